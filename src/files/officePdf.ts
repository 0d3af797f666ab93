import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice by its names on the search path, and where macOS and Windows install it. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];
/** In milliseconds: 200 slides take half a minute on a busy machine. */
const MOST_TIME = 300_000;

/** A PDF, or why there is none. */
export type Pdf = { readonly bytes: Uint8Array } | { readonly problem: 'missing' | 'slow' | 'failed' };

/**
 * Makes a PDF of a deck with LibreOffice, in a folder and a profile of its own, so that a LibreOffice that is open is left alone.
 * Slides become bookmarks, links stay links, and text stays text. `programs` are tried in their order.
 */
export async function officePdf(
  deck: Uint8Array,
  programs: readonly string[] = PROGRAMS,
  mostTime = MOST_TIME,
): Promise<Pdf> {
  const folder = mkdtempSync(join(tmpdir(), 'deckwright-'));
  try {
    const source = join(folder, 'deck.pptx');
    writeFileSync(source, deck);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const args = ['--headless', '--norestore', profile, '--convert-to', 'pdf', '--outdir', folder, source];
    for (const program of programs) {
      const end = await run(program, args, mostTime);
      if (end === 'missing') continue;
      return end === 'slow' ? { problem: end } : readPdf(join(folder, 'deck.pdf'));
    }
    return { problem: 'missing' };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** LibreOffice may end well without a PDF, so that only the file itself tells. */
function readPdf(file: string): Pdf {
  try {
    return { bytes: readFileSync(file) };
  } catch {
    return { problem: 'failed' };
  }
}

/** Runs a program to its end. */
const run = (
  program: string,
  args: readonly string[],
  timeout: number,
): Promise<'done' | 'missing' | 'slow'> =>
  new Promise((resolve) => {
    execFile(program, args, { timeout, windowsHide: true }, (error) => {
      if (error?.code === 'ENOENT') resolve('missing');
      else resolve(error?.killed ? 'slow' : 'done');
    });
  });
