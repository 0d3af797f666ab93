import { withOffsets } from '../../withOffsets.ts';
import { escapeInline } from './escapeInline.ts';
import { type Fragment, insertBackslashes } from './fragment.ts';

/**
 * Writes a line of speaker notes. Blank lines in a value separate paragraphs; its other line breaks stay line breaks.
 * Only a template ends the comment.
 */
export function writeNotesLine(line: readonly Fragment[]): readonly Fragment[] {
  const written = line.map((fragment) =>
    fragment.isValue ? { ...fragment, text: notesText(fragment.text) } : fragment,
  );
  const text = written.map((fragment) => fragment.text).join('');
  const ends = [...text.matchAll(/-->/g)].map(({ index }) => index);
  const forged = ends.filter((start) => !isLiteral(written, start, start + '-->'.length));
  return insertBackslashes(
    written,
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
function isLiteral(line: readonly Fragment[], start: number, end: number): boolean {
  return withOffsets(line).every(
    (fragment) => !fragment.isValue || fragment.start >= end || fragment.end <= start,
  );
}
