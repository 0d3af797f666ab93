import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { codesPage } from '../../scripts/codesPage.ts';
import { contentSchema } from '../../scripts/contentSchema.ts';
import { kindPictures, kindsPage } from '../../scripts/kindsPage.ts';
import { licencesPage } from '../../scripts/licencesPage.ts';
import { skillPage } from '../../scripts/skillPage.ts';
import { check } from '../../src/index.ts';
import { bundledCli } from '../commands/bundledCli.ts';

test('docs/codes.md is what the catalogue says now; otherwise run `npm run docs`', () => {
  expect(readFileSync('docs/codes.md', 'utf8')).toBe(codesPage());
});

test('docs/licences.md lists what the bundle holds now; otherwise run `npm run docs`', async () => {
  const licences = readFileSync(join(dirname(bundledCli()), 'licences.txt'), 'utf8');
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(await licencesPage(licences));
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

test('docs/kinds.md and its pictures show the kinds as they are now; otherwise run `npm run docs`', () => {
  expect(readFileSync('docs/kinds.md', 'utf8')).toBe(kindsPage());
  const pictures = kindPictures();
  expect(readdirSync('docs/kinds').sort()).toEqual([...pictures.keys()].map((name) => `${name}.svg`).sort());
  for (const [name, svg] of pictures) expect(readFileSync(`docs/kinds/${name}.svg`, 'utf8')).toBe(svg);
  expect([...pictures.values()].join('').length).toBeLessThan(400_000);
});

test('the instructions for assistants are what the kinds take now; otherwise run `npm run docs`', () => {
  expect(readFileSync('skills/deckwright/SKILL.md', 'utf8')).toBe(skillPage());
});

test('they take at most 2,000 tokens, of four characters each, and name every kind', () => {
  const page = skillPage();
  expect(page.length / 4).toBeLessThan(2000);
  const kinds = readdirSync('docs/kinds').map((file) => file.replace('.svg', ''));
  expect(kinds.filter((kind) => !page.includes(`\n- \`${kind}\`: `))).toEqual([]);
});

test('the deck in them has no error', () => {
  const [, deck = ''] = /^~~~yaml\n([\s\S]*?)^~~~$/mu.exec(skillPage()) ?? [];
  const { findings, slides } = check({ text: deck });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(slides).toBe(5);
});
