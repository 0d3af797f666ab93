import type { Box, ShapeItem, TextItem } from '../../../scene/item.ts';
import type { Entry } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { across, down, HEIGHT, WIDTH } from '../../frame/grid.ts';
import { bar, hairline } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { PITCH } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { valueText } from '../parts/value.ts';

/** Left edge of what stands beside the panel of a divider, and top of the band below a picture, in points. */
export const BESIDE = 384;
export const BAND_TOP = 432;
/** Where figures stand beside the panel, when there is no picture. */
const COLUMN: Box = { x: 444, y: 54, width: WIDTH - 444 - 48, height: HEIGHT - 2 * 54 };

/** How the figures of a divider look: in a band below its picture, or larger in a column beside its panel. */
interface Manner {
  readonly ground: 'lt1' | 'dk2';
  readonly values: readonly number[];
  /** The unit's share of the value's size. */
  readonly unit: number;
  readonly labels: readonly number[];
  readonly labelLines: number;
  readonly gap: number;
}

const mannerOf = (below: boolean, count: number): Manner =>
  below
    ? { ground: 'lt1', values: [36, 32, 28], unit: 16 / 36, labels: [16, 14], labelLines: 2, gap: 0 }
    : {
        ...{ ground: 'dk2', values: count === 1 ? [112, 80, 56, 40] : [80, 56, 40] },
        ...{ unit: 0.4, labels: [20, 18], labelLines: 2, gap: 6 },
      };

/** The cells of the figures: side by side in the band, or one under the other. */
function cellsOf(below: boolean, count: number): Box[] {
  if (!below) return down(COLUMN, count, 0);
  const band = { x: BESIDE + 36, y: 454, width: WIDTH - BESIDE - 36, height: 84 };
  return across(band, count, 0).map((cell) => ({ ...cell, width: cell.width - 24 }));
}

/** The placeholders of the figures of a divider: the value, and its label one level below. */
export function factSpecs(deck: DeckFacts, below: boolean, count: number): EntrySpec[] {
  const { ground, values, labels, gap } = mannerOf(below, count);
  const { styles } = deck.palette(ground);
  const { names, samples } = deck.words;
  const size = nth(values, 0);
  return cellsOf(below, count).map((box, i) => ({
    ...{ idx: INDEX.entry + i, name: `${names.callout} ${i + 1}`, box, valign: below ? 'top' : 'middle' },
    levels: [
      { prompt: samples.value, style: styles.value, size, pitch: Math.round(size * PITCH.value) },
      { prompt: samples.label, style: styles.quiet, size: nth(labels, 0), before: gap },
    ],
  }));
}

/** The lines between the figures, which a layout has; of the band its white ground too. */
export function factLines(deck: DeckFacts, below: boolean, count: number): ShapeItem[] {
  const { names } = deck.words;
  const { hairline: colour } = deck.palette(mannerOf(below, count).ground);
  const between = cellsOf(below, count).slice(1);
  if (!below)
    return between.map(({ x, y, width }, i) => hairline(`${names.line} ${i + 1}`, x, y, width, colour));
  return between.map(({ x }, i) =>
    bar(`${names.line} ${i + 1}`, { x: x - 20, y: 456, width: 0.75, height: 60 }, colour),
  );
}

/** Fills the figures; values and labels have one size each. Reports a text that does not fit at the smallest size. */
export function placeFacts(page: PageFacts, entries: readonly Entry[], below: boolean): TextItem[] {
  if (entries.length === 0) return [];
  const { values, unit, labels, labelLines, ground } = mannerOf(below, entries.length);
  const { styles } = page.deck.palette(ground);
  const specs = factSpecs(page.deck, below, entries.length);
  const { box } = nth(specs, 0);
  const each = { width: box.width, height: box.height };
  const figures = setText(
    page,
    entries.map(({ heading }) => ({
      ...{ what: 'value', text: valueText(heading, styles.value, { unit }), style: styles.value },
      ...{ ...each, maxLines: 1 },
    })),
    values,
  );
  const pitch = nth(nth(specs, 0).levels, 0).pitch ?? 0;
  const words = setText(
    page,
    entries.map(({ paragraphs }) => ({
      ...{ what: 'label', text: paragraphs, style: styles.quiet },
      ...{ ...each, height: each.height - pitch, maxLines: labelLines },
    })),
    labels,
  );
  return entries.flatMap(({ heading }, i) =>
    entryItem(
      nth(specs, i),
      heading,
      [
        { level: 0, text: figures.at(i), pitch },
        { level: 1, text: words.at(i) },
      ],
      page.deck,
    ),
  );
}
