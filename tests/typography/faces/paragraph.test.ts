import { expect, it } from 'vitest';
import { measureParagraph, widthOf } from '../../../src/typography/faces/paragraph.ts';

const font = { latin: 'Arial', ea: 'Microsoft YaHei', bold: false };

/** The width in em of pieces, each with its scale. */
function width(...pieces: [text: string, scale: number][]): number {
  const measured = measureParagraph(pieces.map(([text, scale]) => ({ text, font, scale })));
  return widthOf(measured, 0, measured.text.length);
}

it('sets the air where Han and Latin meet by the size of the character before, as LibreOffice does', () => {
  expect(width(['8', 1], ['国', 0.4])).toBeCloseTo(0.556 + 0.24 + 0.4);
  expect(width(['国', 0.4], ['8', 1])).toBeCloseTo(0.4 + 0.24 * 0.4 + 0.556);
});

it('counts what is taken away behind a character, as far as the slack has room for what LibreOffice keeps of it', () => {
  const pieces = [
    { text: '”，', font, tracking: -0.4 },
    { text: '甲乙丙丁戊己庚辛壬癸', font },
  ];
  const of = (end: number, inPowerPoint: boolean) => widthOf(measureParagraph(pieces, inPowerPoint), 0, end);
  expect(of(3, true)).toBeCloseTo(3 - 0.8);
  expect(of(3, false)).toBeCloseTo((3 - 0.4) / 1.04);
  expect(of(12, false)).toBeCloseTo(12 - 0.8);
});

it('gives the first line as much more room as it hangs out', () => {
  const measured = measureParagraph([{ text: '“甲乙”丙', font, hanging: -0.5 }], true);
  expect(widthOf(measured, 0, 2)).toBeCloseTo(1.5);
  expect(widthOf(measured, 2, 5)).toBeCloseTo(3);
});
