import type { Box, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import { type ChartData, readChartData } from '../charts/chartData.ts';
import { chartItems } from '../charts/chartItem.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage, WORDY } from '../frame/contentFrame.ts';
import { columnLeft, columns, inset } from '../frame/grid.ts';
import {
  fillPlaceholder,
  INDEX,
  objectPlaceholder,
  type PlaceholderSpec,
  placeholderOf,
} from '../frame/placeholderSpec.ts';
import { plate } from '../frame/surface.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import type { Label } from '../words/fixedWords.ts';
import type { CalloutStyle } from './parts/callout.ts';
import { type CalloutSet, calloutParts, placeCallouts } from './parts/calloutSets.ts';
import { placeRail, type Rail, railParts } from './variants/factRail.ts';

const CALLOUT: CalloutStyle = {
  value: SIZES.value.slice(1),
  text: [18, 16, 14],
  padding: { x: 30, y: 30 },
  edge: true,
};
const CAPTION_HEIGHT = 24;
/** Height that a takeaway takes at the bottom of a callout's card, in points. */
const TAKEAWAY_HEIGHT = 108;

/** The card to the right of the chart: none, with a callout, with a callout and a takeaway, or with a takeaway. */
type Beside = 'nothing' | 'callout' | 'both' | 'takeaway';
const LAYOUTS: Readonly<Record<Beside, { name: string; label: Label }>> = {
  nothing: { name: 'chart', label: 'chart' },
  callout: { name: 'chart-callout', label: 'chartAndCallout' },
  both: { name: `chart-callout${WORDY}`, label: 'chartCalloutAndTakeaway' },
  takeaway: { name: 'chart-takeaway', label: 'chartAndTakeaway' },
};

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
    ],
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, (area) => [
      ...(['nothing', 'callout', 'both', 'takeaway'] as const).map((beside) => {
        const { caption, takeaway, card } = specsOf(deck, beside, area);
        const { labels, names } = deck.words;
        const { name, label } = LAYOUTS[beside];
        const callout = calloutParts(deck, calloutSets(beside, card));
        return {
          name,
          label: labels[label],
          type: beside === 'both' || beside === 'takeaway' ? 'chartAndTx' : 'chart',
          occasional: beside === 'callout' || beside === 'both',
          items:
            beside === 'both' || beside === 'takeaway'
              ? [plate(deck, names.panel, card, 'lt2')]
              : callout.items,
          placeholders: [
            placeholderOf(caption),
            objectPlaceholder('chart', names.chart, chartBox(caption, area), deck.palette('lt1')),
            ...callout.placeholders,
            ...(beside === 'both' || beside === 'takeaway' ? [placeholderOf(takeaway)] : []),
          ],
        };
      }),
      ...RAILS.map((rail) => {
        const { caption, card } = specsOf(deck, 'callout', area);
        const { items, placeholders } = railParts(deck, rail, card);
        const { names } = deck.words;
        return {
          name: railName(rail),
          label: railLabel(rail, deck),
          type: 'chart',
          occasional: true,
          items,
          placeholders: [
            placeholderOf(caption),
            objectPlaceholder('chart', names.chart, chartBox(caption, area), deck.palette('lt1')),
            ...placeholders,
          ],
        };
      }),
    ]),
  place: contentPage((slide, page, area) => {
    const rail = railOf(slide);
    if (rail) return { layout: railName(rail), items: chartAndRail(slide, rail, area, page) };
    const beside = besideOf(slide);
    return { layout: LAYOUTS[beside].name, items: chartAndTakeaway(slide, beside, area, page) };
  }),
};

/** The rails beside a chart: one to three facts, with or without icons, with or without a text. */
const RAILS: readonly Rail[] = [1, 2, 3].flatMap((count) =>
  [false, true].flatMap((icons) => [false, true].map((text) => ({ count, icons, text }))),
);

/** The rail that a slide needs: for several facts, for one with an icon, and where facts have a heading; else undefined. */
function railOf({ entries, paragraphs, settings }: Slide): Rail | undefined {
  const icons = entries.some(({ icon }) => icon);
  if (entries.length < 2 && !icons && !settings.facts) return undefined;
  return { count: Math.max(1, entries.length), icons, text: paragraphs.length > 0 };
}

const railName = ({ count, icons, text }: Rail): string =>
  `chart-facts-${count}${icons ? '-icons' : ''}${text ? WORDY : ''}`;

function railLabel({ count, icons, text }: Rail, { words }: DeckFacts): string {
  const { counted, remarks, aside } = words;
  const remark = [...(icons ? [remarks.icons] : []), ...(text ? [remarks.takeaway] : [])];
  return counted.chartFacts(count) + remark.map(aside).join('');
}

function chartAndRail(slide: Slide, rail: Rail, area: Box, page: PageFacts): Item[] {
  const { caption, card } = specsOf(page.deck, 'callout', area);
  const { entries, paragraphs, settings } = slide;
  return [
    ...captionAndChart(slide, caption, page),
    ...placeRail(page, { heading: settings.facts?.text ?? [], entries, text: paragraphs }, rail, card),
  ];
}

function captionAndChart(slide: Slide, caption: PlaceholderSpec, page: PageFacts): Item[] {
  const { deck } = page;
  const table = nth(slide.tables, 0);
  const { line, 'line-unit': unit } = slide.settings;
  const data = readChartData(table, page.report, page, unit && line?.value);
  return [
    ...fillPlaceholder(caption, [captionText(slide, data, page)], page),
    ...chartItems(slide, table, data, chartBox(caption, deck.areas.content), deck.palette('lt1'), page),
  ];
}

function besideOf({ paragraphs, entries }: Slide): Beside {
  if (paragraphs.length === 0) return entries.length > 0 ? 'callout' : 'nothing';
  return entries.length > 0 ? 'both' : 'takeaway';
}

function chartAndTakeaway(slide: Slide, beside: Beside, area: Box, page: PageFacts): Item[] {
  const { caption, takeaway, card } = specsOf(page.deck, beside, area);
  return [
    ...captionAndChart(slide, caption, page),
    ...placeCallouts(page, slide.entries, calloutSets(beside, card)),
    ...fillPlaceholder(takeaway, slide.paragraphs, page),
  ];
}

/** The callout on the card, which ends above the takeaway; none without an entry. */
function calloutSets(beside: Beside, card: Box): CalloutSet[] {
  if (beside === 'nothing' || beside === 'takeaway') return [];
  const both = beside === 'both';
  const box = both ? { ...card, height: card.height - TAKEAWAY_HEIGHT } : card;
  return [{ places: [{ box, ground: 'lt2', number: 1, bare: both }], style: { ...CALLOUT, edge: !both } }];
}

/** The name of the only series and the unit, or the unit alone; empty when there is neither. */
function captionText(slide: Slide, data: ChartData, page: PageFacts) {
  const { line, labels } = slide.settings;
  const own = slide.settings.unit;
  // Figures show a per cent sign themselves.
  const unit = labels?.value === 'percent' || /^[%％]$/.test(own?.value ?? '') ? undefined : own;
  const { countedIn, colon } = page.deck.words;
  const [only, ...others] = data.series.filter(({ name }) => name !== line?.value);
  const name = only && others.length === 0 ? only.name : '';
  const text =
    name && unit
      ? `${name}${bracketed(unit.value, name)}`
      : name || (unit ? `${countedIn}${colon}${unit.value}` : '');
  return text ? [{ text, origin: unit?.origin ?? slide.tables[0]?.origin ?? page.origin }] : [];
}

/** The unit in Chinese or Latin brackets. */
const bracketed = (unit: string, name: string): string =>
  /\p{Script=Han}/u.test(name + unit) ? `（${unit}）` : ` (${unit})`;

function chartBox({ box }: PlaceholderSpec, area: Box): Box {
  const y = box.y + CAPTION_HEIGHT;
  return { ...box, y, height: area.y + area.height - y };
}

function specsOf(
  deck: DeckFacts,
  beside: Beside,
  area: Box,
): { caption: PlaceholderSpec; takeaway: PlaceholderSpec; card: Box } {
  const { names, prompts } = deck.words;
  const styles = deck.palette('lt1').styles;
  const card = { ...area, x: columnLeft(8), width: columns(4) };
  const alone = beside === 'takeaway';
  return {
    card,
    caption: {
      type: 'body',
      idx: INDEX.caption,
      what: 'caption',
      name: names.caption,
      prompt: prompts.measure,
      box: { ...area, width: beside === 'nothing' ? area.width : columns(8) - 24, height: 21 },
      valign: 'top',
      style: styles.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
    takeaway: {
      type: 'body',
      idx: INDEX.main,
      what: 'takeaway',
      name: names.takeaway,
      prompt: prompts.takeaway,
      box: alone
        ? inset(card, 30)
        : { ...inset(card, 30), y: area.y + area.height - TAKEAWAY_HEIGHT, height: TAKEAWAY_HEIGHT - 30 },
      valign: alone ? 'middle' : 'bottom',
      style: deck.palette('lt2').styles.body,
      sizes: SIZES.body,
      gap: 0.5,
    },
  };
}
