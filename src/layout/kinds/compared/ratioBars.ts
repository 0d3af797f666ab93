import { Report } from '../../../diagnostics/report.ts';
import type { Box, Item } from '../../../scene/item.ts';
import { type Entry, plainText } from '../../../slides/slide.ts';
import { DULL } from '../../charts/seriesLook.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { down } from '../../frame/grid.ts';
import { bar, textItems } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { readValue } from '../parts/value.ts';

/** Height of two bars with the gap between them, the least and the most width of the labels beside them, in points. */
const HEIGHT = 78;
const GAP = 18;
const LABELS = { least: 102, most: 240, gap: 18 } as const;
/** The most that one amount may be of the other; a shorter bar would be no bar. */
const MOST = 60;
/** The least width of a bar that the author wishes, in points. */
const LEAST = 3;

/**
 * The two amounts when bars to scale mean something: when the author wishes them, and for figures of one unit without a
 * prefix, because a prefix may turn an amount around (down 5 %, up 3 %). Undefined otherwise.
 */
export function ratioOf(
  entries: readonly Entry[],
  amounts: readonly number[],
  wished: boolean,
): readonly number[] | undefined {
  if (!amounts.every((amount) => amount > 0)) return undefined;
  const read = entries.map(({ heading }) => readValue(heading));
  const units = new Set(read.map((one) => plainText(one?.unit ?? [])));
  const bare = read.every((one) => one && one.prefix.length === 0 && one.unit.length > 0);
  const alike = bare && units.size === 1 && Math.min(...amounts) * MOST >= Math.max(...amounts);
  return wished || alike ? amounts : undefined;
}

/** Two bars to scale at the foot of `area`, each with the label of its side where that fits beside it. */
export function barsToScale(
  amounts: readonly number[],
  entries: readonly Entry[],
  area: Box,
  page: PageFacts,
): { readonly items: readonly Item[]; readonly height: number } {
  const { names } = page.deck.words;
  const palette = page.deck.palette('lt1');
  const rows = down({ ...area, y: area.y + area.height - HEIGHT, height: HEIGHT }, 2, GAP);
  const report = new Report();
  const written = setText(
    { ...page, report },
    entries.map(({ paragraphs }, i) => ({
      ...{ what: 'label', text: paragraphs.slice(0, 1), style: palette.styles.quiet, maxLines: 1 },
      ...{ width: LABELS.most, height: nth(rows, i).height },
    })),
    SIZES.label,
  );
  const labels = report.sorted().length > 0 ? [] : [written.at(0), written.at(1)];
  const width = labels.length > 0 ? Math.max(LABELS.least, ...labels.map((label) => label.width)) : 0;
  const left = labels.length > 0 ? width + LABELS.gap : 0;
  const largest = Math.max(...amounts);
  const items = rows.flatMap((row, i): Item[] => {
    const long = Math.max(LEAST, ((row.width - left) * nth(amounts, i)) / largest);
    const label = labels[i];
    return [
      ...(label ? textItems(`${names.scale} ${i + 1}`, { ...row, width: width + 6 }, label, 'middle') : []),
      bar(
        `${names.mark} ${i + 1}`,
        { ...row, x: row.x + left, width: long },
        i === 0 ? DULL : palette.strong,
      ),
    ];
  });
  return { items, height: HEIGHT };
}
