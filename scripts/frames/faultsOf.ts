import type { Framed } from './framesOf.ts';
import { bare, type Word } from './wordsOf.ts';

/**
 * The distance in points by which glyphs may leave their frame: the rounding of positions in a PDF, and side bearings.
 */
export const TOLERANCE = 1;

/** Lists the faults of the paragraphs on a page as a viewer draws them: missing, outside the frame, too many lines. */
export function faultsOf(frames: readonly Framed[], words: readonly Word[]): string[] {
  return frames.flatMap((frame) => {
    const text = bare(frame.text);
    if (text === '') return [];
    const shown = nearest(occurrences(text, words), frame);
    const label = `${frame.name} “${shorten(frame.text)}”`;
    if (!shown) return [`${label} is not shown`];
    const lines = linesOf(shown);
    const more =
      lines.length > frame.lines ? [`${label} takes ${lines.length} lines, not ${frame.lines}`] : [];
    const over = Math.max(...lines.map((line) => overhang(line, frame)));
    return over > TOLERANCE ? [...more, `${label} leaves its frame by ${over.toFixed(1)} pt`] : more;
  });
}

/**
 * Finds every run of whole words with the letters of `text`. The letters may be in another order, because a viewer may
 * draw a glyph of another font after the rest of its line.
 */
function occurrences(text: string, words: readonly Word[]): Word[][] {
  const wanted = letters(text);
  return words.flatMap((_, from) => {
    let length = 0;
    let to = from;
    for (; length < text.length && to < words.length; to += 1) length += words[to]?.text.length ?? 0;
    const run = words.slice(from, to);
    return letters(run.map((word) => word.text).join('')) === wanted ? [run] : [];
  });
}

const letters = (text: string): string => [...text].sort().join('');

/** Returns the words nearest to the frame, because a page may hold the same words twice. */
function nearest(all: readonly Word[][], { box }: Framed): Word[] | undefined {
  const distance = ([word]: readonly Word[]): number =>
    word ? Math.abs(word.left - box.x) + Math.abs(word.top - box.y) : Number.POSITIVE_INFINITY;
  return [...all].sort((a, b) => distance(a) - distance(b))[0];
}

/** Groups words into lines. Words whose heights overlap by half are in one line. */
function linesOf(words: readonly Word[]): Word[] {
  const lines: Word[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const shared = line ? Math.min(line.bottom, word.bottom) - Math.max(line.top, word.top) : 0;
    const least = line ? Math.min(line.bottom - line.top, word.bottom - word.top) : 0;
    if (line && shared > least / 2) lines[lines.length - 1] = union(line, word);
    else lines.push(word);
  }
  return lines;
}

const union = (one: Word, other: Word): Word => ({
  text: one.text + other.text,
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
});

/**
 * Returns the distance in points by which a line leaves its frame: at its ends, and half an em above and below the
 * middle of its type. Punctuation at the end may leave the frame by its own width, which `hangingPunct` allows.
 */
function overhang({ text, left, right, top, bottom }: Word, { box, size }: Framed): number {
  const middle = (top + bottom) / 2;
  const hanging = /[,.。、:;!?]$/.test(text) ? size : 0;
  return Math.max(
    box.x - left,
    right - hanging - (box.x + box.width),
    box.y - (middle - size / 2),
    middle + size / 2 - (box.y + box.height),
  );
}

const shorten = (text: string): string =>
  (text.length > 20 ? `${text.slice(0, 19)}…` : text).replace(/\n/g, ' ');
