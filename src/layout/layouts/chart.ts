import type { Box, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import { type CalloutLook, callouts } from '../callout.ts';
import { type ChartData, readChartData } from '../chartData.ts';
import { chartItem } from '../chartItem.ts';
import { contentItems, contentMaster } from '../contentFrame.ts';
import type { Deck, Sheet } from '../deck.ts';
import { CONTENT_BOTTOM, CONTENT_TOP, columnLeft, columns, INNER, inset, MARGIN } from '../grid.ts';
import { plate } from '../items.ts';
import { looksOn } from '../looks.ts';
import { objectPlaceholder } from '../objectSpot.ts';
import { SIZES } from '../scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { fillSpot, placeholderOf, type Spot } from '../spot.ts';

const CALLOUT: CalloutLook = {
  value: SIZES.value.slice(1),
  text: [18, 16, 14],
  padding: { x: 30, y: 30 },
  rule: true,
};
const CAPTION_HEIGHT = 24;
const CARD: Box = {
  x: columnLeft(8),
  y: CONTENT_TOP,
  width: columns(4),
  height: CONTENT_BOTTOM - CONTENT_TOP,
};
/** A callout's card, when a takeaway stands under it. */
const SHORT_CARD = 210;

/** What stands beside the chart: nothing, a callout (with a takeaway under it), or a takeaway on a card. */
type Beside = 'nothing' | 'callout' | 'takeaway';
const LABELS: Readonly<Record<Beside, { name: string; label: string }>> = {
  nothing: { name: 'chart', label: '图表' },
  callout: { name: 'chart-callout', label: '图表与数字' },
  takeaway: { name: 'chart-takeaway', label: '图表与结论' },
};

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
    (['nothing', 'callout', 'takeaway'] as const).map((beside) => {
      const { caption, takeaway } = spotsOf(deck, beside);
      const inks = deck.inks('lt1');
      const master = contentMaster(deck, {
        ...LABELS[beside],
        type: beside === 'nothing' ? 'chart' : 'chartAndTx',
        items: beside === 'takeaway' ? [plate('Panel', CARD, { slot: 'lt2' })] : [],
      });
      const own = [
        placeholderOf(caption),
        objectPlaceholder('chart', 'Chart', '图表', chartBox(caption), inks),
        ...(beside === 'nothing' ? [] : [placeholderOf(takeaway)]),
      ];
      return { ...master, placeholders: [...master.placeholders, ...own] };
    }),
  place: (slide: Slide, sheet: Sheet) => {
    const beside =
      slide.entries.length > 0 ? 'callout' : slide.paragraphs.length > 0 ? 'takeaway' : 'nothing';
    return {
      master: LABELS[beside].name,
      items: contentItems(slide, sheet, () => chartAndTakeaway(slide, beside, sheet)),
    };
  },
};

function chartAndTakeaway(slide: Slide, beside: Beside, sheet: Sheet): Item[] {
  const table = slide.tables[0];
  if (!table) return [];
  const data = readChartData(table, sheet.report, sheet);
  const { caption, takeaway } = spotsOf(sheet.deck, beside);
  const card = slide.paragraphs.length > 0 ? { ...CARD, height: SHORT_CARD } : CARD;
  const inks = sheet.deck.inks('lt1');
  return [
    ...fillSpot(caption, [captionText(slide, data, sheet)], sheet),
    chartItem(slide, data, chartBox(caption), inks, sheet),
    ...slide.entries.flatMap((entry) =>
      callouts(sheet, [{ entry, box: card, ground: 'lt2', number: 1 }], CALLOUT),
    ),
    ...fillSpot(takeaway, slide.paragraphs, sheet),
  ];
}

/** What is counted: the name of the one series, and the unit. */
function captionText(slide: Slide, data: ChartData, sheet: Sheet) {
  const { unit } = slide.settings;
  const name = data.series.length === 1 ? (data.series[0]?.name ?? '') : '';
  const text = name && unit ? `${name}（${unit.value}）` : name || (unit ? `单位：${unit.value}` : '');
  return text ? [{ text, origin: unit?.origin ?? slide.tables[0]?.origin ?? sheet.origin }] : [];
}

function chartBox({ box }: Spot): Box {
  const y = box.y + CAPTION_HEIGHT;
  return { ...box, y, height: CONTENT_BOTTOM - y };
}

function spotsOf(deck: Deck, beside: Beside): { caption: Spot; takeaway: Spot } {
  const looks = looksOn(deck.inks('lt1'));
  const below = CARD.y + SHORT_CARD + 18;
  const underCard = { ...CARD, y: below, height: CONTENT_BOTTOM - below };
  return {
    caption: {
      type: 'body',
      idx: 20,
      name: 'Caption',
      prompt: '指标（单位）',
      box: { x: MARGIN, y: CONTENT_TOP, width: beside === 'nothing' ? INNER : columns(8) - 24, height: 21 },
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
      box: beside === 'takeaway' ? inset(CARD, 30) : underCard,
      valign: beside === 'takeaway' ? 'middle' : 'top',
      look: looksOn(deck.inks(beside === 'takeaway' ? 'lt2' : 'lt1')).body,
      sizes: beside === 'takeaway' ? [20, ...SIZES.body] : SIZES.body,
      gap: 0.5,
    },
  };
}
