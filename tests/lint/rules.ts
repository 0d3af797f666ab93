import { addresses } from './addresses.ts';
import { altText } from './altText.ts';
import { carriageReturns } from './carriageReturns.ts';
import { chartAxes } from './chartAxes.ts';
import { chartCategories } from './chartCategories.ts';
import { chartDefaults } from './chartDefaults.ts';
import { chartPoints } from './chartPoints.ts';
import { chartSeries } from './chartSeries.ts';
import { chartText } from './chartText.ts';
import { chartValues } from './chartValues.ts';
import { chartWorkbooks } from './chartWorkbooks.ts';
import { contentTypeList } from './contentTypeList.ts';
import { customPrompts } from './customPrompts.ts';
import { documentContents } from './documentContents.ts';
import { documentCounts } from './documentCounts.ts';
import { documentTexts } from './documentTexts.ts';
import { emptyMarkup } from './emptyMarkup.ts';
import { emptyPlaceholders } from './emptyPlaceholders.ts';
import { groupFrames } from './groupFrames.ts';
import { inheritance } from './inheritance.ts';
import { kinsoku } from './kinsoku.ts';
import { languagePairs } from './languagePairs.ts';
import { languages } from './languages.ts';
import { layoutLists } from './layoutLists.ts';
import { linkActions } from './linkActions.ts';
import { linkTips } from './linkTips.ts';
import { masterIds } from './masterIds.ts';
import { masterPlaceholders } from './masterPlaceholders.ts';
import { mediaBytes } from './mediaBytes.ts';
import { notesPages } from './notesPages.ts';
import { paragraphs } from './paragraphs.ts';
import { pictureParts } from './pictureParts.ts';
import { rawText } from './rawText.ts';
import { relationshipIds } from './relationshipIds.ts';
import { relationshipTargets } from './relationshipTargets.ts';
import type { Rule } from './rule.ts';
import { sectionIds } from './sectionIds.ts';
import { shapeIds } from './shapeIds.ts';
import { shapeNames } from './shapeNames.ts';
import { slideList } from './slideList.ts';
import { tableHeaders } from './tableHeaders.ts';
import { tableStyles } from './tableStyles.ts';
import { tableWidths } from './tableWidths.ts';
import { themeColours } from './themeColours.ts';
import { themeFonts } from './themeFonts.ts';
import { titleIndexes } from './titleIndexes.ts';
import { titles } from './titles.ts';
import { unreachedParts } from './unreachedParts.ts';
import { wellFormed } from './wellFormed.ts';
import { workbookCells } from './workbookCells.ts';
import { workbookTables } from './workbookTables.ts';

export type Rules = Readonly<Record<string, Rule>>;

/** Rules that read the raw text of parts. The other rules parse it, which needs XML and loses line ends. */
export const WRITTEN_RULES: Rules = { 'carriage-returns': carriageReturns, 'well-formed': wellFormed };

/** Rules for any package. */
const PACKAGE_RULES: Rules = {
  addresses,
  'content-types': contentTypeList,
  'relationship-ids': relationshipIds,
  'relationship-targets': relationshipTargets,
  'unreached-parts': unreachedParts,
};

/** Rules for the workbooks behind charts. */
export const WORKBOOK_RULES: Rules = {
  ...PACKAGE_RULES,
  'workbook-cells': workbookCells,
  'workbook-tables': workbookTables,
};

/** Rules for a deck. */
export const DECK_RULES: Rules = {
  ...PACKAGE_RULES,
  'alt-text': altText,
  'chart-axes': chartAxes,
  'chart-categories': chartCategories,
  'chart-defaults': chartDefaults,
  'chart-points': chartPoints,
  'chart-series': chartSeries,
  'chart-text': chartText,
  'chart-values': chartValues,
  'chart-workbooks': chartWorkbooks,
  'custom-prompts': customPrompts,
  'document-contents': documentContents,
  'document-counts': documentCounts,
  'document-texts': documentTexts,
  'empty-markup': emptyMarkup,
  'empty-placeholders': emptyPlaceholders,
  'group-frames': groupFrames,
  inheritance,
  kinsoku,
  'language-pairs': languagePairs,
  languages,
  'layout-lists': layoutLists,
  'link-actions': linkActions,
  'link-tips': linkTips,
  'master-ids': masterIds,
  'master-placeholders': masterPlaceholders,
  'media-bytes': mediaBytes,
  'notes-pages': notesPages,
  paragraphs,
  'picture-parts': pictureParts,
  'raw-text': rawText,
  'section-ids': sectionIds,
  'shape-ids': shapeIds,
  'shape-names': shapeNames,
  'slide-list': slideList,
  'table-headers': tableHeaders,
  'table-styles': tableStyles,
  'table-widths': tableWidths,
  'theme-colours': themeColours,
  'theme-fonts': themeFonts,
  'title-indexes': titleIndexes,
  titles,
};
