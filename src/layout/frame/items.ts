import type { Colour } from '../../scene/colour.ts';
import type { Box, Item, ShapeItem, TextItem } from '../../scene/item.ts';
import { plainText, type Text } from '../../slides/slide.ts';
import type { Deck } from '../deck.ts';
import type { Setting } from '../setting/setText.ts';
import { RADIUS } from './grid.ts';

/** A filled rectangle that is decoration. */
export const bar = (name: string, box: Box, fill: Colour): ShapeItem => ({
  kind: 'shape',
  shape: 'rect',
  name,
  box,
  fill,
  described: { decorative: true },
});

/** A card's ground: a filled rectangle with the deck's corner radius. */
export const plate = (name: string, box: Box, fill: Colour): ShapeItem => ({
  kind: 'shape',
  shape: 'roundRect',
  name,
  box,
  radius: RADIUS,
  fill,
  described: { decorative: true },
});

/** A horizontal hairline. */
export const hairline = (name: string, x: number, y: number, width: number, colour: Colour): ShapeItem => ({
  kind: 'shape',
  shape: 'line',
  name,
  box: { x, y, width, height: 0 },
  line: { colour, width: 0.75 },
  described: { decorative: true },
});

/** A text that stands in no placeholder. */
export function textItem(
  name: string,
  box: Box,
  setting: Setting | undefined,
  valign: TextItem['valign'] = 'top',
): TextItem {
  const paragraphs = setting?.paragraphs ?? [];
  const origin = paragraphs[0]?.runs[0]?.origin;
  const width = box.width - (setting?.narrower() ?? 0);
  return { kind: 'text', name, box: { ...box, width }, paragraphs, valign, ...(origin ? { origin } : {}) };
}

/** A group that moves as one; its name ends with the words people know it by. */
export const group = (
  { words: { colon } }: Deck,
  noun: string,
  words: Text,
  items: readonly Item[],
): Item => ({
  kind: 'group',
  name: words.length > 0 ? `${noun}${colon}${shorten(plainText(words))}` : noun,
  items,
  ...(words[0] ? { key: plainText(words), origin: words[0].origin } : {}),
});

/** The address that all links of a text share; undefined when it has none, or leads to several places. */
export function linkOf(text: Text): string | undefined {
  const links = new Set(text.flatMap((run) => run.link ?? []));
  return links.size === 1 ? [...links][0] : undefined;
}

/**
 * The text as a box-wide link: its runs keep their look, the whole box can be clicked. A text with links that lead
 * elsewhere keeps those instead.
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

const shorten = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return [...line].length > 24 ? `${[...line].slice(0, 23).join('')}…` : line;
};
