import { once } from '../../once.ts';
import { type Measured, widthOf } from '../faces/paragraph.ts';
import { mayPart } from './kinsoku.ts';
import { COST, type Place } from './places.ts';

/**
 * Gives the places of a stretch, and adds places inside each piece that is wider than `room` (em): between any two
 * characters, and beside a mark where kinsoku forbids a break only if no other place is left.
 */
export function withTears(
  measured: Measured,
  start: number,
  end: number,
  places: readonly Place[],
  room: number,
): Place[] {
  const result: Place[] = [];
  let from = start;
  for (const place of [...places, undefined]) {
    const to = place?.at ?? end;
    if (widthOf(measured, from, to) > room) result.push(...tears(measured, from, to, room));
    if (place) result.push(place);
    from = to;
  }
  return result;
}

function tears(measured: Measured, start: number, end: number, room: number): Place[] {
  const result: Place[] = [];
  let at = start;
  let from = start;
  let before: string | undefined;
  let bad: Place[] = [];
  for (const character of charactersOf(measured.text.slice(start, end))) {
    if (before !== undefined && (!mayPart(before, character) || /^\s/.test(character))) {
      bad.push({ at, cost: COST.badTear });
    } else if (before !== undefined) {
      if (widthOf(measured, from, at) > room) result.push(...bad);
      result.push({ at, cost: COST.tear });
      from = at;
      bad = [];
    }
    before = character;
    at += character.length;
  }
  if (widthOf(measured, from, end) > room) result.push(...bad);
  return result;
}

const characters = once(() => new Intl.Segmenter('zh-Hans', { granularity: 'grapheme' }));
// Characters that consist of several code units; a text without them needs no segmenter, which is slow.
const COMPOUND = /[\p{M}\p{Cf}\u1100-\u11ff]|[^\0-\uffff]/u;

/** The characters of a piece that is segmented: the segmenter takes minutes for a piece of 40 000, which is no word. */
const LONGEST = 2000;

function charactersOf(text: string): string[] {
  if (text.length > LONGEST) return [...text];
  return COMPOUND.test(text)
    ? Array.from(characters().segment(text), ({ segment }) => segment)
    : text.split('');
}
