import type { Page } from '../scene/scene.ts';

/** Writes the speaker notes of pages as Markdown: a heading for each slide that has notes, with its number and title. */
export function notesText(pages: readonly Page[]): string {
  return pages
    .filter(({ notes }) => notes.length > 0)
    .map(({ number, title, notes }) => [`## ${number}. ${title}`, ...notes.map(asParagraph)].join('\n\n'))
    .map((slide) => `${slide}\n`)
    .join('\n');
}

/** A paragraph that begins like a heading, a list, a quotation or a rule stays a paragraph. */
const asParagraph = (text: string): string =>
  text.replaceAll(/^(\s*)(?=[#>*+|~`=-])/gmu, '$1\\').replaceAll(/^(\s*\d+)(?=[.)]\s)/gmu, '$1\\');
