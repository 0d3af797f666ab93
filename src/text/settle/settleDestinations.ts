import type { Part } from './part.ts';

/**
 * Writes the addresses of links and pictures, `](…)`. When a value in one holds a character that ends an address, the
 * address goes into angle brackets, where all characters are text. `settleBodyLine` leaves values in addresses
 * unchanged.
 */
export function settleDestinations(line: readonly Part[], inAddress: ReadonlySet<number>): Part[] {
  const settled = [...line];
  for (const first of inAddress) {
    if (inAddress.has(first - 1)) continue;
    let end = first;
    while (inAddress.has(end)) end += 1;
    const values = line.slice(first, end).filter((part) => part.isValue);
    if (values.every((part) => SAFE.test(part.text))) continue;
    for (let i = first; i < end; i++)
      change(settled, i, (text, part) => (part.isValue ? bracketed(text) : text));
    change(settled, first - 1, (text) => text.replace(/\]\((?=[^(]*$)/, '](<'));
    change(settled, end, (text) => text.replace(')', '>)'));
  }
  return settled;
}

const SAFE = /^[^\s()<>\\|*]*$/;

const bracketed = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/[<>\\|]/g, '\\$&');

function change(parts: Part[], i: number, how: (text: string, part: Part) => string): void {
  const part = parts[i];
  if (part) parts[i] = { ...part, text: how(part.text, part) };
}
