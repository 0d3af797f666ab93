import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCommand } from '../../src/commands/build.ts';
import { Refused } from '../../src/commands/io.ts';
import { aFolder } from '../files/aFolder.ts';
import { MISTYPED } from './anOutline.ts';
import { aTerminal } from './aTerminal.ts';

const OPTIONS = { strict: false, format: 'pretty', quiet: false } as const;

test('one run prints the findings for people and writes them in other formats to files', async () => {
  const folder = aFolder({ 'decks/content.yaml': MISTYPED });
  const io = { ...aTerminal(join(folder, 'decks')), repository: folder };
  const formatFiles = [
    { format: 'sarif', file: '../out/deck.sarif' },
    { format: 'github', file: 'annotations' },
  ] as const;
  expect(await buildCommand('content.yaml', { ...OPTIONS, formatFiles }, io)).toBe(2);
  expect(io.stderr()).toContain('content.yaml:2:3 error outline-unknown-key: ');
  expect(io.stdout()).toBe('');
  const sarif = JSON.parse(readFileSync(join(folder, 'out/deck.sarif'), 'utf8'));
  expect(JSON.stringify(sarif.runs[0].results[0])).toContain('"uri":"decks/content.yaml"');
  expect(readFileSync(join(folder, 'decks/annotations'), 'utf8')).toContain(
    '::error file=decks/content.yaml,line=2,',
  );
});

test('a repository behind a symbolic link is the one in which the working folder is', async () => {
  const folder = aFolder({ 'real/decks/content.yaml': MISTYPED });
  symlinkSync('real', join(folder, 'link'));
  const io = { ...aTerminal(join(folder, 'real/decks')), repository: join(folder, 'link') };
  await buildCommand('content.yaml', { ...OPTIONS, format: 'github' }, io);
  expect(io.stdout()).toContain('::error file=decks/content.yaml,line=2,');
});

test('a file of findings that cannot be written is told as the machine’s fault', async () => {
  const folder = aFolder({ 'content.yaml': MISTYPED, 'taken/x': '' });
  const formatFiles = [{ format: 'json', file: 'taken' }] as const;
  const run = buildCommand('content.yaml', { ...OPTIONS, formatFiles }, aTerminal(folder));
  await expect(run).rejects.toEqual(new Refused('taken could not be written: it is a folder'));
});
