import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import type { Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { textItems } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { setText } from '../../typesetting/setText.ts';
import { outline, polyline } from './outlines.ts';
import type { Scale } from './readScale.ts';

/** The height of the names above the upper level and below the lower one, in points. */
const NAME = 30;
/** Where the slope begins and ends, as shares of the width, and its opacity. */
const [FROM, TO, SLOPE] = [0.2, 0.86, 0.16];
/** The name of the upper level begins at the left, that of the lower one ends at the right. */
const UPPER = { pitch: 1.25, align: 'left' } as const;
const LOWER = { pitch: 1.25, align: 'right' } as const;
/** The distance of the dimension line from the right edge, in points. */
const DIMENSION = 12;

/** Two levels with a slope between them and a dimension line from one to the other; their names stand above and below. */
export function drop(
  { names }: Extract<Scale, { as: 'drop' }>,
  { x, y, width, height }: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const nouns = page.deck.words.names;
  const { quiet, accent, strong } = palette;
  const [top, foot] = [y + NAME, y + height - NAME];
  const fall = foot - top;
  const line = (number: number, box: Box, more: NonNullable<ShapeItem['line']>): ShapeItem => ({
    ...{ kind: 'shape', shape: 'line', name: `${nouns.line} ${number}`, box },
    ...{ line: more, described: { decorative: true } },
  });
  const [from, to] = [width * FROM, width * TO];
  const slope = `M0 0 L${from} 0 C${from + 0.22 * width} 0 ${to - 0.5 * width} ${fall} ${to} ${fall} L0 ${fall} Z`;
  const middle = top + fall / 2;
  const across = x + width - DIMENSION;
  const arrow = { colour: accent, width: 2.25, head: true } as const;
  return [
    outline(nouns.scale, { x, y: top, width, height: fall }, slope, { fill: { ...strong, alpha: SLOPE } }),
    line(
      1,
      { x: x + from, y: top, width: width - from, height: 0 },
      { colour: quiet, width: 1, dashed: true },
    ),
    line(2, { x, y: foot, width, height: 0 }, { colour: quiet, width: 1.5 }),
    polyline(
      `${nouns.arrow} 1`,
      [
        { x: across, y: middle },
        { x: across, y: top + 2 },
      ],
      arrow,
    ),
    polyline(
      `${nouns.arrow} 2`,
      [
        { x: across, y: middle },
        { x: across, y: foot - 2 },
      ],
      arrow,
    ),
    ...levelNames(names, { x, y, width, height }, palette, page),
  ];
}

/** The names of the levels: the upper one above its line, the lower one below its own. */
function levelNames(
  names: readonly Text[],
  { x, y, width, height }: Box,
  { styles }: Palette,
  page: PageFacts,
): Item[] {
  const set = setText(
    page,
    names.map((name, i) => ({
      ...{ what: 'name', text: [name], style: { ...styles.body, ...(i === 0 ? UPPER : LOWER) }, width },
      ...{ height: NAME, maxLines: 1 },
    })),
    [18, 16, 14],
  );
  return names.flatMap((_, i) =>
    textItems(
      `${page.deck.words.names.label} ${i + 1}`,
      { x, y: i === 0 ? y : y + height - NAME + 4, width, height: NAME - 4 },
      set.at(i),
      i === 0 ? 'bottom' : 'top',
    ),
  );
}
