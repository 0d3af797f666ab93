/** A stretch of a source document under one heading. */
export interface Passage {
  /** The heading, or several that stand right under one another. */
  readonly headings: readonly string[];
  /** The headings and everything up to the next one. */
  readonly text: string;
  /** Offset of `text` in the document. */
  readonly start: number;
}

/** Longest line, in characters, that a plain text may use as a heading. */
const HEADING_LENGTH = 40;
/** The end of a sentence or a clause; or a line in parentheses, or one that opens with a dash. */
const NO_HEADING = /[。！？；：，、,;:.!?…][”’"')）】」』]*$|^[（(—-]/u;

/**
 * Cuts a source document into passages. In Markdown a heading is a `#` line; in plain text, a short line with no mark
 * of a sentence at its end. A heading right under another one opens the same passage (title and subtitle).
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

/** The passages under `heading`, spaces and width of characters aside; none when the document has no such heading. */
export function passagesUnder(passages: readonly Passage[], heading: string): Passage[] {
  const wanted = plain(heading);
  return passages.filter((passage) => passage.headings.some((own) => plain(own) === wanted));
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
