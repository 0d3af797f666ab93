import type { Line } from './breakLines.ts';
import { latinFallbacks } from './fallback.ts';
import { type Fitting, linesHeld } from './fit.ts';
import type { Font } from './font.ts';
import { widthOf } from './paragraph.ts';
import { type Prepare, type Prepared, prepare } from './prepare.ts';
import { SLACK } from './slack.ts';

/**
 * The first font of the envelope (see `fallbacks`) under which a fitted text leaves its box, if there is one.
 * `lines` are those that `fit` gave for this fitting at `size`. A line that we broke must hold its words; body text,
 * which viewers break themselves, must not need more lines than the box holds. The slack is not asked for again: it
 * is there for this.
 */
export function failingFallback(
  fitting: Fitting,
  lines: readonly (readonly Line[])[],
  size: number,
  pitch: number,
  prepared: Prepare = prepare,
): Font | undefined {
  const holds = linesHeld(fitting, size, pitch);
  return standIns(fitting).find(({ own, other }) => {
    const needs = fitting.paragraphs.map((pieces, i) => {
      const replaced = pieces.map((piece) => (isSame(piece.font, own) ? { ...piece, font: other } : piece));
      return linesNeeded(prepared(replaced, fitting.style), lines[i] ?? [], fitting, size);
    });
    return needs.reduce((sum, count) => sum + count, 0) > holds;
  })?.other;
}

function standIns({ paragraphs }: Fitting): { own: Font; other: Font }[] {
  const fonts = paragraphs.flatMap((pieces) => pieces.map((piece) => piece.font));
  const distinct = fonts.filter((font, i) => fonts.findIndex((other) => isSame(other, font)) === i);
  return distinct.flatMap((own) => latinFallbacks(own).map((other) => ({ own, other })));
}

function isSame(one: Font, other: Font): boolean {
  return one.latin === other.latin && one.ea === other.ea && one.bold === other.bold;
}

function linesNeeded(
  { measured, breakAt }: Prepared,
  lines: readonly Line[],
  { style, width }: Fitting,
  size: number,
): number {
  if (style === 'flow') return breakAt(size, width * SLACK).lines.length;
  const widths = lines.map((line) => widthOf(measured, line.start, line.end) * size);
  return widths.reduce((sum, wide) => sum + Math.max(1, Math.ceil(wide / width)), 0);
}
