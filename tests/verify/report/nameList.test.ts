import { expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { claimsOf } from '../../../src/verify/claims/claims.ts';
import { nameList } from '../../../src/verify/report/nameList.ts';
import { readDocument } from '../../../src/verify/sources/document.ts';
import { anOutline } from '../anOutline.ts';

function listed(slides: readonly string[], source: string) {
  const yaml = `opening:\n  slides:\n${slides.map((slide) => `    - ${slide}\n`).join('')}`;
  const outline = anOutline(yaml, new Report());
  const documents = new Map([['report', readDocument('report', { isMarkdown: true, text: source })]]);
  return nameList(claimsOf(outline), documents, outline.sources);
}

const CHINESE = `# 一、情况

临江市商贸局与云岭县合作，商贸局局长李守山参加。“白加黑”和《守关记》。

# 二、评价

云岭县称赞临江市商贸局。
`;

test('organisations, places, people and terms are listed with how often and where the deck and the sources have them', () => {
  const rows = listed(
    [
      '{ title: 临江市商贸局的“白加黑” }',
      '{ title: 到云岭县, text: 临江市商贸局和云岭县, notes: 李守山局长 }',
      '{ title: 《守关记》 }',
    ],
    CHINESE,
  );
  expect(rows).toContainEqual({
    name: '临江市商贸局',
    kind: 'organisation',
    times: 2,
    slides: [1, 2],
    inSources: 2,
    where: ['专题（一） · 一、情况', '专题（一） · 二、评价'],
    near: [],
  });
  expect(rows).toContainEqual(
    expect.objectContaining({ name: '云岭县', kind: 'place', times: 2, slides: [2], inSources: 2 }),
  );
  expect(rows).toContainEqual(expect.objectContaining({ name: '李守山', kind: 'person', inSources: 1 }));
  expect(rows.filter(({ kind }) => kind === 'term').map(({ name }) => name)).toEqual(['白加黑', '守关记']);
  expect(rows.map(({ kind }) => kind)).toEqual([...rows.map(({ kind }) => kind)].sort(byKind));
});

const ORDER = ['organisation', 'place', 'person', 'term'];
const byKind = (a: string, b: string) => ORDER.indexOf(a) - ORDER.indexOf(b);

test('a name that no source has is listed with what it resembles', () => {
  expect(listed(['{ title: 临江市商务局 }'], CHINESE)).toContainEqual(
    expect.objectContaining({ name: '临江市商务局', inSources: 0, near: ['临江市商贸局'] }),
  );
  const english = 'The Northgate Relief Fund works with Alder County Hospital and UNDERPASS GIS.\n';
  const rows = listed(['{ title: The Northgate Relief Fund and Adler County Hospital in GIS }'], english);
  expect(rows).toContainEqual(
    expect.objectContaining({
      name: 'Adler County Hospital',
      kind: 'organisation',
      near: ['Alder County Hospital'],
    }),
  );
  expect(rows).toContainEqual(expect.objectContaining({ name: 'GIS', kind: 'term', times: 1, inSources: 1 }));
});

test('a piece of a longer word is no name', () => {
  const rows = listed(
    ['{ title: 廊厅文化, text: 唯一的B型保税物流中心, notes: 他们被临江市委市政府树为典型，临江市海关总署 }'],
    CHINESE,
  );
  const names = rows.map(({ name }) => name);
  expect(names).toContain('保税物流中心');
  for (const junk of ['廊厅', '型保税物流中心', '临江市委市']) expect(names).not.toContain(junk);
});
