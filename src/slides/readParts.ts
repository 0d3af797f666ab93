import { similar } from '../diagnostics/nearest.ts';
import { ICON_NAMES, isIcon } from '../icons/icons.ts';
import { withoutPlaceholders } from '../language/cleanText.ts';
import type { BodyReader } from './bodyReader.ts';
import type {
  Blockquote,
  Heading,
  Image,
  List,
  Paragraph,
  PhrasingContent,
  Table as TableNode,
} from './markdown/markdown.ts';
import type { FlowLine, Icon, Picture, Quotation, Table, Text } from './slide.ts';

/** Reads the items of a list, each one line of text; below an item, where the layout takes it, those of a list inside it. */
export function readList(list: List, reader: BodyReader, depth: 0 | 1 = 0): FlowLine[] {
  const { ordered, start } = list;
  if (ordered && reader.lists === 'plain') reader.refuse('numbered lists', list);
  return list.children.flatMap(({ children: [first, ...rest] }, i): FlowLine[] => {
    const nested = depth === 0 && reader.lists === 'nested';
    const below = rest.flatMap((block): FlowLine[] => {
      if (block.type !== 'list') reader.refuse('list items of more than one paragraph', block);
      else if (nested) return readList(block, reader, 1);
      else reader.refuse('lists inside lists', block);
      return [];
    });
    if (first && first.type !== 'paragraph') reader.refuse('blocks inside lists', first);
    const text = first?.type === 'paragraph' ? reader.runs(first) : [];
    const from = ordered && i === 0 && start && start > 1 ? { start } : {};
    const item = { kind: ordered ? 'number' : 'bullet', depth, ...from } as const;
    return [{ text, item }, ...below];
  });
}

/** Reads the paragraphs of a quotation. A last paragraph or line that begins with a dash is its attribution. */
export function readQuotation(quote: Blockquote, reader: BodyReader): Quotation {
  const texts = quote.children.flatMap((block, i): Text[] => {
    if (block.type !== 'paragraph') {
      reader.refuse('anything but paragraphs inside quotations', block);
      return [];
    }
    const parts = i === quote.children.length - 1 ? withoutLastLine(block.children) : [block.children];
    return parts.map((children) => reader.runs({ children }));
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

/**
 * Reads the icon between colons at the start of a heading, and the heading behind it. A backslash before the first colon
 * makes it text. An unknown name is reported.
 */
export function readIcon(
  heading: Text,
  block: Heading,
  reader: BodyReader,
): { readonly icon?: Icon; readonly heading: Text } {
  const words = heading.map((run) => run.text).join('');
  const [start, name = ''] = /^:([a-z][a-z0-9-]*):[ \t]*/u.exec(words) ?? [];
  const first = block.children[0];
  if (!start || !first || reader.sourceOf(first).startsWith('\\')) return { heading };
  if (!isIcon(name)) {
    reader.report.add('icon-unknown', { name, similar: similar(name, ICON_NAMES) }, reader.blame(first));
    return { heading };
  }
  return { icon: { name, origin: reader.originOf(first) }, heading: withoutStart(heading, start.length) };
}

/** The text without its first `count` characters. */
function withoutStart(text: Text, count: number): Text {
  let left = count;
  return text.flatMap((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === run.text.length ? [] : [cut === 0 ? run : { ...run, text: run.text.slice(cut) }];
  });
}

/** Reads a table. Every row must have as many cells as the header. */
export function readTable(table: TableNode, reader: BodyReader): Table {
  const [header, ...rows] = table.children;
  const expected = header?.children.length ?? 0;
  for (const row of rows) {
    const found = row.children.length;
    if (found !== expected) reader.report.add('slide-table-cells', { found, expected }, reader.blame(row));
  }
  const cells = (row: typeof header): Text[] => row?.children.map((cell) => reader.runs(cell)) ?? [];
  return {
    header: cells(header),
    rows: rows.map(cells),
    align: (table.align ?? []).map((align) => align ?? undefined),
    origin: reader.originOf(table),
  };
}

/** Reads the pictures of a paragraph without words. Returns undefined when it holds words. */
export function readPictures(paragraph: Paragraph, reader: BodyReader): Picture[] | undefined {
  const pictures = paragraph.children.filter((child) => child.type === 'image');
  const hasWords = paragraph.children.some(
    (child) =>
      child.type !== 'image' &&
      child.type !== 'break' &&
      !(child.type === 'text' && child.value.trim() === ''),
  );
  return pictures.length === 0 || hasWords
    ? undefined
    : pictures.map((picture) => readPicture(picture, reader));
}

/** Decodes an address of Markdown, in which editors write spaces and Han characters as %20 and the like. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function readPicture(image: Image, reader: BodyReader): Picture {
  const source = reader.sourceOf(image);
  const address = source.lastIndexOf('](') + ']('.length;
  const origin = reader.originOf(image, source[address] === '<' ? address + 1 : address);
  const alt = withoutPlaceholders(image.alt ?? '');
  const path = withoutPlaceholders(reader.isRendered(image) ? image.url : decoded(image.url));
  if (path === '') reader.report.add('slide-no-picture', {}, { origin });
  else if (alt.trim() === '') reader.report.add('slide-no-alt', { path }, { origin });
  if (image.title) reader.report.add('slide-inline', { what: 'titles of pictures' }, reader.blame(image));
  return { path, alt, origin };
}
