import { readdirSync, readFileSync } from 'node:fs';
import type { Brand } from '../../src/brand/brand.ts';
import { readBrand } from '../../src/brand/readBrand.ts';
import { Report } from '../../src/diagnostics/report.ts';
import type { Keep } from '../../src/keep/keep.ts';
import { Kept } from '../../src/keep/kept.ts';
import { layOut } from '../../src/layout/layOut.ts';
import type { ColourName } from '../../src/outline/outline.ts';
import { PlacedText } from '../../src/outline/tree/placedText.ts';
import type { DocumentInfo, Media, Scene } from '../../src/scene/scene.ts';
import { parseSlides } from '../../src/slides/parseSlides.ts';

const FOLDER = new URL('./fixtures/', import.meta.url);
const NOWHERE = { file: 'brand', start: 0, end: 0 };

/**
 * The names of the slide texts in the fixtures folder, one for each kind and size; `units` holds the sections that
 * they link to.
 */
export const FIXTURES: readonly string[] = readdirSync(FOLDER)
  .map((name) => name.replace('.md', ''))
  .filter((name) => name !== 'units');

export const readFixture = (name: string): string => readFileSync(new URL(`${name}.md`, FOLDER), 'utf8');

export const RED: Readonly<Record<ColourName, string>> = {
  primary: '9B1C22',
  deep: '6B1017',
  accent: 'C8963E',
  ink: '1B1E24',
  muted: '63666D',
  line: 'E3DED5',
  wash: 'F7F4EE',
  tint: 'F4E7E4',
};
export const BLUE: Readonly<Record<ColourName, string>> = {
  primary: '0B4F6C',
  deep: '06344A',
  accent: 'E09F2B',
  ink: '17202A',
  muted: '5B6770',
  line: 'D5DDE1',
  wash: 'F1F5F7',
  tint: 'DCE9EF',
};

/** Makes a brand of the given colours, with a footer and a logo. */
export function brandOf(
  colours: Readonly<Partial<Record<ColourName, string>>>,
  report = new Report(),
): Brand {
  const leaf = (text: string) => new PlacedText(text, NOWHERE);
  const leaves = Object.fromEntries(Object.entries(colours).map(([name, hex]) => [name, leaf(hex)]));
  const logo = { image: leaf('logo.png'), alt: leaf('标志') };
  return readBrand({ name: leaf('试'), colours: leaves, fonts: {}, footer: leaf('专题报道'), logo }, report);
}

const PNG: Media = { type: 'png', width: 800, height: 500, data: '' };
const MEDIA = { 'logo.png': { ...PNG, width: 256, height: 256 }, 'assets/tanks.svg': PNG };
const DOCUMENT: DocumentInfo = {
  title: '把国门窗口擦得更亮',
  subject: '',
  author: '',
  organisation: '',
  keywords: [],
  language: 'zh-CN',
  date: '2012',
};

/** What all decks of a brand share is made once; each slide is placed anew. */
const kept = new Kept();
const SHARED = new Set(['layouts', 'palettes', 'deck', 'measures']);

/** Lays out slide text in a brand and a language, with more pictures if given, and returns the scene and the report. */
export function lay(
  text: string,
  brand: Brand = brandOf(RED),
  language = DOCUMENT.language,
  media: Readonly<Record<string, Media>> = {},
): { scene: Scene; report: Report } {
  const report = new Report();
  const slides = parseSlides({ text, file: 'talk.md', origins: [] }, report);
  const all = kept.begin(report);
  const keep: Keep = (stage, input, make, holds) =>
    SHARED.has(stage) ? all(stage, input, make, holds) : make();
  const document = { ...DOCUMENT, language };
  const scene = layOut(slides, brand, { ...MEDIA, ...media }, document, report, keep);
  kept.end(false);
  return { scene, report };
}

/** Writes the findings as `line: severity code: message (hint)`. */
export function findings(report: Report): string[] {
  return report.sorted().map(({ severity, code, message, hint, span }) => {
    const line = span ? (report.source(span.file)?.positionAt(span.start).line ?? 0) : 0;
    return `${line}: ${severity} ${code}: ${message}${hint ? ` (${hint})` : ''}`;
  });
}

/** Returns the fixture followed by the slides that its links and its footer refer to. */
export const withUnits = (name: string): string => {
  const others = ['section', 'agenda'].filter((one) => one !== name).map(readFixture);
  return [readFixture(name), ...others, readFixture('units')].join('\n');
};
