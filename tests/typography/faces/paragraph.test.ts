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
