import { escapeInline } from './escapeInline.ts';
import type { Part } from './part.ts';

/** A line of speaker notes: a value's blank lines part its paragraphs, other line breaks stay in them. */
export const settleNotesLine = (line: readonly Part[]): Part[] =>
  line.map((part) => (part.isValue ? { ...part, text: notesText(part.text) } : part));

const notesText = (text: string): string =>
  text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => escapeInline(line.trim()))
        .join('\\\n'),
    )
    .join('\n\n')
    .replaceAll('-->', '--\\>');
