import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue, explain, isCode } from '../../src/diagnostics/catalogue.ts';
import type { CatalogueEntry } from '../../src/diagnostics/entry.ts';

const entries = Object.entries(catalogue) as [keyof typeof catalogue, CatalogueEntry<never>][];

test.each(entries)('%s explains itself, with a wrong and a right example', (code, entry) => {
  expect(code).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/u);
  expect(['error', 'warning']).toContain(entry.severity);
  expect(entry.explanation.length).toBeGreaterThan(25);
  expect(entry.explanation).toMatch(/[.)]$/u);
  expect(entry.wrong.trim()).not.toBe('');
  expect(entry.right.trim()).not.toBe('');
  expect(entry.wrong).not.toBe(entry.right);
});

test('explain prints the meaning and both examples', () => {
  expect(explain('title-full-stop')).toBe(
    [
      'title-full-stop (warning)',
      '',
      'A title is a headline; Chinese headlines end without 。 (GB/T 15834), also when they are sentences.',
      '',
      'Wrong:',
      '  title: 八年节假日从不停运。',
      '',
      'Right:',
      '  title: 八年节假日从不停运',
      '',
    ].join('\n'),
  );
});

test('only codes are codes', () => {
  expect(isCode('title-full-stop')).toBe(true);
  expect(isCode('toString')).toBe(false);
});

test('a finding recommends only commands that there are', () => {
  const words = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
  const commands = words(readFileSync('src/commandLine.ts', 'utf8'), /\.command\('([a-z]+)'\)/gu);
  const catalogues = readdirSync('src/diagnostics/catalogue', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join('src/diagnostics/catalogue', path), 'utf8'));
  const named = catalogues.flatMap((text) => words(text, /\bdeckwright ([a-z]+)/gu));
  expect(named).not.toEqual([]);
  expect(named.filter((name) => !commands.includes(name))).toEqual([]);
});

test('examples are English, except those of findings about Chinese writing', () => {
  const chinese = entries.filter(([, { wrong, right }]) => /\p{Script=Han}/u.test(wrong + right));
  expect(chinese.map(([code]) => code).sort()).toEqual([
    ...['figure-hedge', 'font-uncommon', 'half-width-mark', 'name-spelling', 'number-not-in-wan'],
    ...['number-percent', 'number-range', 'person-spelling', 'poor-ellipsis', 'quotation-marks-mixed'],
    ...['title-full-stop', 'unpaired-mark'],
  ]);
});
