/** A stretch of a source document under one heading. */
export interface Passage {
  /** The heading, or several headings in a row; none for the text before the first heading. */
  readonly headings: readonly string[];
  /** The headings and the text up to the next heading. */
  readonly text: string;
  /** The UTF-16 offset of `text` in the document. */
  readonly start: number;
}

/** The longest heading of a plain text, in characters. */
const HEADING_LENGTH = 40;
/** Lines that are no heading: they end like a sentence or a clause, stand in parentheses, or start with a dash. */
const NO_HEADING = /[。！？；：，、,;:.!?…][”’"')）】」』]*$|^[（(—-]/u;

/**
 * Cuts a source document into passages. In Markdown a heading is a line that starts with `#`; in plain text it is a short
 * line without a punctuation mark at its end. Headings in a row (title and subtitle) start one passage.
 */
export function readPassages(text: string, file: string): Passage[] {
  const isMarkdown = /\.(?:md|markdown)$/i.test(file);
  const passages: { headings: string[]; start: number; end: number; hasBody: boolean }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const heading = isMarkdown ? markdownHeading(line) : plainHeading(line);
    const open = passages.at(-1);
    if (heading !== undefined && open && !open.hasBody) open.headings.push(heading);
    else if (heading !== undefined)
      passages.push({ headings: [heading], start: offset, end: offset, hasBody: false });
    else if (open) open.hasBody ||= line.trim() !== '';
    else if (line.trim() !== '') passages.push({ headings: [], start: offset, end: offset, hasBody: true });
    const last = passages.at(-1);
    offset += line.length + 1;
    if (last) last.end = Math.min(offset, text.length);
  }
  return passages.map(({ headings, start, end }) => ({ headings, start, text: text.slice(start, end) }));
}

/** The passages under `heading`; spaces and the width of characters may differ. None when there is no such heading. */
export function passagesUnder(passages: readonly Passage[], heading: string): Passage[] {
  const wanted = plain(heading);
  return passages.filter((passage) => passage.headings.some((candidate) => plain(candidate) === wanted));
}

function markdownHeading(line: string): string | undefined {
  return /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)?.[1];
}

function plainHeading(line: string): string | undefined {
  const trimmed = line.trim();
  const isShort = trimmed !== '' && [...trimmed].length <= HEADING_LENGTH;
  return isShort && !NO_HEADING.test(trimmed) ? trimmed : undefined;
}

const plain = (heading: string): string => heading.normalize('NFKC').replace(/\s+/g, '');
