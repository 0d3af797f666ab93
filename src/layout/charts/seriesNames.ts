import type { ChartItem, Item } from '../../scene/item.ts';
import { formatAt, lastValueOf } from '../../typography/chartLabels.ts';
import { measure } from '../../typography/faces/measure.ts';
import { numberText } from '../../typography/numberText.ts';
import { spacing } from '../../typography/plotPlaces.ts';
import type { PageFacts } from '../deckFacts.ts';
import { group, textItems } from '../frame/itemMakers.ts';
import { setText } from '../typesetting/setText.ts';
import { plotOn } from './plotOn.ts';

/** Space from the last point to its value, and from the value to the name, in points. */
const [VALUE, NAME] = [10, 6];

/**
 * The names of lines behind the values at their ends, in the colours of the lines. They are texts over the chart: a label of
 * the chart would go with the last point, and take the name with it, where a user deletes that point.
 */
export function seriesNames(item: ChartItem, page: PageFacts): Item[] {
  const { deck } = page;
  const { plot, heightOf } = plotOn(item);
  const { size, bold, colour } = item.labels;
  const face = { ...deck.brand.theme.faces.body, bold };
  const ends = item.series.map((one) => {
    const at = lastValueOf(item, one);
    const value = one.values[at] ?? 0;
    const wide = measure(numberText(value, formatAt(one, at)), face, size);
    return { one, wide, y: heightOf(value) + (one.labels?.[at]?.move?.down ?? 0) };
  });
  const last = plot.x + plot.width - spacing(item, plot.width).slot / 2;
  const x = last + VALUE + Math.max(...ends.map(({ wide }) => wide)) + NAME;
  const width = item.box.x + item.box.width - x;
  const origin = item.origin ?? page.origin;
  const names = ends.flatMap(({ one, y }) => {
    const style = { ...deck.palette('lt1').styles.body, bold, pitch: 1.2, colour: one.labelColour ?? colour };
    const text = [[{ text: one.name, origin }]];
    const set = setText(
      page,
      [{ what: 'name of a series', text, style, width, height: size * 1.5, maxLines: 1 }],
      [size],
    ).at(0);
    const box = { x, y: y - set.height / 2, width, height: set.height };
    return textItems(`${deck.words.names.name} ${one.name}`, box, set);
  });
  return [group(deck, deck.words.names.label, [], names)];
}
