import { readable } from '../read/readable.ts';

/** A quotation inside a text, its marks excluded. */
export interface Quoted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Everything that stands in quotation marks, outermost pair only. */
export function quotedIn(text: string): Quoted[] {
  return [...text.matchAll(/“([^“”]*(?:“[^“”]*”[^“”]*)*)”|「([^「」]*)」|『([^『』]*)』/g)].map((match) => {
    const quoted = match[1] ?? match[2] ?? match[3] ?? '';
    return { text: quoted, start: match.index + 1, end: match.index + 1 + quoted.length };
  });
}

/** Where a quotation leaves its source: what the slide says there, and what the source goes on with. */
export interface Departure {
  readonly said: string;
  readonly meant: string | undefined;
}

/**
 * Compares a quotation with the passages it may be from. `undefined` when one holds it word for word; …… stands for an
 * omission, and neither the kind of inner quotation marks nor the mark at its end counts.
 */
export function departure(quotation: string, passages: readonly string[]): Departure | undefined {
  const fragments = letters(quotation)
    .split(/…+/)
    .map((part) => part.replace(EDGE, ''))
    .filter((part) => part !== '');
  const texts = passages.map(letters);
  if (fragments.length === 0 || texts.some((text) => holdsInOrder(text, fragments))) return undefined;
  const missing =
    fragments.find((fragment) => !texts.some((text) => text.includes(fragment))) ?? fragments[0] ?? '';
  return firstDifference(missing, texts);
}

/** Whether a passage holds a name or a word, spaces and the kind of quotation marks aside. */
export const holds = (passage: string, word: string): boolean => letters(passage).includes(letters(word));

const EDGE = /^[，。；：、！？,.;:!?—]+|[，。；：、！？,.;:!?—]+$/gu;

const letters = (text: string): string => readable(text).text.replace(/[“”‘’「」『』"'\n]/g, '');

function holdsInOrder(text: string, fragments: readonly string[]): boolean {
  let from = 0;
  for (const fragment of fragments) {
    const found = text.indexOf(fragment, from);
    if (found < 0) return false;
    from = found + fragment.length;
  }
  return true;
}

/** The longest beginning of `fragment` that some text holds ends where the two part. */
function firstDifference(fragment: string, texts: readonly string[]): Departure {
  let length = fragment.length;
  let text: string | undefined;
  while (length > 0 && text === undefined) {
    length--;
    text = texts.find((candidate) => length > 0 && candidate.includes(fragment.slice(0, length)));
  }
  const said = fragment.slice(Math.max(0, length - 4), length + 8);
  if (text === undefined || length < 2) return { said: fragment.slice(0, 12), meant: undefined };
  const at = text.indexOf(fragment.slice(0, length)) + length;
  return { said, meant: text.slice(Math.max(0, at - Math.min(4, length)), at + 8) };
}
