import { expect, it } from 'vitest';
import { linkAttributes } from '../../../src/pptx/package/links.ts';
import { Parts } from '../../../src/pptx/package/parts.ts';
import { Relationships } from '../../../src/pptx/package/relationships.ts';
import { deck, page } from '../everyKind.ts';

it('makes one relationship for each place, however often it is linked', () => {
  const relationships = new Relationships(new Parts(), 'ppt/slides/slide1.xml');
  const link = linkAttributes(relationships, deck([page(1, []), page(2, [])]));
  expect(link('#page-2')).toBe('r:id="rId1" action="ppaction://hlinksldjump"');
  expect(link('https://example.org')).toBe('r:id="rId2" action="ppaction://hlinkfile"');
  expect(link('#page-2')).toBe('r:id="rId1" action="ppaction://hlinksldjump"');
  expect(relationships.list().map(({ target }) => target)).toEqual([
    'ppt/slides/slide2.xml',
    'https://example.org/',
  ]);
});

it('has nothing for what is neither a page nor an address', () => {
  const link = linkAttributes(new Relationships(new Parts(), 'ppt/slides/slide1.xml'), deck([page(1, [])]));
  expect(['#page-9', '#', 'page-1', 'not an address', ''].map(link)).toEqual(Array(5).fill(undefined));
});
