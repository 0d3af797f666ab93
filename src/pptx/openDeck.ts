import type PptxGenJS from 'pptxgenjs';
import type { Scene } from '../scene/scene.ts';

/** Parts of a package by name, as text. */
export type TextParts = ReadonlyMap<string, string>;

/**
 * Opens the deck with pptxgenjs, its sections and slides without objects, and gives the parts of its package before it
 * zips them, with line feeds at the ends of their lines.
 */
export async function openDeck({ sections, pages }: Pick<Scene, 'sections' | 'pages'>): Promise<TextParts> {
  // Loaded here, since all commands but `build` do without it.
  const { default: loaded } = await import('pptxgenjs');
  const deck = new (constructorOf(loaded))();
  deck.layout = 'LAYOUT_WIDE';
  // It asks for a title, and writes to the console when there is none.
  const titles = sections.map(({ name }) => name || ' ');
  for (const title of titles) deck.addSection({ title });
  let at = 0;
  for (const { number } of pages) {
    while ((sections[at + 1]?.first ?? Number.POSITIVE_INFINITY) <= number) at += 1;
    const sectionTitle = titles[at];
    deck.addSlide(sectionTitle === undefined ? {} : { sectionTitle });
  }
  const parts = (await partsBeforeZip(deck)) ?? (await unzipped(deck));
  return new Map([...parts].map(([name, text]) => [name, text.replaceAll('\r\n', '\n')]));
}

/** What pptxgenjs 4.0 hands its zip to, between the last part and the zipping: private, so a test pins the version. */
interface Hooked {
  createChartMediaRels?: (slide: unknown, zip: Zip, waiting: unknown) => void;
}

interface Zip {
  readonly files: Readonly<Record<string, { readonly dir: boolean; async(type: 'string'): Promise<string> }>>;
  generateAsync(options: unknown): Promise<unknown>;
}

/** The parts, taken in the place of the zip; undefined when this version of pptxgenjs has no such hook. */
async function partsBeforeZip(deck: PptxGenJS.default & Hooked): Promise<TextParts | undefined> {
  if (typeof deck.createChartMediaRels !== 'function') return undefined;
  let files: Zip['files'] | undefined;
  deck.createChartMediaRels = (_slide, zip) => {
    files = zip.files;
    zip.generateAsync = async () => new Uint8Array();
  };
  await deck.write({ outputType: 'uint8array' });
  if (!files) return undefined;
  const named = Object.entries(files).filter(([, { dir }]) => !dir);
  return new Map(
    await Promise.all(named.map(async ([name, file]) => [name, await file.async('string')] as const)),
  );
}

/** The parts out of the zip that pptxgenjs writes. */
async function unzipped(deck: PptxGenJS.default): Promise<TextParts> {
  const zip = await deck.write({ outputType: 'uint8array' });
  if (!(zip instanceof Uint8Array)) throw new Error('pptxgenjs did not return bytes');
  const { unzipSync } = await import('fflate');
  const decoder = new TextDecoder();
  return new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

/** Its types say `default` is the class; under Node's module rules that is so only for some loaders. */
function constructorOf(module: unknown): new () => PptxGenJS.default {
  const inner = (module as { default?: unknown }).default;
  return (inner ?? module) as new () => PptxGenJS.default;
}
