import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '../../src/files/diskFiles.ts';
import { aFolder } from './aFolder.ts';

const text = (result: ReturnType<ReturnType<typeof diskFiles>['read']>) =>
  'bytes' in result ? new TextDecoder().decode(result.bytes) : result.problem;

test('reads what is below the folder, however the path is written', () => {
  const files = diskFiles(aFolder({ 'assets/logo.svg': '<svg/>', 'a.txt': 'a' }));
  for (const path of ['assets/logo.svg', './assets//logo.svg', 'assets/x/../logo.svg', 'assets\\logo.svg']) {
    expect(text(files.read(path))).toBe('<svg/>');
  }
});

test.each([
  '../secret.txt',
  'assets/../../secret.txt',
  '/etc/passwd',
  'C:\\secret.txt',
  '\\\\host\\share',
  'file:///etc/passwd',
  'http://example.org/a.png',
  'a\0.txt',
])('%j is outside', (path) => {
  const folder = aFolder({ 'secret.txt': 'secret', 'project/a.txt': 'a' });
  expect(diskFiles(join(folder, 'project')).read(path)).toEqual({ problem: { kind: 'outside' } });
});

test('a symbolic link that leads out is outside, as is one behind a linked folder; one that stays is read', () => {
  const folder = aFolder({ 'secret/key.txt': 'secret', 'project/a.txt': 'a' });
  const project = join(folder, 'project');
  symlinkSync(join(folder, 'secret/key.txt'), join(project, 'link.txt'));
  symlinkSync(join(folder, 'secret'), join(project, 'linked'));
  symlinkSync('a.txt', join(project, 'inner.txt'));
  const files = diskFiles(project);
  expect(files.read('link.txt')).toEqual({ problem: { kind: 'outside' } });
  expect(files.read('linked/key.txt')).toEqual({ problem: { kind: 'outside' } });
  expect(files.list('linked')).toEqual({ problem: { kind: 'outside' } });
  expect(text(files.read('inner.txt'))).toBe('a');
});

test('a folder with a name that begins like the root is outside too', () => {
  const folder = aFolder({ 'project/a.txt': 'a', 'project-secret/key.txt': 'secret' });
  symlinkSync(join(folder, 'project-secret/key.txt'), join(folder, 'project/link.txt'));
  expect(diskFiles(join(folder, 'project')).read('link.txt')).toEqual({ problem: { kind: 'outside' } });
});

test('the root of the disk is a folder like any', () => {
  const folder = aFolder({ 'a.txt': 'a' });
  const files = diskFiles('/');
  expect(text(files.read(join(folder, 'a.txt').slice(1)))).toBe('a');
  expect(files.list(folder.slice(1))).toEqual({ paths: [`${folder.slice(1)}/a.txt`] });
});

test('a folder that cannot be looked into is told', () => {
  const folder = aFolder();
  symlinkSync('templates', join(folder, 'templates'));
  expect(diskFiles(folder).list('templates')).toEqual({
    problem: { kind: 'refused', reason: 'ELOOP: too many symbolic links encountered' },
  });
});

test('keeps where the files that were read really are', () => {
  const folder = aFolder({ 'a.txt': 'a', 'b.txt': 'b' });
  symlinkSync('a.txt', join(folder, 'link.txt'));
  const inputs = new Set<string>();
  const files = diskFiles(folder, inputs);
  files.list('.');
  files.read('none.txt');
  files.read('link.txt');
  expect([...inputs]).toEqual([join(folder, 'a.txt')]);
});

test('what is no file is told, and a pipe is not waited for', () => {
  const folder = aFolder({ 'assets/a.txt': 'a' });
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const files = diskFiles(folder);
  expect(files.read('assets')).toEqual({ problem: { kind: 'not-a-file' } });
  expect(files.read('pipe')).toEqual({ problem: { kind: 'not-a-file' } });
  expect(files.read('none.txt')).toEqual({ problem: { kind: 'missing' } });
  expect(files.read('assets/a.txt/b')).toEqual({ problem: { kind: 'missing' } });
});

test('a file over the limit is not read', () => {
  const files = diskFiles(aFolder({ 'a.txt': 'abcd' }));
  expect(files.read('a.txt', 3)).toEqual({ problem: { kind: 'too-large', size: 4, limit: 3 } });
  expect(text(files.read('a.txt', 4))).toBe('abcd');
});

test('lists all files below a folder in the order of their names, and nothing where there is no folder', () => {
  const folder = aFolder({ 'templates/b.hbs': '', 'templates/partials/a.hbs': '', 'templates/a.hbs': '' });
  mkdirSync(join(folder, 'templates/empty'));
  const files = diskFiles(folder);
  const paths = ['templates/a.hbs', 'templates/b.hbs', 'templates/partials/a.hbs'];
  expect(files.list('templates')).toEqual({ paths });
  expect(files.list('assets')).toEqual({ paths: [] });
  expect(files.list('..')).toEqual({ problem: { kind: 'outside' } });
});
