import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../src/build.ts';
import { Report } from '../src/diagnostics/report.ts';
import { openProject } from '../src/project.ts';
import { faultsOf, TOLERANCE } from './frames/faultsOf.ts';
import { framesOf } from './frames/framesOf.ts';
import { wordsOf } from './frames/wordsOf.ts';
import { GALLERY_BRANDS, galleryText } from './galleryText.ts';

/**
 * `npm run check:frames`: builds the shipped deck and the gallery, converts them with LibreOffice, and checks from the
 * text positions in the PDF that every text is inside its frame, in no more lines than the layout counted.
 */
const missing = ['soffice', 'pdftotext'].filter((tool) => spawnSync('which', [tool]).status !== 0);
if (missing.length > 0) {
  console.error(`install ${missing.join(' and ')} first (npm run check:libreoffice does it where it may)`);
  process.exit(2);
}
const standsFor = (face: string): string => spawnSync('fc-match', [face], { encoding: 'utf8' }).stdout;
if (!/Calibri|Carlito/.test(standsFor('Calibri')) || !/Cambria|Caladea/.test(standsFor('Cambria'))) {
  console.error(
    'install fonts-crosextra-carlito and fonts-crosextra-caladea first: other faces have other widths than those measured',
  );
  process.exit(2);
}
const gallery = { name: 'gallery', bytes: new TextEncoder().encode(galleryText()) };
const decks = [
  { name: 'content.yaml', input: { path: 'content.yaml' }, brand: undefined },
  ...GALLERY_BRANDS.map(({ name, path }) => ({ name: `gallery-${name}`, input: gallery, brand: path })),
];
let faults = 0;
for (const { name, input, brand } of decks) {
  const report = new Report();
  const project = openProject(input, '.', report, { brand });
  const { scene, deck } = project ? await build(project, report) : {};
  if (!scene || !deck) throw new Error(`${name} does not compile`);
  const pages = wordsOf(drawn(deck));
  const found = scene.pages.flatMap((page, i) =>
    faultsOf(framesOf(page, scene), pages[i] ?? []).map(
      (fault) => `${name} ${page.number} ${page.id}: ${fault}`,
    ),
  );
  for (const fault of found) console.error(fault);
  const texts = scene.pages.flatMap((page) => framesOf(page, scene)).length;
  console.log(
    `${name}: ${texts} texts on ${pages.length} pages, ${found.length} faults (tolerance ${TOLERANCE} pt)`,
  );
  faults += found.length;
}
if (faults > 0) process.exitCode = 1;

function drawn(deck: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'deckwright-'));
  try {
    const [pptx, pdf, html] = ['pptx', 'pdf', 'html'].map((end) => join(folder, `deck.${end}`)) as [
      string,
      string,
      string,
    ];
    writeFileSync(pptx, deck);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, pptx]);
    run('pdftotext', ['-raw', '-bbox', pdf, html]);
    return readFileSync(html, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}
