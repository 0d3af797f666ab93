import { expect, it } from 'vitest';
import { withoutOrphans } from '../../../src/layout/typesetting/withoutOrphans.ts';
import { paragraphLines } from '../../../src/preview/paragraphLines.ts';
import type { Paragraph, TextItem } from '../../../src/scene/item.ts';
import { prepare } from '../../../src/typography/breaking/prepare.ts';
import { textBox } from '../../../src/typography/textBox.ts';
import { brandOf, lay, RED } from '../lay.ts';

const SIZE = 10;
const { faces } = brandOf(RED).theme;

const paragraph = (text: string, size = SIZE): Paragraph => ({
  runs: [{ text, size, bold: false, colour: { slot: 'dk1' }, role: 'body' }],
  ...{ align: 'left', pitch: 15, before: 0, after: 0, level: 0, indent: 0, hanging: 0 },
});

/** The lines of the texts in a box of `width` points before and after it is narrowed, and by how much it is. */
function narrowed(paragraphs: Paragraph[], width: number) {
  const box = { x: 0, y: 0, width, height: 200 };
  const item: TextItem = { kind: 'text', name: '文', box, paragraphs, valign: 'top' };
  const linesOf = (one: TextItem) =>
    one.paragraphs.flatMap((each) => {
      const text = each.runs.map((run) => run.text).join('');
      return paragraphLines(each, textBox(one).width, faces).map(({ start, end }) => text.slice(start, end));
    });
  const after = withoutOrphans(item, faces, prepare) as TextItem;
  return { points: after.narrower ?? 0, before: linesOf(item), after: linesOf(after) };
}

it('narrows a text that ends in a line of one character', () => {
  const { before, after } = narrowed([paragraph('检验检疫服务人员培训')], 95);
  expect(before).toEqual(['检验检疫服务人员培', '训']);
  expect(after.at(-1)?.length).toBeGreaterThan(1);
  expect(after).toHaveLength(2);
});

it('narrows a text of which a line ends between a number and its unit', () => {
  const { before, after } = narrowed([paragraph('检验检疫技术5年来服务')], 80);
  expect(before[0]).toBe('检验检疫技术5');
  expect(after).toEqual(['检验检疫技术', '5年来服务']);
});

it('parts no name in a narrow column for the sake of the last line', () => {
  const { after } = narrowed([paragraph('王振国带领肖成蕊、宋战昀进山，采集了标本和病料')], 165);
  expect(after.join('|')).toMatch(/肖成蕊.*宋战昀/);
});

it('gives a heading above the text no second line', () => {
  const texts = [paragraph('检验检疫服务', 15), paragraph('检验检疫服务人员培训')];
  expect(narrowed(texts, 95).points).toBe(0);
  expect(narrowed([paragraph('服务', 15), ...texts.slice(1)], 95).points).toBeGreaterThan(0);
});

it('keeps a word of a narrow column whole', () => {
  const { before, after } = narrowed([paragraph('检验检疫服务人员培训标准')], 95);
  expect(before).toEqual(['检验检疫服务人员培', '训标准']);
  expect(after).toEqual(['检验检疫服务人员', '培训标准']);
});

it('leaves a text alone whose lines end well, and one that narrowing would give another line', () => {
  expect(narrowed([paragraph('检验检疫服务人员培训标准、检验检疫服务')], 160).points).toBe(0);
  expect(narrowed([paragraph('检验检疫技术5年')], 300).points).toBe(0);
});

it('narrows the text in a placeholder, whose box stays that of the layout', () => {
  const words = `${'检验检疫服务人员培训标准'.repeat(4)}检验`;
  const lengths = Array.from({ length: 14 }, (_, i) => 36 + i);
  const narrowed = lengths.flatMap((length) => {
    const { scene } = lay(`---\nlayout: text\n---\n\n# 题\n\n${words.slice(0, length)}\n\n文\n`);
    const layout = scene.layouts.find(({ name }) => name === scene.pages[0]?.layout);
    return (scene.pages[0]?.items ?? []).flatMap((item) => {
      if (item.kind !== 'text' || !item.narrower) return [];
      return [[item.box, layout?.placeholders.find(({ idx }) => idx === item.placeholder?.idx)?.box]];
    });
  });
  expect(narrowed.length).toBeGreaterThan(0);
  for (const [own, offered] of narrowed) expect(own).toEqual(offered);
});
