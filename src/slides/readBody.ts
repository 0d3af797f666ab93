import type { Report } from '../diagnostics/report.ts';
import { BodyReader, type ListForm } from './bodyReader.ts';
import { type Heading, parseBlocks, type RootContent } from './markdown/markdown.ts';
import type { Origins } from './origins.ts';
import { readIcon, readList, readPictures, readQuotation, readTable } from './readParts.ts';
import { type Body, type Entry, plainText, type Text } from './slide.ts';
import type { Stretch } from './splitSlides.ts';

/** The body of a slide, below its front matter. */
export interface SlideBody extends Body {
  readonly title: Text;
  readonly entries: readonly Entry[];
}

/**
 * Reads a slide's body: its title, its entries, and the blocks before the first entry. Its layout takes such `lists`. `above` is the
 * title when it is read already.
 */
export function readBody(
  body: Stretch,
  origins: Origins,
  report: Report,
  lists: ListForm,
  above?: Text,
): SlideBody {
  const reader = new BodyReader(body, origins, report, lists);
  const own = emptyBody();
  const entries: (FillingBody & Omit<Entry, keyof Body>)[] = [];
  let title = above;
  for (const block of parseBlocks(body.text)) {
    if (block.type !== 'heading') readBlock(block, entries.at(-1) ?? own, reader);
    else if (block.depth > 2) reader.refuse('headings below ##', block);
    else if (block.depth === 2) entries.push({ ...entryOf(block, reader), ...emptyBody() });
    else if (title || entries.length > 0) report.add('slide-second-title', {}, reader.blame(block));
    else title = reader.runs(block);
  }
  return { title: title ?? [], entries, ...own };
}

/** A body to which blocks are still added. */
type FillingBody = { [K in keyof Body]: Body[K][number][] };

const emptyBody = (): FillingBody => ({
  paragraphs: [],
  lists: [],
  flow: [],
  quotations: [],
  tables: [],
  pictures: [],
});

function entryOf(block: Heading, reader: BodyReader): Omit<Entry, keyof Body> {
  const { icon, heading } = readIcon(reader.runs(block, true), block, reader);
  if (plainText(heading).trim() === '') {
    const facts = { isRendered: reader.isRendered(block) };
    reader.report.add('slide-empty-heading', facts, { origin: reader.originOf(block) });
  }
  const origin = heading[0]?.origin ?? reader.originOf(block);
  return { heading, origin, ...(icon ? { icon } : {}) };
}

function readBlock(block: RootContent, target: FillingBody, reader: BodyReader): void {
  switch (block.type) {
    case 'paragraph': {
      const pictures = readPictures(block, reader);
      if (pictures) target.pictures.push(...pictures);
      else {
        const text = reader.runs(block);
        target.paragraphs.push(text);
        target.flow.push({ text });
      }
      break;
    }
    case 'list': {
      const lines = readList(block, reader);
      target.lists.push(lines.filter(({ item }) => item?.depth === 0).map(({ text }) => text));
      target.flow.push(...lines);
      break;
    }
    case 'blockquote':
      target.quotations.push(readQuotation(block, reader));
      break;
    case 'table':
      target.tables.push(readTable(block, reader));
      break;
    default:
      reader.refuse(REFUSED[block.type] ?? block.type, block);
  }
}

const REFUSED: Record<string, string> = { code: 'code blocks', thematicBreak: 'rules between paragraphs' };
