import type { Part } from './part.ts';

/**
 * Puts a backslash before the characters at these offsets of the line's text. The backslash joins the fragment of its
 * character.
 */
export function insertBackslashes(parts: readonly Part[], offsets: readonly number[]): Part[] {
  let start = 0;
  return parts.map((part) => {
    const own = offsets.filter((at) => at >= start && at < start + part.text.length).map((at) => at - start);
    start += part.text.length;
    const text = own.reduceRight((result, at) => `${result.slice(0, at)}\\${result.slice(at)}`, part.text);
    return { ...part, text };
  });
}
