import { expect, test } from 'vitest';
import { findings, lay } from './lay.ts';

const pages = (text: string): string[] => lay(text).scene.pages.map((page) => `${page.id} ${page.title}`);
const LONG =
  '检验检疫人员在临时搭建的简易板房里戴着手套办公，跺着脚驱寒，轮流扛上消毒设备，到户外实施卫生处理。';

test('a title that needs three lines is an error with its numbers', () => {
  const [first] = findings(lay(`---\nlayout: quote\n---\n\n# 题\n\n> ${LONG.repeat(12)}\n`).report);
  expect(first).toMatch(
    /^7: error text-overflow: the quotation needs \d+ lines at 20 pt; its place holds 10\. \(shorten it by about \d+ characters\.\)$/,
  );
  const title = findings(
    lay(`---\nlayout: stats\n---\n\n# ${LONG.repeat(2)}\n\n## **1**\n\n## **2**\n`).report,
  );
  expect(title).toEqual([
    '5: error text-overflow: the title needs 4 lines at 28 pt; its place holds 2. (shorten it by about 49 characters.)',
  ]);
});

test('the finding names the value and the slide', () => {
  const { report } = lay(`---\nlayout: stats\n---\n\n# 题\n\n## **1**\n\n${LONG.repeat(2)}\n\n## **2**\n`);
  const [first] = report.sorted();
  expect(first?.slide).toEqual({ number: 1, title: '题' });
  expect(report.source('talk.md')?.text.slice(first?.span?.start, first?.span?.end)).toBe(LONG.repeat(2));
});

test('points that do not fit go on, marked, with the notes on the first', () => {
  const point = `## 要点\n\n${LONG.repeat(3)}\n\n`;
  const { scene, report } = lay(
    `---\nlayout: points\nid: p\n---\n\n# 题\n\n${point.repeat(5)}<!-- 讲稿 -->\n`,
  );
  expect(findings(report)).toEqual([]);
  expect(scene.pages.map((page) => [page.id, page.title, page.notes])).toEqual([
    ['p', '题（1/2）', ['讲稿']],
    ['slide-2', '题（2/2）', []],
  ]);
});

test('the numbers of points go on from slide to slide', () => {
  const point = `## 要点\n\n${LONG.repeat(3)}\n\n`;
  const { scene } = lay(`---\nlayout: points\n---\n\n# 题\n\n${point.repeat(5)}`);
  const starts = scene.pages.map(({ items }) => {
    const list = items.find((item) => item.name === '要点');
    return list?.kind === 'text' ? list.paragraphs[0]?.bullet?.start : 0;
  });
  expect(starts).toEqual([undefined, 4]);
});

test('a long table goes on under its header', () => {
  const rows = Array.from({ length: 27 }, (_, i) => `| 第${i}项 | ${i} |\n`).join('');
  const text = `---\nlayout: table\nid: t\n---\n\n# 题\n\n| 项目 | 数 |\n| --- | --- |\n${rows}`;
  expect(pages(text)).toEqual(['t 题（1/3）', 'slide-2 题（2/3）', 'slide-3 题（3/3）']);
  const tables = lay(text).scene.pages.map((page) => page.items.find((item) => item.kind === 'table'));
  const heads = tables.map((item) =>
    item?.kind === 'table' ? item.rows[0]?.[0]?.paragraphs[0]?.runs[0]?.text : '',
  );
  expect(heads).toEqual(['项目', '项目', '项目']);
});

test('pages after a continued slide keep their links true', () => {
  const rows = Array.from({ length: 27 }, (_, i) => `| 第${i}项 | ${i} |\n`).join('');
  const text = [
    '---\nlayout: agenda\n---\n\n# 目录\n\n## [尾](#end)\n',
    `---\nlayout: table\n---\n\n# 题\n\n| 项目 | 数 |\n| --- | --- |\n${rows}`,
    '---\nlayout: quote\nid: end\n---\n\n# 尾\n\n> 话\n',
  ].join('\n');
  const { scene } = lay(text);
  expect(JSON.stringify(scene.pages[0]?.items)).toContain('"text":"5"');
  expect(scene.pages[4]?.id).toBe('end');
});
