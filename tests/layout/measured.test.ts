import { expect, test } from 'vitest';
import { galleryText } from '../../scripts/galleryText.ts';
import type { Face, Role, Theme } from '../../src/brand/theme.ts';
import { compile } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import type { Keep } from '../../src/keep/keep.ts';
import { KINDS } from '../../src/layout/kinds.ts';
import { layOut } from '../../src/layout/layOut.ts';
import { cellBox, paragraphLines } from '../../src/preview/paragraphLines.ts';
import { openProject } from '../../src/project.ts';
import type { Item, Paragraph } from '../../src/scene/item.ts';
import type { Page } from '../../src/scene/scene.ts';
import { parseSlides } from '../../src/slides/parseSlides.ts';
import type { Prepare } from '../../src/typography/breaking/prepare.ts';
import { prepareOnce } from '../../src/typography/breaking/prepareOnce.ts';
import { textBox } from '../../src/typography/textBox.ts';
import { brandOf, FIXTURES, lay, RED, readFixture } from './lay.ts';

/** The numbers of lines that the layout counted for a text in its fonts, by the size in points of its largest run. */
type Counts = Map<number, Set<number>>;
const measured = new Map<string, Counts>();

/** Measures paragraphs as the layout does, and keeps what it counts. */
function recording(): Prepare {
  const prepare = prepareOnce().prepare;
  return (pieces, style) => {
    const prepared = prepare(pieces, style);
    const counts = countsOf(pieces.map(({ text, font }) => ({ text, ...font })));
    const scale = Math.max(...pieces.map(({ scale = 1 }) => scale));
    const breakAt: typeof prepared.breakAt = (size, ...rest) => {
      const broken = prepared.breakAt(size, ...rest);
      const largest = Math.floor(size * scale + 0.01);
      counts.set(largest, (counts.get(largest) ?? new Set()).add(broken.lines.length));
      return broken;
    };
    return { ...prepared, breakAt };
  };
}

interface Piece {
  readonly text: string;
  readonly latin: string;
  readonly bold: boolean;
}

/** What was counted for these pieces. Spaces and soft breaks do not tell texts apart, because lines end at them. */
function countsOf(pieces: readonly Piece[]): Counts {
  let key = '';
  let look = '';
  for (const { text, latin, bold } of pieces) {
    const bare = text.replace(/\s/g, '');
    if (bare !== '' && look !== `${latin} ${bold}`) {
      look = `${latin} ${bold}`;
      key += `[${look}]`;
    }
    key += bare;
  }
  const counts = measured.get(key) ?? new Map();
  measured.set(key, counts);
  return counts;
}

/** The faces of two brands: headings narrow, body wide and quotations widest; and the other way round. */
const FACES: Readonly<Record<string, Theme['faces']>> = {
  'narrow headings': facesOf('Arial Narrow', 'Georgia', 'Courier New'),
  'wide headings': facesOf('Courier New', 'Arial Narrow', 'Times New Roman'),
};

function facesOf(heading: string, body: string, quotation: string): Record<Role, Face> {
  const face = (latin: string): Face => ({ latin, ea: 'Microsoft YaHei' });
  return { heading: face(heading), body: face(body), quotation: face(quotation) };
}

/** The slides of everything that the project shows: the fixtures, the gallery and the shipped deck, with their pictures. */
const DECKS = [fixtures(), ...projects()];

function fixtures() {
  const text = [...FIXTURES, 'units'].map(readFixture).join('\n');
  const { media, document } = lay('---\nlayout: cover\n---\n\n# 题\n').scene;
  return { slides: parseSlides({ text, file: 'fixtures', origins: [] }, new Report()), media, document };
}

function projects() {
  const report = new Report();
  const bytes = new TextEncoder().encode(galleryText());
  return [
    openProject({ name: 'gallery', bytes }, '.', report, { brand: 'tests/gallery/brands/red.yaml' }),
    openProject({ path: 'content.yaml' }, '.', report),
  ].map((project) => {
    const { slides, scene } = project ? compile(project, report) : {};
    if (!slides || !scene) throw new Error(report.sorted().join());
    return { slides, media: scene.media, document: scene.document };
  });
}

/** The pages of all decks in these faces, without those that hold more than they can in them. */
function pagesIn(faces: Theme['faces']): Page[] {
  const own = brandOf(RED);
  const brand = { ...own, theme: { ...own.theme, faces } };
  return DECKS.flatMap(({ slides, media, document }) => {
    const report = new Report();
    // The measures that a layout asks for are recorded.
    const keep: Keep = (stage, _, make) =>
      stage === 'measures'
        ? ({ prepare: recording(), begin: () => {} } as unknown as ReturnType<typeof make>)
        : make();
    const { pages } = layOut(slides, brand, media, document, report, keep);
    const errors = report.sorted().filter(({ severity }) => severity === 'error');
    const refused = new Set(errors.map(({ slide }) => slide?.number));
    return pages.filter(({ number }) => !refused.has(number));
  });
}

/** The paragraphs of an item, each with the width in points in which its lines stand. */
function paragraphsOf(item: Item): { paragraph: Paragraph; width: number }[] {
  if (item.kind === 'group') return item.items.flatMap(paragraphsOf);
  const within = (width: number) => (paragraph: Paragraph) => ({ paragraph, width });
  // A decorative mark is placed by its own size, and a line of it never ends.
  if (item.kind === 'text' && item.decorative) return [];
  if (item.kind === 'text') return item.paragraphs.map(within(textBox(item).width));
  if (item.kind !== 'table') return [];
  return item.rows.flatMap((row, r) =>
    row.flatMap(({ paragraphs }, c) => paragraphs.map(within(cellBox(item, r, c).width))),
  );
}

/** How the lines of a paragraph differ from those that the layout counted; nothing when they are the same. */
function differences(paragraph: Paragraph, width: number, faces: Theme['faces']): string[] {
  const { runs, indent } = paragraph;
  const text = runs.map((run) => run.text).join('');
  if (text.trim() === '') return [];
  const size = Math.max(...runs.map((run) => run.size));
  const lines = paragraphLines(paragraph, width, faces);
  const counts = countsOf(runs.map((run) => ({ text: run.text, ...faces[run.role], bold: run.bold })));
  const counted = [...(counts.get(size) ?? [])];
  const said = text.includes('\n') ? text.split('\n').length : lines.length;
  const widest = Math.max(...lines.map((line) => line.width));
  return [
    ...(counts.size === 0 ? ['was not measured in its fonts'] : []),
    ...(counts.size > 0 && counted.length === 0
      ? [`was measured at ${[...counts.keys()]}, not at ${size}`]
      : []),
    ...(counted.length > 0 && !counted.includes(lines.length)
      ? [`has ${lines.length} lines, not ${counted}, at ${size} in ${width}`]
      : []),
    ...(said === lines.length ? [] : [`has ${lines.length} lines, and ${said} were written`]),
    ...(widest > width - indent ? [`is ${widest - width + indent} wider than its frame`] : []),
  ].map((fault) => `“${text}” ${fault}`);
}

test.each(Object.entries(FACES))('what is measured is what is written: %s', (_, faces) => {
  const pages = pagesIn(faces);
  const wrong = pages.flatMap(({ id, layout, items }) =>
    items
      .flatMap(paragraphsOf)
      .flatMap(({ paragraph, width }) => differences(paragraph, width, faces))
      .map((fault) => `${layout} ${id}: ${fault}`),
  );
  expect(wrong).toEqual([]);
  expect(pages.length).toBeGreaterThan(150);
  const laid = new Set(pages.map(({ layout }) => layout.replace(/-.*/, '')));
  expect(KINDS.map(({ name }) => name).filter((name) => !laid.has(name))).toEqual([]);
});
