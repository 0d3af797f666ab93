import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { parseSlides } from '../../src/slides/parseSlides.ts';
import { compileText } from './compileText.ts';
import { withoutOrigins } from './withoutOrigins.ts';

const yaml = readFileSync(new URL('../../content.yaml', import.meta.url), 'utf8');
const { slides, text, said } = compileText(yaml);

test('the shipped content becomes slides without a finding', () => {
  expect(said).toEqual([]);
  expect(slides.length).toBeGreaterThan(40);
});

test('its slide text, printed and parsed again, gives the same slides', () => {
  const report = new Report();
  const again = parseSlides({ text: text.text, file: 'talk.md', origins: [] }, report);
  expect(report.sorted()).toEqual([]);
  expect(again.map(withoutOrigins)).toEqual(slides.map(withoutOrigins));
});

test('every stretch of it points into the content, and at the template that placed it', () => {
  expect(new Set(text.origins.map(({ origin }) => origin.value.file))).toEqual(new Set(['content.yaml']));
  expect(text.origins.filter(({ origin }) => origin.template === undefined)).toEqual([]);
});
