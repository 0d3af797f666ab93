import { expect, test } from 'vitest';
import { memoryFiles } from './memoryFiles.ts';

const files = memoryFiles({
  'content.yaml': 'a: 1',
  'assets/a.png': new Uint8Array([1, 2]),
  'assets/b/c.png': '',
});

test('behaves as the files on disk do', () => {
  expect(files.read('./assets/a.png')).toEqual({ bytes: new Uint8Array([1, 2]) });
  expect(files.read('../a.png')).toEqual({ problem: { kind: 'outside' } });
  expect(files.read('none')).toEqual({ problem: { kind: 'missing' } });
  expect(files.read('content.yaml', 3)).toEqual({ problem: { kind: 'too-large', size: 4, limit: 3 } });
  expect(files.list('assets')).toEqual({ paths: ['assets/a.png', 'assets/b/c.png'] });
  expect(files.list('asset')).toEqual({ paths: [] });
  expect(files.list('..')).toEqual({ problem: { kind: 'outside' } });
});
