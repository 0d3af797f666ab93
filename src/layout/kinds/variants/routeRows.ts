import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import type { Entry, Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { MARGIN, WIDTH } from '../../frame/grid.ts';
import { hairline, linkedBy } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { PITCH } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { valueText } from '../parts/value.ts';

/** The rows of an overview: their top, the most height of one, and the foot of the last, which slogans raise. */
const TOP = 114;
const HIGHEST = 84;
export const rowsFoot = (slogans: boolean): number => (slogans ? 420 : 452);
/** Where the leaders of a route turn to their rows, and where they end before them, in points from the left. */
export const [TURN, LEADER_END] = [288, 318];
/** Left edge of the rows beside a route, beside a map, and of rows across the page. */
const LEFT = { route: 330, map: 360, rows: MARGIN } as const;
export const rowsLeft = ({ beside }: Pick<RouteRows, 'beside'>): number => LEFT[beside ?? 'rows'];
const TEXTS = [18, 16, 14] as const;
const VALUES = [40, 36, 32, 28] as const;
/** Size of a unit as a multiple of its value's, so that none is below 14 points. */
const UNIT = 0.5;
const PART = { name: 0, value: 1, note: 2 } as const;

/** Left edge and width of name, value and note in a row: beside a route or a map, and across the page. */
const CELLS = {
  route: [
    [LEFT.route, 144],
    [480, 204],
    [696, WIDTH - MARGIN - 696],
  ],
  map: [
    [LEFT.map, 156],
    [522, 186],
    [714, WIDTH - MARGIN - 714],
  ],
  rows: [
    [MARGIN, 246],
    [306, 246],
    [564, WIDTH - MARGIN - 564],
  ],
} as const;

/** Whether rows stand beside a route or a map, how many there are, and whether slogans stand below them. */
export interface RouteRows {
  readonly count: number;
  readonly beside?: 'route' | 'map' | undefined;
  readonly slogans: boolean;
}

/** The boxes of the rows, one under the other from the same top. */
function boxesOf(rows: RouteRows): Box[] {
  const { count, slogans } = rows;
  const height = Math.min(HIGHEST, (rowsFoot(slogans) - TOP) / count);
  const x = rowsLeft(rows);
  return Array.from({ length: count }, (_, i) => ({
    ...{ x, y: TOP + i * height, width: WIDTH - MARGIN - x, height },
  }));
}

/** The placeholders of each row: name, value and note, whose last lines stand on one baseline. */
export function routeRowSpecs(deck: DeckFacts, rows: RouteRows): EntrySpec[][] {
  const { names, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const columns = CELLS[rows.beside ?? 'rows'];
  return boxesOf(rows).map(({ y, height }, i) => {
    const cell = ([x, width]: readonly [number, number], lift: number): Box => ({
      ...{ x, y: y + 2, width, height: height - 4 - lift },
    });
    const spec = (idx: number, noun: string, box: Box, level: EntrySpec['levels'][number]): EntrySpec => ({
      ...{ idx: idx + i, name: `${noun} ${i + 1}`, box, valign: 'bottom', levels: [level] },
    });
    return [
      spec(INDEX.entry, names.name, cell(columns[0], 3.5), {
        ...{ prompt: samples.label, style: { ...styles.body, bold: true }, size: TEXTS[0] },
      }),
      spec(INDEX.beside, names.callout, cell(columns[1], 0), {
        ...{ prompt: samples.value, style: styles.value, size: VALUES[0] },
        pitch: VALUES[0] * PITCH.value,
      }),
      spec(INDEX.remark, names.note, cell(columns[2], 3.5), {
        ...{ prompt: samples.note, style: styles.quiet, size: TEXTS[0] },
      }),
    ];
  });
}

/** What a layout has of the rows: hairlines between them, and beside a route the ends of the leaders, on their middles. */
export function routeRowLines(deck: DeckFacts, rows: RouteRows): ShapeItem[] {
  const { names } = deck.words;
  const boxes = boxesOf(rows);
  const middles = middlesOf(rows);
  const between = boxes
    .slice(1)
    .map(({ x, y, width }, i) =>
      hairline(`${names.line} ${i + 1}`, x, y, width, deck.palette('lt1').hairline),
    );
  const ends = middles.map((middle, i) =>
    hairline(`${names.route} ${i + 1}`, TURN, middle, LEADER_END - TURN, leaderOf(deck)),
  );
  return rows.beside === 'route' ? [...between, ...ends] : between;
}

/** The heights at which leaders meet their rows, and the colour of leaders. */
export const middlesOf = (rows: RouteRows): number[] =>
  boxesOf(rows).map(({ y, height }) => y + height / 2 + 4);
export const leaderOf = (deck: DeckFacts) => ({ ...deck.palette('lt1').quiet, alpha: 0.5 });

/**
 * Fills the rows; names, values and notes have one size each. Beside a map, names have the numbers of their pins before them.
 * Reports a text that does not fit at the smallest size.
 */
export function placeRows(page: PageFacts, entries: readonly Entry[], rows: RouteRows): Item[] {
  const specs = routeRowSpecs(page.deck, rows);
  const set = (what: keyof typeof PART, sizes: readonly number[]) =>
    setText(
      page,
      entries.map(({ heading, paragraphs }, i) => {
        const { box, levels } = nth(nth(specs, i), PART[what]);
        const { style } = nth(levels, 0);
        const text =
          what === 'value'
            ? valueText(heading, style, { unit: UNIT })
            : what === 'name' && rows.beside === 'map'
              ? paragraphs.slice(0, 1).map((name) => pinned(name, i + 1))
              : paragraphs.slice(what === 'name' ? 0 : 1).slice(0, 1);
        return {
          what,
          text,
          style,
          width: box.width,
          height: box.height,
          maxLines: what === 'value' ? 1 : 2,
        };
      }),
      sizes,
    );
  const texts = [set('name', TEXTS), set('value', VALUES), set('note', TEXTS)];
  return entries.flatMap(({ heading, paragraphs: [name = [], note = []] }, i) =>
    [name, heading, note].flatMap((words, part) =>
      entryItem(nth(nth(specs, i), part), words, [{ level: 0, text: nth(texts, part).at(i) }], page.deck).map(
        (item) => (part === PART.name ? linkedBy(name, item, page.deck) : item),
      ),
    ),
  );
}

/** The name behind the number of its pin. */
const pinned = (name: Text, number: number): Text => [
  ...name.slice(0, 1).map((run) => ({ ...run, text: `${number}\u2002${run.text}` })),
  ...name.slice(1),
];
