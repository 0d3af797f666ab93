import type { Fragment } from './fragment.ts';

/**
 * Writes the addresses of links and pictures, `](…)`. When a value in one holds a character that ends an address, the
 * address goes into angle brackets, where all characters are text. `writeBodyLine` leaves values in addresses
 * unchanged.
 */
export function writeDestinations(
  line: readonly Fragment[],
  inAddress: ReadonlySet<number>,
): readonly Fragment[] {
  if (inAddress.size === 0) return line;
  const written = [...line];
  for (const first of inAddress) {
    if (inAddress.has(first - 1)) continue;
    let end = first;
    while (inAddress.has(end)) end += 1;
    const values = line.slice(first, end).filter((fragment) => fragment.isValue);
    if (values.every((fragment) => SAFE.test(fragment.text))) continue;
    for (let i = first; i < end; i++)
      change(written, i, (text, fragment) => (fragment.isValue ? bracketed(text) : text));
    change(written, first - 1, (text) => text.replace(/\]\((?=[^(]*$)/, '](<'));
    change(written, end, (text) => text.replace(')', '>)'));
  }
  return written;
}

const SAFE = /^[^\s()<>\\|*]*$/;

const bracketed = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/[<>\\|]/g, '\\$&');

function change(fragments: Fragment[], i: number, how: (text: string, fragment: Fragment) => string): void {
  const fragment = fragments[i];
  if (fragment) fragments[i] = { ...fragment, text: how(fragment.text, fragment) };
}
