import { escapeInline } from './escapeInline.ts';
import { oneLine } from './oneLine.ts';
import type { Part } from './part.ts';

/**
 * Writes a line of front matter. The text behind `key: ` is one YAML scalar; when values are part of it, it is quoted
 * as a whole where YAML requires that.
 */
export function settleFrontMatterLine(line: readonly Part[], skeleton: string): readonly Part[] {
  if (!line.some((part) => part.isValue)) return line;
  const key = /^([^\uFFFC:]*):[ \t]+/.exec(skeleton);
  const { before, after } = cut(line, key?.[0].length ?? 0);
  const end = after.at(-1)?.text.endsWith('\n') ? '\n' : '';
  const write = NAMES.has(key?.[1] ?? '') ? oneLine : (text: string) => escapeInline(oneLine(text));
  const scalar = unquoted(withoutEnd(after)).map((part) =>
    part.isValue ? { ...part, text: write(part.text) } : part,
  );
  const text = scalar.map((part) => part.text).join('');
  const [first = line[0], last = line.at(-1)] = [scalar[0], after.at(-1)];
  if (!first || !last) return line;
  if (isPlain(text)) return [...before, ...scalar, literal(end, last)];
  const quoted = scalar.map((part) => ({ ...part, text: part.text.replaceAll("'", "''") }));
  return [...before, literal("'", first), ...quoted, literal(`'${end}`, last)];
}

/** The keys whose values are names. All other values are inline Markdown. */
const NAMES = new Set(['id', 'layout']);

/** Whether YAML reads a text without quotes as the same text. */
const isPlain = (text: string): boolean =>
  /^[\p{L}\p{N}\u2018-\u201D\u3000-\u303F\uFF00-\uFFEF]/u.test(text) &&
  !/:(\s|$)|\s#|\s$|[\u0085\u2028\u2029\uFEFF]/.test(text) &&
  !/^null$/i.test(text);

const literal = (text: string, { origin }: Part): Part => ({ text, isValue: false, origin });

/** Cuts a line at an offset of its literal text. No value may be before the offset. */
function cut(line: readonly Part[], offset: number): { before: Part[]; after: Part[] } {
  const before: Part[] = [];
  const after: Part[] = [];
  let start = 0;
  for (const part of line) {
    const at = Math.max(0, Math.min(part.text.length, part.isValue ? 0 : offset - start));
    if (at > 0) before.push({ ...part, text: part.text.slice(0, at) });
    if (at < part.text.length) after.push({ ...part, text: part.text.slice(at) });
    start += part.isValue ? 1 : part.text.length;
  }
  return { before, after };
}

const withoutEnd = (parts: readonly Part[]): Part[] =>
  parts.map((part, i) =>
    i === parts.length - 1 && !part.isValue ? { ...part, text: part.text.trimEnd() } : part,
  );

/** Removes the quotation marks that a template put around the scalar. */
function unquoted(parts: readonly Part[]): readonly Part[] {
  const [first, last] = [parts[0], parts.at(-1)];
  const mark = first && !first.isValue && /^["']/.exec(first.text)?.[0];
  if (!mark || first === last || !last || last.isValue || !last.text.endsWith(mark)) return parts;
  return parts.map((part) =>
    part === first
      ? { ...part, text: part.text.slice(1) }
      : part === last
        ? { ...part, text: part.text.slice(0, -1) }
        : part,
  );
}
