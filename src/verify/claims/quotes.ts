import { readable } from '../read/readable.ts';

/** A quotation inside a text, without its quotation marks; UTF-16 offsets. */
export interface Quoted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every text in quotation marks; of nested pairs only the outer one. */
export function quotedIn(text: string): Quoted[] {
  return [...text.matchAll(/“([^“”]*(?:“[^“”]*”[^“”]*)*)”|「([^「」]*)」|『([^『』]*)』/g)].map((match) => {
    const quoted = match[1] ?? match[2] ?? match[3] ?? '';
    return { text: quoted, start: match.index + 1, end: match.index + 1 + quoted.length };
  });
}

/** The first difference of a quotation from its source: the characters on the slide, and those of the source. */
export interface Departure {
  readonly written: string;
  readonly meant: string | undefined;
}

/**
 * Compares a quotation with the letters of passages; `undefined` when one of them holds it word for word. ……, … and
 * three dots stand for an omission. The form of quotation marks, and punctuation at the start and the end, may differ.
 */
export function departure(quotation: string, texts: readonly string[]): Departure | undefined {
  const fragments = fragmentsOf(quotation);
  const [first] = fragments;
  if (first === undefined || texts.some((text) => holdsInOrder(text, fragments))) return undefined;
  // Words from within a sentence begin with a capital letter where they stand alone.
  const small = /^\p{Lu}(?=\p{Ll}|\P{L})/u.test(first)
    ? first.charAt(0).toLowerCase() + first.slice(1)
    : first;
  if (small !== first && texts.some((text) => holdsInOrder(text, [small, ...fragments.slice(1)])))
    return undefined;
  const missing = fragments.find((fragment) => !texts.some((text) => text.includes(fragment)));
  return firstDifference(missing ?? first, texts);
}

/** The parts of a quotation between its omissions, as letters, without punctuation at their edges. */
export const fragmentsOf = (quotation: string): string[] =>
  lettersOf(quotation)
    .split(/…+|\.{3,}/)
    .map((fragment) => fragment.replace(EDGE, ''))
    .filter((fragment) => fragment !== '');

/** Punctuation and spaces at the start and at the end. */
const EDGE = /^[，。；：、！？,.;:!?—\s]+|[，。；：、！？,.;:!?—\s]+$/gu;

/** A readable text without quotation marks and line breaks. */
export const lettersOf = (text: string): string => readable(text).text.replace(/[“”‘’「」『』"'\n]/g, '');

/** Whether a text holds all fragments, one after the other. */
function holdsInOrder(text: string, fragments: readonly string[]): boolean {
  let from = 0;
  for (const fragment of fragments) {
    const start = text.indexOf(fragment, from);
    if (start < 0) return false;
    from = start + fragment.length;
  }
  return true;
}

/** The difference behind the longest start of `fragment` that some text holds. */
function firstDifference(fragment: string, texts: readonly string[]): Departure {
  const holding = (length: number) => texts.find((text) => text.includes(fragment.slice(0, length)));
  // Binary search: a text that holds a long start holds each shorter one.
  let [length, above] = [0, fragment.length];
  while (length + 1 < above) {
    const middle = (length + above) >> 1;
    if (holding(middle) === undefined) above = middle;
    else length = middle;
  }
  const text = length > 0 ? holding(length) : undefined;
  const written = fragment.slice(Math.max(0, length - 4), length + 8);
  if (text === undefined || length < 2) return { written: fragment.slice(0, 12), meant: undefined };
  const end = text.indexOf(fragment.slice(0, length)) + length;
  return { written, meant: text.slice(Math.max(0, end - Math.min(4, length)), end + 8) };
}
