/** A stretch of the slide text: `text` begins at the offset `start`. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** The text of a slide in its parts, before they are read. */
export interface RawSlide {
  readonly start: number;
  readonly frontMatter: Stretch;
  readonly body: Stretch;
  /** The contents of the comments, in order. */
  readonly notes: readonly Stretch[];
}

/** A place where the text cannot be split into slides. */
export interface SplitProblem {
  readonly code:
    | 'slide-no-front-matter'
    | 'slide-front-matter-open'
    | 'slide-front-matter-heading'
    | 'slide-separator'
    | 'slide-other-tool'
    | 'slide-comment-open'
    | 'slide-directive'
    | 'slide-notes-not-last';
  readonly start: number;
  readonly end: number;
}

/**
 * Splits slide text at its front matter. Comments are the notes and must be at the end of the slide. A text that is
 * divided as other tools do it has one problem and no slides.
 */
export function splitSlides(text: string): { slides: RawSlide[]; problems: SplitProblem[] } {
  const slides: RawSlide[] = [];
  const problems: SplitProblem[] = [];
  const fences = fencesOf(text, problems);
  const [first] = fences;
  const before = text.slice(0, first?.start ?? text.length);
  if (before.trim() !== '') {
    const start = before.search(/\S/);
    problems.push({ code: 'slide-no-front-matter', start, end: lineEnd(text, start) });
  }
  for (let i = 0; i < fences.length; ) {
    const [open, close, next] = fences.slice(i, i + 3);
    if (!open) break;
    const frontMatter = stretch(text, open.end, close?.start ?? text.length);
    if (isProse(frontMatter.text))
      return { slides: [], problems: [{ code: 'slide-separator', ...open, end: open.start + 3 }] };
    if (!close) {
      problems.push({ code: 'slide-front-matter-open', start: open.start, end: open.end });
      break;
    }
    const heading = HEADING.exec(frontMatter.text);
    const rest = stretch(text, close.end, next?.start ?? text.length);
    i += heading && beginsWithKey(rest.text) ? 1 : 2;
    if (heading) {
      const start = frontMatter.start + heading.index;
      problems.push({ code: 'slide-front-matter-heading', start, end: lineEnd(text, start) });
      continue;
    }
    const { body, notes } = splitNotes(rest, problems);
    slides.push({ start: open.start, frontMatter, body, notes });
  }
  const [opening] = slides;
  return opening && isOfOtherTool(opening.frontMatter.text)
    ? { slides: [], problems: [{ code: 'slide-other-tool', start: opening.start, end: opening.start + 3 }] }
    : { slides, problems };
}

/** Whether the text behind `---` is that of a slide: some tools write `---` alone between slides. */
const isProse = (text: string): boolean =>
  text.trimEnd().includes('\n') && !beginsWithKey(text) && !NAMES_LAYOUT.test(text);

const NAMES_LAYOUT = /^["'{ \t]*layout\b/m;

const beginsWithKey = (text: string): boolean => /^\s*["']?[A-Za-z][\w-]*["']?:(?:\s|$)/.test(text);

/** A heading of Markdown, which is a comment in YAML. */
const HEADING = /^#{1,6}[ \t]+\S/m;

/** Whether front matter names no layout, and has a key that Marp, Slidev or pandoc take. */
const isOfOtherTool = (frontMatter: string): boolean =>
  !NAMES_LAYOUT.test(frontMatter) &&
  /^(?:marp|theme|paginate|class|style|size|title|subtitle|author|date|output|transition|mdc|info|highlighter|drawings|colorSchema|backgroundColor|headingDivider|lang|institute|header-includes):/m.test(
    frontMatter,
  );

interface Fence {
  readonly start: number;
  readonly end: number;
}

/** Finds the lines `---` outside comments. */
function fencesOf(text: string, problems: SplitProblem[]): Fence[] {
  const fences: Fence[] = [];
  let isOpen = false;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    let next = end + 1;
    if (/^---[ \t]*$/.test(line)) fences.push({ start, end: next });
    else if (opensComment(line)) {
      // After a comment without an end, all further comments have none either.
      const close: number = isOpen ? -1 : text.indexOf('-->', start);
      isOpen = close < 0;
      if (isOpen) problems.push({ code: 'slide-comment-open', start: start + line.indexOf('<'), end });
      else next = lineEnd(text, close) + 1;
    }
    start = next;
  }
  return fences;
}

/**
 * Splits what follows the front matter into body and notes. A comment above the text is a problem; the text below it is
 * read all the same, unless it stands in the comment's last line. Directives of Marp are no notes.
 */
function splitNotes(rest: Stretch, problems: SplitProblem[]): { body: Stretch; notes: Stretch[] } {
  // A comment that begins behind the last `-->` has no end.
  const closed = rest.text.slice(0, rest.text.lastIndexOf('-->') + '-->'.length);
  const notes: Stretch[] = [];
  const body: string[] = [];
  let end = rest.text.length;
  let isLast = true;
  for (const { index, 0: comment, 1: text = '' } of [...closed.matchAll(COMMENT)].reverse()) {
    const behind = rest.text.slice(index + comment.length, end);
    const place = { start: rest.start + index, end: rest.start + index + comment.length };
    isLast &&= behind.trim() === '';
    if (isDirective(text)) problems.push({ code: 'slide-directive', ...place });
    else {
      if (!isLast) problems.push({ code: 'slide-notes-not-last', ...place });
      notes.push({ text, start: rest.start + index + comment.indexOf('<') + '<!--'.length });
    }
    if (!isLast && /^[ \t]*\n/.test(behind)) body.push(behind, comment.replace(/[^\n]/g, ' '));
    else body.length = 0;
    end = index;
  }
  const whole = [rest.text.slice(0, end), ...body.reverse()].join('');
  return { body: { text: whole, start: rest.start }, notes: notes.reverse() };
}

const COMMENT = /^ {0,3}<!--([\s\S]*?)-->/gm;

/** Whether a comment sets something in Marp, and nothing else. */
const isDirective = (comment: string): boolean =>
  /^\s*(?:(?:fit|pause|end_slide)\s*|(?:_?(?:class|paginate|header|footer|color|background(?:Color|Image|Position|Repeat|Size)|theme|size|style|math|headingDivider|marp)[ \t]*:[^\n]*\s*)+)$/.test(
    comment,
  );

const opensComment = (line: string): boolean => /^ {0,3}<!--/.test(line);

const stretch = (text: string, start: number, end: number): Stretch => ({
  text: text.slice(start, end),
  start,
});

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
