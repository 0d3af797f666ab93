import { withOffsets } from '../../withOffsets.ts';
import { escapeInline, oneLine } from './escapeInline.ts';
import type { Fragment } from './fragment.ts';

/**
 * Writes a line of front matter. The text behind `key: ` is one YAML scalar; when values are part of it, it is quoted
 * as a whole where YAML requires that.
 */
export function writeFrontMatterLine(line: readonly Fragment[], skeleton: string): readonly Fragment[] {
  if (!line.some((fragment) => fragment.isValue)) return line;
  const key = /^([^\uFFFC:]*):[ \t]+/.exec(skeleton);
  const { before, after } = cut(line, key?.[0].length ?? 0);
  const end = after.at(-1)?.text.endsWith('\n') ? '\n' : '';
  const write = NAMES.has(key?.[1] ?? '') ? oneLine : (text: string) => escapeInline(oneLine(text));
  const scalar = unquoted(withoutEnd(after)).map((fragment) =>
    fragment.isValue ? { ...fragment, text: write(fragment.text) } : fragment,
  );
  const text = scalar.map((fragment) => fragment.text).join('');
  const [first = line[0], last = line.at(-1)] = [scalar[0], after.at(-1)];
  if (!first || !last) return line;
  if (isPlain(text)) return [...before, ...scalar, literal(end, last)];
  const quoted = scalar.map((fragment) => ({ ...fragment, text: fragment.text.replaceAll("'", "''") }));
  return [...before, literal("'", first), ...quoted, literal(`'${end}`, last)];
}

/** The keys whose values are names. All other values are inline Markdown. */
const NAMES = new Set(['id', 'layout']);

/** Whether YAML reads a text without quotes as the same text. */
const isPlain = (text: string): boolean =>
  /^[\p{L}\p{N}\u2018-\u201D\u3000-\u303F\uFF00-\uFFEF]/u.test(text) &&
  !/:(\s|$)|\s#|\s$|[\u0085\u2028\u2029\uFEFF]/.test(text) &&
  !/^null$/i.test(text);

const literal = (text: string, { origin }: Fragment): Fragment => ({ text, isValue: false, origin });

/** Cuts a line at an offset of its literal text. No value may be before the offset. */
function cut(line: readonly Fragment[], offset: number): { before: Fragment[]; after: Fragment[] } {
  const before: Fragment[] = [];
  const after: Fragment[] = [];
  for (const { start, end: _, ...fragment } of withOffsets(line)) {
    const { text, isValue } = fragment;
    const taken = isValue ? 0 : Math.max(0, Math.min(text.length, offset - start));
    if (taken > 0) before.push({ ...fragment, text: text.slice(0, taken) });
    if (taken < text.length) after.push({ ...fragment, text: text.slice(taken) });
  }
  return { before, after };
}

const withoutEnd = (fragments: readonly Fragment[]): Fragment[] =>
  fragments.map((fragment, i) =>
    i === fragments.length - 1 && !fragment.isValue
      ? { ...fragment, text: fragment.text.trimEnd() }
      : fragment,
  );

/** Removes the quotation marks that a template put around the scalar. */
function unquoted(line: readonly Fragment[]): readonly Fragment[] {
  const [first] = line;
  const last = line.at(-1);
  const quote = first && !first.isValue && /^["']/.exec(first.text)?.[0];
  if (!quote || first === last || !last || last.isValue || !last.text.endsWith(quote)) return line;
  const inner = line.slice(1, -1);
  return [{ ...first, text: first.text.slice(1) }, ...inner, { ...last, text: last.text.slice(0, -1) }];
}
