import { expect, it } from 'vitest';
import { withoutOrphans } from '../../../src/layout/typesetting/withoutOrphans.ts';
import { prepare } from '../../../src/typography/breaking/prepare.ts';

const font = { latin: 'Arial', ea: 'Microsoft YaHei', bold: false };
const SIZE = 10;

/** The lines of a text in a box of `width` points once the box is narrowed, and by how much it is. */
function narrowed(text: string, width: number) {
  const paragraph = prepare([{ text, font }], 'flow');
  const linesIn = (room: number) =>
    paragraph.breakAt(SIZE, room).lines.map(({ start, end }) => text.slice(start, end));
  const before = linesIn(width);
  const points = withoutOrphans({ paragraphs: [paragraph], width, height: 200 }, SIZE, before.length);
  return { points, before, after: linesIn(width - points) };
}

it('narrows a box whose text ends in a line of one character', () => {
  const { before, after } = narrowed('检验检疫服务人员培训', 95);
  expect(before).toEqual(['检验检疫服务人员培', '训']);
  expect(after.at(-1)?.length).toBeGreaterThan(1);
  expect(after).toHaveLength(2);
});

it('narrows a box in which a line ends between a number and its unit', () => {
  const { before, after } = narrowed('检验检疫技术5年来服务', 80);
  expect(before[0]).toBe('检验检疫技术5');
  expect(after).toEqual(['检验检疫技术', '5年来服务']);
});

it('leaves a box alone whose lines end well, and one that narrowing would give another line', () => {
  expect(narrowed('检验检疫服务人员培训标准', 95).points).toBe(0);
  expect(narrowed('检验检疫技术5年', 300).points).toBe(0);
});
