import type { Box, Item } from '../../../scene/item.ts';
import type { Entry } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { coverPicture } from '../../frame/coverPicture.ts';
import { iconAt } from '../../frame/itemMakers.ts';
import { onDisc } from '../../frame/surface.ts';
import { markedHeading } from '../parts/markedHeading.ts';

/** What stands with the headings of cards: nothing, marks, icons, round portraits or pictures as wide as the cards. */
export type Head = 'plain' | 'marked' | 'icons' | 'portraits' | 'pictures';
export const HEADS: readonly Head[] = ['plain', 'marked', 'icons', 'portraits', 'pictures'];

/** Sides of an icon and of a portrait above a heading, above a conclusion, and on a low page or before a quotation, in points. */
export const ICON = 48;
export const PORTRAIT = { above: 120, large: 135, low: 84 } as const;
/** The side of an icon with its disc above a heading, in points. */
export const DISC_SIDE = 72;

/** What stands with the headings: portraits or icons when an entry has one, or the marks of the headings. */
export function headOf(entries: readonly Entry[]): Head {
  if (entries.some(({ pictures }) => pictures.length > 0)) return 'portraits';
  if (entries.some(({ icon }) => icon)) return 'icons';
  return entries.some(({ heading }) => markedHeading(heading).mark.length > 0) ? 'marked' : 'plain';
}

/** The icon of `side` points or the round portrait of an entry, whose lines begin at `x`; nothing when it has neither. */
export function headItems(
  { icon, pictures }: Entry,
  number: number,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
  page: PageFacts,
): Item[] {
  const { names } = page.deck.words;
  if (pictures.length > 0) {
    const box: Box = { x, y, width: side, height: side };
    return coverPicture(`${names.picture} ${number}`, pictures[0], box, page, { outline: 'ellipse' });
  }
  if (!icon) return [];
  const name = `${names.icon} ${number}`;
  if (page.deck.brand.look.discs)
    return onDisc(page.deck, name, icon.name, { x, y, width: side, height: side });
  return [iconAt(name, icon.name, { x, y, side }, page.deck.palette('lt1').strong)];
}
