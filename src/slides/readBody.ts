import type { Report } from '../diagnostics/report.ts';
import { type Heading, parseBlocks, type RootContent } from './markdown/markdown.ts';
import type { Origins } from './origins.ts';
import { Reading } from './reading.ts';
import { readList, readPictures, readQuotation, readTable } from './readParts.ts';
import { type Body, type Entry, plainText, type Text } from './slide.ts';
import type { Stretch } from './splitSlides.ts';

/** The body of a slide, below its front matter. */
export interface SlideBody extends Body {
  readonly title: Text;
  readonly entries: readonly Entry[];
}

/**
 * Reads a slide's body: its title, its entries, and the blocks before the first entry. A list may have numbers where
 * `isNumbered` says that the layout numbers its items.
 */
export function readBody(body: Stretch, origins: Origins, report: Report, isNumbered: boolean): SlideBody {
  const reading = new Reading(body, origins, report, isNumbered);
  const own = emptyBody();
  const entries: (FillingBody & Omit<Entry, keyof Body>)[] = [];
  let title: Text | undefined;
  for (const block of parseBlocks(body.text)) {
    if (block.type !== 'heading') readBlock(block, entries.at(-1) ?? own, reading);
    else if (block.depth > 2) reading.refuse('headings below ##', block);
    else if (block.depth === 2) entries.push({ ...entryOf(block, reading), ...emptyBody() });
    else if (title || entries.length > 0) report.add('slide-second-title', {}, reading.blame(block));
    else title = reading.runs(block);
  }
  return { title: title ?? [], entries, ...own };
}

/** A body to which blocks are still added. */
type FillingBody = { [K in keyof Body]: Body[K][number][] };

const emptyBody = (): FillingBody => ({
  paragraphs: [],
  lists: [],
  quotations: [],
  tables: [],
  pictures: [],
});

function entryOf(block: Heading, reading: Reading): Omit<Entry, keyof Body> {
  const heading = reading.runs(block);
  if (plainText(heading).trim() === '') reading.report.add('slide-empty-heading', {}, reading.blame(block));
  return { heading, origin: heading[0]?.origin ?? reading.originOf(block) };
}

function readBlock(block: RootContent, target: FillingBody, reading: Reading): void {
  switch (block.type) {
    case 'paragraph': {
      const pictures = readPictures(block, reading);
      if (pictures) target.pictures.push(...pictures);
      else target.paragraphs.push(reading.runs(block));
      break;
    }
    case 'list':
      target.lists.push(readList(block, reading));
      break;
    case 'blockquote':
      target.quotations.push(readQuotation(block, reading));
      break;
    case 'table':
      target.tables.push(readTable(block, reading));
      break;
    default:
      reading.refuse(REFUSED[block.type] ?? block.type, block);
  }
}

const REFUSED: Record<string, string> = { code: 'code blocks', thematicBreak: 'rules between paragraphs' };
