import { SLOT_OF } from '../../brand/colours.ts';
import { blend } from '../../brand/contrast.ts';
import type { Theme } from '../../brand/theme.ts';
import type { ChartItem, Colour, Item } from '../../scene/item.ts';
import { difference } from '../difference.ts';
import { rule } from '../rule.ts';

/** In Oklab. Office's own neighbouring accents are 0.15 and more apart; shades under 0.1 need a second look. */
const LEAST = 0.1;

export const chartColoursAlike = rule('chart-colours-alike', ({ scene }, found) => {
  for (const page of scene?.pages ?? []) {
    for (const chart of page.items.flatMap(chartsIn)) {
      const alike = scene && alikeIn(chart, scene.theme);
      const place = {
        origin: chart.origin ?? page.origin,
        slide: { number: page.number, title: page.title },
      };
      if (alike) found({ one: nameOf(alike[0]), other: nameOf(alike[1]) }, place);
    }
  }
});

const chartsIn = (item: Item): ChartItem[] =>
  item.kind === 'group' ? item.items.flatMap(chartsIn) : item.kind === 'chart' ? [item] : [];

function alikeIn(chart: ChartItem, theme: Theme): readonly [Colour, Colour] | undefined {
  const colours = chart.series.map((series) => series.colour);
  const pairs = colours.flatMap((one, i) => colours.slice(i + 1).map((other) => [one, other] as const));
  return pairs.find(([one, other]) => difference(seen(one, theme), seen(other, theme)) < LEAST);
}

const seen = (colour: Colour, theme: Theme): string =>
  blend(theme.colours[colour.slot], colour.alpha ?? 1, theme.colours.lt1);

/** The name content.yaml gives the colour; the slot's, when it is worked out from others. */
const nameOf = ({ slot }: Colour): string =>
  Object.entries(SLOT_OF).find(([, its]) => its === slot)?.[0] ?? slot;
