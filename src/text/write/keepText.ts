import { type Fragment, insertBackslashes, skeletonOf } from './fragment.ts';

/**
 * Escapes text that would open a block where the template opens none: at the start of a line that holds a value, behind
 * the quotations and lists around it, and after each hard break of a value.
 */
export function keepText(
  fragments: readonly Fragment[],
  container: string,
  next: string,
): readonly Fragment[] {
  const text = fragments.map((fragment) => fragment.text).join('');
  const isOpen = blockStart(skeletonOf(fragments).slice(container.length)) !== undefined;
  const breaks = [...text.matchAll(/\\\n/g)].map((end) => end.index + 2 + next.length);
  const escapes = [...(isOpen ? [] : [container.length]), ...breaks].flatMap((start) => {
    const line = /^[^\n]*/.exec(text.slice(start))?.[0] ?? '';
    const offset = blockStart(line);
    return offset === undefined ? [] : [start + offset];
  });
  return insertBackslashes(fragments, escapes);
}

/** Returns the offset in a line at which a backslash prevents a block; undefined when the line opens none. */
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
    '<!--',
    String.raw`[-:| \t]*-[-:| \t]*\\?$`,
  ]
    .map((source) => `^(?:${source})`)
    .join('|'),
);
