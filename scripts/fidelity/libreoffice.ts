import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BaselineRule } from '../../src/preview/baseline.ts';
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

/**
 * Sets baselines as LibreOffice 7.4 does: a fifth of the size of the text is below the baseline, whatever the pitch; in a cell it is
 * what the face has there (editeng/source/editeng/impedit3.cxx). `inPowerPoint` says how PowerPoint differs.
 */
export const inLibreOffice: BaselineRule = ({ pitch, size, text, inCell }) =>
  pitch - (inCell ? (HAN.test(text) ? 0.288 : 0.212) : 0.2) * size;

/** What Noto Sans CJK has below the baseline is 0.288 em, Liberation Sans 0.212 em. */
const HAN = /[\u3000-\u9fff\uff00-\uffef]/u;

/** In milliseconds: LibreOffice takes half a minute for 200 slides. */
const MOST_TIME = 300_000;

/**
 * Converts a deck with LibreOffice, in a profile of its own. A macro first takes away what LibreOffice does otherwise than PowerPoint
 * and DrawingML cannot ask for: the air that it sets between Han and Latin, and the East Asian face for a space behind Han, which
 * the layout and PowerPoint set in the Latin face.
 */
export function shownByLibreOffice(deck: Uint8Array): ShownPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'fidelity-'));
  const office = (...args: string[]) =>
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`, '--headless', ...args],
      {
        stdio: 'ignore',
        timeout: MOST_TIME,
      },
    );
  try {
    writeFileSync(join(folder, 'deck.pptx'), deck);
    // The first start makes the profile, and would overwrite a macro in it.
    office('--terminate_after_init');
    writeMacro(join(folder, 'profile', 'user', 'basic', 'Standard'));
    const [source, target] = ['deck.pptx', 'deck.pdf'].map((name) => pathToFileURL(join(folder, name)).href);
    office(`macro:///Standard.Fidelity.Convert("${source}","${target}")`);
    return pagesOf(join(folder, 'deck.pdf'), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts the macro of scripts/fidelity/convert.bas into the library of a profile. */
function writeMacro(library: string): void {
  const basic = readFileSync(new URL('convert.bas', import.meta.url), 'utf8');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  mkdirSync(library, { recursive: true });
  writeFileSync(
    join(library, 'script.xlb'),
    `${head}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Fidelity"/></library:library>`,
  );
  writeFileSync(
    join(library, 'Fidelity.xba'),
    `${head}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Fidelity" script:language="StarBasic">${basic}</script:module>`,
  );
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
