import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import type { Entry, Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { bar, hairline, iconItem, linkedBy } from '../../frame/itemMakers.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { PITCH, SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { valueText } from '../parts/value.ts';

/** A rail of facts one under the other beside a chart: how many, with or without icons, and with a text below them. */
export interface Rail {
  readonly count: number;
  readonly icons: boolean;
  readonly text: boolean;
}

const LABELS = [16, 14];
const LABEL_PITCH = 1.3;
/** Top of the rule and of a row's texts from the top of the area and the row, and the indent of texts beside an icon, in points. */
const RULE = 24;
const [TOP, HIGH_TOP] = [12, 24];
const INDENT = 54;
const ICON = 32;

/** The size of the facts and the top of their texts in a row, in points: few have high rows. */
const lookOf = ({ count, text }: Rail): { readonly size: number; readonly top: number } =>
  count + (text ? 1 : 0) <= 2 ? { size: 56, top: HIGH_TOP } : { size: 40, top: TOP };

/** The rows below the rule of a rail in `box`. */
function rowsOf(box: Box, { count, text }: Rail): Box[] {
  const rows = count + (text ? 1 : 0);
  const top = box.y + RULE;
  // The last row ends where rules and panels end, six points below texts.
  const height = (box.height + 6 - RULE) / Math.max(2, rows);
  return Array.from({ length: rows }, (_, i) => ({ ...box, y: top + i * height, height }));
}

function specsOf(deck: DeckFacts, rail: Rail, box: Box): EntrySpec[] {
  const { names, samples } = deck.words;
  const { styles, text } = deck.palette('lt1');
  const indent = rail.icons ? INDENT : 0;
  const { top } = lookOf(rail);
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
          size: lookOf(rail).size,
          pitch: lookOf(rail).size * PITCH.value,
        },
        { prompt: samples.label, style: { ...styles.quiet, pitch: LABEL_PITCH }, size: nth(LABELS, 0) },
      ],
    }));
}

function headingSpec(deck: DeckFacts, box: Box): PlaceholderSpec {
  const { names, samples } = deck.words;
  return {
    ...{ type: 'body', idx: INDEX.listHeading, what: 'heading of the facts', name: names.heading },
    ...{ prompt: samples.heading, box: { ...box, height: 21 }, valign: 'top', maxLines: 1 },
    ...{ style: deck.palette('lt1').styles.kicker, sizes: [16, 14] },
  };
}

function textSpec(deck: DeckFacts, rail: Rail, box: Box): PlaceholderSpec {
  const { names, prompts } = deck.words;
  const row = nth(rowsOf(box, { ...rail, text: true }), rail.count);
  return {
    ...{ type: 'body', idx: INDEX.main, what: 'takeaway', name: names.takeaway, prompt: prompts.takeaway },
    ...{ box: { ...row, y: row.y + TOP, height: row.height - TOP }, valign: 'top', gap: 0.4 },
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
      bar(names.rule, { ...box, y: box.y + RULE - 1, height: 2 }, strong),
      ...rows.slice(1).map((row, i) => hairline(`${names.line} ${i + 1}`, row.x, row.y, row.width, thin)),
    ],
    placeholders: [
      placeholderOf(headingSpec(deck, box)),
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
  const values = setText(
    page,
    rooms.map(({ entry, spec: { box: own, levels } }) => {
      const { style } = nth(levels, 0);
      const words = valueText(entry.heading, style);
      return { what: 'value', text: words, style, width: own.width, height: own.height, maxLines: 1 };
    }),
    [lookOf(rail).size, 40],
  );
  const labels = setText(
    page,
    rooms.map(({ entry, spec: { box: own, levels } }) => {
      const { style } = nth(levels, 1);
      const height = own.height - values.tallest - 2;
      return { what: 'label', text: entry.paragraphs, style, width: own.width, height, maxLines: 3 };
    }),
    LABELS,
  );
  const pitch = values.tallest;
  const facts = rooms.flatMap(({ entry, spec, icon }, i) => {
    const parts = [
      { level: 0, text: values.at(i), pitch },
      { level: 1, text: labels.at(i) },
    ];
    const at = { x: box.x, y: spec.box.y + 8, width: ICON, height: ICON };
    return [
      ...(icon ? [iconItem(`${deck.words.names.mark} ${i + 1}`, icon, at, deck.palette('lt1').strong)] : []),
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
