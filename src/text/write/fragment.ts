import type { Origin } from '../../diagnostics/span.ts';
import { withOffsets } from '../../withOffsets.ts';

/** A stretch of one line that has one origin: a value of the author, or literal text of a template. */
export interface Fragment {
  readonly text: string;
  readonly isValue: boolean;
  readonly origin: Origin;
}

/** Returns a line with a placeholder for each value, so that only the template's text is left. */
export function skeletonOf(line: readonly Fragment[]): string {
  let skeleton = '';
  for (const { text, isValue } of line) skeleton += isValue ? '\uFFFC' : text;
  return skeleton;
}

/** Puts a backslash before the characters at these offsets of the line's text, in the fragment of each. */
export function insertBackslashes(
  line: readonly Fragment[],
  offsets: readonly number[],
): readonly Fragment[] {
  if (offsets.length === 0) return line;
  return withOffsets(line).map(({ start, end, ...fragment }) => {
    const own = offsets.filter((offset) => offset >= start && offset < end).map((offset) => offset - start);
    const text = own.reduceRight((rest, i) => `${rest.slice(0, i)}\\${rest.slice(i)}`, fragment.text);
    return { ...fragment, text };
  });
}
