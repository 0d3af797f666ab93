import { type Colour, seenOn } from '../../brand/colour.ts';
import { COLOURS_OF } from '../../brand/colours.ts';
import { ALIKE, difference } from '../../brand/difference.ts';
import type { Theme } from '../../brand/theme.ts';
import type { ColourName } from '../../outline/outline.ts';
import type { ChartItem, Item } from '../../scene/item.ts';
import { rule } from '../rule.ts';

export const chartColoursAlike = rule('chart-colours-alike', ({ outline, scene }, add) => {
  for (const page of scene?.pages ?? []) {
    for (const chart of page.items.flatMap(chartsIn)) {
      const alike = scene && alikeIn(chart, scene.theme);
      if (!alike) continue;
      const [first, second] = alike;
      const name = brandName(second);
      add(
        { first: brandName(first) ?? first.slot, second: name ?? second.slot },
        {
          span: name && outline?.brand?.colours[name]?.span,
          origin: chart.origin ?? page.origin,
          slide: { number: page.number, title: page.title },
        },
      );
    }
  }
});

const chartsIn = (item: Item): ChartItem[] =>
  item.kind === 'group' ? item.items.flatMap(chartsIn) : item.kind === 'chart' ? [item] : [];

/** The first two colours of a chart's legend that are hard to tell apart. */
function alikeIn(chart: ChartItem, theme: Theme): readonly [Colour, Colour] | undefined {
  const colours = legendColours(chart);
  const pairs = colours.flatMap((first, i) => colours.slice(i + 1).map((second) => [first, second] as const));
  return pairs.find(([first, second]) => difference(shown(first, theme), shown(second, theme)) < ALIKE);
}

/** The colours in a chart's legend: of the slices of a doughnut, of the series of other charts. */
function legendColours({ chart, legend, categories, series: [first, ...rest] }: ChartItem): Colour[] {
  if (!legend || !first) return [];
  if (chart === 'doughnut') return categories.map((_, i) => first.points?.[i] ?? first.colour);
  return [first, ...rest].map(({ colour }) => colour);
}

/** The colour as a reader sees it on a white slide. */
const shown = (colour: Colour, theme: Theme): string => seenOn(theme.colours.lt1, colour, theme);

/** The name under `brand.colours` of the colour, or of the colour that it is derived from. */
const brandName = ({ slot }: Colour): ColourName | undefined => COLOURS_OF[slot][0];
