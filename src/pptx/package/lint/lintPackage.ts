import { Parts } from '../parts.ts';
import { altText } from './altText.ts';
import { chartAxes } from './chartAxes.ts';
import { chartValues } from './chartValues.ts';
import { chartWorkbooks } from './chartWorkbooks.ts';
import { contentTypeList } from './contentTypeList.ts';
import { documentCounts } from './documentCounts.ts';
import { emptyMarkup } from './emptyMarkup.ts';
import { emptyPlaceholders } from './emptyPlaceholders.ts';
import { inheritance } from './inheritance.ts';
import { languages } from './languages.ts';
import { linkTips } from './linkTips.ts';
import { masterPlaceholders } from './masterPlaceholders.ts';
import { mediaBytes } from './mediaBytes.ts';
import { notesPages } from './notesPages.ts';
import { paragraphs } from './paragraphs.ts';
import { rawText } from './rawText.ts';
import { relationshipIds } from './relationshipIds.ts';
import { relationshipTargets } from './relationshipTargets.ts';
import type { Finding, LintOptions, Rule } from './rule.ts';
import { sectionIds } from './sectionIds.ts';
import { shapeIds } from './shapeIds.ts';
import { shapeNames } from './shapeNames.ts';
import { tableHeaders } from './tableHeaders.ts';
import { themeColours } from './themeColours.ts';
import { themeFonts } from './themeFonts.ts';
import { titles } from './titles.ts';
import { unreachedParts } from './unreachedParts.ts';
import { zipShape } from './zipShape.ts';

const RULES: Readonly<Record<string, Rule>> = {
  // First: it needs the parts as they stand in the file, before another rule opens them.
  'raw-text': rawText,
  'alt-text': altText,
  'chart-axes': chartAxes,
  'chart-values': chartValues,
  'chart-workbooks': chartWorkbooks,
  'content-types': contentTypeList,
  'document-counts': documentCounts,
  'empty-markup': emptyMarkup,
  'empty-placeholders': emptyPlaceholders,
  inheritance,
  languages,
  'link-tips': linkTips,
  'master-placeholders': masterPlaceholders,
  'media-bytes': mediaBytes,
  'notes-pages': notesPages,
  paragraphs,
  'relationship-ids': relationshipIds,
  'relationship-targets': relationshipTargets,
  'section-ids': sectionIds,
  'shape-ids': shapeIds,
  'shape-names': shapeNames,
  'table-headers': tableHeaders,
  'theme-colours': themeColours,
  'theme-fonts': themeFonts,
  titles,
  'unreached-parts': unreachedParts,
};

/**
 * Looks a deck through for what schema validators miss and PowerPoint, screen readers or a second author stumble
 * over. Given the bytes of a file, the zip itself is looked at too.
 */
export function lintPackage(deck: Parts | Uint8Array, options: LintOptions = {}): Finding[] {
  const parts = deck instanceof Uint8Array ? Parts.unzip(deck) : deck;
  const zip =
    deck instanceof Uint8Array ? zipShape(deck).map((found) => ({ rule: 'zip-shape', ...found })) : [];
  const found = Object.entries(RULES).flatMap(([rule, look]) =>
    look(parts, options).map((finding) => ({ rule, ...finding })),
  );
  return [...zip, ...found];
}
