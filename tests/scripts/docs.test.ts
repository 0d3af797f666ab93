import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codesPage } from '../../scripts/codesPage.ts';
import { contentSchema } from '../../scripts/contentSchema.ts';
import { licencesPage } from '../../scripts/licencesPage.ts';

test('docs/codes.md is what the catalogue says now; otherwise run `npm run docs`', () => {
  expect(readFileSync('docs/codes.md', 'utf8')).toBe(codesPage());
});

test('docs/licences.md lists what the bundle holds now; otherwise run `npm run docs`', async () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(await licencesPage());
});

test('a production install holds the native renderer alone, with one package for the machine', () => {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(dependencies).toBeUndefined();
  expect(Object.keys(optionalDependencies)).toEqual(['@resvg/resvg-js']);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const installed = Object.entries<{ dev?: boolean; optional?: boolean }>(packages).filter(
    ([path, { dev }]) => path !== '' && !dev,
  );
  expect(installed.filter(([, { optional }]) => !optional)).toEqual([]);
  expect(installed.filter(([path]) => !path.startsWith('node_modules/@resvg/resvg-js'))).toEqual([]);
});

test('content.schema.json is what the templates take now; otherwise run `npm run docs`', () => {
  expect(readFileSync('content.schema.json', 'utf8')).toBe(contentSchema());
});
