/** What separates the entries of a list in a sentence. */
const SEPARATOR = /[,，、;；：:]/;

/**
 * The stretch of a sentence that speaks of one of the names that it has: from the mark or the name before it to the mark or
 * the name behind it, with parentheses right behind it: 云棱海关关长苏念青, Helen Strand (chair, independent).
 */
export function segmentOf(sentence: string, name: string, others: readonly string[]): string {
  const start = sentence.indexOf(name);
  if (start < 0) return '';
  const end = start + name.length;
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const marks = before.split(SEPARATOR);
  const first = others.reduce(
    (at, other) => Math.max(at, before.lastIndexOf(other) < 0 ? 0 : before.lastIndexOf(other) + other.length),
    start - (marks.at(-1) ?? '').length,
  );
  const inBrackets = /^\s*(?:\([^()]*\)|（[^（）]*）)/.exec(after)?.[0] ?? '';
  const rest = after.slice(inBrackets.length).split(SEPARATOR)[0] ?? '';
  const next = Math.min(...others.map((other) => rest.indexOf(other)).filter((at) => at >= 0), rest.length);
  return sentence.slice(first, end) + inBrackets + rest.slice(0, next);
}
