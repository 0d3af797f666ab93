import { HOLE } from '../../../scene/chart.ts';
import type { ChartItem, Item } from '../../../scene/item.ts';
import type { Slide, Text } from '../../../slides/slide.ts';
import { formatAt } from '../../../typography/chartLabels.ts';
import { measure } from '../../../typography/faces/measure.ts';
import { numberText } from '../../../typography/numberText.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { group, textItems } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { valueText } from '../../kinds/parts/value.ts';
import { nth } from '../../nth.ts';
import { setText } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';

/** Sizes of the figure, and of the words below it, in points, and the share of the hole's diameter that they may take. */
const FIGURE = [56, 40];
const [LABEL, ROOM] = [16, 0.86];

/**
 * The figure in the hole of a doughnut: the one that the slide gives, or else the total of the slices with their unit. None
 * when the slide says `none`; no total of percentages, and none that is too wide.
 */
export function centreFigure(slide: Slide, item: ChartItem, palette: Palette, page: PageFacts): Item[] {
  const { centre, 'centre-label': label } = slide.settings;
  const { ring } = item;
  const written = centre ? (centre.value === 'none' ? undefined : centre.text) : totalOf(slide, item, page);
  if (!ring || !written) return [];
  const { deck } = page;
  const origin = item.origin ?? page.origin;
  const words: Text = label?.text ?? (centre ? [] : [{ text: deck.words.total, origin }]);
  const hole = (ring.diameter * HOLE) / 100;
  const width = hole * ROOM;
  const own = { ...palette.styles.value, align: 'center' as const, breaking: 'flow' as const };
  const quiet = { ...palette.styles.quiet, align: 'center' as const };
  const face = deck.brand.theme.faces.heading;
  const wide = (text: StyledText, size: number) =>
    text.reduce((sum, run) => sum + measure(run.text, { ...face, bold: true }, size * (run.scale ?? 1)), 0);
  const ways = FIGURE.flatMap((size) =>
    [false, true].map((two) => ({ size, text: valueText(written, own, { below: two }) })),
  );
  const fits = ways.find(({ text, size }) => text.every((line) => wide(line, size) * 1.04 <= width));
  if (!fits && !centre) return [];
  const { size, text } = fits ?? { size: nth(FIGURE, 1), text: valueText(written, own) };
  const set = setText(
    page,
    [{ what: 'figure in the ring', text, style: own, width, height: hole * 0.7, maxLines: text.length }],
    [size],
  ).at(0);
  const below = setText(
    page,
    [
      {
        what: 'label in the ring',
        text: words.length > 0 ? [words] : [],
        style: quiet,
        width,
        height: LABEL * 4,
        maxLines: 2,
      },
    ],
    [LABEL, 14],
  ).at(0);
  const x = item.box.x + ring.x + (ring.diameter - width) / 2;
  const y = item.box.y + ring.y + (ring.diameter - set.height - below.height) / 2;
  return [
    group(deck, deck.words.names.value, written, [
      ...textItems(deck.words.names.value, { x, y, width, height: set.height }, set),
      ...textItems(deck.words.names.label, { x, y: y + set.height, width, height: below.height }, below),
    ]),
  ];
}

function totalOf({ settings: { unit } }: Slide, item: ChartItem, page: PageFacts): Text | undefined {
  const [series] = item.series;
  if (!series || formatAt(series).includes('%')) return undefined;
  const total = series.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const origin = item.origin ?? page.origin;
  const exact = Number(total.toPrecision(12));
  const figure = { text: numberText(exact, formatAt(series)), origin, strong: true as const };
  return unit ? [figure, { text: ` ${unit.value}`, origin }] : [figure];
}
