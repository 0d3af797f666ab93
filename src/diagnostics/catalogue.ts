import { brandCatalogue } from './catalogue/brand.ts';
import { checkCatalogue } from './catalogue/check.ts';
import { companyCatalogue } from './catalogue/company.ts';
import { dataCatalogue } from './catalogue/data.ts';
import { filesCatalogue } from './catalogue/files.ts';
import { layoutCatalogue } from './catalogue/layout.ts';
import { manyCatalogue } from './catalogue/many.ts';
import { mediaCatalogue } from './catalogue/media.ts';
import { outlineCatalogue } from './catalogue/outline.ts';
import { previewCatalogue } from './catalogue/preview.ts';
import { slidesCatalogue } from './catalogue/slides.ts';
import { textCatalogue } from './catalogue/text.ts';
import { verifyCatalogue } from './catalogue/verify.ts';
import type { CatalogueEntry } from './entry.ts';

/** Every code that Deckwright can report. A code never changes, because users name codes in `checks:` and in CI jobs. */
export const catalogue = {
  ...brandCatalogue,
  ...checkCatalogue,
  ...companyCatalogue,
  ...dataCatalogue,
  ...filesCatalogue,
  ...layoutCatalogue,
  ...manyCatalogue,
  ...mediaCatalogue,
  ...outlineCatalogue,
  ...previewCatalogue,
  ...slidesCatalogue,
  ...textCatalogue,
  ...verifyCatalogue,
};

export type Code = keyof typeof catalogue;

/** The facts that fill the message of a code. */
export type Facts<C extends Code> = Parameters<(typeof catalogue)[C]['message']>[0];

/** Whether a word is one of the codes. */
export const isCode = (word: string): word is Code => Object.hasOwn(catalogue, word);

/**
 * The codes whose severity an author may set under `checks:`, with their entries: every rule of `deckwright check`, and
 * every warning of another stage. An error of another stage is not among them, because no deck can be made after it.
 */
export function switchable(): Record<string, CatalogueEntry<never>> {
  const all = Object.entries(catalogue) as [string, CatalogueEntry<never>][];
  return Object.fromEntries(
    all.filter(([code, { severity }]) => code in checkCatalogue || severity === 'warning'),
  );
}

/** The text that `deckwright explain CODE` prints: what the code means, with a wrong and a right example. */
export function explain(code: Code): string {
  const { severity, explanation, wrong, right } = catalogue[code] as CatalogueEntry<never>;
  return `${code} (${severity})\n\n${explanation}\n\nWrong:\n${indent(wrong)}\n\nRight:\n${indent(right)}\n`;
}

const indent = (text: string) => text.replace(/^(?=.)/gmu, '  ');
