import type { Box, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import { type ChartData, readChartData } from '../charts/chartData.ts';
import { chartItem } from '../charts/chartItem.ts';
import type { Deck, Sheet } from '../deck.ts';
import { contentMasters, contentPage, WORDY } from '../frame/contentFrame.ts';
import { CONTENT_BOTTOM, columnLeft, columns, inset } from '../frame/grid.ts';
import { plate } from '../frame/items.ts';
import { objectPlaceholder } from '../frame/objectSpot.ts';
import { INDEX } from '../frame/placeholderIndex.ts';
import { fillSpot, placeholderOf, type Spot } from '../frame/spot.ts';
import { SIZES } from '../setting/scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import type { Label } from '../words/fixedWords.ts';
import { type CalloutLook, callouts } from './parts/callout.ts';

const CALLOUT: CalloutLook = {
  value: SIZES.value.slice(1),
  text: [18, 16, 14],
  padding: { x: 30, y: 30 },
  rule: true,
};
const CAPTION_HEIGHT = 24;
/** What of a callout's card a takeaway at its foot takes. */
const TOLD = 108;

/** What stands beside the chart: nothing, or a card with a callout (and a takeaway at its foot), or with a takeaway. */
type Beside = 'nothing' | 'callout' | 'both' | 'takeaway';
const LAYOUTS: Readonly<Record<Beside, { name: string; label: Label }>> = {
  nothing: { name: 'chart', label: 'chart' },
  callout: { name: 'chart-callout', label: 'chartAndCallout' },
  both: { name: `chart-callout${WORDY}`, label: 'chartCalloutAndTakeaway' },
  takeaway: { name: 'chart-takeaway', label: 'chartAndTakeaway' },
};

export const chart: SlideLayout = {
  name: 'chart',
  takes: {
    tables: [1, 1],
    // The categories and six series.
    columns: [1, 7],
    paragraphs: [0, 2],
    entries: [0, 1],
    entry: { paragraphs: [0, 2] },
    settings: ['chart', 'unit', 'alt'],
  },
  masters: (deck: Deck) =>
    contentMasters(deck, (area) =>
      (['nothing', 'callout', 'both', 'takeaway'] as const).map((beside) => {
        const { caption, takeaway, card } = spotsOf(deck, beside, area);
        const { labels, names } = deck.words;
        const { name, label } = LAYOUTS[beside];
        return {
          name,
          label: labels[label],
          type: beside === 'both' || beside === 'takeaway' ? 'chartAndTx' : 'chart',
          occasional: beside === 'callout' || beside === 'both',
          // A callout brings a card of its own.
          items:
            beside === 'nothing' || beside === 'callout' ? [] : [plate(names.panel, card, { slot: 'lt2' })],
          placeholders: [
            placeholderOf(caption),
            objectPlaceholder('chart', names.chart, chartBox(caption), deck.inks('lt1')),
            ...(beside === 'both' || beside === 'takeaway' ? [placeholderOf(takeaway)] : []),
          ],
        };
      }),
    ),
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => {
      const beside = besideOf(slide);
      return { master: LAYOUTS[beside].name, items: chartAndTakeaway(slide, beside, area, sheet) };
    }),
};

function besideOf({ paragraphs, entries }: Slide): Beside {
  if (paragraphs.length === 0) return entries.length > 0 ? 'callout' : 'nothing';
  return entries.length > 0 ? 'both' : 'takeaway';
}

function chartAndTakeaway(slide: Slide, beside: Beside, area: Box, sheet: Sheet): Item[] {
  const table = slide.tables[0];
  if (!table) return [];
  const data = readChartData(table, sheet.report, sheet);
  const { caption, takeaway, card } = spotsOf(sheet.deck, beside, area);
  const box = beside === 'both' ? { ...card, height: card.height - TOLD } : card;
  return [
    ...fillSpot(caption, [captionText(slide, data, sheet)], sheet),
    chartItem(slide, data, chartBox(caption), sheet.deck.inks('lt1'), sheet),
    ...slide.entries.flatMap((entry) =>
      callouts(sheet, [{ entry, box, ground: 'lt2', number: 1, bare: beside === 'both' }], CALLOUT),
    ),
    ...fillSpot(takeaway, slide.paragraphs, sheet),
  ];
}

/** What is counted: the name of the one series, and the unit. */
function captionText(slide: Slide, data: ChartData, sheet: Sheet) {
  const { unit } = slide.settings;
  const { countedIn, colon } = sheet.deck.words;
  const name = data.series.length === 1 ? (data.series[0]?.name ?? '') : '';
  const text =
    name && unit
      ? `${name}${bracketed(unit.value, name)}`
      : name || (unit ? `${countedIn}${colon}${unit.value}` : '');
  return text ? [{ text, origin: unit?.origin ?? slide.tables[0]?.origin ?? sheet.origin }] : [];
}

/** In the brackets of the script. */
const bracketed = (unit: string, name: string): string =>
  /\p{Script=Han}/u.test(name + unit) ? `（${unit}）` : ` (${unit})`;

function chartBox({ box }: Spot): Box {
  const y = box.y + CAPTION_HEIGHT;
  return { ...box, y, height: CONTENT_BOTTOM - y };
}

function spotsOf(deck: Deck, beside: Beside, area: Box): { caption: Spot; takeaway: Spot; card: Box } {
  const { names, prompts } = deck.words;
  const looks = deck.inks('lt1').looks;
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
      look: looks.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
    takeaway: {
      type: 'body',
      idx: INDEX.main,
      what: 'takeaway',
      name: names.takeaway,
      prompt: prompts.takeaway,
      box: alone ? inset(card, 30) : { ...inset(card, 30), y: CONTENT_BOTTOM - TOLD, height: TOLD - 30 },
      valign: alone ? 'middle' : 'bottom',
      look: deck.inks('lt2').looks.body,
      sizes: alone ? [20, ...SIZES.body] : SIZES.body,
      gap: 0.5,
    },
  };
}
