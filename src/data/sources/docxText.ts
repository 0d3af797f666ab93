import { attribute, named } from '../../xml/attribute.ts';
import { type XmlTag, xmlTags } from '../../xml/xmlTags.ts';
import { unzipXml } from '../xlsx/unzipXml.ts';
import { markdownTable, paragraphs } from './markdown.ts';

/** In bytes, for the XML of a document: a book has far less. */
const MOST_BYTES = 64 * 1024 * 1024;
/** The most elements of a document: a paper of 300 pages has about so many. */
const MOST_TAGS = 1_000_000;
const PARTS = /^word\/(?:document|styles|footnotes|endnotes)\.xml$/;

/**
 * The text of a Word document (ECMA-376, part 1, §17) as Markdown: its paragraphs, its headings by their styles or outline
 * levels, its tables, and its footnotes at the end. Deleted text is left out. Undefined when the file is damaged.
 */
export function docxText(bytes: Uint8Array): string | undefined {
  const parts = unzipXml(bytes, MOST_BYTES, PARTS);
  const tagsOf = (name: string) => {
    const content = xmlTags(parts?.get(`word/${name}.xml`) ?? '', MOST_TAGS);
    return content?.stopped === undefined ? content?.tags : undefined;
  };
  const [document] = tagsOf('document') ?? [];
  const [body] = document ? named(document.children, 'body') : [];
  if (!body) return undefined;
  const levels = headingLevels(tagsOf('styles') ?? []);
  const notes = ['footnotes', 'endnotes'].flatMap((name) => tagsOf(name)?.[0]?.children ?? []);
  return paragraphs([...blocksOf(body, levels), ...notes.flatMap((note) => blocksOf(note, levels))]);
}

/** The level of each paragraph style that is a heading, by its id. */
function headingLevels(styles: readonly XmlTag[]): Map<string, number> {
  const levels = new Map<string, number>();
  for (const style of named(styles, 'style')) {
    const name = value(style, 'name') ?? '';
    const outline = named(style.children, 'ppr').map((properties) => value(properties, 'outlinelvl'))[0];
    const level =
      /^heading (\d)$/i.exec(name)?.[1] ??
      (/^title$/i.test(name) ? '1' : outline && String(Number(outline) + 1));
    const id = attribute(style, 'styleid');
    if (id !== undefined && level !== undefined && Number(level) <= 6) levels.set(id, Number(level));
  }
  return levels;
}

const value = (tag: XmlTag, name: string): string | undefined => {
  const [child] = named(tag.children, name);
  return child && attribute(child, 'val');
};

/** Elements that only wrap paragraphs. */
const WRAPPERS: ReadonlySet<string> = new Set(['sdt', 'sdtcontent', 'ins', 'smarttag', 'customxml']);

function blocksOf(parent: XmlTag, levels: ReadonlyMap<string, number>): string[] {
  return parent.children.flatMap((tag) => {
    if (tag.local === 'p') return paragraph(tag, levels);
    if (tag.local === 'tbl') return tableOf(tag);
    return WRAPPERS.has(tag.local) ? blocksOf(tag, levels) : [];
  });
}

function paragraph(tag: XmlTag, levels: ReadonlyMap<string, number>): string {
  const text = runText(tag).trim();
  const [properties] = named(tag.children, 'ppr');
  const own = properties && value(properties, 'outlinelvl');
  const level = own ? Number(own) + 1 : properties && levels.get(value(properties, 'pstyle') ?? '');
  return level === undefined || level > 6 || text === ''
    ? text
    : `${'#'.repeat(level)} ${text.replace(/\s+/g, ' ')}`;
}

const tableOf = (table: XmlTag): string =>
  markdownTable(
    named(table.children, 'tr').map((row) =>
      named(row.children, 'tc').map((cell) => named(cell.children, 'p').map(runText).join(' ')),
    ),
  );

/** The text of a paragraph with its runs and links, without what was deleted or moved away. */
function runText(tag: XmlTag): string {
  if (tag.local === 't') return tag.text;
  if (tag.local === 'tab') return '\t';
  if (tag.local === 'br' || tag.local === 'cr') return '\n';
  if (tag.local === 'nobreakhyphen') return '-';
  if (/^(?:del|movefrom|ppr|rpr|instrtext|fldsimple_)$/.test(tag.local)) return '';
  return tag.children.map(runText).join('');
}
