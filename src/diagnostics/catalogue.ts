import { brandCatalogue } from './catalogue/brand.ts';
import { checkCatalogue } from './catalogue/check.ts';
import { filesCatalogue } from './catalogue/files.ts';
import { layoutCatalogue } from './catalogue/layout.ts';
import { mediaCatalogue } from './catalogue/media.ts';
import { outlineCatalogue } from './catalogue/outline.ts';
import { previewCatalogue } from './catalogue/preview.ts';
import { slidesCatalogue } from './catalogue/slides.ts';
import { textCatalogue } from './catalogue/text.ts';
import { verifyCatalogue } from './catalogue/verify.ts';

/** Every code Deckwright can report. Codes are stable: renaming one breaks somebody's CI. */
export const catalogue = {
  ...brandCatalogue,
  ...checkCatalogue,
  ...filesCatalogue,
  ...layoutCatalogue,
  ...mediaCatalogue,
  ...outlineCatalogue,
  ...previewCatalogue,
  ...slidesCatalogue,
  ...textCatalogue,
  ...verifyCatalogue,
};

export type Code = keyof typeof catalogue;
export type Facts<C extends Code> = Parameters<(typeof catalogue)[C]['message']>[0];
