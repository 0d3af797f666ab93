import { ICON_GRID, type IconName, iconPath, outlineLeft } from '../../icons/icons.ts';
import { inkOf, solidOf } from '../../icons/solids.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Box, FreeformItem, GroupItem, Item, ShapeItem, TextItem } from '../../scene/item.ts';
import { plainText, type Text } from '../../slides/slide.ts';
import type { DeckFacts } from '../deckFacts.ts';
import { quarters } from '../typesetting/scale.ts';
import type { SetText } from '../typesetting/setText.ts';

/** A decorative filled rectangle. */
export const bar = (name: string, box: Box, fill: Colour): ShapeItem => ({
  kind: 'shape',
  shape: 'rect',
  name,
  box,
  fill,
  described: { decorative: true },
});

/** A horizontal hairline of 0.75 points. */
export const hairline = (name: string, x: number, y: number, width: number, colour: Colour): ShapeItem => ({
  kind: 'shape',
  shape: 'line',
  name,
  box: { x, y, width, height: 0 },
  line: { colour, width: 0.75 },
  described: { decorative: true },
});

/** A vertical hairline of 0.75 points. */
export const upright = (name: string, x: number, y: number, height: number, colour: Colour): ShapeItem => ({
  ...hairline(name, x, y, 0, colour),
  box: { x, y, width: 0, height },
});

/** A line icon in a square box. Its line is 2 points wide at 32 points and 2.25 at 48. */
export const iconItem = (name: string, icon: IconName, box: Box, colour: Colour): FreeformItem => ({
  kind: 'freeform',
  name,
  box,
  path: iconPath(icon),
  view: { width: ICON_GRID, height: ICON_GRID },
  line: { colour, width: strokeOf(box.width) },
  described: { decorative: true },
});

/** The width of the line of an icon of `side` points. */
const strokeOf = (side: number): number => 1.5 + side / 64;

/** The icon of `side` points whose ink begins at `x`, so that icons of all shapes stand on one edge. */
export function iconAt(
  name: string,
  icon: IconName,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
  colour: Colour,
): FreeformItem {
  const left = quarters((outlineLeft(icon) * side) / ICON_GRID - strokeOf(side) / 2);
  return iconItem(name, icon, { x: x - left, y, width: side, height: side }, colour);
}

/** Width of the line of one icon among many, as a share of the icon. */
const MANY = 1 / 14;

/** Many marks of `size` points: the left edge of their ink and the top of their places, and their own places from there, in points. */
export interface ManyMarks {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly places: readonly Pick<Box, 'x' | 'y'>[];
}

/**
 * Many icons as one drawing, so that they move as a whole: filled where the icon has a filled drawing, a group where that has
 * two tones, else as outlines.
 */
export function marksItem(
  name: string,
  icon: IconName,
  { x, y, size, places }: ManyMarks,
  colour: Colour,
  described: FreeformItem['described'] = { decorative: true },
): FreeformItem | GroupItem {
  const view = {
    width: hundredths(Math.max(...places.map((place) => place.x)) + size),
    height: hundredths(Math.max(...places.map((place) => place.y)) + size),
  };
  const box = { x: x - inkOf(icon) * size, y, ...view };
  const drawn = (path: string) => places.map((place) => moved(path, size / ICON_GRID, place)).join('');
  const own = { kind: 'freeform', box, view } as const;
  const solid = solidOf(icon);
  if (!solid)
    return { ...own, name, path: drawn(iconPath(icon)), line: { colour, width: size * MANY }, described };
  const parts = solid.parts.map(({ path, alpha }, i): FreeformItem => {
    const fill = alpha === 1 ? colour : { ...colour, alpha: hundredths(alpha * (colour.alpha ?? 1)) };
    const words = i === 0 ? described : ({ decorative: true } as const);
    return { ...own, name: i === 0 ? name : `${name}.${i + 1}`, path: drawn(path), fill, described: words };
  });
  const [first, ...others] = parts;
  if (first && others.length === 0) return first;
  return { kind: 'group', name: `${name}.${parts.length + 1}`, items: parts };
}

const hundredths = (length: number): number => Math.round(length * 100) / 100;

/** Path data of absolute commands, scaled and then moved. */
const moved = (path: string, scale: number, { x, y }: Pick<Box, 'x' | 'y'>): string => {
  let across = false;
  return path.replace(/-?[\d.]+/g, (number) => {
    across = !across;
    return String(hundredths(Number(number) * scale + (across ? x : y)));
  });
};

/** A text outside any placeholder. */
export function textItem(
  name: string,
  box: Box,
  text: SetText,
  valign: TextItem['valign'] = 'top',
): TextItem {
  const { paragraphs } = text;
  const origin = paragraphs[0]?.runs[0]?.origin;
  return { kind: 'text', name, box, paragraphs, valign, ...(origin ? { origin } : {}) };
}

/** The text item as a list of one; an empty list when the text has no paragraphs. */
export const textItems = (...args: Parameters<typeof textItem>): TextItem[] =>
  args[2].paragraphs.length > 0 ? [textItem(...args)] : [];

/** A group that moves as one; its name ends with the first words of `words`, by which people find it. */
export const group = (deck: DeckFacts, noun: string, words: Text, items: readonly Item[]): Item => ({
  kind: 'group',
  name: nameWith(deck, noun, words),
  items,
  ...wordsKey(words),
  ...(words[0] ? { origin: words[0].origin } : {}),
});

/** The name of an object: its noun and the first words of `words`. */
export const nameWith = ({ words: { colon } }: DeckFacts, noun: string, words: Text): string =>
  words.length > 0 ? `${noun}${colon}${shorten(plainText(words))}` : noun;

/** The key of an object that its words identify; nothing when there are none. */
export const wordsKey = (words: Text): { readonly key?: string } =>
  words.length > 0 ? { key: plainText(words) } : {};

/** The address of all links in a text; undefined when it has no link, or links to several places. */
export function linkOf(text: Text): string | undefined {
  const links = new Set(text.flatMap((run) => run.link ?? []));
  return links.size === 1 ? [...links][0] : undefined;
}

/**
 * The text with a link on its whole box, which keeps the colour of its runs. `tip` is the text a viewer shows under the
 * pointer. A text without a link, or with links to other places, is returned unchanged.
 */
export function linked(item: TextItem, link: string | undefined, tip: string | undefined): TextItem {
  const runs = item.paragraphs.flatMap((paragraph) => paragraph.runs);
  if (!link || runs.some((run) => run.link && run.link !== link)) return item;
  const paragraphs = item.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map(({ link: _link, tip: _tip, ...run }) => run),
  }));
  return { ...item, paragraphs, link, ...(tip ? { tip } : {}) };
}

/** The item with the link of `text` on its whole box; the tip is the title of the slide it leads to. */
export function linkedBy(text: Text, item: TextItem, deck: DeckFacts): TextItem {
  const link = linkOf(text);
  return linked(item, link, link === undefined ? undefined : deck.target(link)?.title);
}

const shorten = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return [...line].length > 24 ? `${[...line].slice(0, 23).join('')}…` : line;
};
