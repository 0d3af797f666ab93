import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { textItems } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { setText } from '../../typesetting/setText.ts';
import type { Scale } from './readScale.ts';

/** The width of the bar, the space from it to the name of the part, and that below the name of the whole, in points. */
const [WIDTH, AWAY, ABOVE] = [96, 18, 8];
/** The opacity of the rest of the whole. */
const REST = 0.2;

/**
 * An upright bar at the right edge of its place, whose strong part is the share of the whole from the foot on, with the name of the whole
 * above it and that of the part beside the part.
 */
export function shareBar(
  { share, names }: Extract<Scale, { as: 'share' }>,
  { x, y, width, height }: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const nouns = page.deck.words.names;
  const left = x + width - WIDTH;
  const part = (
    number: number,
    top: number,
    high: number,
    fill: NonNullable<ShapeItem['fill']>,
  ): ShapeItem => ({
    ...{ kind: 'shape', shape: 'rect', name: `${nouns.scale} ${number}` },
    ...{ box: { x: left, y: top, width: WIDTH, height: high }, fill, described: { decorative: true } },
  });
  const style = { ...palette.styles.body, breaking: 'balanced', align: 'right', pitch: 1.35 } as const;
  const named = setText(
    page,
    names.map((name, i) => ({
      ...{ what: 'name', text: [name], maxLines: 4, height: height / names.length },
      width: i === 0 ? width : width - WIDTH - AWAY,
      style: i === 0 ? style : { ...style, colour: palette.strong },
    })),
    [20, 18, 16],
  );
  const [whole, own] = names.map((_, i) => named.at(i));
  const top = y + (whole ? whole.height + ABOVE : 0);
  const high = y + height - top;
  const rest = (1 - share) * high;
  const partBox = { x, y: top + rest, width: width - WIDTH - AWAY, height: high - rest };
  return [
    ...(whole ? textItems(`${nouns.label} 1`, { x, y, width, height: whole.height }, whole, 'top') : []),
    ...(own ? textItems(`${nouns.label} 2`, room(partBox, own.height), own, 'middle') : []),
    ...(share < 1 ? [part(1, top, rest, { ...palette.text, alpha: REST })] : []),
    part(2, top + rest, high - rest, palette.strong),
  ];
}

/** The place beside the part; a part lower than its name has it above its foot. */
const room = (box: Box, needs: number): Box =>
  needs <= box.height ? box : { ...box, y: box.y + box.height - needs, height: needs };
