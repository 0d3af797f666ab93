import type { Framed } from './framesOf.ts';
import { bare, type Word } from './wordsOf.ts';

/** How far glyphs may reach over their frame, in points: what a PDF's positions are rounded to, and side bearings. */
export const TOLERANCE = 1;

/** What is wrong with the paragraphs of a page as a viewer shows them: not there, out of the frame, too many lines. */
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

/** Every run of whole words of the letters of `text`; a glyph of another font may be drawn after the rest of its line. */
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

/** The same words may stand on a page twice; those that stand nearest are the frame’s. */
function nearest(all: readonly Word[][], { box }: Framed): Word[] | undefined {
  const distance = ([word]: readonly Word[]): number =>
    word ? Math.abs(word.left - box.x) + Math.abs(word.top - box.y) : Number.POSITIVE_INFINITY;
  return [...all].sort((a, b) => distance(a) - distance(b))[0];
}

/** Words whose heights overlap by half stand on one line. */
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
 * How far a line reaches over its frame: its ends, and above and below the middle of its type half an em. A mark at
 * the end may hang out of the frame by its own width: that is what `hangingPunct` asks viewers for.
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
