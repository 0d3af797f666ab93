import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildCommand } from '../../../src/commands/build.ts';
import { checkCommand } from '../../../src/commands/check.ts';
import { EXIT } from '../../../src/commands/exitCode.ts';
import { previewCommand } from '../../../src/commands/live/preview.ts';
import { aFolder } from '../../files/aFolder.ts';
import { MISTYPED, OUTLINE } from '../anOutline.ts';
import { aTerminal } from '../aTerminal.ts';

/** A terminal whose commands end when the test does, or when `stop` is called. */
function aWatchingTerminal() {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const io = { ...aTerminal(folder), end: ending.signal };
  return {
    io,
    stop: () => ending.abort(),
    save: (text: string) => writeFileSync(join(folder, 'content.yaml'), text),
    said: (words: string | RegExp) => vi.waitFor(() => expect(io.stderr()).toMatch(words), 60_000),
    path: (name: string) => join(folder, name),
  };
}

const BUILD = { format: 'pretty', quiet: false, strict: false, watch: true } as const;

test('build --watch builds after each change, and a build that fails leaves the last deck', async () => {
  const { io, stop, save, said, path } = aWatchingTerminal();
  const ended = buildCommand('content.yaml', BUILD, io);
  await said(/out\/deck\.pptx: 3 slides/u);
  const first = readFileSync(path('out/deck.pptx'));
  save(MISTYPED);
  await said(/no deck was written/u);
  expect(io.stderr()).toContain('content.yaml:2:3 error');
  expect(readFileSync(path('out/deck.pptx')).equals(first)).toBe(true);
  save(OUTLINE.replace('无偿加班', '无偿劳动'));
  await vi.waitFor(() => expect(io.stderr().match(/out\/deck\.pptx: /gu)).toHaveLength(2), 60_000);
  expect(readFileSync(path('out/deck.pptx')).equals(first)).toBe(false);
  // The deck that is written is no change.
  await pause(250);
  expect(io.stderr().match(/^(?:out\/deck\.pptx: |no deck was written)/gmu)).toHaveLength(3);
  stop();
  expect(await ended).toBe(EXIT.done);
});

test('check --watch --format json prints the findings of each check as one line', async () => {
  const { io, stop, save, said } = aWatchingTerminal();
  const ended = checkCommand('content.yaml', { ...BUILD, format: 'json' }, io);
  await said(/no findings/u);
  save(MISTYPED);
  await said(/1 error/u);
  stop();
  expect(await ended).toBe(EXIT.done);
  const checks = io
    .stdout()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(checks[0]).toEqual([]);
  expect(checks[1][0]).toMatchObject({ severity: 'error', place: { start: { line: 2, column: 3 } } });
});

test('standard input cannot be watched, and standard output takes one deck', async () => {
  const { io } = aWatchingTerminal();
  expect(await checkCommand('-', { ...BUILD }, io)).toBe(EXIT.usage);
  expect(await buildCommand('content.yaml', { ...BUILD, output: '-' }, io)).toBe(EXIT.usage);
  expect(io.stderr()).toBe(
    'deckwright: standard input cannot be watched; name a file.\n' +
      'deckwright: --watch writes the deck again and again; name a file with -o FILE.\n',
  );
});

const PREVIEW = { port: 0, open: false, host: '127.0.0.1', editor: 'none' } as const;

const PAGE = '<title>page</title>';

test.each([
  [{ host: '0.0.0.0' }, '--host shows the deck to other machines, so it needs --token TOKEN.'],
  [{ host: '0.0.0.0', token: 'short' }, 'a token is 8 letters or digits at least.'],
  [{ editor: 'ed' }, 'there is no editor ed; there are vscode,'],
  [{ editor: 'javascript:alert(1)' }, 'there is no editor javascript:alert(1);'],
])('preview refuses %j', async (wrong, words) => {
  const { io } = aWatchingTerminal();
  expect(await previewCommand('content.yaml', { ...PREVIEW, ...wrong }, io, PAGE)).toBe(EXIT.usage);
  expect(io.stderr()).toContain(words);
});

test('preview says where it is, takes the next port when its own is in use, and says what each save did', async () => {
  const taken = createServer();
  const port = await new Promise<number>((found) =>
    taken.listen(0, '127.0.0.1', () => found((taken.address() as { port: number }).port)),
  );
  onTestFinished(() => void taken.close());
  const { io, stop, save, said } = aWatchingTerminal();
  const ended = previewCommand('content.yaml', { ...PREVIEW, port }, io, PAGE);
  await said(/Ctrl\+C/u);
  expect(io.stderr()).toContain('3 slides in 2 sections, no findings');
  const [, other = ''] = new RegExp(`port ${port} is in use; this is (\\d+)\\.`, 'u').exec(io.stderr()) ?? [];
  expect(await (await fetch(`http://127.0.0.1:${other}/`)).text()).toBe(PAGE);
  save(OUTLINE.replace('无偿加班', '无偿劳动'));
  await said(/1 slide changed/u);
  save(MISTYPED);
  await said(/not compiled, 1 error/u);
  stop();
  expect(await ended).toBe(EXIT.done);
});
