import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Grey } from './likeness.ts';
import { type Words, wordsOfPages } from './lines.ts';

/** A slide as LibreOffice shows it: its picture at 96 dots an inch, and its words. */
export interface ShownPage {
  readonly grey: Grey;
  readonly words: readonly Words[];
}

/** The programs that are missing. */
export const lacking = (): string[] =>
  ['soffice', 'pdftoppm', 'pdftotext'].filter((tool) => spawnSync('which', [tool]).status !== 0);

/** Converts a deck with LibreOffice, in a profile of its own. */
export function shownByLibreOffice(deck: Uint8Array): ShownPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'fidelity-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), deck);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder];
    execFileSync('soffice', [...convert, join(folder, 'deck.pptx')], { stdio: 'ignore' });
    return pagesOf(join(folder, 'deck.pdf'), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads the pages of a PDF; `folder` takes the pictures. */
export function pagesOf(pdf: string, folder: string): ShownPage[] {
  const size = ['-scale-to-x', '1280', '-scale-to-y', '720'];
  execFileSync('pdftoppm', [...size, '-gray', pdf, join(folder, 'page')]);
  execFileSync('pdftotext', ['-bbox', pdf, join(folder, 'words.html')]);
  const words = wordsOfPages(readFileSync(join(folder, 'words.html'), 'utf8'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pgm'))
    .sort()
    .map((name, i) => ({ grey: pgm(readFileSync(join(folder, name))), words: words[i] ?? [] }));
}

/** Reads a picture in the format PGM: `P5`, width, height and the greatest value in ASCII, then the pixels. */
function pgm(bytes: Buffer): Grey {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64));
  if (!head) throw new Error('this is no PGM');
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}
