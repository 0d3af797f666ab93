import type PptxGenJS from 'pptxgenjs';
import { fflateLibrary } from '../fflateLibrary.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Opens the deck with pptxgenjs, its sections and slides without objects, and gives these parts of its package, as text
 * with line feeds, taken before it zips them. Throws when it makes no such part.
 */
export async function openDeck<Name extends string>(
  { sections, pages }: Pick<Scene, 'sections' | 'pages'>,
  names: readonly Name[],
): Promise<Readonly<Record<Name, string>>> {
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
  const partOf = (await partsBeforeZip(deck)) ?? (await partsInZip(deck));
  const taken = names.map(async (name) => {
    const text = await partOf(name);
    if (text === undefined) throw new Error(`pptxgenjs makes no part ${name}`);
    return [name, text.replaceAll('\r\n', '\n')];
  });
  return Object.fromEntries(await Promise.all(taken));
}

/** Gives a part by its name, as text; undefined when there is none. */
type PartOf = (name: string) => Promise<string> | string | undefined;

/** What pptxgenjs 4.0 hands its zip to, between the last part and the zipping: private, so a test pins the version. */
interface Hooked {
  createChartMediaRels?: (slide: unknown, zip: Zip, waiting: unknown) => void;
}

interface Zip {
  readonly files: Readonly<Record<string, { async(type: 'string'): Promise<string> }>>;
  generateAsync(options: unknown): Promise<unknown>;
}

/** The parts, taken in the place of the zip; undefined when this version of pptxgenjs has no such hook. */
async function partsBeforeZip(deck: PptxGenJS.default & Hooked): Promise<PartOf | undefined> {
  if (typeof deck.createChartMediaRels !== 'function') return undefined;
  let files: Zip['files'] | undefined;
  deck.createChartMediaRels = (_slide, zip) => {
    files = zip.files;
    zip.generateAsync = async () => new Uint8Array();
  };
  await deck.write({ outputType: 'uint8array' });
  return files && ((name) => files?.[name]?.async('string'));
}

/** The parts out of the zip that pptxgenjs writes. */
async function partsInZip(deck: PptxGenJS.default): Promise<PartOf> {
  const zip = await deck.write({ outputType: 'uint8array' });
  if (!(zip instanceof Uint8Array)) throw new Error('pptxgenjs did not return bytes');
  const files = fflateLibrary().unzipSync(zip);
  return (name) => files[name] && new TextDecoder().decode(files[name]);
}

/** Its types say `default` is the class; under Node's module rules that is so only for some loaders. */
function constructorOf(module: unknown): new () => PptxGenJS.default {
  const inner = (module as { default?: unknown }).default;
  return (inner ?? module) as new () => PptxGenJS.default;
}
