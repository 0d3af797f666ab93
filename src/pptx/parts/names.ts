/** The names of parts that other parts lead to, without the leading slash. */
export const PRESENTATION = 'ppt/presentation.xml';
export const MASTER = 'ppt/slideMasters/slideMaster1.xml';
export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
export const THEME = 'ppt/theme/theme1.xml';
export const NOTES_THEME = 'ppt/theme/theme2.xml';
export const APP_PROPERTIES = 'docProps/app.xml';
export const CORE_PROPERTIES = 'docProps/core.xml';
/** Where PowerPoint keeps it. */
export const THUMBNAIL = 'docProps/thumbnail.jpeg';

/** The slide of a page, by its number from 1. */
export const slidePart = (number: number) => `ppt/slides/slide${number}.xml`;

/** The notes of a page, by its number from 1. */
export const notesPart = (number: number) => `ppt/notesSlides/notesSlide${number}.xml`;

/** The layout at an index of the scene's layouts. */
export const layoutPart = (index: number) => `ppt/slideLayouts/slideLayout${index + 1}.xml`;

/** A chart and its workbook, by their number from 1. */
export const chartPart = (number: number) => `ppt/charts/chart${number}.xml`;
export const workbookPart = (number: number) => `ppt/embeddings/workbook${number}.xlsx`;
