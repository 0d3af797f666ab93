import { COLOURS_OF } from '../../brand/colours.ts';
import { blend } from '../../brand/contrast.ts';
import { ALIKE, difference } from '../../brand/difference.ts';
import type { Theme } from '../../brand/theme.ts';
import type { ColourName } from '../../outline/outline.ts';
import type { Colour } from '../../scene/colour.ts';
import type { ChartItem, Item } from '../../scene/item.ts';
import { rule } from '../rule.ts';

export const chartColoursAlike = rule('chart-colours-alike', ({ outline, scene }, found) => {
  for (const page of scene?.pages ?? []) {
    for (const chart of page.items.flatMap(chartsIn)) {
      const alike = scene && alikeIn(chart, scene.theme);
      if (!alike) continue;
      const [one, other] = alike;
      const name = brandName(other);
      found(
        { one: brandName(one) ?? one.slot, other: name ?? other.slot },
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

function alikeIn(chart: ChartItem, theme: Theme): readonly [Colour, Colour] | undefined {
  const colours = legendColours(chart);
  const pairs = colours.flatMap((one, i) => colours.slice(i + 1).map((other) => [one, other] as const));
  return pairs.find(([one, other]) => difference(seen(one, theme), seen(other, theme)) < ALIKE);
}

/** What the legend explains: the slices of a doughnut, the series of other charts. */
function legendColours({ chart, legend, categories, series: [first, ...rest] }: ChartItem): Colour[] {
  if (!legend || !first) return [];
  if (chart === 'doughnut') return categories.map((_, i) => first.points?.[i] ?? first.colour);
  return [first, ...rest].map(({ colour }) => colour);
}

const seen = (colour: Colour, theme: Theme): string =>
  blend(theme.colours[colour.slot], colour.alpha ?? 1, theme.colours.lt1);

/** The name content.yaml gives the colour, or the one it is worked out from. */
const brandName = ({ slot }: Colour): ColourName | undefined => COLOURS_OF[slot][0];
