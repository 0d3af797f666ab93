import { describe, expect, test } from 'vitest';
import { lay } from '../layout/lay.ts';
import { findingsIn } from './findingsIn.ts';

const unit = (id: string, name: string) =>
  `---\nlayout: section\nsection: ${name}\nid: ${id}\n---\n\n# ${name}\n\n`;
const UNITS = unit('a', 'North') + unit('b', 'South') + unit('c', 'West');
const list = (layout: string, title: string, ...ids: string[]) =>
  `---\nlayout: ${layout}\n---\n\n# ${title}\n\n${ids.map((id) => `## [x](#${id})\n\n`).join('')}`;

describe('sections of one name', () => {
  test('stay sections of their own', () => {
    const twice = unit('a', 'Office') + unit('b', 'Office');
    expect(lay(twice).scene.sections.map(({ name, first }) => [name, first])).toEqual([
      ['Office', 1],
      ['Office', 2],
    ]);
    expect(findingsIn('section-duplicate', twice)).toEqual([
      '11:10 the section “Office” begins on slide 1 already; the deck has two of this name.',
    ]);
  });

  test('are reported when another stands between them', () => {
    expect(findingsIn('section-duplicate', unit('a', 'A') + unit('b', 'B') + unit('c', 'A'))).toHaveLength(1);
    expect(findingsIn('section-duplicate', UNITS)).toEqual([]);
  });
});

test('an agenda or a closing that misses a unit is reported; one without links is not', () => {
  for (const layout of ['agenda', 'closing']) {
    expect(findingsIn('unit-missed', UNITS + list(layout, 'T', 'a', 'c'))).toEqual([
      '26:9 the slide names 2 of 3 units; “South” is missing.',
    ]);
    expect(findingsIn('unit-missed', UNITS + list(layout, 'T', 'a', 'b', 'c'))).toEqual([]);
    expect(findingsIn('unit-missed', UNITS + list(layout, 'T'))).toEqual([]);
  }
});

describe('a wrong number of units', () => {
  test.each([
    '走进六个集体',
    '六个基层单位的坚守',
    '7个单元',
    'Seven units at a glance',
    'our 12 teams',
    '十二个部门',
  ])('%s', (title) => {
    for (const layout of ['cover', 'agenda', 'overview', 'closing'])
      expect(findingsIn('units-miscounted', UNITS + list(layout, title))).toHaveLength(1);
    expect(findingsIn('units-miscounted', UNITS + list('points', title))).toEqual([]);
    expect(findingsIn('units-miscounted', list('agenda', title))).toEqual([]);
  });

  test.each([
    '走进三个集体',
    '3个单位',
    'Three units',
    'three teams in two offices',
    '七个地区',
    'seven cities',
    '七个故事',
    '认识一个集体',
  ])('but not %s', (title) => {
    expect(findingsIn('units-miscounted', UNITS + list('agenda', title))).toEqual([]);
  });
});
