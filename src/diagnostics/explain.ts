import { type Code, catalogue } from './catalogue.ts';
import type { CatalogueEntry } from './entry.ts';

/** What `deckwright explain CODE` prints: the code's meaning, with a wrong and a right example. */
export function explain(code: Code): string {
  const { severity, explanation, wrong, right } = catalogue[code] as CatalogueEntry<never>;
  return `${code} (${severity})\n\n${explanation}\n\nWrong:\n${indent(wrong)}\n\nRight:\n${indent(right)}\n`;
}

/** Whether a word is one of the codes. */
export const isCode = (word: string): word is Code => Object.hasOwn(catalogue, word);

const indent = (text: string) => text.replace(/^(?=.)/gmu, '  ');
