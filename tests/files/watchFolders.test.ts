import { mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolders } from '../../src/files/watchFolders.ts';
import { aFolder } from './aFolder.ts';

/** Longer than a file may be gone before that is a change. */
const LONG = 250;

/** Watches a folder with an outline, a template and a deck. `changes` counts what was heard. */
async function aWatch() {
  const folder = aFolder({ 'content.yaml': 'a', 'templates/stats.hbs': 'b', 'deck.pptx': 'c' });
  const changes = vi.fn();
  const watch = watchFolders(folder, (name) => !name.endsWith('.pptx'), changes);
  onTestFinished(() => watch.close());
  await pause(20);
  const heard = (times: number) => vi.waitFor(() => expect(changes).toHaveBeenCalledTimes(times), 4000);
  /** Waits for what must not come. */
  const still = async (times: number) => {
    await pause(LONG);
    expect(changes).toHaveBeenCalledTimes(times);
  };
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  return { folder, watch, changes, heard, still, write };
}

test('a file that is written, added, removed or renamed is a change, below the folder too', async () => {
  const { folder, heard, write } = await aWatch();
  write('content.yaml', 'aa');
  await heard(1);
  write('templates/stats.hbs', 'bb');
  await heard(2);
  write('assets.png', 'new');
  await heard(3);
  unlinkSync(join(folder, 'assets.png'));
  await heard(4);
  renameSync(join(folder, 'templates/stats.hbs'), join(folder, 'templates/cards.hbs'));
  await heard(5);
});

test('a file that does not count is no change, nor is one that stays as it was', async () => {
  const { still, write } = await aWatch();
  write('deck.pptx', 'another deck');
  write('other.pptx', 'another deck');
  await still(0);
});

test('saves by renaming, and by removing and adding, are one change each', async () => {
  const { folder, heard, still, write } = await aWatch();
  write('.content.yaml.swp.pptx', 'longer');
  renameSync(join(folder, '.content.yaml.swp.pptx'), join(folder, 'content.yaml'));
  await heard(1);
  await still(1);
  unlinkSync(join(folder, 'content.yaml'));
  await pause(60);
  write('content.yaml', 'longer still');
  await heard(2);
  await still(2);
});

test('a file that is emptied before it is written is one change', async () => {
  const { heard, still, write } = await aWatch();
  write('content.yaml', '');
  await pause(40);
  write('content.yaml', 'written');
  await heard(1);
  await still(1);
});

test('two hundred saves are a few changes, and nothing is left to hear behind the last one', async () => {
  const { watch, changes, write } = await aWatch();
  for (let i = 0; i < 200; i += 1) {
    write('content.yaml', 'x'.repeat(i + 2));
    if (i % 10 === 0) await pause(1);
  }
  await pause(LONG);
  expect(changes.mock.calls.length).toBeGreaterThan(0);
  expect(changes.mock.calls.length).toBeLessThan(200);
  watch.close();
  write('content.yaml', 'unheard');
  const before = changes.mock.calls.length;
  await pause(LONG);
  expect(changes).toHaveBeenCalledTimes(before);
});

test('a folder that is removed comes back, with its files and with those of a new folder in it', async () => {
  const { folder, heard, write } = await aWatch();
  rmSync(folder, { recursive: true });
  await heard(1);
  mkdirSync(join(folder, 'templates'), { recursive: true });
  write('content.yaml', 'back');
  await heard(2);
  await pause(LONG);
  mkdirSync(join(folder, 'assets'));
  write('assets/a.png', 'png');
  await heard(3);
  write('content.yaml', 'again');
  await heard(4);
});

test('a folder elsewhere is watched without those below it', async () => {
  const { watch, heard, still } = await aWatch();
  const elsewhere = aFolder({ 'brand.yaml': 'a', 'deep/a.yaml': 'a' });
  watch.also(elsewhere);
  writeFileSync(join(elsewhere, 'deep/a.yaml'), 'bb');
  await still(0);
  writeFileSync(join(elsewhere, 'brand.yaml'), 'bb');
  await heard(1);
});
