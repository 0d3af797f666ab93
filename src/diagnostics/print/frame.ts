import { displayWidth } from '../displayWidth.ts';
import type { SourceFile } from '../sourceFile.ts';
import type { Span } from '../span.ts';
import { safe } from './safe.ts';

/** Terminal columns of code: a terminal of 100 columns less the gutter. */
const WIDTH = 88;
/** Characters of a line that are read before and after the span. A line may hold a whole book with a finding in every word. */
const NEAR = 8 * WIDTH;

/** The line in which the span starts, with its number; and a line of carets below the span. */
export function frame(source: SourceFile, span: Span): readonly [code: string, carets: string] {
  const { number, start, text: line } = source.lineAt(span.start);
  const from = span.start - start;
  const to = Math.max(from, Math.min(line.length, from + span.end - span.start));
  const { before, spanned, after } = crop(
    safe(line.slice(Math.max(0, from - NEAR), from)),
    safe(line.slice(from, Math.min(to, from + NEAR))),
    safe(line.slice(to, to + NEAR)),
  );
  const gutter = String(number).padStart(5);
  const carets = '^'.repeat(Math.max(1, displayWidth(spanned)));
  return [
    `${gutter} | ${before}${spanned}${after}`.trimEnd(),
    `${' '.repeat(gutter.length)} | ${' '.repeat(displayWidth(before))}${carets}`,
  ];
}

/** Cuts a long line to `WIDTH` columns around the span; `…` stands for each cut part. */
function crop(before: string, spanned: string, after: string) {
  const shownSpan = cut(spanned, WIDTH - 20);
  const room = WIDTH - displayWidth(shownSpan);
  const shownBefore =
    displayWidth(before) + Math.min(displayWidth(after), 20) > room ? cutStart(before, room - 20) : before;
  return {
    before: shownBefore,
    spanned: shownSpan,
    after: cut(after, room - displayWidth(shownBefore)),
  };
}

/** The start of a text, with `…` at most `width` columns wide. */
function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return `${text.slice(0, fitting([...text], width))}…`;
}

/** The end of a text, with `…` at most `width` columns wide. */
function cutStart(text: string, width: number): string {
  return `…${text.slice(text.length - fitting([...text].reverse(), width))}`;
}

/** How many UTF-16 units of `characters` fit in less than `width` columns. */
function fitting(characters: readonly string[], width: number): number {
  let [length, left] = [0, width];
  for (const character of characters) {
    left -= displayWidth(character);
    if (left <= 0) break;
    length += character.length;
  }
  return length;
}
