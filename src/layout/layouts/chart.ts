import type { Box, ChartItem, Colour, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import { type CalloutLook, callouts } from '../callout.ts';
import { type ChartData, readChartData } from '../chartData.ts';
import { contentItems, contentMaster } from '../contentFrame.ts';
import type { Deck, Sheet } from '../deck.ts';
import { CONTENT_BOTTOM, CONTENT_TOP, columnLeft, columns, MARGIN } from '../grid.ts';
import { looksOn } from '../looks.ts';
import { SIZES } from '../scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { fillSpot, placeholderOf, type Spot } from '../spot.ts';

const CHARTS = ['column', 'bar', 'line', 'doughnut'] as const;
const CALLOUT: CalloutLook = { value: SIZES.value.slice(1), text: [18, 16, 14], padding: 30, rule: true };
const SERIES: readonly Colour[] = [
  { slot: 'accent1' },
  { slot: 'accent2' },
  { slot: 'accent3' },
  { slot: 'dk2' },
  { slot: 'accent6' },
  { slot: 'accent4' },
];

export const chart: SlideLayout = {
  name: 'chart',
  takes: {
    tables: [1, 1],
    paragraphs: [0, 2],
    entries: [0, 1],
    entry: { paragraphs: [0, 2] },
    settings: ['chart', 'unit', 'alt'],
  },
  masters: (deck: Deck) =>
    ([false, true] as const).map((beside) => {
      const { caption, takeaway } = spotsOf(deck, beside, false);
      const master = contentMaster(deck, {
        name: beside ? 'chart-takeaway' : 'chart',
        label: beside ? '图表与结论' : '图表',
        type: 'titleOnly',
      });
      const own = [caption, ...(beside ? [takeaway] : [])].map(placeholderOf);
      return { ...master, placeholders: [...master.placeholders, ...own] };
    }),
  place: (slide: Slide, sheet: Sheet) => {
    const beside = slide.entries.length + slide.paragraphs.length > 0;
    return {
      master: beside ? 'chart-takeaway' : 'chart',
      items: contentItems(slide, sheet, (area) => chartAndTakeaway(slide, area, beside, sheet)),
    };
  },
};

function chartAndTakeaway(slide: Slide, area: Box, beside: boolean, sheet: Sheet): Item[] {
  const table = slide.tables[0];
  if (!table) return [];
  const data = readChartData(table, sheet.report, sheet);
  const spots = spotsOf(sheet.deck, beside, slide.entries.length > 0);
  const caption = captionText(slide, data, sheet);
  const words = fillSpot(spots.caption, [caption], sheet);
  const top = words.length > 0 ? spots.caption.box.y + 24 : area.y;
  const width = beside ? columns(8) - 24 : area.width;
  const box = { ...area, y: top, width, height: CONTENT_BOTTOM - top };
  const card = {
    ...area,
    x: columnLeft(8),
    width: columns(4),
    height: slide.paragraphs.length > 0 ? 204 : area.height,
  };
  return [
    ...words,
    chartItem(slide, data, box, sheet),
    ...slide.entries.flatMap((entry) =>
      callouts(sheet, [{ entry, box: card, ground: 'lt2', number: 1 }], CALLOUT),
    ),
    ...fillSpot(spots.takeaway, slide.paragraphs, sheet),
  ];
}

/** What the bars count: the one series' name, and the unit. */
function captionText(slide: Slide, data: ChartData, sheet: Sheet) {
  const unit = slide.settings.unit;
  const name = data.series.length === 1 ? (data.series[0]?.name ?? '') : '';
  const text = name && unit ? `${name}（${unit.value}）` : name || (unit ? `单位：${unit.value}` : '');
  return text ? [{ text, origin: unit?.origin ?? slide.tables[0]?.origin ?? sheet.origin }] : [];
}

function chartItem(slide: Slide, data: ChartData, box: Box, sheet: Sheet): ChartItem {
  const inks = sheet.deck.inks('lt1');
  const { chart: kind, alt } = slide.settings;
  const found = CHARTS.find((one) => one === kind?.value);
  if (!found) {
    const origin = kind?.origin ?? slide.layout.origin;
    sheet.report.add('chart-kind', { written: kind?.value ?? '', known: CHARTS }, { origin, slide: sheet });
  }
  const last = data.categories.length - 1;
  const single = data.series.length === 1 && found !== 'line';
  const dull: Colour = found === 'doughnut' ? { slot: 'accent4' } : { slot: 'accent3', alpha: 0.45 };
  return {
    kind: 'chart',
    name: 'Chart',
    box,
    chart: found ?? 'column',
    categories: data.categories,
    series: data.series.map((one, i) => {
      const colour = SERIES[i % SERIES.length] ?? { slot: 'accent1' };
      const points =
        found === 'doughnut'
          ? Object.fromEntries(data.categories.map((_, at) => [at, SERIES[at % SERIES.length] ?? dull]))
          : Object.fromEntries(data.categories.map((_, at) => [at, at === last ? colour : dull]));
      return { ...one, colour, ...(single ? { points } : {}) };
    }),
    labels: {
      size: data.categories.length > 6 ? 14 : 18,
      bold: true,
      colour: inks.text,
      format: data.format,
    },
    axis: { size: 14, colour: inks.quiet },
    legend: data.series.length > 1 || found === 'doughnut',
    described: { alt: alt?.value ?? sheet.title },
    origin: slide.tables[0]?.origin ?? sheet.origin,
  };
}

function spotsOf(deck: Deck, beside: boolean, below: boolean): { caption: Spot; takeaway: Spot } {
  const looks = looksOn(deck.inks('lt1'));
  const top = below ? CONTENT_TOP + 222 : CONTENT_TOP;
  return {
    caption: {
      type: 'body',
      idx: 20,
      name: 'Caption',
      prompt: '指标（单位）',
      box: { x: MARGIN, y: CONTENT_TOP, width: beside ? columns(8) - 24 : columns(12), height: 21 },
      valign: 'top',
      look: looks.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
    takeaway: {
      type: 'body',
      idx: 21,
      name: 'Takeaway',
      prompt: '这张图说明什么',
      box: { x: columnLeft(8), y: top, width: columns(4), height: CONTENT_BOTTOM - top },
      valign: below ? 'top' : 'middle',
      look: looks.body,
      sizes: [20, ...SIZES.body],
      gap: 0.5,
    },
  };
}
