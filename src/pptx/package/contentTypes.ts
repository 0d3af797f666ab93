import { PROLOG } from '../drawingml/namespaces.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const PACKAGE = 'application/vnd.openxmlformats-package.';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  png: 'image/png',
  rels: `${PACKAGE}relationships+xml`,
  svg: 'image/svg+xml',
  xlsx: `${OFFICE}spreadsheetml.sheet`,
};

const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${OFFICE}presentationml.presentation.main+xml`],
  [/^ppt\/presProps\.xml$/, `${OFFICE}presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${OFFICE}presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${OFFICE}presentationml.tableStyles+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${OFFICE}presentationml.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${OFFICE}presentationml.slideLayout+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${OFFICE}presentationml.slide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${OFFICE}presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${OFFICE}presentationml.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${OFFICE}theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${OFFICE}drawingml.chart+xml`],
  [/^docProps\/app\.xml$/, `${OFFICE}extended-properties+xml`],
  [/^docProps\/core\.xml$/, `${PACKAGE}core-properties+xml`],
  [/^xl\/workbook\.xml$/, `${OFFICE}spreadsheetml.sheet.main+xml`],
  [/^xl\/styles\.xml$/, `${OFFICE}spreadsheetml.styles+xml`],
  [/^xl\/tables\/[^/]+\.xml$/, `${OFFICE}spreadsheetml.table+xml`],
  [/^xl\/worksheets\/[^/]+\.xml$/, `${OFFICE}spreadsheetml.worksheet+xml`],
];

export const CONTENT_TYPES = '[Content_Types].xml';

/** The list of the content types of these parts, as XML text: nothing missing, nothing phantom. `foreign` has those of a company's
 * parts by their names. */
export function contentTypesXml(
  names: readonly string[],
  foreign: ReadonlyMap<string, string> = new Map(),
): string {
  const defaults = new Map<string, string>();
  const overrides: string[] = [];
  /** Whether the default of an ending that is none of ours is still to be set, or is this type. */
  const isFree = (extension: string, type: string) =>
    extension !== 'xml' && !BY_EXTENSION[extension] && (defaults.get(extension) ?? type) === type;
  for (const name of names) {
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const type = foreign.get(name) ?? contentType(name);
    if (!type) throw new Error(`no content type is known for the part ${name}`);
    if (BY_EXTENSION[extension] === type || (foreign.has(name) && isFree(extension, type)))
      defaults.set(extension, type);
    else overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  }
  const known = [...defaults]
    .sort()
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return (
    `${PROLOG}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `${known.join('')}${overrides.join('')}</Types>`
  );
}

/** The content type a part of this name has; `undefined` when no deck of ours, nor a workbook in it, has such a part. */
export function contentType(name: string): string | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? BY_EXTENSION[extension];
}
