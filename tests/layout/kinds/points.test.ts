import { expect, test } from 'vitest';
import { findings, lay } from '../lay.ts';

/** The layout of a points slide with these headings. */
const layoutOf = (...headings: string[]) =>
  lay(`---\nlayout: points\n---\n# 题\n\n${headings.map((heading) => `## ${heading}\n`).join('\n')}`).scene
    .pages[0]?.layout;

test('a strong figure, or a strong beginning of a heading, makes a callout of the point', () => {
  for (const heading of ['**62** 份', '近 **40** 倍', '近**四十**倍', '**快**检', '**All** of it'])
    expect(layoutOf('甲', heading, '乙')).toMatch(/^points-callout/);
});

test('another strong word leaves the point in its order', () => {
  for (const heading of ['The **old** one', 'The new *office*', '一次**检测**', 'x'])
    expect(layoutOf('The new office', heading, 'Both together')).toBe('cards-lines-3-numerals-alone');
});

test('the items of one list are points, with bullets or with numbers', () => {
  const texts = (body: string) => {
    const { scene, report } = lay(`---\nlayout: points\n---\n# 题\n\n${body}`);
    expect(findings(report)).toEqual([]);
    return JSON.stringify(
      scene.pages[0]?.items.map((item) => ('paragraphs' in item ? item.paragraphs.length : 0)),
    );
  };
  const entries = texts('## one\n\n## two\n\n## three');
  expect(texts('- one\n- two\n- three')).toBe(entries);
  expect(texts('1. one\n2. two\n3. three')).toBe(entries);
  expect(findings(lay('---\nlayout: points\n---\n# 题\n\n- one\n\n## two').report)).not.toEqual([]);
});

test('a list beside a callout stands in the middle of its rows, and the figure begins at the top of its card', () => {
  const point = (text: string) => `## 小标题\n\n${text}\n\n`;
  const { scene, report } = lay(
    `---\nlayout: points\n---\n# 题\n\n${['一句', '一句', '一句'].map(point).join('')}## **62** 份\n\n样品\n`,
  );
  expect(findings(report)).toEqual([]);
  const [page] = scene.pages;
  const texts = (page?.items ?? []).flatMap((item) => (item.kind === 'text' ? [item] : []));
  const [list, card] = ['要点', '数字卡'].map((noun) => texts.find(({ name }) => name.startsWith(noun)));
  expect([list?.valign, card?.valign]).toEqual(['middle', 'top']);
  const lines = (page?.items ?? []).flatMap((item) =>
    /^细线/u.test(item.name) && item.kind === 'shape' ? [item.box.y] : [],
  );
  // Rows of one height: the rule is at 120, the foot at 456.
  expect(lines.map(Math.round)).toEqual([232, 344]);
});

test('a percent sign stays beside its figure, which gets smaller; a word goes to a line of its own', () => {
  const valuesOf = (heading: string) => {
    const { scene, report } = lay(
      `---\nlayout: points\n---\n# 题\n\n## 甲\n\n一句\n\n## 乙\n\n一句\n\n## ${heading}\n\n综合毛利率\n`,
    );
    expect(findings(report)).toEqual([]);
    const card = scene.pages[0]?.items.find(({ name }) => name.startsWith('数字卡'));
    const lines = card?.kind === 'text' ? card.paragraphs : [];
    return lines.map(({ runs }) => runs.map(({ text }) => text).join('')).slice(1);
  };
  expect(valuesOf('**28.98**%')).toEqual(['28.98%']);
  expect(valuesOf('**28.98**个百分点')).toEqual(['28.98', '个百分点']);
});

/** The baselines of label, value and note in the solid panel of a slide, as lines of exact pitch have them, in points. */
function panelOf(text: string): number[] {
  const { scene } = lay(text);
  const cards = scene.pages.flatMap(({ items }) => items);
  const card = cards.find((item) => item.kind === 'text' && item.card?.fill.slot === 'accent1');
  if (card?.kind !== 'text') return [];
  let top = card.box.y + (card.card?.insets.top ?? 0);
  return card.paragraphs.map(({ before, pitch }, i) => {
    const baseline = top + (i > 0 ? before : 0) + 0.8 * pitch;
    top += (i > 0 ? before : 0) + pitch;
    return Math.round(baseline);
  });
}

test('panels with one figure have label, value and note at the same places on all slides', () => {
  const beside = (value: string, note = '') =>
    `---\nlayout: points\n---\n# 题\n\n${'## 小标题\n\n一句\n\n'.repeat(3)}## ${value}\n\n样品\n\n${note}`;
  const leading = (value: string) =>
    `---\nlayout: stats\nlead: true\n---\n# 题\n\n## ${value}\n\n样品\n\n注\n\n${'## **7** 家\n\n企业\n\n'.repeat(4)}`;
  const [short, long] = ['**62** 份', '**77000** 多万美元'];
  const panels = [beside(short, '注'), beside(long, '注'), leading(short), leading(long)].map(panelOf);
  for (const [label, value] of panels) expect([label, value]).toEqual([174, 300]);
  for (const panel of panels) expect(panel.at(-1)).toBe(408);
});

test('lists beside pictures begin alike: heading 24, text 20, the first baseline at 162', () => {
  const list = (place: string, texts: readonly string[]) => {
    const points = texts.map((text) => `## 小标题\n\n${text}\n\n`).join('');
    const { scene, report } = lay(
      `---\nlayout: picture\nplace: ${place}\n---\n# 题\n\n![储油罐](assets/tanks.svg)\n\n${points}`,
    );
    expect(findings(report)).toEqual([]);
    const found = scene.pages[0]?.items.find(({ name }) => name === '要点');
    return found?.kind === 'text' ? found : undefined;
  };
  const short = '一句';
  const long = '十二个字一行的话写满了两行再多几个字';
  for (const one of [
    list('left', [short, short]),
    list('left', [long, long, long]),
    list('right', [short, long, short]),
  ]) {
    const [heading, text] = one?.paragraphs ?? [];
    expect([heading?.runs[0]?.size, text?.runs[0]?.size, one?.valign]).toEqual([24, 20, 'top']);
    expect(Math.round((one?.box.y ?? 0) + 0.8 * (heading?.pitch ?? 0))).toBe(162);
  }
});

test('a picture takes the side of the list, or stands above the figure, which keeps its place at the right', () => {
  const slide = (more: string) =>
    lay(
      `---\nlayout: points\nfocus: 30% 50%\n---\n# 题\n\n![罐](assets/tanks.svg)\n\n## 甲\n\n一句\n\n## 乙\n\n一句\n${more}`,
    );
  const boxes = ({ scene, report }: ReturnType<typeof lay>) => {
    expect(findings(report)).toEqual([]);
    const [page] = scene.pages;
    const picture = page?.items.find(({ kind }) => kind === 'picture');
    const figure = page?.items.find(({ name }) => name.startsWith('数字'));
    return [page?.layout, picture?.kind === 'picture' && picture.box, figure?.kind === 'text' && figure.box];
  };
  const aside = { x: 636, y: 120, width: 276 };
  expect(boxes(slide(''))).toEqual(['points-picture', { ...aside, height: 336 }, false]);
  expect(boxes(slide('\n## **62** 份\n\n样品\n'))).toEqual([
    'points-picture-callout',
    { ...aside, height: 168 },
    { ...aside, y: 288, height: 168 },
  ]);
});

test('a picture stands at the right of its points, or at the left with the figure below it', () => {
  const of = (place: string, figure = '') => {
    const head = `---\nlayout: points\n${place}---\n# 题\n\n![图](logo.png)\n\n`;
    const { scene, report } = lay(`${head}## 小标题\n\n一句\n\n## 又一个\n\n一句\n\n${figure}`);
    expect(findings(report)).toEqual([]);
    const [page] = scene.pages;
    const xOf = (noun: string) =>
      page?.items.flatMap((item) =>
        item.kind !== 'group' && item.name.startsWith(noun) ? [item.box.x] : [],
      )[0];
    return [page?.layout, ...['要点', '图片', '数字卡'].map(xOf)];
  };
  expect(of('')).toEqual(['points-picture', 48, 636, undefined]);
  expect(of('place: left\n')).toEqual(['points-picture-left', 366, 48, undefined]);
  const figure = '## **62** 份\n\n样品\n';
  expect(of('place: left\n', figure)).toEqual(['points-picture-callout-left', 366, 48, 48]);
});
