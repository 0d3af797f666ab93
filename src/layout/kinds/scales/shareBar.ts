import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { textItems } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { setText } from '../../typesetting/setText.ts';
import type { Scale } from './readScale.ts';

/** The width of the bar, and the space from it to the name of the whole, in points. */
const [WIDTH, AWAY] = [96, 18];
/** The opacity of the rest of the whole. */
const REST = 0.2;

/**
 * An upright bar at the right edge of its place, whose strong part is the share of the whole from the foot on, with the name of the whole
 * beside its top and that of the part beside its foot.
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
  const rest = (1 - share) * height;
  const place = { x, y, width: width - WIDTH - AWAY, height };
  const style = { ...palette.styles.body, breaking: 'balanced', align: 'right', pitch: 1.35 } as const;
  const named = setText(
    page,
    names.map((name, i) => ({
      ...{ what: 'name', text: [name], width: place.width, height: height / names.length, maxLines: 4 },
      style: i === 0 ? style : { ...style, colour: palette.strong },
    })),
    [20, 18, 16],
  );
  return [
    ...names.flatMap((_, i) =>
      textItems(`${nouns.label} ${i + 1}`, place, named.at(i), i === 0 ? 'top' : 'bottom'),
    ),
    ...(share < 1 ? [part(1, y, rest, { ...palette.text, alpha: REST })] : []),
    part(2, y + rest, height - rest, palette.strong),
  ];
}
