import { afterEach, expect, test, vi } from 'vitest';
import { readBrand } from '../../src/brand/readBrand.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { quote } from '../../src/layout/kinds/quote.ts';
import { table } from '../../src/layout/kinds/table.ts';
import { tryWays } from '../../src/layout/typesetting/tryWays.ts';
import { PlacedText } from '../../src/outline/tree/placedText.ts';
import { findings, lay } from './lay.ts';

const ROWS = Array.from({ length: 27 }, (_, i) => `| 第${i}项 | ${i} |\n`).join('');
const LONG_TABLE = `---\nlayout: table\n---\n\n# 题\n\n| 项目 | 数 |\n| --- | --- |\n${ROWS}`;
const quoting = (words: string, id = '') => `---\nlayout: quote\n${id}---\n\n# 尾\n\n> ${words}\n`;

afterEach(() => {
  vi.restoreAllMocks();
});

test('of the slides around one that continues, those are placed again whose links lead elsewhere now', () => {
  const place = vi.spyOn(quote, 'place');
  const deck = [
    quoting('甲'),
    quoting('[到最后](#end)'),
    quoting('[到开头](#slide-1)'),
    LONG_TABLE,
    quoting('乙'),
    quoting('丙', 'id: end\n'),
  ];
  const { scene, report } = lay(deck.join('\n'));
  expect(findings(report)).toEqual([]);
  expect(scene.pages.map(({ number, id }) => `${number} ${id}`).slice(5)).toEqual([
    '6 slide-6',
    '7 slide-7',
    '8 end',
  ]);
  expect(place.mock.calls.map(([slide, page]) => `${slide.number}: ${page.number}`)).toEqual([
    ...['1: 1', '2: 2', '3: 3', '5: 7', '6: 8'],
    '2: 2',
  ]);
});

test('a slide that may continue is placed once when it fits, though there is a warning of it', () => {
  const place = vi.spyOn(table, 'place');
  const fonts = { heading: { latin: new PlacedText('Calibri', { file: 'b', start: 0, end: 0 }) } };
  const title = 'The quick brown fox jumps over the lazy dog, '.repeat(3).slice(0, 131);
  const text = `---\nlayout: table\n---\n\n# ${title}\n\n| 项目 | 数 |\n| --- | --- |\n| 甲 | 1 |\n`;
  const { report } = lay(text, readBrand({ colours: {}, fonts }, new Report()));
  expect(report.sorted().map(({ code }) => code)).toEqual(['font-fallback']);
  expect(place).toHaveBeenCalledTimes(1);
});

test('a finding on a page after a continued slide names the page it is on', () => {
  const long = '检验检疫人员在临时搭建的简易板房里戴着手套办公。'.repeat(11);
  const small = `---\nlayout: compare\n---\n\n# 比\n\n## 过去\n\n${long}\n\n## 现在\n\n一\n`;
  const { report } = lay(`${LONG_TABLE}\n${small}`);
  expect(report.sorted().map(({ code, slide }) => [code, slide])).toEqual([
    ['text-small', { number: 4, title: '比' }],
  ]);
});

test('of several ways the first that fits is taken, and is tried once', () => {
  const report = new Report();
  const page = { report } as Parameters<typeof tryWays>[0];
  const tried: string[] = [];
  const result = tryWays(page, ['large', 'small', 'tiny'], (way, trial) => {
    tried.push(way);
    if (way === 'large')
      trial.report.add('text-overflow', { what: 'a', needs: 2, holds: 1, size: 9, cut: 1 });
    if (way === 'small') trial.report.add('text-small', { what: 'a', size: 14, meant: 20 });
    return way;
  });
  expect([result, tried]).toEqual(['small', ['large', 'small']]);
  expect(report.sorted().map(({ code }) => code)).toEqual(['text-small']);
});
