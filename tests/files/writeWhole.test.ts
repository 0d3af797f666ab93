import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporariesOnce, writeWhole } from '../../src/files/writeWhole.ts';
import { aFolder } from './aFolder.ts';

const bytes = new TextEncoder().encode('new');
const text = (...path: string[]) => readFileSync(join(...path), 'utf8');

test('writes a file, also over an old one and into a folder that is not there yet', async () => {
  const folder = aFolder({ 'old.pptx': 'old' });
  expect(await writeWhole(join(folder, 'old.pptx'), bytes)).toBeUndefined();
  expect(await writeWhole(join(folder, 'out/deep/new.pptx'), bytes)).toBeUndefined();
  expect(text(folder, 'old.pptx')).toBe('new');
  expect(text(folder, 'out/deep/new.pptx')).toBe('new');
  expect(readdirSync(folder)).toEqual(['old.pptx', 'out']);
});

test('a link stays a link, and what it leads to is replaced where it stands', async () => {
  const folder = aFolder({ 'real/old.pptx': 'old', 'real/other.pptx': 'old' });
  symlinkSync('real/old.pptx', join(folder, 'first.pptx'));
  symlinkSync('first.pptx', join(folder, 'deck.pptx'));
  symlinkSync('real', join(folder, 'out'));
  expect(await writeWhole(join(folder, 'deck.pptx'), bytes)).toBeUndefined();
  expect(await writeWhole(join(folder, 'out/other.pptx'), bytes)).toBeUndefined();
  expect(readlinkSync(join(folder, 'deck.pptx'))).toBe('first.pptx');
  expect(readlinkSync(join(folder, 'first.pptx'))).toBe('real/old.pptx');
  expect(lstatSync(join(folder, 'real/old.pptx')).isFile()).toBe(true);
  expect([text(folder, 'real/old.pptx'), text(folder, 'real/other.pptx')]).toEqual(['new', 'new']);
  expect(readdirSync(join(folder, 'real'))).toEqual(['old.pptx', 'other.pptx']);
});

test('the permissions of the old file stay', async () => {
  const folder = aFolder({ 'open.pptx': 'old', 'closed.pptx': 'old' });
  chmodSync(join(folder, 'open.pptx'), 0o666);
  chmodSync(join(folder, 'closed.pptx'), 0o600);
  for (const name of ['open.pptx', 'closed.pptx'])
    expect(await writeWhole(join(folder, name), bytes)).toBeUndefined();
  expect(statSync(join(folder, 'open.pptx')).mode & 0o777).toBe(0o666);
  expect(statSync(join(folder, 'closed.pptx')).mode & 0o777).toBe(0o600);
});

test('a name may be as long as names can be', async () => {
  const folder = aFolder();
  const longest = `${'n'.repeat(250)}.pptx`;
  expect(await writeWhole(join(folder, longest), bytes)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([longest]);
  expect(await writeWhole(join(folder, `n${longest}`), bytes)).toBe('ENAMETOOLONG: name too long');
});

test('what is no file is not replaced by one', async () => {
  const folder = aFolder({ 'taken/inside.txt': 'old' });
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  symlinkSync('pipe', join(folder, 'to-pipe'));
  symlinkSync('taken', join(folder, 'to-folder'));
  symlinkSync('/dev/null', join(folder, 'to-device'));
  symlinkSync('none', join(folder, 'to-nothing'));
  symlinkSync('loop', join(folder, 'loop'));
  const before = readdirSync(folder);
  const refused = (name: string) => writeWhole(join(folder, name), bytes);
  expect(await refused('taken')).toBe('it is a folder');
  expect(await refused('to-folder')).toBe('it is a folder');
  expect(await refused('pipe')).toBe('it is a device or a pipe');
  expect(await refused('to-pipe')).toBe('it is a device or a pipe');
  expect(await refused('to-device')).toBe('it is a device or a pipe');
  expect(await refused('to-nothing')).toBe('it is a symbolic link that leads nowhere');
  expect(await refused('loop')).toBe('ELOOP: too many symbolic links encountered');
  expect(readdirSync(folder)).toEqual(before);
  expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true);
  expect(text(folder, 'taken/inside.txt')).toBe('old');
});

test('when it cannot, it gives the reason, leaves what was there and no temporary file', async () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'file'), 'old');
  expect(await writeWhole(join(folder, 'file/below.pptx'), bytes)).toMatch(/^E(NOTDIR|EXIST)/u);
  expect(text(folder, 'file')).toBe('old');
  expect(readdirSync(folder)).toEqual(['empty', 'file']);
});

test('a file that its owner made read-only is not replaced', async () => {
  const folder = aFolder({ 'deck.pptx': 'old' });
  chmodSync(join(folder, 'deck.pptx'), 0o444);
  expect(await writeWhole(join(folder, 'deck.pptx'), bytes)).toBe('it is read-only');
  expect(text(folder, 'deck.pptx')).toBe('old');
  expect(readdirSync(folder)).toEqual(['deck.pptx']);
});

test('temporary files of killed builds of the same target are removed, those of other builds are not', async () => {
  const hash = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 16);
  const [own, other] = [`.deckwright-${hash('deck.pptx')}-`, `.deckwright-${hash('other.pptx')}-`];
  const folder = aFolder({ [`${own}1.tmp`]: 'old', [`${own}2.tmp`]: 'new', [`${other}1.tmp`]: 'old' });

  const old = new Date(Date.now() - 60_000);
  for (const name of [`${own}1.tmp`, `${other}1.tmp`]) utimesSync(join(folder, name), old, old);
  expect(await writeWhole(join(folder, 'deck.pptx'), bytes)).toBeUndefined();
  expect(readdirSync(folder).sort()).toEqual([`${own}2.tmp`, `${other}1.tmp`, 'deck.pptx'].sort());
});

test('those of many targets are removed when their folder is read once', async () => {
  const hash = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 16);
  const targets = ['one.pptx', 'two.pptx'];
  const folder = aFolder(
    Object.fromEntries(targets.map((name) => [`.deckwright-${hash(name)}-1.tmp`, 'old'])),
  );
  const old = new Date(Date.now() - 60_000);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), old, old);
  const temporariesIn = temporariesOnce();
  for (const name of targets)
    expect(await writeWhole(join(folder, name), bytes, temporariesIn)).toBeUndefined();
  expect(readdirSync(folder).sort()).toEqual(targets);
});
