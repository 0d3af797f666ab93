import { displayWidth } from '../displayWidth.ts';
import { lineAt, lineStart, positionAt } from '../position.ts';
import type { Span } from '../span.ts';
import { safe } from './safe.ts';

/** Columns of code that fit a terminal of 100 beside the gutter. */
const WIDTH = 88;

/** The line that holds the span, with its number, and carets under the span's first line. */
export function frame(text: string, span: Span): readonly [code: string, carets: string] {
  const line = lineAt(text, span.start);
  const from = span.start - lineStart(text, span.start);
  const to = Math.max(from, Math.min(line.length, from + span.end - span.start));
  const { before, marked, after } = crop(
    safe(line.slice(0, from)),
    safe(line.slice(from, to)),
    safe(line.slice(to)),
  );
  const gutter = String(positionAt(text, span.start).line).padStart(5);
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

function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) >= width) break;
    kept += character;
  }
  return `${kept}…`;
}

function cutStart(text: string, width: number): string {
  const characters = [...text];
  while (characters.length > 0 && displayWidth(characters.join('')) >= width) characters.shift();
  return `…${characters.join('')}`;
}
