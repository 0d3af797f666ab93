import type { Span } from '../../diagnostics/span.ts';

// These are among the characters that `cleanText` removes from the author's text.
const OPEN = '\uFDD0';
const TEXT = '\uFDD1';
const CLOSE = '\uFDD2';

/** A stretch of a template's output: a value with its place, or the text between values. */
interface Printed {
  readonly text: string;
  readonly place?: Span;
}

/**
 * Wraps a value's text together with its place. The place survives in helpers that join several texts. No
 * text of an author holds the enclosing characters, because `cleanText` removes them.
 */
export const wrapped = ({ file, start, end }: Span, text: string): string =>
  `${OPEN}${start},${end},${file}${TEXT}${text}${CLOSE}`;

/** Takes text with wrapped values apart. The texts of the stretches, joined, are the text without the wrapping. */
export function unwrapped(printed: string): Printed[] {
  const stretches: Printed[] = [];
  for (const { 1: start, 2: end, 3: file = '', 4: value = '', 5: text = '' } of printed.matchAll(STRETCH)) {
    if (text !== '') stretches.push({ text });
    else if (value !== '') {
      const place = { file, start: Number(start), end: Number(end) };
      stretches.push({ text: value, place });
    }
  }
  return stretches;
}

const STRETCH = new RegExp(
  `${OPEN}(\\d+),(\\d+),([^${TEXT}]*)${TEXT}([^${CLOSE}]*)${CLOSE}|([^${OPEN}]+)`,
  'g',
);
