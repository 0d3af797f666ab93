import type { Line } from './breaking/breakLines.ts';
import { type Prepare, type Prepared, prepare } from './breaking/prepare.ts';
import { metricsOf } from './faces/faces.ts';
import { latinFallbacks } from './faces/fallback.ts';
import type { Font } from './faces/font.ts';
import { type Piece, widthOf } from './faces/paragraph.ts';
import { type Fitting, linesHeld, widthAt } from './fit.ts';
import { SLACK } from './slack.ts';

/**
 * Finds the first stand-in font (see `fallbacks`) in which a fitted text overflows its box; undefined when it overflows in
 * none. `lines` are the lines that `fit` gave for this fitting at `size` (points). A line that we broke must hold its words.
 * Body text, which viewers break themselves, must need no more lines than the box holds. The slack is not applied to
 * stand-ins, because it exists to absorb this difference.
 */
export function failingFallback(
  fitting: Fitting,
  lines: readonly (readonly Line[])[],
  size: number,
  pitch: number,
  prepared: Prepare = prepare,
): Font | undefined {
  // Stand-ins differ in their Latin widths only.
  if (!fitting.paragraphs.some(({ measured }) => measured.latin)) return undefined;
  const holds = linesHeld(fitting, size, pitch);
  return standIns(fitting).find(({ own, other }) => {
    const needs = fitting.paragraphs.map((paragraph, i) => {
      const { pieces, style, measured } = paragraph;
      const same = !measured.latin || sameWidths(own, other);
      const replaced = same ? paragraph : prepared(inFont(pieces, own, other), style);
      return linesNeeded(replaced, lines[i] ?? [], widthAt(fitting, i), size);
    });
    return needs.reduce((sum, count) => sum + count, 0) > holds;
  })?.other;
}

/** Each font of the text with the fonts that stand in for it, of those with the same widths the first. */
function standIns({ paragraphs }: Fitting): { own: Font; other: Font }[] {
  const distinct: Font[] = [];
  for (const { pieces } of paragraphs)
    for (const { font } of pieces) if (!distinct.some((other) => isSame(other, font))) distinct.push(font);
  return distinct.flatMap((own) =>
    latinFallbacks(own)
      .filter((one, i, all) => all.findIndex((other) => sameWidths(one, other)) === i)
      .map((other) => ({ own, other })),
  );
}

const sameWidths = (one: Font, other: Font): boolean => metricsOf(one.latin) === metricsOf(other.latin);

const inFont = (pieces: readonly Piece[], own: Font, other: Font): readonly Piece[] =>
  pieces.map((piece) => (isSame(piece.font, own) ? { ...piece, font: other } : piece));

function isSame(one: Font, other: Font): boolean {
  return one === other || (one.latin === other.latin && one.ea === other.ea && one.bold === other.bold);
}

function linesNeeded(
  { style, measured, breakAt }: Prepared,
  lines: readonly Line[],
  width: number,
  size: number,
): number {
  if (style === 'flow') return breakAt(size, width * SLACK).lines.length;
  const widths = lines.map((line) => widthOf(measured, line.start, line.end) * size);
  return widths.reduce((sum, wide) => sum + Math.max(1, Math.ceil(wide / width)), 0);
}
