import { describe, expect, it } from 'vitest';
import { sectionsXml } from '../../../src/pptx/parts/sections.ts';
import { page } from '../everyKind.ts';

const pages = [1, 2, 3, 4].map((number) => page(number, []));
const ids = (xml: string) => [...xml.matchAll(/id="(\{[^"]*\})"/g)].map(([, id]) => id);
const slides = (xml: string) =>
  [...xml.matchAll(/<p14:sldIdLst>(.*?)<\/p14:sldIdLst>/g)].map(([, list = '']) =>
    [...list.matchAll(/id="(\d+)"/g)].map(([, id]) => Number(id)),
  );

describe('ids', () => {
  const sections = [
    { name: '开篇', first: 1, last: 2 },
    { name: '开篇', first: 3, last: 4 },
  ];
  it('are upper-case GUIDs, each its own', () => {
    const found = ids(sectionsXml({ sections, pages }));
    for (const id of found)
      expect(id).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/);
    expect(new Set(found).size).toBe(2);
  });

  it('are the same for the same sections', () => {
    expect(sectionsXml({ sections, pages })).toBe(sectionsXml({ sections, pages }));
  });
});

it('gives every slide one section, also where the scene leaves some out', () => {
  const sections = [
    { name: '一', first: 2, last: 2 },
    { name: '二 & 三', first: 4, last: 4 },
  ];
  const xml = sectionsXml({ sections, pages });
  expect(slides(xml)).toEqual([[256, 257, 258], [259]]);
  expect(xml).toContain('name="二 &amp; 三"');
});

it('is nothing when there are no sections', () => {
  expect(sectionsXml({ sections: [], pages })).toBe('');
});
