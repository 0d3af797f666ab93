import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import type { Entry, Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { hairline, iconAt, linkedBy } from '../../frame/itemMakers.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../../frame/placeholderSpec.ts';
import { isOnPlate, topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import { PITCH, quarters, SIZES, upTo } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { setValues } from '../parts/setValues.ts';

/** A rail of facts one under the other beside a chart: how many, with or without icons, under a heading, and with a text below them. */
export interface Rail {
  readonly count: number;
  readonly icons: boolean;
  readonly text: boolean;
  readonly headed: boolean;
}

const LABELS = [16, 14];
const LABEL_PITCH = 1.3;
/** Top of the rule from the top of the area, and the height of a heading under it, in points. */
const [RULE, HEADING] = [-6, 36];
/** Top of a row's texts from the top of the row, in low and in high rows, and the indent of texts beside an icon, in points. */
const [TOP, HIGH_TOP] = [12, 24];
/** By how much a fact is higher than the middle of its row, because the line of its figure is empty at its top, in points. */
const LIFT = 5;
const INDENT = 54;
const ICON = 32;
/** Height that a row keeps below its fact for one line of its label, in points. */
const LABEL_ROOM = 24;

/** The sizes that the facts may take, and the top of their texts in a row, in points: few have high rows, and two stand in the middle of theirs. */
function lookOf(rail: Rail, box: Box): { readonly sizes: readonly number[]; readonly top: number } {
  const { count, text, icons } = rail;
  if (count + (text ? 1 : 0) > 2) return { sizes: upTo(SIZES.value, 40), top: TOP };
  const sizes = upTo(SIZES.value, count === 1 && !icons ? 80 : 56);
  if (count < 2) return { sizes, top: HIGH_TOP };
  const fact = nth(sizes, 0) * PITCH.value + nth(LABELS, 0) * LABEL_PITCH;
  const top = quarters((nth(rowsOf(box, rail), 0).height - fact) / 2 - LIFT);
  return { sizes, top: Math.max(HIGH_TOP, top) };
}

/** The rows below the rule of a rail in `box`; a text alone has all of it. */
function rowsOf(box: Box, { count, text, headed }: Rail): Box[] {
  const rows = count + (text ? 1 : 0);
  const from = RULE + (headed ? HEADING : 0);
  // The last row ends where rules and panels end, six points below texts.
  const height = (box.height + 6 - from) / (count === 0 ? 1 : Math.max(2, rows));
  return Array.from({ length: rows }, (_, i) => ({ ...box, y: box.y + from + i * height, height }));
}

function specsOf(deck: DeckFacts, rail: Rail, box: Box): EntrySpec[] {
  const { names, samples } = deck.words;
  const { styles, text } = deck.palette('lt1');
  const indent = rail.icons ? INDENT : 0;
  const { top, sizes } = lookOf(rail, box);
  const size = nth(sizes, 0);
  return rowsOf(box, rail)
    .slice(0, rail.count)
    .map((row, i) => ({
      idx: INDEX.entry + i,
      name: `${names.callout} ${i + 1}`,
      box: { x: row.x + indent, y: row.y + top, width: row.width - indent, height: row.height - top },
      levels: [
        {
          prompt: samples.value,
          style: { ...styles.value, colour: text },
          size,
          pitch: size * PITCH.value,
        },
        { prompt: samples.label, style: { ...styles.quiet, pitch: LABEL_PITCH }, size: nth(LABELS, 0) },
      ],
    }));
}

function headingSpec(deck: DeckFacts, box: Box): PlaceholderSpec {
  const { names, samples } = deck.words;
  return {
    ...{ type: 'body', idx: INDEX.listHeading, what: 'heading of the facts', name: names.heading },
    ...{
      prompt: samples.heading,
      box: { ...box, y: box.y + RULE + 12, height: 24 },
      valign: 'top',
      maxLines: 1,
    },
    ...{ style: deck.palette('lt1').styles.kicker, sizes: [16, 14] },
  };
}

function textSpec(deck: DeckFacts, rail: Rail, box: Box): PlaceholderSpec {
  const { names, prompts } = deck.words;
  const row = nth(rowsOf(box, rail), rail.count);
  const { top } = lookOf(rail, box);
  return {
    ...{ type: 'body', idx: INDEX.main, what: 'takeaway', name: names.takeaway, prompt: prompts.takeaway },
    ...{ box: { ...row, y: row.y + top, height: row.height - top }, valign: 'top', gap: 0.4 },
    ...{ style: deck.palette('lt1').styles.body, sizes: SIZES.body },
  };
}

/** What the layout of a rail holds: its rules and its placeholders. */
export function railParts(
  deck: DeckFacts,
  rail: Rail,
  box: Box,
): { items: ShapeItem[]; placeholders: Placeholder[] } {
  const { names } = deck.words;
  const { strong, hairline: thin } = deck.palette('lt1');
  const rows = rowsOf(box, rail);
  return {
    items: [
      ...(isOnPlate(deck) ? [] : topRule(deck, names.rule, { ...box, y: box.y + RULE }, strong)),
      ...rows.slice(1).map((row, i) => hairline(`${names.line} ${i + 1}`, row.x, row.y, row.width, thin)),
    ],
    placeholders: [
      ...(rail.headed ? [placeholderOf(headingSpec(deck, box))] : []),
      ...specsOf(deck, rail, box).map(entryPlaceholder),
      ...(rail.text ? [placeholderOf(textSpec(deck, rail, box))] : []),
    ],
  };
}

/** Fills a rail: heading, facts with their icons, text. All values share a size, and all labels. Reports a text that does not fit. */
export function placeRail(
  page: PageFacts,
  { heading, entries, text }: { heading: Text; entries: readonly Entry[]; text: readonly Text[] },
  rail: Rail,
  box: Box,
): Item[] {
  const { deck } = page;
  const specs = specsOf(deck, rail, box);
  const rooms = entries.map((entry, i) => ({ entry, spec: nth(specs, i), icon: entry.icon?.name }));
  const { values, unit } = setValues(
    page,
    rooms.map(({ entry, spec: { box: own, levels } }) => {
      const { width, height } = own;
      return { heading: entry.heading, style: nth(levels, 0).style, width, height: height - LABEL_ROOM };
    }),
    lookOf(rail, box).sizes,
  );
  const labels = setText(
    page,
    rooms.map(({ entry, spec: { box: own, levels } }) => {
      const { style } = nth(levels, 1);
      const height = own.height - values.tallest - unit - 2;
      return { what: 'label', text: entry.paragraphs, style, width: own.width, height, maxLines: 3 };
    }),
    LABELS,
  );
  const pitch = values.tallest - unit;
  const facts = rooms.flatMap(({ entry, spec, icon }, i) => {
    const parts = [
      { level: 0, text: values.at(i), pitch },
      { level: 1, text: labels.at(i) },
    ];
    const at = { x: box.x, y: spec.box.y + 8, side: ICON };
    return [
      ...(icon ? [iconAt(`${deck.words.names.mark} ${i + 1}`, icon, at, deck.palette('lt1').strong)] : []),
      ...entryItem(spec, entry.heading, parts, deck).map((item) =>
        linkedBy(nth([...entry.paragraphs, []], 0), item, deck),
      ),
    ];
  });
  return [
    ...fillPlaceholder(headingSpec(deck, box), [heading], page),
    ...facts,
    ...(text.length > 0 ? fillPlaceholder(textSpec(deck, rail, box), text, page) : []),
  ];
}
