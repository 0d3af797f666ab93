import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codesPage } from '../../scripts/codesPage.ts';
import { contentSchema } from '../../scripts/contentSchema.ts';

test('docs/codes.md is what the catalogue says now; otherwise run `npm run docs`', () => {
  expect(readFileSync('docs/codes.md', 'utf8')).toBe(codesPage());
});

test('content.schema.json is what the templates take now; otherwise run `npm run docs`', () => {
  expect(readFileSync('content.schema.json', 'utf8')).toBe(contentSchema());
});
