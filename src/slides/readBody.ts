import type { BlockContent, Blockquote, List, Paragraph, RootContent, Table as TableNode } from 'mdast';
import type { Report } from '../diagnostics/report.ts';
import { parseBlocks } from './markdown.ts';
import type { Origins } from './origins.ts';
import { offsetsOf, readRuns } from './runs.ts';
import type { Body, Entry, Picture, Quotation, Table, Text } from './slide.ts';
import type { Stretch } from './splitSlides.ts';

/** What stands below a slide's front matter. */
export interface SlideBody extends Body {
  readonly title: Text;
  readonly entries: readonly Entry[];
}

/** Reads a slide's body: its title, its entries, and what stands before the first of them. */
export function readBody(body: Stretch, origins: Origins, report: Report): SlideBody {
  return new BodyReader(body, origins, report).read();
}

/** A body while it fills. */
type Filled<T extends Body> = Omit<T, keyof Body> & { [K in keyof Body]: Body[K][number][] };

class BodyReader {
  readonly #slide: Filled<Body> = emptyBody();
  readonly #entries: Filled<Entry>[] = [];
  #title: Text | undefined;

  constructor(
    readonly body: Stretch,
    readonly origins: Origins,
    readonly report: Report,
  ) {}

  read(): SlideBody {
    for (const block of parseBlocks(this.body.text).children) this.#block(block);
    return { title: this.#title ?? [], entries: this.#entries, ...this.#slide };
  }

  #block(block: RootContent): void {
    const target = this.#entries.at(-1) ?? this.#slide;
    switch (block.type) {
      case 'heading':
        return this.#heading(block);
      case 'paragraph':
        return this.#paragraph(block, target);
      case 'list':
        if (block.ordered) this.#refuse('numbered lists', block);
        target.lists.push(this.#list(block));
        return;
      case 'blockquote':
        target.quotations.push(this.#quotation(block));
        return;
      case 'table':
        target.tables.push(this.#table(block));
        return;
      default:
        this.#refuse(BLOCKS[block.type] ?? block.type, block);
    }
  }

  #heading(block: RootContent & { type: 'heading' }): void {
    const runs = this.#runs(block);
    if (block.depth > 2) this.#refuse('headings below ##', block);
    else if (block.depth === 2)
      this.#entries.push({ heading: runs, origin: runs[0]?.origin ?? this.#originOf(block), ...emptyBody() });
    else if (this.#title || this.#entries.length > 0)
      this.report.add('slide-second-title', {}, { span: this.#blame(block) });
    else this.#title = runs;
  }

  #paragraph(block: Paragraph, target: Filled<Body>): void {
    const pictures = block.children.filter((child) => child.type === 'image');
    const words = block.children.some(
      (child) =>
        child.type !== 'image' &&
        !(child.type === 'text' && child.value.trim() === '') &&
        child.type !== 'break',
    );
    if (pictures.length > 0 && !words)
      target.pictures.push(...pictures.map((picture) => this.#picture(picture)));
    else target.paragraphs.push(this.#runs(block));
  }

  #picture(node: Paragraph['children'][number] & { type: 'image' }): Picture {
    const origin = this.#originOf(node, node.url === '' ? 0 : this.#addressOffset(node));
    const alt = node.alt ?? '';
    if (alt.trim() === '') this.report.add('slide-no-alt', { path: node.url }, { origin });
    if (node.url === '') this.report.add('slide-no-picture', {}, { origin });
    if (node.title)
      this.report.add('slide-inline', { what: 'titles of pictures' }, { span: this.#blame(node) });
    return { path: node.url, alt, origin };
  }

  /** The address begins behind the `](` that ends the alt text. */
  #addressOffset(node: Parameters<typeof offsetsOf>[0]): number {
    const [start, end] = offsetsOf(node);
    const source = this.body.text.slice(start, end);
    return source.lastIndexOf('](') + 2 + (source[source.lastIndexOf('](') + 2] === '<' ? 1 : 0);
  }

  #list(list: List): Text[] {
    return list.children.map((item) => {
      const [first, ...rest] = item.children;
      for (const block of rest)
        this.#refuse(
          block.type === 'list' ? 'lists inside lists' : 'list items of more than one paragraph',
          block,
        );
      if (first && first.type !== 'paragraph')
        this.#refuse(first.type === 'list' ? 'lists inside lists' : 'blocks inside lists', first);
      return first?.type === 'paragraph' ? this.#runs(first) : [];
    });
  }

  #quotation(quote: Blockquote): Quotation {
    const paragraphs: Paragraph[] = [];
    for (const block of quote.children) {
      if (block.type === 'paragraph') paragraphs.push(block);
      else this.#refuse('anything but paragraphs inside quotations', block);
    }
    const texts = paragraphs.map((paragraph) => this.#runs(paragraph));
    const last = texts.at(-1);
    const attribution = texts.length > 1 && last ? withoutDash(last) : undefined;
    return attribution
      ? { paragraphs: texts.slice(0, -1), attribution: [attribution] }
      : { paragraphs: texts, attribution: [] };
  }

  #table(table: TableNode): Table {
    const [header, ...rows] = table.children;
    const width = header?.children.length ?? 0;
    for (const row of rows) {
      const found = row.children.length;
      if (found !== width)
        this.report.add('slide-table-cells', { found, expected: width }, { span: this.#blame(row) });
    }
    const cells = (row: typeof header): Text[] => row?.children.map((cell) => this.#runs(cell)) ?? [];
    return {
      header: cells(header),
      rows: rows.map(cells),
      align: (table.align ?? []).map((align) => align ?? undefined),
      origin: this.#originOf(table),
    };
  }

  #runs(node: { children: Parameters<typeof readRuns>[0] }): Text {
    return readRuns(node.children, (offset) => this.body.start + offset, this.origins, this.report);
  }

  #originOf(node: Parameters<typeof offsetsOf>[0], skip = 0) {
    const [start, end] = offsetsOf(node);
    return this.origins.of(this.body.start + start + skip, this.body.start + end);
  }

  #blame(node: Parameters<typeof offsetsOf>[0]) {
    const [start, end] = offsetsOf(node);
    return this.origins.blame(this.body.start + start, this.body.start + end);
  }

  #refuse(what: string, node: BlockContent | RootContent | { position?: never }): void {
    this.report.add('slide-structure', { what }, { span: this.#blame(node) });
  }
}

const BLOCKS: Record<string, string> = { code: 'code blocks', thematicBreak: 'rules between paragraphs' };

const emptyBody = (): Filled<Body> => ({
  paragraphs: [],
  lists: [],
  quotations: [],
  tables: [],
  pictures: [],
});

/** `—— 陈业林` without its dash; undefined when there is none. */
function withoutDash(text: Text): Text | undefined {
  const [first, ...rest] = text;
  const dash = first && /^(——|--|—|–)\s*/.exec(first.text)?.[0];
  if (!first || !dash) return undefined;
  const left = { ...first, text: first.text.slice(dash.length) };
  return left.text === '' ? rest : [left, ...rest];
}
