import type { ChartItem, Item } from '../../../scene/item.ts';
import { measure } from '../../../typography/faces/measure.ts';
import { stackAt } from '../../../typography/plotPlaces.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { group, textItems } from '../../frame/itemMakers.ts';
import { setText } from '../../typesetting/setText.ts';
import { standsOut } from '../dataColours.ts';
import { plotOn } from '../plotOn.ts';

/** Sizes of the percentages, and their space from the bar and from one another, in points. */
const SIZES = [56, 40, 28, 20];
const [BELOW, APART] = [12, 12];

/**
 * The percentages of a share bar's parts, each below its part; none where one has no room. The bar is stacked to 100 percent,
 * so the places of its parts are the percentages. They are texts over the chart and stay as they are when a user edits its data.
 */
export function shareFigures(item: ChartItem, page: PageFacts): Item[] {
  const { deck } = page;
  const { plot } = plotOn(item);
  const palette = deck.palette('lt1');
  const face = { ...deck.brand.theme.faces.body, bold: true };
  const parts = stackAt(item, 0).map(([from, to], i) => {
    const own = item.series[i]?.colour;
    const colour = own && standsOut(own, deck.brand) ? palette.strong : palette.text;
    const text = [{ text: `${Math.round(to - from)}%`, origin: item.origin ?? page.origin }];
    return { text, colour, x: plot.x + (from / 100) * plot.width, room: ((to - from) / 100) * plot.width };
  });
  const fits = (size: number) =>
    parts.every(({ text, room }) => measure(text[0]?.text ?? '', face, size) + APART <= room);
  const size = SIZES.find(fits);
  if (size === undefined) return [];
  const figures = parts.flatMap(({ text, colour, x, room }) => {
    const style = { ...palette.styles.body, bold: true, pitch: 1.2, colour };
    const height = size * 1.5;
    const set = setText(
      page,
      [{ what: 'share', text: [text], style, width: room, height, maxLines: 1 }],
      [size],
    );
    const words = set.at(0);
    const box = { x, y: plot.y + plot.height + BELOW, width: room, height: words.height };
    return textItems(`${deck.words.names.value} ${text[0]?.text}`, box, words);
  });
  return [group(deck, deck.words.names.value, [], figures)];
}
