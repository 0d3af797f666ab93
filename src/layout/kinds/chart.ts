import type { Box, Item, ShapeItem } from '../../scene/item.ts';
import { plainText, type Slide } from '../../slides/slide.ts';
import { type ChartData, readChartData } from '../charts/chartData.ts';
import { chartItems } from '../charts/chartItem.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage, WORDY } from '../frame/contentFrame.ts';
import { columnLeft, columns, GUTTER, inset } from '../frame/grid.ts';
import {
  fillPlaceholder,
  INDEX,
  objectPlaceholder,
  type PlaceholderSpec,
  placeholderOf,
} from '../frame/placeholderSpec.ts';
import { isOnPlate, plate, railPlate } from '../frame/surface.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { placeRail, type Rail, railParts } from './variants/factRail.ts';

const CAPTION_HEIGHT = 24;
/** Space from the edge of a plate to what stands on it, beside and above or below, and between two plates, in points. */
const PLATE = { x: 24, y: 20, gap: GUTTER } as const;

export const chart: SlideKind = {
  name: 'chart',
  takes: {
    tables: [1, 1],
    // The categories and six series.
    columns: [1, 7],
    paragraphs: [0, 2],
    entries: [0, 3],
    entry: { paragraphs: [0, 2], icon: true },
    settings: [
      'chart',
      'unit',
      'alt',
      'highlight',
      'annotate',
      'annotate-note',
      'from',
      'to',
      'target',
      'target-label',
      'facts',
      'stacked',
      'line',
      'line-unit',
      'axis-min',
      'axis-max',
      'format',
      'labels',
      'legend',
      'count',
      'centre',
      'centre-label',
      'computed',
      'computed-mark',
      'computed-values',
    ],
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, (area) =>
      [undefined, ...RAILS].flatMap((rail) => {
        const { caption, card } = specsOf(deck, area, rail);
        const { names } = deck.words;
        const { items: lines, placeholders } = rail
          ? railParts(deck, rail, card)
          : { items: [], placeholders: [] };
        const items = [...platesOf(deck, rail), ...lines];
        const chart = objectPlaceholder('chart', names.chart, chartBox(caption, deck), deck.palette('lt1'));
        return [false, true].map((marks) => ({
          name: nameOf(rail, marks),
          label: labelOf(rail, marks, deck),
          type: marks ? 'obj' : rail?.text ? 'chartAndTx' : 'chart',
          occasional: marks || (rail !== undefined && (rail.count > 0 || rail.headed)),
          items,
          placeholders: [placeholderOf(caption), ...(marks ? [] : [chart]), ...placeholders],
        }));
      }),
    ),
  place: contentPage((slide, page, area) => {
    const rail = railOf(slide);
    const { caption, card } = specsOf(page.deck, area, rail);
    const { entries, paragraphs: text, settings } = slide;
    const facts = { heading: settings.facts?.text ?? [], entries, text };
    const items = captionAndChart(slide, caption, page);
    const marks = items.every(({ kind }) => kind !== 'chart');
    return {
      layout: nameOf(rail, marks),
      items: [...items, ...(rail ? placeRail(page, facts, rail, card) : [])],
    };
  }),
};

/** The rails beside a chart: a text alone, or one to three facts, with or without icons, a heading, and a text. */
const RAILS: readonly Rail[] = [0, 1, 2, 3].flatMap((count) =>
  [false, true].flatMap((headed) =>
    (count === 0 ? [false] : [false, true]).flatMap((icons) =>
      (count === 0 ? [true] : [false, true]).map((text) => ({ count, icons, text, headed })),
    ),
  ),
);

/** The rail that a slide needs; undefined for a chart alone. */
function railOf({ entries, paragraphs, settings }: Slide): Rail | undefined {
  if (entries.length === 0 && paragraphs.length === 0 && !settings.facts) return undefined;
  return {
    count: entries.length,
    icons: entries.some(({ icon }) => icon),
    text: paragraphs.length > 0 || entries.length === 0,
    headed: settings.facts !== undefined,
  };
}

/** The name of the layout with this rail, beside a chart or marks in its place. */
function nameOf(rail: Rail | undefined, marks: boolean): string {
  const chart = marks ? 'chart-marks' : 'chart';
  if (!rail) return chart;
  const { count, icons, text, headed } = rail;
  if (count === 0) return `${chart}-takeaway${headed ? '-headed' : ''}`;
  return `${chart}-facts-${count}${headed ? '-headed' : ''}${icons ? '-icons' : ''}${text ? WORDY : ''}`;
}

function labelOf(rail: Rail | undefined, marks: boolean, { words }: DeckFacts): string {
  const { counted, labels, remarks, aside } = words;
  const drawn = marks ? aside(remarks.marked) : '';
  if (!rail) return labels.chart + drawn;
  const { count, icons, text, headed } = rail;
  const remark = [
    ...(headed ? [remarks.headed] : []),
    ...(icons ? [remarks.icons] : []),
    ...(text && count > 0 ? [remarks.takeaway] : []),
  ];
  return (
    (count === 0 ? labels.chartAndTakeaway : counted.chartFacts(count)) + remark.map(aside).join('') + drawn
  );
}

function captionAndChart(slide: Slide, caption: PlaceholderSpec, page: PageFacts): Item[] {
  const { deck } = page;
  const table = nth(slide.tables, 0);
  const { chart: kind, line, 'line-unit': unit } = slide.settings;
  // The values that go across have an axis of their own, as those of a line in another unit.
  const across = kind?.value === 'scatter' ? plainText(table.header[1] ?? []) : undefined;
  const data = readChartData(table, page.report, page, across ?? (unit && line?.value));
  return [
    ...fillPlaceholder(caption, [captionText(slide, data, page)], page),
    ...chartItems(slide, table, data, chartBox(caption, deck), deck.palette('lt1'), page),
  ];
}

/** The name of the only series and the unit, with the total of counted figures, or the unit alone; empty when there is neither. */
function captionText(slide: Slide, data: ChartData, page: PageFacts) {
  const { chart, line, labels } = slide.settings;
  const own = slide.settings.unit;
  // Figures show a per cent sign themselves.
  const unit = labels?.value === 'percent' || /^[%％]$/.test(own?.value ?? '') ? undefined : own;
  const { countedIn, colon, inAll } = page.deck.words;
  const up = chart?.value === 'scatter' ? data.series.slice(1) : data.series;
  const [only, ...others] = up.filter(({ name }) => name !== line?.value);
  const name = only && others.length === 0 ? only.name : '';
  const { count } = slide.settings;
  const total = only?.values.reduce<number>((sum, value) => sum + (value ?? 0), 0) ?? 0;
  const air = /^\p{Script=Han}/u.test(unit?.value ?? '') ? '' : ' ';
  // Counted figures are parts: the number of them all stands above.
  const measure =
    count && unit ? inAll(`${total}${air}${unit.value}`) : count ? inAll(String(total)) : unit?.value;
  const text =
    name && measure
      ? `${name}${bracketed(measure, name)}`
      : name || (unit ? `${countedIn}${colon}${unit.value}` : '');
  return text ? [{ text, origin: unit?.origin ?? slide.tables[0]?.origin ?? page.origin }] : [];
}

/** The unit in Chinese or Latin brackets. */
const bracketed = (unit: string, name: string): string =>
  /\p{Script=Han}/u.test(name + unit) ? `（${unit}）` : ` (${unit})`;

function chartBox({ box }: PlaceholderSpec, deck: DeckFacts): Box {
  const { y: top, height } = deck.areas.content;
  const y = box.y + CAPTION_HEIGHT;
  return { ...box, y, height: top + height - y - (isOnPlate(deck) ? PLATE.y / 2 : 0) };
}

/** The boxes of the plates of chart and rail. */
function plateBoxes({ areas: { panels } }: DeckFacts, rail: Rail | undefined): Box[] {
  if (!rail) return [panels];
  const width = columns(8) + GUTTER - PLATE.gap;
  const x = panels.x + width + PLATE.gap;
  return [
    { ...panels, width },
    { ...panels, x, width: panels.x + panels.width - x },
  ];
}

/** The plates under chart and rail, in the looks that have them. */
const platesOf = (deck: DeckFacts, rail: Rail | undefined): ShapeItem[] =>
  isOnPlate(deck)
    ? plateBoxes(deck, rail).map((box, i) =>
        i === 0
          ? plate(deck, `${deck.words.names.panel} 1`, box, 'lt2')
          : railPlate(deck, `${deck.words.names.panel} ${i + 1}`, box),
      )
    : [];

function specsOf(
  deck: DeckFacts,
  area: Box,
  rail: Rail | undefined,
): { caption: PlaceholderSpec; card: Box } {
  const { names, prompts } = deck.words;
  const wide = { ...area, width: rail ? columns(8) - 24 : area.width };
  const [left, right] = isOnPlate(deck)
    ? plateBoxes(deck, rail).map((box) => inset(box, PLATE.x, PLATE.y))
    : [wide];
  return {
    card: right ?? { ...area, x: columnLeft(8), width: columns(4) },
    caption: {
      type: 'body',
      idx: INDEX.caption,
      what: 'caption',
      name: names.caption,
      prompt: prompts.measure,
      box: { ...(left ?? wide), height: CAPTION_HEIGHT },
      valign: 'top',
      style: deck.palette('lt1').styles.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
  };
}
