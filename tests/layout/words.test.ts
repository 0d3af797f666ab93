import { expect, test } from 'vitest';
import { galleryText } from '../../scripts/galleryText.ts';
import { readBrand } from '../../src/brand/readBrand.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { KINDS } from '../../src/layout/kinds.ts';
import type { Item } from '../../src/scene/item.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { faults } from './faults.ts';
import { FIXTURES, findings, lay, readFixture, withUnits } from './lay.ts';

/** The gallery slides of every layout in English. */
const ENGLISH = galleryText()
  .split(/^(?=---\nlayout: )/m)
  .filter((slide) => /^id: \w+-en-/m.test(slide))
  .join('');
/** Chinese letters and marks. The wide space is not among them, because the author may have typed it. */
const CHINESE = /[\p{Script=Han}\u3001-\u303F\uFF00-\uFFEF]/u;

const inEnglish = (text: string, language = 'en') => lay(text, readBrand(undefined, new Report()), language);
const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...flat(item.items)] : [item]));
const onPages = ({ pages }: Scene) => pages.flatMap(({ items }) => flat(items));
/** Returns all texts of a layout that PowerPoint shows: its label, names and prompts. */
const onLayouts = ({ layouts }: Scene): string[] =>
  layouts.flatMap(({ label, items, placeholders }) => [
    label,
    ...items.map((item) => item.name),
    ...placeholders.flatMap(({ name, levels }) => [
      name,
      ...levels.flatMap(({ runs }) => runs.map((run) => run.text)),
    ]),
  ]);
/** Returns `pages` and `layouts` as text. The rest of a scene refers to the author's file. */
const plain = ({ pages, layouts }: Scene): string => JSON.stringify({ pages, layouts });

test('a deck in English says nothing in Chinese', () => {
  const { scene, report } = inEnglish(ENGLISH);
  expect(findings(report)).toEqual([]);
  expect(faults(scene)).toEqual([]);
  const kinds = new Set(scene.pages.map((page) => page.id.split('-')[0]));
  expect(KINDS.filter(({ name }) => !kinds.has(name))).toEqual([]);
  expect(CHINESE.exec(plain(scene))).toBeNull();
});

test('a deck in Chinese calls nothing in English', () => {
  const { scene } = lay(`${FIXTURES.map(readFixture).join('\n')}\n${readFixture('units')}`);
  expect(onLayouts(scene).filter((words) => /\p{Script=Latin}/u.test(words))).toEqual([]);
  // The author's words follow a colon or a wide space.
  const names = onPages(scene).map(({ name }) => name.replace(/[：　].*/u, ''));
  expect(names.filter((name) => /\p{Script=Latin}/u.test(name))).toEqual([]);
});

test('any language but Chinese gets English, whatever its tag', () => {
  const label = (language: string) =>
    inEnglish('---\nlayout: cover\n---\n\n# T\n', language).scene.layouts[0]?.label;
  expect(['zh', 'zh-TW', 'ZH-hans', 'en-GB', 'de', 'zha'].map(label)).toEqual([
    ...['封面', '封面', '封面'],
    ...['Cover', 'Cover', 'Cover'],
  ]);
});

test('callouts are called by what they say, in the marks of the language', () => {
  const names = (language: string) =>
    lay(withUnits('stats-english'), undefined, language)
      .scene.pages[0]?.items.filter((item) => item.kind === 'text' && /^(?:Callout|数字卡) /.test(item.name))
      .map(({ name }) => name);
  expect(names('en')).toEqual([
    'Callout 1: 78 trips',
    'Callout 2: 727 shifts',
    'Callout 3: 69 companies',
    'Callout 4: 120 million',
  ]);
  expect(names('zh-CN')?.[1]).toBe('数字卡 2：727 shifts');
});

test('words that layouts add to slides are in the language of the deck', () => {
  const rows = Array.from({ length: 27 }, (_, i) => `| Item ${i} | ${i} |\n`).join('');
  const table = `---\nlayout: table\nsource: Report\n---\n\n# Sums\n\n| Item | Sum |\n| --- | --- |\n${rows}`;
  const { scene } = inEnglish(table);
  expect(scene.pages.map(({ title }) => title)).toEqual(['Sums (1/3)', 'Sums (2/3)', 'Sums (3/3)']);
  expect(plain(scene)).toContain('"text":"Source: "');
  const chart = '---\nlayout: chart\nchart: line\nunit: USD\nalt: A line\n---\n\n# T\n\n';
  const data = '|  | A | B |\n| --- | --- | --- |\n| 2006 | 1 | 2 |\n| 2011 | 3 | 4 |\n';
  expect(plain(inEnglish(chart + data).scene)).toContain('"text":"Unit: USD"');
});

test('findings call a text the same in every language', () => {
  const long = `---\nlayout: cover\nkicker: ${'long '.repeat(60)}\n---\n\n# T\n`;
  const said = ['en', 'zh-CN'].map((language) => findings(inEnglish(long, language).report));
  expect(said[0]).toEqual([
    '3: error text-overflow: the kicker needs 3 lines at 12 pt; its place holds 2. (shorten it by about 8 characters.)',
  ]);
  expect(said[0]).toEqual(said[1]);
});
