import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFolder } from '../../files/aFolder.ts';
import { OUTLINE } from '../anOutline.ts';
import { bundledCli } from '../bundledCli.ts';

/** The command line as it is shipped, which has the threads that code run from its source lacks. */
const CLI = bundledCli();

const CODES = Array.from({ length: 6 }, (_, i) => `d${i}`);
const FILES = {
  'content.yaml': OUTLINE.replaceAll('吉林', '第{{row.name}}'),
  'rows.csv': `code,name\n${CODES.map((code, i) => `${code},第${i}号\n`).join('')}`,
};
const EACH = ['build', 'content.yaml', '--each', 'rows.csv', '-o', 'out/{{row.code}}.pptx'];

const run = (cwd: string, ...args: readonly string[]) =>
  spawnSync('node', [CLI, ...EACH, ...args], { cwd, encoding: 'utf8' });
const decks = (folder: string) =>
  (existsSync(join(folder, 'out')) ? readdirSync(join(folder, 'out')) : []).filter((name) =>
    name.endsWith('.pptx'),
  );
const hashes = (folder: string) =>
  Object.fromEntries(
    decks(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, 'out', name)))
          .digest('hex'),
      ]),
  );

/** The decks as one thread writes them, by name. */
let whole: Record<string, string> = {};
const wholeFolder = mkdtempSync(join(tmpdir(), 'deckwright-many-'));

beforeAll(() => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(wholeFolder, name), text);
  expect(run(wholeFolder, '--jobs', '1').stderr).toMatch(/^6 decks: 6 written; .* s\n$/u);
  whole = hashes(wholeFolder);
  expect(Object.keys(whole)).toHaveLength(6);
});
afterAll(() => rmSync(wholeFolder, { recursive: true }));

test('two threads write the bytes that one does, and so do shards', () => {
  const [two, shards] = [aFolder(FILES), aFolder(FILES)];
  expect(run(two, '--jobs', '2').stderr).toMatch(/^6 decks: 6 written; .* s, 2 workers\n$/u);
  for (const shard of ['1/2', '2/2']) expect(run(shards, '--jobs', '1', '--shard', shard).status).toBe(0);
  expect(hashes(two)).toEqual(whole);
  expect(hashes(shards)).toEqual(whole);
});

test('a deck that ends its thread, or meets a bug of ours, harms no other', () => {
  const folder = aFolder(FILES);
  for (const name of ['dist', 'templates', 'fonts'])
    cpSync(join(name === 'dist' ? dirname(CLI) : name), join(folder, 'package', name), { recursive: true });
  const worker = join(folder, 'package/dist/worker.js');
  const broken = `const build = module.exports;
module.exports = (job) => {
  if (job.output === 'out/d1.pptx') throw new Error('planted');
  for (const held = []; job.output === 'out/d3.pptx'; ) held.push(new Array(100_000).fill(0.5));
  return build(job);
};`;
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n${broken}\n`);
  const args = ['--max-old-space-size=150', 'package/dist/cli.js', ...EACH, '--jobs', '2', '--keep-going'];
  const { status, stderr } = spawnSync('node', args, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toContain(
    'deckwright: out/d1.pptx: this is a bug in Deckwright, please report it: planted\n',
  );
  expect(stderr).toMatch(/6 decks: 4 written, 2 failed; /u);
  expect(status).toBe(4);
  expect(decks(folder)).toHaveLength(4);
});

/** Starts a run with two threads, sends it a signal when it has written `count` decks, and returns its exit code or signal. */
async function ended(folder: string, count: number, signal: NodeJS.Signals): Promise<unknown> {
  const child = spawn('node', [CLI, ...EACH, '--jobs', '2', '--manifest', 'out/m.ndjson'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const watch = setInterval(() => {
    if (decks(folder).length < count) return;
    // A second signal would end the run at once.
    clearInterval(watch);
    child.kill(signal);
  }, 5);
  const [code, by] = await once(child, 'exit');
  clearInterval(watch);
  return code ?? by;
}

test.each([
  ['SIGINT', 130],
  ['SIGKILL', 'SIGKILL'],
] as const)('after %s all decks are whole, and the next run makes the others', async (signal, code) => {
  const folder = aFolder(FILES);
  expect(await ended(folder, 2, signal)).toBe(code);
  const before = hashes(folder);
  expect(Object.keys(before).length).toBeLessThan(6);
  const { stderr } = run(folder, '--jobs', '1', '--manifest', 'out/m.ndjson', '--resume');
  expect(stderr).toMatch(/^6 decks: \d+ written, \d+ up to date; /u);
  expect(hashes(folder)).toEqual(whole);
  expect(whole).toMatchObject(before);
  const left = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.tmp'));
  if (signal !== 'SIGKILL') expect(left).toEqual([]);
});
