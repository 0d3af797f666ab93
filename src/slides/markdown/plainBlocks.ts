import type { ListItem, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import { markdownLibrary } from './markdownLibrary.ts';
import { offsetsOf, plainInline, positionOf } from './plainInline.ts';

/**
 * Reads the body of a slide as templates write it: headings, paragraphs, list items and quotations of one line each,
 * tables and pictures, separated by blank lines. Returns undefined for any other text; the library then reads it. The
 * result equals the library's (a property test compares them).
 */
export function plainBlocks(text: string): RootContent[] | undefined {
  if (NEVER.test(text)) return undefined;
  const blocks: RootContent[] = [];
  let wasList = false;
  for (const { 0: lines, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    let start = index;
    let rest = lines;
    for (let heading = HEADING.exec(rest); heading; heading = HEADING.exec(rest)) {
      const [line, signs = '', words = ''] = heading;
      const depth = signs.length as 1 | 2 | 3 | 4 | 5 | 6;
      const children = inline(words, start + signs.length + 1);
      blocks.push({ type: 'heading', depth, children, position: positionOf(start, start + line.length) });
      start += line.length + 1;
      rest = rest.slice(line.length + 1);
      wasList = false;
    }
    if (rest === '') continue;
    const block = blockOf(rest, start);
    // In Markdown a list continues after a blank line.
    if (!block || (wasList && block.type === 'list')) return undefined;
    blocks.push(block);
    wasList = block.type === 'list';
  }
  return blocks;
}

function blockOf(text: string, start: number): RootContent | undefined {
  if (LIST.test(text)) return listOf(text, start);
  if (QUOTE.test(text)) return quoteOf(text, start);
  return text.startsWith('|') ? tableOf(text, start) : paragraphOf(text, start);
}

/** Spaces at the ends of lines, which Markdown interprets; characters that it replaces; and pictures inside a line. */
const NEVER = /^[ \t]|[ \t]$|[\t\r\0]|(?<!^)!\[/m;

const HEADING = /^(#{1,6}) ((?! )[^\n]*[^\n#])(?=\n|$)/;
const LIST = /^- [^\n]+(?:\n- [^\n]+)*$/;
const QUOTE = /^>(?: [^\n]+)?(?:\n>(?: [^\n]+)?)*$/;

/** The beginnings of a line that make it something other than text. */
const OPENS_BLOCK = /^(?:[#>|`~_+=<]|-(?![^\s-])|\*(?!\*[^*])|\d{1,9}[.)])/;

/** Parses inline Markdown at an offset; the library reads what `plainInline` cannot. */
function inline(text: string, offset: number): PhrasingContent[] {
  const nodes = plainInline(text, offset);
  return (
    nodes ??
    markdownLibrary()
      .anyParagraph(text)
      .map((node) => moved(node, offset))
  );
}

function moved(node: PhrasingContent, by: number): PhrasingContent {
  const [start, end] = offsetsOf(node);
  const position = positionOf(start + by, end + by);
  const children = 'children' in node ? { children: node.children.map((child) => moved(child, by)) } : {};
  return { ...node, ...children, position } as PhrasingContent;
}

function paragraphOf(line: string, start: number): RootContent | undefined {
  if (line.includes('\n') || OPENS_BLOCK.test(line)) return undefined;
  const position = positionOf(start, start + line.length);
  const [, alt, url] = PICTURE.exec(line) ?? [];
  if (alt !== undefined && url !== undefined)
    return { type: 'paragraph', children: [{ type: 'image', url, title: null, alt, position }], position };
  if (line.startsWith('![')) return undefined;
  return { type: 'paragraph', children: inline(line, start), position };
}

const PICTURE = /^!\[([^*[\]\\!]+)\]\(([\w./\p{Script=Han}-]+)\)$/u;

/** Yields each line of a block without its prefix (`- ` or `> `), with the offset of the rest. */
function* linesOf(text: string, start: number, prefix: number): Generator<[line: string, offset: number]> {
  let offset = start;
  for (const line of text.split('\n')) {
    yield [line.slice(prefix), offset + Math.min(prefix, line.length)];
    offset += line.length + 1;
  }
}

function listOf(text: string, start: number): RootContent | undefined {
  const children: ListItem[] = [];
  for (const [line, offset] of linesOf(text, start, '- '.length)) {
    const paragraph = line.startsWith(' ') ? undefined : paragraphOf(line, offset);
    if (paragraph?.type !== 'paragraph') return undefined;
    const position = positionOf(offset - '- '.length, offset + line.length);
    children.push({ type: 'listItem', spread: false, children: [paragraph], position });
  }
  return { type: 'list', ordered: false, children, position: positionOf(start, start + text.length) };
}

function quoteOf(text: string, start: number): RootContent | undefined {
  const children: RootContent[] = [];
  let wasText = false;
  for (const [line, offset] of linesOf(text, start, '> '.length)) {
    const paragraph = line === '' || line.startsWith(' ') ? undefined : paragraphOf(line, offset);
    if (line !== '' && (wasText || !paragraph)) return undefined;
    if (paragraph) children.push(paragraph);
    wasText = line !== '';
  }
  const position = positionOf(start, start + text.length);
  return { type: 'blockquote', children: children as never, position };
}

function tableOf(text: string, start: number): RootContent | undefined {
  const rows: TableRow[] = [];
  const [first = '', second = ''] = text.split('\n');
  const rules = second.split('|').slice(1, -1);
  if (!/^\|(?: :?-+:? \|)+$/.test(second)) return undefined;
  for (const [line, offset] of linesOf(text, start, 0)) {
    if (line === second && offset === start + first.length + 1) continue;
    const children = cellsOf(line, offset);
    if (children?.length !== rules.length) return undefined;
    rows.push({ type: 'tableRow', children, position: positionOf(offset, offset + line.length) });
  }
  const align = rules.map((rule) => ALIGN[`${rule.startsWith(' :')}${rule.endsWith(': ')}`] ?? null);
  return { type: 'table', align, children: rows, position: positionOf(start, start + text.length) };
}

const ALIGN: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  truefalse: 'left',
  truetrue: 'center',
  falsetrue: 'right',
};

function cellsOf(line: string, start: number): TableCell[] | undefined {
  if (!/^\|[^\\]*\|$/.test(line)) return undefined;
  let offset = start + 1;
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => {
      const words = cell.trim();
      const start = offset + cell.length - cell.trimStart().length;
      offset += cell.length + 1;
      const position = positionOf(start, start + words.length);
      return { type: 'tableCell', children: inline(words, start), position };
    });
}
