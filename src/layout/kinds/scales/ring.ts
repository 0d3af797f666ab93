import type { Box, Item } from '../../../scene/item.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { textItems } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { setOne } from '../../typesetting/setText.ts';
import { along, arc, onCircle, outline } from './outlines.ts';
import type { Scale } from './readScale.ts';

/** The outer radius of the ring and its thickness, in points. */
const [RADIUS, THICK] = [108, 32];
/** The opacity of the rest of the whole. */
const REST = 0.2;

/** A ring whose strong part is the share of the whole from the top on, and the name of the whole inside. */
export function ring(
  { share, names }: Extract<Scale, { as: 'share' }>,
  { x, y, width, height }: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const nouns = page.deck.words.names;
  const box = {
    x: x + width / 2 - RADIUS,
    y: y + height / 2 - RADIUS,
    width: 2 * RADIUS,
    height: 2 * RADIUS,
  };
  const centre = { x: RADIUS, y: RADIUS };
  const part = (from: number, to: number): string => {
    const [start, turn] = [onCircle(centre, RADIUS, from), onCircle(centre, RADIUS - THICK, to)];
    const inner = `L${turn.x} ${turn.y}${arc(centre, RADIUS - THICK, to, from)}Z`;
    return `${along([start])}${arc(centre, RADIUS, from, to)}${inner}`;
  };
  const end = share * 360;
  const side = (RADIUS - THICK) * Math.SQRT2 - 6;
  const inside = { x: x + width / 2 - side / 2, y: y + height / 2 - side / 2, width: side, height: side };
  const style = { ...palette.styles.body, breaking: 'balanced', align: 'center', pitch: 1.35 } as const;
  const name = { what: 'name', text: names, style, width: side, height: side, maxLines: 4 };
  // The name is below the ring, whose box it would be taken to lie on.
  return [
    ...textItems(nouns.label, inside, setOne(page, name, [20, 18, 16]), 'middle'),
    ...(share < 1
      ? [outline(`${nouns.scale} 1`, box, part(end, 360), { fill: { ...palette.text, alpha: REST } })]
      : []),
    outline(`${nouns.scale} 2`, box, part(0, end), { fill: palette.strong }),
  ];
}
