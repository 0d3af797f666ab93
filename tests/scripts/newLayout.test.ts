import { expect, test } from 'vitest';
import { galleryStub } from '../../scripts/new-layout/galleryStub.ts';
import { fixtureStub, templateStub } from '../../scripts/new-layout/stubs.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { readTemplates } from '../../src/text/templates.ts';
import { findings, lay } from '../layout/lay.ts';
import { ownTemplates, said } from '../text/compileText.ts';

// The stubs of a new kind draw their entries as cards.
test.each([
  ['fixture', fixtureStub('cards')],
  ['gallery', galleryStub('cards')],
])('the slides of the %s stub are laid out without findings', (_, text) => {
  const { scene, report } = lay(text);
  expect(findings(report)).toEqual([]);
  expect(
    scene.pages.every(
      ({ items }) => items.filter((item) => item.kind === 'text' && item.placeholder).length > 2,
    ),
  ).toBe(true);
});

test('the gallery stub has nine slides with titles of their own', () => {
  const { pages } = lay(galleryStub('cards')).scene;
  expect(pages.map(({ id }) => id)).toEqual(
    ['zh', 'en', 'mixed'].flatMap((script) =>
      ['least', 'typical', 'most'].map((content) => `cards-${script}-${content}`),
    ),
  );
  expect(new Set(pages.map(({ title }) => title)).size).toBe(9);
});

test('the template stub is without fault', () => {
  const report = new Report();
  const { kinds } = readTemplates(
    [...ownTemplates, { file: 'templates/mine.hbs', text: templateStub('mine') }],
    [],
    report,
  );
  expect(said(report)).toEqual([]);
  expect(kinds.has('mine')).toBe(true);
});
