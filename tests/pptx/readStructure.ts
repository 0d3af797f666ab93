import { type PptxElement, PptxHandler, type PptxSlide, type XmlObject, xmlPath } from 'pptx-viewer-core';
import type { Item } from '../../src/scene/item.ts';
import type { Page, Scene } from '../../src/scene/scene.ts';

/** The parts of a deck as a reader with support for sections finds them. */
export interface Structure {
  readonly sections: readonly { readonly name: string; readonly slides: readonly number[] }[];
  readonly slides: readonly SlideStructure[];
}

interface SlideStructure {
  readonly title: string;
  readonly notes: readonly string[];
  /** The rows of each table, with their cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** The series of each chart, with a value for every category that has one. */
  readonly charts: readonly (readonly string[])[];
}

/** Reads a deck with pptx-viewer-core, which shares no code with Deckwright or with pptxtojson. */
export async function readStructure(deck: Uint8Array): Promise<Structure> {
  const handler = new PptxHandler();
  const { sections = [], slides } = await handler.load(new Uint8Array(deck).buffer);
  return {
    sections: sections.map(({ id, name }) => ({
      name,
      slides: slides.filter(({ sectionId }) => sectionId === id).map(({ slideNumber }) => slideNumber),
    })),
    slides: await Promise.all(slides.map((slide) => readSlide(slide, handler))),
  };
}

/** Returns what this reader should find in the deck of a scene. */
export function expectedStructure({ sections, pages }: Scene): Structure {
  return {
    sections: sections.map(({ name, first, last }) => ({
      name,
      slides: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    })),
    slides: pages.map(expectedSlide),
  };
}

async function readSlide(
  { id, rawXml, elements, notes }: PptxSlide,
  handler: PptxHandler,
): Promise<SlideStructure> {
  const charts = elements.filter(({ type }) => type === 'chart');
  return {
    title: words(titleIn(rawXml)),
    notes: (notes ?? '').split('\n').map(words).filter(Boolean),
    tables: elements.flatMap((element) => (element.type === 'table' ? [cells(element)] : [])),
    charts: await Promise.all(
      charts.map(async ({ rawXml }) => {
        const data = await handler.getChartDataForGraphicFrame(id, rawXml);
        return data?.series.map(({ name, values }) => seriesLine(name, data.categories, values)) ?? [];
      }),
    ),
  };
}

/** Returns the title from the XML, because the reader leaves out shapes whose place is only in the master. */
function titleIn(rawXml: XmlObject | undefined): string {
  const shapes = [xmlPath(rawXml, 'p:sld', 'p:cSld', 'p:spTree')?.['p:sp'] ?? []].flat() as XmlObject[];
  const title = shapes.find((shape) => {
    const type = xmlPath(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.['@_type'];
    return type === 'title' || type === 'ctrTitle';
  });
  return textsIn(title?.['p:txBody']).join('');
}

/** Returns the contents of every `a:t`, in order. */
function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) =>
    name === 'a:t' ? [inner].flat().map(String) : textsIn(inner),
  );
}

function cells({ tableData }: Extract<PptxElement, { type: 'table' }>): string[][] {
  return tableData?.rows.map((row) => row.cells.map(({ text }) => words(text))) ?? [];
}

function expectedSlide({ number, title, items, notes }: Page): SlideStructure {
  const all = items.flatMap(leaves);
  return {
    title: words(title),
    // This reader takes the number on a notes page for a note.
    notes: notes.some(words) ? [...notes.map(words).filter(Boolean), String(number)] : [],
    tables: all.flatMap((item) =>
      item.kind === 'table'
        ? [item.rows.map((row) => row.map(({ paragraphs }) => words(paragraphs.map(plain).join('\n'))))]
        : [],
    ),
    charts: all.flatMap((item) =>
      item.kind === 'chart'
        ? [item.series.map(({ name, values }) => seriesLine(name, item.categories, values))]
        : [],
    ),
  };
}

const leaves = (item: Item): Item[] => (item.kind === 'group' ? item.items.flatMap(leaves) : [item]);
const plain = ({ runs }: { readonly runs: readonly { readonly text: string }[] }) =>
  runs.map(({ text }) => text).join('');

/** Writes a series without its gaps, because the reader leaves them out. */
function seriesLine(name: string, categories: readonly string[], values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  return `${words(name)} of ${categories.map(words).join('/')}: ${known.join(', ')}`;
}

/**
 * Removes blanks and replaces entities, because the reader trims the runs of a cell and keeps some texts as XML. The
 * other reader checks the blanks.
 */
function words(text = ''): string {
  return text
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name])
    .replace(/\s+/g, '');
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
