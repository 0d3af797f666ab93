/**
 * Ids that a slide and its objects keep from build to build. They follow from keys, which say where something comes
 * from in the outline, and never from a position: a slide that is inserted changes no other's.
 */

/** `p14:creationId` of a slide, by the key of its page: a number from 1 to 4 294 967 295. */
export function slideCreationId(key: string): number {
  return hash(key, 0) || 1;
}

/**
 * Gives the objects of a page GUIDs (`a16:creationId`). Those of one page differ in their first eight digits and share
 * the rest, which a zip stores once.
 */
export function objectIds(page: string): (key: string) => string {
  const [a, b, c] = [1, 2, 3].map((seed) => hex(hash(page, seed)));
  const rest = `-${a?.slice(0, 4)}-4${a?.slice(5)}-A${b?.slice(1, 4)}-${b?.slice(4)}${c}`;
  const taken = new Set<number>();
  return (key) => {
    let own = hash(key, 0);
    // Of two keys with one hash the second moves on.
    while (taken.has(own)) own = (own + 1) >>> 0;
    taken.add(own);
    return `{${hex(own)}${rest}}`;
  };
}

const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, '0');

/** 32-bit FNV-1a over UTF-16 units, mixed at the end as in MurmurHash3, so that keys that differ little spread widely. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
