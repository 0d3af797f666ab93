import { withoutPlaceholders } from '../language/cleanText.ts';
import type {
  Blockquote,
  Image,
  List,
  Paragraph,
  PhrasingContent,
  Table as TableNode,
} from './markdown/markdown.ts';
import type { Reading } from './reading.ts';
import type { Picture, Quotation, Table, Text } from './slide.ts';

/** Reads the items of a list, each one line of text. */
export function readList(list: List, reading: Reading): Text[] {
  if (list.ordered && !reading.isNumbered) reading.refuse('numbered lists', list);
  return list.children.map((item) => {
    const [first, ...rest] = item.children;
    for (const block of rest) {
      reading.refuse(
        block.type === 'list' ? 'lists inside lists' : 'list items of more than one paragraph',
        block,
      );
    }
    if (first && first.type !== 'paragraph') reading.refuse('blocks inside lists', first);
    return first?.type === 'paragraph' ? reading.runs(first) : [];
  });
}

/** Reads the paragraphs of a quotation. A last paragraph or line that begins with a dash is its attribution. */
export function readQuotation(quote: Blockquote, reading: Reading): Quotation {
  const texts = quote.children.flatMap((block, i): Text[] => {
    if (block.type !== 'paragraph') {
      reading.refuse('anything but paragraphs inside quotations', block);
      return [];
    }
    const parts = i === quote.children.length - 1 ? withoutLastLine(block.children) : [block.children];
    return parts.map((children) => reading.runs({ children }));
  });
  const last = texts.at(-1);
  const attribution = last && texts.length > 1 ? withoutDash(last) : undefined;
  return attribution
    ? { paragraphs: texts.slice(0, -1), attribution: [attribution] }
    : { paragraphs: texts, attribution: [] };
}

/** The dash before the name of a speaker, as Chinese, English, French and typewriters write it. */
const DASH = /^(?:——|--|[—–―])\s*/;

/** Cuts off the last line of a paragraph when it begins with a dash. */
function withoutLastLine(children: readonly PhrasingContent[]): (readonly PhrasingContent[])[] {
  const end = children.findLastIndex(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.endsWith('\n')),
  );
  const [next] = children.slice(end + 1);
  if (end < 0 || next?.type !== 'text' || !DASH.test(next.value)) return [children];
  const last = children[end];
  const line = last?.type === 'text' ? [{ ...last, value: last.value.slice(0, -1) }] : [];
  return [[...children.slice(0, end), ...line], children.slice(end + 1)];
}

/** Removes the dash of `—— 陈业林`. Returns undefined when there is none. */
function withoutDash(text: Text): Text | undefined {
  const [first, ...rest] = text;
  const dash = first && DASH.exec(first.text)?.[0];
  if (!first || !dash) return undefined;
  const left = { ...first, text: first.text.slice(dash.length) };
  return left.text === '' ? rest : [left, ...rest];
}

/** Reads a table. Every row must have as many cells as the header. */
export function readTable(table: TableNode, reading: Reading): Table {
  const [header, ...rows] = table.children;
  const expected = header?.children.length ?? 0;
  for (const row of rows) {
    const found = row.children.length;
    if (found !== expected) reading.report.add('slide-table-cells', { found, expected }, reading.blame(row));
  }
  const cells = (row: typeof header): Text[] => row?.children.map((cell) => reading.runs(cell)) ?? [];
  return {
    header: cells(header),
    rows: rows.map(cells),
    align: (table.align ?? []).map((align) => align ?? undefined),
    origin: reading.originOf(table),
  };
}

/** Reads the pictures of a paragraph without words. Returns undefined when it holds words. */
export function readPictures(paragraph: Paragraph, reading: Reading): Picture[] | undefined {
  const pictures = paragraph.children.filter((child) => child.type === 'image');
  const hasWords = paragraph.children.some(
    (child) =>
      child.type !== 'image' &&
      child.type !== 'break' &&
      !(child.type === 'text' && child.value.trim() === ''),
  );
  return pictures.length === 0 || hasWords
    ? undefined
    : pictures.map((picture) => readPicture(picture, reading));
}

/** Decodes an address of Markdown, in which editors write spaces and Han characters as %20 and the like. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function readPicture(image: Image, reading: Reading): Picture {
  const source = reading.sourceOf(image);
  const address = source.lastIndexOf('](') + ']('.length;
  const origin = reading.originOf(image, source[address] === '<' ? address + 1 : address);
  const alt = withoutPlaceholders(image.alt ?? '');
  const path = withoutPlaceholders(reading.isRendered(image) ? image.url : decoded(image.url));
  if (path === '') reading.report.add('slide-no-picture', {}, { origin });
  else if (alt.trim() === '') reading.report.add('slide-no-alt', { path }, { origin });
  if (image.title) reading.report.add('slide-inline', { what: 'titles of pictures' }, reading.blame(image));
  return { path, alt, origin };
}
