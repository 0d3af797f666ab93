import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GALLERY_BRANDS, galleryText } from '../../scripts/galleryText.ts';
import { build } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { KINDS } from '../../src/layout/kinds.ts';
import { openProject } from '../../src/project.ts';
import { bundledCli } from '../commands/bundledCli.ts';
import { faults } from '../layout/faults.ts';
import { offTheLadder } from '../layout/ladder.ts';
import { findings } from '../layout/lay.ts';
import { lintPackage } from '../lint/lintPackage.ts';
import { Parts } from '../package/parts.ts';
import { movedByReset, needlessOverrides } from '../pptx/reset.ts';
import { validate } from '../pptx/validate.ts';
import { dumpText } from './dumpText.ts';

const HERE = new URL('./', import.meta.url);
const SLIDES = ['zh', 'en', 'mixed'].flatMap((script) =>
  ['least', 'typical', 'most'].map((content) => `${script}-${content}`),
);

test('every layout has a fixture, and every fixture a layout', () => {
  const fixtures = readdirSync(HERE).filter((name) => name.endsWith('.md'));
  expect(fixtures.sort()).toEqual(KINDS.map(({ name }) => `${name}.md`).sort());
});

test.each(KINDS)('$name is shown with least, typical and most content in three scripts', ({ name }) => {
  const slides = galleryText().split(/^(?=---\nlayout: )/m);
  const own = slides.filter((slide) => slide.startsWith(`---\nlayout: ${name}\n`));
  const ids = own.map((slide) => /^id: (.*)$/m.exec(slide)?.[1]);
  // Slides of a kind's further variants follow the nine that every kind has.
  expect(ids.slice(0, SLIDES.length)).toEqual(SLIDES.map((slide) => `${name}-${slide}`));
  for (const id of ids) expect(id).toMatch(new RegExp(`^${name}-`));
});

describe.each(GALLERY_BRANDS)('the gallery in $name', ({ name, path }) => {
  const built = galleryIn(path);

  test('compiles without findings, everything in its place', async () => {
    const { scene, report } = await built;
    expect(findings(report)).toEqual([]);
    expect(scene && faults(scene)).toEqual([]);
  });

  test('has no text off the ladder of sizes', async () => {
    expect(offTheLadder((await built).scene?.pages ?? [])).toEqual([]);
  });

  test('is a clean package, which the Open XML SDK finds valid', async () => {
    const { deck = new Uint8Array(), scene } = await built;
    const faces = Object.values(scene?.theme.faces.quotation ?? {});
    // The validator is a separate process, so it runs while the lint does.
    const complaints = validate(deck);
    expect(lintPackage(deck, { faces })).toEqual([]);
    expect(await complaints).toEqual([]);
  });

  test('says nothing that its layouts say, and moves pictures at most', async () => {
    const { deck = new Uint8Array() } = await built;
    const parts = Parts.unzip(deck);
    expect(needlessOverrides(parts)).toEqual([]);
    expect(movedByReset(parts).filter((one) => !one.includes(': pic '))).toEqual([]);
  });

  test.runIf(name === 'red')('is written by the bundle with the same bytes', async () => {
    const args = [bundledCli(), 'build', '-', '--brand', path, '-o', '-', '-q'];
    const written = execFileSync('node', args, { input: galleryText(), maxBuffer: 1 << 26 });
    expect(written.equals((await built).deck ?? new Uint8Array())).toBe(true);
  });

  // The brands differ only in their colours.
  test.each(name === 'red' ? KINDS : [])('sets $name as it did', async (layout) => {
    const { scene } = await built;
    const pages = scene?.pages.filter((page) => page.id.split('-')[0] === layout.name) ?? [];
    const dump = scene ? pages.map((page) => dumpText(page, scene)).join('\n') : '';
    await expect(dump).toMatchFileSnapshot(`./goldens/${layout.name}.txt`);
  });
});

async function galleryIn(brand: string) {
  const report = new Report();
  const input = { name: 'gallery', bytes: new TextEncoder().encode(galleryText()) };
  const project = openProject(input, '.', report, { brand });
  return { report, ...(project ? await build(project, report) : {}) };
}
