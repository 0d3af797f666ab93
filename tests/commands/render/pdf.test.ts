import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/commands/render/pdf.ts';
import { renderCommand } from '../../../src/commands/render/render.ts';
import { officePdf } from '../../../src/files/officePdf.ts';
import { aFolder } from '../../files/aFolder.ts';
import { MISTYPED, OUTLINE } from '../anOutline.ts';
import { aTerminal } from '../aTerminal.ts';

const OPTIONS = { format: 'pretty', quiet: false, width: 320, notes: false } as const;
const BYTES = new TextEncoder().encode('%PDF-1.6');

test('the built deck is handed over, and what comes back is written', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const io = aTerminal(folder);
  const given: Uint8Array[] = [];
  const convert = async (deck: Uint8Array) => {
    given.push(deck);
    return { bytes: BYTES };
  };
  expect(await renderPdf('content.yaml', 'out/a.pdf', OPTIONS, io, convert)).toBe(0);
  expect(Buffer.from(given[0] ?? []).toString('latin1', 0, 2)).toBe('PK');
  expect(readFileSync(join(folder, 'out', 'a.pdf'), 'utf8')).toBe('%PDF-1.6');
  expect(io.stderr()).toMatch(/^out\/a\.pdf: 3 slides/mu);
});

test.each([
  ['missing', 'there is no LibreOffice on this machine.'],
  ['slow', 'LibreOffice took longer than five minutes.'],
  ['failed', 'LibreOffice ended without one.'],
] as const)(
  'without a PDF (%s) nothing is written, and the code is that of the machine',
  async (problem, words) => {
    const folder = aFolder({ 'content.yaml': OUTLINE });
    const io = aTerminal(folder);
    expect(await renderPdf('content.yaml', 'a.pdf', OPTIONS, io, async () => ({ problem }))).toBe(3);
    expect(io.stderr()).toContain(`error no-pdf: no PDF `);
    expect(io.stderr()).toContain(words);
    expect(io.stderr()).toContain('no PDF was written: 1 error');
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
  },
);

test('an outline with errors is not handed over', async () => {
  const folder = aFolder({ 'content.yaml': MISTYPED });
  const never = () => Promise.reject(new Error('this is not called'));
  expect(await renderPdf('content.yaml', 'a.pdf', OPTIONS, aTerminal(folder), never)).toBe(2);
});

test('a PDF holds all slides', async () => {
  const io = aTerminal(aFolder({ 'content.yaml': OUTLINE }));
  expect(await renderCommand('content.yaml', { ...OPTIONS, output: 'a.pdf', slide: ['1'] }, io)).toBe(2);
  expect(io.stderr()).toBe(
    'deckwright: a.pdf holds all slides; leave out --slide, or name a folder for pictures.\n',
  );
});

test('programs are tried in turn; one that is slow is ended, one that makes nothing has failed', async () => {
  const folder = aFolder({});
  const [none, idle] = [join(folder, 'none'), process.execPath];
  expect(await officePdf(BYTES, [none])).toEqual({ problem: 'missing' });
  expect(await officePdf(BYTES, [none, idle])).toEqual({ problem: 'failed' });
  const slow = join(folder, 'slow');
  writeFileSync(slow, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
  expect(await officePdf(BYTES, [slow], 20)).toEqual({ problem: 'slow' });
});
