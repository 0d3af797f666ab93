import { withOffsets } from '../../withOffsets.ts';
import { escapeInline, oneLine, type Surroundings } from './escapeInline.ts';
import { type Fragment, insertBackslashes } from './fragment.ts';
import { keepText } from './keepText.ts';
import { writeDestinations } from './writeDestinations.ts';

/**
 * Writes a line of a slide's body. Line breaks of a value become hard breaks in paragraphs, list items and quotations,
 * `<br>` in the cells of tables, and spaces elsewhere. Text that would open a block at the start of a line is escaped. In the heading of an entry,
 * strong text is its figure or number, so only a template makes text strong there.
 */
export function writeBodyLine(line: readonly Fragment[], skeleton: string): readonly Fragment[] {
  if (!line.some((fragment) => fragment.isValue)) return line;
  const isCell = /^ {0,3}\|/.test(skeleton);
  const isParagraph = !isCell && !/^ {0,3}#{1,6}[ \t]/.test(skeleton);
  const ofEntry = /^ {0,3}##[ \t]/.test(skeleton);
  const container = CONTAINER.exec(skeleton)?.[0] ?? '';
  const next = container.replace(/[^>\s]/g, ' ');
  const lineBreak = isParagraph ? `\\\n${next}` : isCell ? '<br>' : undefined;
  const inAddress = new Set<number>();
  let where: Inline = { strong: false, link: false, address: false };
  const escaped = line.map((fragment, i): Fragment => {
    if (where.address && (fragment.isValue || !fragment.text.includes(')'))) inAddress.add(i);
    if (fragment.isValue) {
      const around = { ...where, strong: where.strong || ofEntry };
      return where.address ? fragment : { ...fragment, text: valueText(fragment.text, lineBreak, around) };
    }
    where = after(where, fragment.text);
    return fragment;
  });
  const written = writeDestinations(escaped, inAddress);
  return isParagraph ? keepText(written, container, next) : keepHeading(written);
}

/** The template's inline constructs that are open at a value. */
interface Inline extends Required<Surroundings> {
  readonly address: boolean;
}

/** The quotations and lists before the text of a line. */
const CONTAINER = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;

/** Writes a value; without a `lineBreak` it becomes one line. */
function valueText(text: string, lineBreak: string | undefined, where: Inline): string {
  const isTrimmed = lineBreak !== undefined && !where.link;
  if (!text.includes('\n')) return escapeInline(isTrimmed ? text.trim() : text, where);
  if (!isTrimmed) return escapeInline(oneLine(text), where);
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => escapeInline(line, where))
    .join(lineBreak);
}

function after(where: Inline, text: string): Inline {
  if (!/[*[\])]/.test(text)) return where;
  const open = text.lastIndexOf('[');
  const close = text.lastIndexOf(']');
  const target = text.lastIndexOf('](');
  const stars = (text.match(/(?<!\\)\*\*/g)?.length ?? 0) % 2 === 1;
  return {
    strong: stars !== where.strong,
    link: open > close || (where.link && close < 0),
    address: target >= 0 ? !text.slice(target).includes(')') : where.address && !text.includes(')'),
  };
}

/**
 * Escapes number signs at the end of a heading, which Markdown would drop, when a value takes part in them, and a colon that
 * would begin an icon where the template has none.
 */
function keepHeading(fragments: readonly Fragment[]): readonly Fragment[] {
  const text = fragments.map((fragment) => fragment.text).join('');
  const found = /^ {0,3}#{1,6}.*?[ \t](#+)\s*$/s.exec(text);
  if (!found && !fragments.some((one) => one.isValue && one.text.startsWith(':'))) return fragments;
  const [start, end] = [text.trimEnd().length - (found?.[1]?.length ?? 0), text.trimEnd().length];
  const placed = withOffsets(fragments);
  const signs = placed.some((one) => one.isValue && one.start < end && one.end > start);
  const colon = placed.find((one) => one.isValue && /^ {0,3}##[ \t]+$/u.test(text.slice(0, one.start)));
  const escapes = [
    ...(colon && /^:[a-z][a-z0-9-]*:/u.test(colon.text) ? [colon.start] : []),
    ...(found && signs ? [start] : []),
  ];
  return insertBackslashes(fragments, escapes);
}
