import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Parts } from '../tests/package/parts.ts';

/**
 * Converts decks with LibreOffice and checks that the PDF has a page for each slide with every paragraph of the slide.
 * Installs LibreOffice when it is missing and the user is root.
 *
 *   npm run check:libreoffice -- [deck.pptx …]      (default: out/deck.pptx)
 */
const named = process.argv.slice(2);
const decks = named.length > 0 ? named : ['out/deck.pptx'];
install();
const faults = decks.flatMap((deck) => faultsOf(deck).map((fault) => `${deck}: ${fault}`));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

function faultsOf(deck: string): string[] {
  const slides = paragraphsBySlide(readFileSync(deck));
  const pages = pagesOf(deck);
  console.log(`${deck}: ${slides.length} slides, ${pages.length} pages`);
  if (pages.length !== slides.length) return [`${slides.length} slides became ${pages.length} pages`];
  return slides.flatMap((paragraphs, index) =>
    paragraphs
      .filter((paragraph) => !pages[index]?.includes(paragraph))
      .map((paragraph) => `page ${index + 1} does not show “${paragraph}”`),
  );
}

function paragraphsBySlide(deck: Uint8Array): string[][] {
  const parts = Parts.unzip(deck);
  const count = parts.names().filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, index) =>
    [...parts.xml(`ppt/slides/slide${index + 1}.xml`).getElementsByTagName('a:p')]
      .map((paragraph) => [...paragraph.getElementsByTagName('a:t')].map((t) => t.textContent).join(''))
      .map(bare)
      .filter(Boolean),
  );
}

function pagesOf(deck: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'deckwright-'));
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, deck]);
    const pdf = join(folder, basename(deck).replace(/\.pptx$/, '.pdf'));
    return run('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-']).split('\f').slice(0, -1).map(bare);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Removes blanks, because viewers choose where lines break and how wide blanks are. A superscript minus is removed too,
 * because it is drawn from another font, after the rest of its line.
 */
function bare(text: string): string {
  return text
    .replaceAll('\u207b', '')
    .normalize('NFKC')
    .replace(/[\s\u200b\u2060\ufeff]+/g, '');
}

function install(): void {
  const missing = ['soffice', 'pdftotext'].filter((tool) => spawnSync('which', [tool]).status !== 0);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) fail(`install ${missing.join(' and ')} first`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', [
    ...['install', '-y', '-qq', '--no-install-recommends'],
    ...['libreoffice-impress', 'poppler-utils', 'fonts-noto-cjk', 'fonts-liberation'],
  ]);
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) fail(`${command} failed: ${stderr}`);
  return stdout;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
