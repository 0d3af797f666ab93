import type { Part } from './part.ts';

/**
 * Escapes what would open a block at the start of a line that a value begins: the first one, if nothing but containers
 * stands before the value, and each line after a hard break.
 */
export function keepText(parts: readonly Part[], container: string, next: string): Part[] {
  const text = parts.map((part) => part.text).join('');
  const first = startsWithValue(parts, container.length);
  const starts = [...text.matchAll(/\\\n/g)].map((end) => end.index + 2 + next.length);
  const escapes = [...(first ? [container.length] : []), ...starts].flatMap((start) => {
    const line = /^[^\n]*/.exec(text.slice(start))?.[0] ?? '';
    const at = blockStart(line);
    return at === undefined ? [] : [start + at];
  });
  return insertBackslashes(parts, escapes);
}

/** Where in a line a backslash keeps it from opening a block. */
function blockStart(line: string): number | undefined {
  const number = /^\d{1,9}(?=[.)](?:[ \t]|\\?$))/.exec(line);
  if (number) return number[0].length;
  return OPENS_BLOCK.test(line) ? 0 : undefined;
}

const OPENS_BLOCK = new RegExp(
  [
    String.raw`#{1,6}(?=[ \t]|\\?$)`,
    '>',
    String.raw`[-+*](?=[ \t]|\\?$)`,
    String.raw`([-_*])[ \t]*(?:\1[ \t]*){2,}\\?$`,
    '```|~~~',
    String.raw`[-:| \t]*-[-:| \t]*\\?$`,
  ]
    .map((source) => `^(?:${source})`)
    .join('|'),
);

function startsWithValue(parts: readonly Part[], offset: number): boolean {
  let start = 0;
  for (const part of parts) {
    if (start + part.text.length > offset) return part.isValue;
    start += part.text.length;
  }
  return false;
}

function insertBackslashes(parts: readonly Part[], offsets: readonly number[]): Part[] {
  let start = 0;
  return parts.map((part) => {
    const own = offsets.filter((at) => at >= start && at < start + part.text.length).map((at) => at - start);
    start += part.text.length;
    const text = own.reduceRight((result, at) => `${result.slice(0, at)}\\${result.slice(at)}`, part.text);
    return { ...part, text };
  });
}
