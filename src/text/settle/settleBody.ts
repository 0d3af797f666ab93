import { escapeInline, type Surroundings } from './escapeInline.ts';
import { keepText } from './keepText.ts';
import { oneLine } from './oneLine.ts';
import type { Part } from './part.ts';
import { settleDestinations } from './settleDestinations.ts';

/**
 * Writes a line of a slide's body. Line breaks of a value become hard breaks in paragraphs, list items and quotations,
 * and spaces elsewhere. Text that would open a block at the start of a line is escaped. In the heading of an entry,
 * strong text is its figure or number, so only a template makes text strong there.
 */
export function settleBodyLine(line: readonly Part[], skeleton: string): readonly Part[] {
  if (!line.some((part) => part.isValue)) return line;
  const isParagraph = !/^ {0,3}(#{1,6}[ \t]|\|)/.test(skeleton);
  const ofEntry = /^ {0,3}##[ \t]/.test(skeleton);
  const container = CONTAINER.exec(skeleton)?.[0] ?? '';
  const next = container.replace(/[^>\s]/g, ' ');
  const inAddress = new Set<number>();
  let where: Inline = { strong: false, link: false, address: false };
  const escaped = line.map((part, i): Part => {
    if (where.address && (part.isValue || !part.text.includes(')'))) inAddress.add(i);
    if (part.isValue) {
      const around = { ...where, strong: where.strong || ofEntry };
      return where.address ? part : { ...part, text: valueText(part.text, isParagraph, next, around) };
    }
    where = after(where, part.text);
    return part;
  });
  const settled = settleDestinations(escaped, inAddress);
  return isParagraph ? keepText(settled, container, next) : keepHeading(settled);
}

/** The template's inline constructs that are open at a value. */
interface Inline extends Required<Surroundings> {
  readonly address: boolean;
}

/** The quotations and lists before the text of a line. */
const CONTAINER = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;

function valueText(text: string, isParagraph: boolean, next: string, where: Surroundings): string {
  if (!text.includes('\n')) return escapeInline(isParagraph && !where.link ? text.trim() : text, where);
  if (!isParagraph || where.link) return escapeInline(oneLine(text), where);
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => escapeInline(line, where))
    .join(`\\\n${next}`);
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

/** Escapes number signs at the end of a heading, which Markdown would drop. */
function keepHeading(parts: readonly Part[]): Part[] {
  const last = parts.findLastIndex((part) => part.text.trim() !== '');
  return parts.map((part, i) =>
    i === last && part.isValue ? { ...part, text: part.text.replace(/(^|\s)(#+)$/, '$1\\$2') } : part,
  );
}
