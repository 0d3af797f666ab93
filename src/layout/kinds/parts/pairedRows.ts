import { Report } from '../../../diagnostics/report.ts';
import type { Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { quarters, SIZES } from '../../typesetting/scale.ts';
import { type SetText, type SetTexts, setText } from '../../typesetting/setText.ts';
import type { TextStyle } from '../../typesetting/textStyle.ts';

/** The least and the most space that a row has above and below its text together, in points. */
const LEAST = 15;
const MOST = 66;

/** Texts side by side, whose rows of the same number have one height. Lengths in points. */
export interface PairedRows {
  /** The rows of each column as one text, with the space between them. */
  readonly texts: readonly SetText[];
  /** Space above the text of the first row. */
  readonly pad: number;
  /** Distances from the top of the first row to the bottom of each row. */
  readonly bottoms: readonly number[];
}

/**
 * Sets columns of rows in `width` × `room` points, at the largest size at which each row has its least space. Lines are
 * broken here, so that a row keeps its height in every viewer. Reports `text-overflow` when there is too much.
 */
export function pairedRows(
  page: PageFacts,
  columns: readonly (readonly Text[])[],
  style: TextStyle,
  { width, room }: { readonly width: number; readonly room: number },
): PairedRows {
  const count = Math.max(...columns.map((rows) => rows.length));
  const at = (size: number, report: Report): PairedRows & { readonly fits: boolean } => {
    const own: TextStyle = { ...style, breaking: 'balanced' };
    const sets = columns.map(
      (rows): SetTexts =>
        setText(
          { ...page, report },
          rows.map((row) => ({ what: 'text', text: [row], style: own, width, height: room })),
          [size],
          SIZES.body,
        ),
    );
    const heights = Array.from({ length: count }, (_, row) =>
      Math.max(...sets.map((set, i) => (row < (columns[i]?.length ?? 0) ? set.at(row).height : 0))),
    );
    const total = heights.reduce((a, b) => a + b, 0);
    const space = Math.min(MOST, Math.max(LEAST, Math.floor((room - total) / count)));
    const texts = columns.map((rows, i) => joined(rows, sets[i], heights, space));
    const bottoms = heights.map((_, row) =>
      heights.slice(0, row + 1).reduce((sum, one) => sum + one + space, 0),
    );
    return { texts, pad: space / 2, bottoms, fits: total + count * LEAST <= room };
  };
  for (const size of SIZES.body) {
    const report = new Report();
    const rows = at(size, report);
    if (!rows.fits || report.sorted().some(({ code }) => code !== 'text-small')) continue;
    page.report.absorb(report);
    return rows;
  }
  const smallest = SIZES.body[SIZES.body.length - 1] ?? 0;
  const all = columns.map((rows) => ({
    what: 'text',
    text: rows,
    style,
    width,
    height: room - count * LEAST,
  }));
  setText(page, all, [smallest], SIZES.body);
  return at(smallest, new Report());
}

/** The rows of one column as one text: what a row is lower than its neighbours is space below it. */
function joined(
  rows: readonly Text[],
  set: SetTexts | undefined,
  heights: readonly number[],
  space: number,
): SetText {
  const all = rows.flatMap((_, row) => (set ? [set.at(row)] : []));
  const paragraphs = all.flatMap(({ paragraphs }, row) => {
    const above = row === 0 ? 0 : (heights[row - 1] ?? 0) - (all[row - 1]?.height ?? 0) + space;
    return paragraphs.map((one) => ({ ...one, before: quarters(above) }));
  });
  const sum = (of: (text: SetText) => number) => all.reduce((total, text) => total + of(text), 0);
  return {
    paragraphs,
    lines: sum(({ lines }) => lines),
    width: Math.max(0, ...all.map(({ width }) => width)),
    height: sum(({ height }) => height),
  };
}
