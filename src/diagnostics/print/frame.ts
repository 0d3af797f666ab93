import { displayWidth } from '../displayWidth.ts';
import type { SourceFile } from '../sourceFile.ts';
import type { Span } from '../span.ts';
import { safe } from './safe.ts';

/** Columns of code that fit a terminal of 100 beside the gutter. */
const WIDTH = 88;
/** Characters of a line that are looked at on either side: a line may be a whole book, with a finding in every word. */
const NEAR = 8 * WIDTH;

/** The line that holds the span, with its number, and carets under the span's first line. */
export function frame(source: SourceFile, span: Span): readonly [code: string, carets: string] {
  const { number, start, text: line } = source.lineAt(span.start);
  const from = span.start - start;
  const to = Math.max(from, Math.min(line.length, from + span.end - span.start));
  const { before, marked, after } = crop(
    safe(line.slice(Math.max(0, from - NEAR), from)),
    safe(line.slice(from, Math.min(to, from + NEAR))),
    safe(line.slice(to, to + NEAR)),
  );
  const gutter = String(number).padStart(5);
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)));
  return [
    `${gutter} | ${before}${marked}${after}`.trimEnd(),
    `${' '.repeat(gutter.length)} | ${' '.repeat(displayWidth(before))}${carets}`,
  ];
}

/** Cuts a long line down to the neighbourhood of what is marked; `…` stands for what was cut. */
function crop(before: string, marked: string, after: string) {
  const shownMark = cut(marked, WIDTH - 20);
  const room = WIDTH - displayWidth(shownMark);
  const shownBefore =
    displayWidth(before) + Math.min(displayWidth(after), 20) > room ? cutStart(before, room - 20) : before;
  return {
    before: shownBefore,
    marked: shownMark,
    after: cut(after, room - displayWidth(shownBefore)),
  };
}

/** The beginning of a text, in less than `width` columns. */
function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return `${text.slice(0, fitting([...text], width))}…`;
}

/** The end of a text, in less than `width` columns. */
function cutStart(text: string, width: number): string {
  return `…${text.slice(text.length - fitting([...text].reverse(), width))}`;
}

/** How long the characters are that fit before `width` is reached. */
function fitting(characters: readonly string[], width: number): number {
  let [length, left] = [0, width];
  for (const character of characters) {
    left -= displayWidth(character);
    if (left <= 0) break;
    length += character.length;
  }
  return length;
}
