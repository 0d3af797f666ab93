/** A stretch of the slide text: `text` begins at the offset `start`. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** A slide's text, taken apart but not yet read. */
export interface RawSlide {
  readonly start: number;
  readonly frontMatter: Stretch;
  readonly body: Stretch;
  /** What stands in comments, in order. */
  readonly notes: readonly Stretch[];
}

/** A place where the text does not split into slides. */
export interface SplitProblem {
  readonly code:
    | 'slide-no-front-matter'
    | 'slide-front-matter-open'
    | 'slide-comment-open'
    | 'slide-notes-not-last';
  readonly start: number;
  readonly end: number;
}

/** Splits slide text at its front matter. Comments belong to the notes; they stand at the slide's end. */
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
  for (let i = 0; i < fences.length; i += 2) {
    const [open, close, next] = fences.slice(i, i + 3);
    if (!open) break;
    if (!close) {
      problems.push({ code: 'slide-front-matter-open', start: open.start, end: open.end });
      break;
    }
    const frontMatter = stretch(text, open.end, close.start);
    const { body, notes } = splitNotes(stretch(text, close.end, next?.start ?? text.length), problems);
    slides.push({ start: open.start, frontMatter, body, notes });
  }
  return { slides, problems };
}

interface Fence {
  readonly start: number;
  readonly end: number;
}

/** The lines `---` outside comments. */
function fencesOf(text: string, problems: SplitProblem[]): Fence[] {
  const fences: Fence[] = [];
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    let next = end + 1;
    if (/^---[ \t]*$/.test(line)) fences.push({ start, end: next });
    else if (opensComment(line)) {
      const close = text.indexOf('-->', start);
      if (close < 0) problems.push({ code: 'slide-comment-open', start: start + line.indexOf('<'), end });
      else next = lineEnd(text, close) + 1;
    }
    start = next;
  }
  return fences;
}

function splitNotes(rest: Stretch, problems: SplitProblem[]): { body: Stretch; notes: Stretch[] } {
  const notes: Stretch[] = [];
  let bodyEnd = rest.text.length;
  for (const { index, 0: comment } of rest.text.matchAll(/^ {0,3}<!--[\s\S]*?-->/gm)) {
    if (index < bodyEnd) bodyEnd = index;
    const content = /^ {0,3}<!--([\s\S]*?)-->$/.exec(comment)?.[1] ?? '';
    const start = rest.start + index;
    notes.push({ text: content, start: start + comment.indexOf('<') + '<!--'.length });
    const after = rest.text.slice(index + comment.length).replace(/^\s*( {0,3}<!--[\s\S]*?-->\s*)*/, '');
    if (after !== '') problems.push({ code: 'slide-notes-not-last', start, end: start + comment.length });
  }
  return { body: { text: rest.text.slice(0, bodyEnd), start: rest.start }, notes };
}

const opensComment = (line: string): boolean => /^ {0,3}<!--/.test(line);

const stretch = (text: string, start: number, end: number): Stretch => ({
  text: text.slice(start, end),
  start,
});

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
