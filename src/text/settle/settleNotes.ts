import { escapeInline } from './escapeInline.ts';
import { insertBackslashes } from './insertBackslashes.ts';
import type { Part } from './part.ts';

/**
 * Writes a line of speaker notes. Blank lines in a value separate paragraphs; its other line breaks stay line breaks.
 * Only a template ends the comment.
 */
export function settleNotesLine(line: readonly Part[]): Part[] {
  const settled = line.map((part) => (part.isValue ? { ...part, text: notesText(part.text) } : part));
  const text = settled.map((part) => part.text).join('');
  const ends = [...text.matchAll(/-->/g)].map(({ index }) => index);
  const forged = ends.filter((start) => !isLiteral(settled, start, start + '-->'.length));
  return insertBackslashes(
    settled,
    forged.map((start) => start + '--'.length),
  );
}

const notesText = (text: string): string =>
  text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => escapeInline(line.trim()))
        .join('\\\n'),
    )
    .join('\n\n');

/** Whether a stretch of the line is literal text only. */
function isLiteral(parts: readonly Part[], start: number, end: number): boolean {
  let at = 0;
  return parts.every((part) => {
    const from = at;
    at += part.text.length;
    return !part.isValue || from >= end || at <= start;
  });
}
