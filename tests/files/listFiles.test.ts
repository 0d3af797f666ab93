import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { listAssets } from '../../src/files/listFiles.ts';
import { memoryFiles } from './memoryFiles.ts';

test('assets that another outline of the folder names are not listed', () => {
  const files = memoryFiles({
    'a.yaml': 'image: assets/own.png',
    'b.yaml': 'image: assets/other.png\nlogo: assets/logo.svg',
    'talk.md': '![x](assets/图.jpg)',
    'below/c.yaml': 'image: assets/own.png',
    'assets/own.png': '',
    'assets/other.png': '',
    'assets/logo.png': '',
    'assets/图.jpg': '',
    'assets/none.png': '',
  });
  const report = new Report();
  expect(listAssets(files, 'decks/a.yaml', report)).toEqual(['assets/none.png', 'assets/own.png']);
  expect(report.isEmpty).toBe(true);
});
