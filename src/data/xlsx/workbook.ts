import { attribute, named } from '../../xml/attribute.ts';
import { type XmlTag, xmlTags } from '../../xml/xmlTags.ts';
import { builtInFormat } from './numberFormat.ts';

/** The most elements of one part: 10,000 rows of 20 cells, each with its value, have fewer. */
const MOST_TAGS = 500_000;

/** A workbook: the XML of its visible sheets by their names, and what their cells refer to. */
export interface Workbook {
  readonly sheets: ReadonlyMap<string, readonly XmlTag[]>;
  readonly strings: readonly string[];
  /** The number format of each cell style. */
  readonly formats: readonly string[];
  readonly since1904: boolean;
}

/** Reads a workbook from its parts (ECMA-376, part 1, §18); undefined when a part is missing or broken. */
export function readWorkbook(parts: ReadonlyMap<string, string>): Workbook | undefined {
  const tagsOf = (name: string): readonly XmlTag[] | undefined => {
    const content = xmlTags(parts.get(name) ?? '', MOST_TAGS);
    return content?.stopped === undefined ? content?.tags : undefined;
  };
  const workbook = tagsOf('xl/workbook.xml');
  const relationships = tagsOf('xl/_rels/workbook.xml.rels');
  if (!workbook || !relationships) return undefined;
  const targets = new Map(relationships.map((tag) => [attribute(tag, 'id'), attribute(tag, 'target') ?? '']));
  const visible = named(workbook, 'sheet').filter(
    (sheet) => (attribute(sheet, 'state') ?? 'visible') === 'visible',
  );
  const sheets = visible.flatMap((sheet) => {
    const target = targets.get(attribute(sheet, 'id')) ?? '';
    const tags = tagsOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return tags ? [[attribute(sheet, 'name') ?? '', tags] as const] : [];
  });
  if (sheets.length < visible.length || sheets.length === 0) return undefined;
  const since1904 = named(workbook, 'workbookpr').some((tag) =>
    /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? ''),
  );
  const strings = named(tagsOf('xl/sharedStrings.xml') ?? [], 'si').map(textOf);
  return { sheets: new Map(sheets), strings, formats: formatsOf(tagsOf('xl/styles.xml') ?? []), since1904 };
}

/** The text of a string with its runs, without the reading aids of East Asian text. */
export const textOf = (tag: XmlTag): string =>
  tag.children
    .map((child) => (child.local === 't' ? child.text : child.local === 'r' ? textOf(child) : ''))
    .join('');

function formatsOf(styles: readonly XmlTag[]): string[] {
  const spelled = new Map(
    named(styles, 'numfmt').map((tag) => [attribute(tag, 'numfmtid'), attribute(tag, 'formatcode')]),
  );
  const cells = named(styles, 'cellxfs')[0]?.children ?? [];
  return cells.map((style) => {
    const id = attribute(style, 'numfmtid') ?? '0';
    return spelled.get(id) ?? builtInFormat(Number(id));
  });
}
