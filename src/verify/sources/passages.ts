/** A stretch of a source document under one heading. */
export interface Passage {
  /** The heading, or several headings in a row; none for the text before the first heading. */
  readonly headings: readonly string[];
  /** The headings and the text up to the next heading. */
  readonly text: string;
  /** The UTF-16 offset of `text` in the document. */
  readonly start: number;
  /** The depth of each heading: 1 for the largest, more for those below. A citation of a heading covers what is below it. */
  readonly levels: readonly number[];
}

interface Heading {
  readonly text: string;
  readonly level: number;
}

/** The longest heading of a plain text, in characters. */
const HEADING_LENGTH = 40;
/** Lines that are no heading: they end like a sentence or a clause, stand in parentheses, or start with a dash. */
const NO_HEADING = /[。！？；：，、,;:.!?…][”’"')）】」』]*$|^[（(—-]|\t| {2,}\S|　\S|^[\d\s.,%+-]+$/u;
/** The numbers of headings, the largest first: 第一章, 一、, （一）, 1. and (1). Headings without one are level 1. */
const NUMBERED = [
  /^第[一二三四五六七八九十\d]+[章部篇]/,
  /^[一二三四五六七八九十]+、/,
  /^[（(][一二三四五六七八九十]+[）)]/,
  /^\d{1,2}[.、．](?!\d)/,
  /^[（(]\d{1,2}[）)]/,
];
/** So many short lines without a number, one after the other, are a list or a table, of which only the first is a heading. */
const A_LIST = 3;

/**
 * Cuts a source document into passages. In Markdown a heading is a line that starts with `#`, is underlined, or is bold
 * alone; in plain text it is a short line without a punctuation mark at its end, or one that begins with 一、 or （一）.
 * Headings in a row (title and subtitle) start one passage.
 */
export function readPassages(text: string, isMarkdown: boolean): Passage[] {
  const lines = text.split('\n');
  const headings = isMarkdown ? markdownHeadings(lines) : plainHeadings(lines);
  const passages: { headings: Heading[]; start: number; end: number; hasBody: boolean }[] = [];
  let offset = 0;
  for (const [i, line] of lines.entries()) {
    const heading = headings[i];
    const open = passages.at(-1);
    if (heading && open && !open.hasBody && open.headings.length > 0) open.headings.push(heading);
    else if (heading) passages.push({ headings: [heading], start: offset, end: offset, hasBody: false });
    else if (open) open.hasBody ||= line.trim() !== '';
    else if (line.trim() !== '') passages.push({ headings: [], start: offset, end: offset, hasBody: true });
    const last = passages.at(-1);
    offset += line.length + 1;
    if (last) last.end = Math.min(offset, text.length);
  }
  return passages.map(({ headings: own, start, end }) => ({
    headings: own.map((heading) => heading.text),
    levels: own.map((heading) => heading.level),
    start,
    text: text.slice(start, end),
  }));
}

/**
 * The passages under `heading` and under the headings below it; spaces and the width of characters may differ. None when
 * there is no such heading.
 */
export function passagesUnder(passages: readonly Passage[], heading: string): Passage[] {
  const wanted = plain(heading);
  const under = new Set<Passage>();
  for (const [i, passage] of passages.entries()) {
    const at = passage.headings.findIndex((candidate) => plain(candidate) === wanted);
    if (at < 0) continue;
    const level = passage.levels[at] ?? 1;
    under.add(passage);
    for (const next of passages.slice(i + 1)) {
      if (!((next.levels[0] ?? 0) > level)) break;
      under.add(next);
    }
  }
  return [...under];
}

function markdownHeadings(lines: readonly string[]): (Heading | undefined)[] {
  return lines.map((line, i) => {
    const [, marks, text] = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line) ?? [];
    if (marks && text !== undefined) return { text, level: marks.length };
    const underline = /^(=|-){3,}\s*$/.exec(lines[i + 1] ?? '')?.[1];
    const isTitle = line.trim() !== '' && !line.includes('|') && (lines[i - 1] ?? '').trim() === '';
    if (underline && isTitle) return { text: line.trim(), level: underline === '=' ? 1 : 2 };
    const bold = /^\s*\*\*([^*]{1,60})\*\*\s*$/.exec(line)?.[1];
    return bold === undefined ? undefined : { text: bold, level: 7 };
  });
}

function plainHeadings(lines: readonly string[]): (Heading | undefined)[] {
  const found = lines.map((line) => plainHeading(line.trim()));
  return found.map((heading, i) => {
    if (!heading || heading.level > 1 || i === 0 || !found[i - 1]) return heading;
    let [first, last] = [i, i];
    while (found[first - 1]) first--;
    while (found[last + 1]) last++;
    return last - first + 1 >= A_LIST ? undefined : heading;
  });
}

function plainHeading(line: string): Heading | undefined {
  const isShort = line !== '' && [...line].length <= HEADING_LENGTH;
  if (!isShort) return undefined;
  const number = NUMBERED.findIndex((form) => form.test(line));
  if (number >= 0 && !/[。；，;]/.test(line)) return { text: line, level: number + 2 };
  return NO_HEADING.test(line) ? undefined : { text: line, level: 1 };
}

const plain = (heading: string): string => heading.normalize('NFKC').replace(/\s+/g, '');
