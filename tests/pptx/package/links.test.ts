import { expect, it } from 'vitest';
import { linkAttributes } from '../../../src/pptx/package/links.ts';
import { Parts } from '../../../src/pptx/package/parts.ts';
import { Relationships } from '../../../src/pptx/package/relationships.ts';
import { deck, page } from '../everyKind.ts';

it('makes one relationship for each place, however often it is linked', () => {
  const relationships = new Relationships(new Parts(), 'ppt/slides/slide1.xml');
  const link = linkAttributes(relationships, deck([page(1, []), page(2, [])]));
  expect(link('#page-2')).toBe('r:id="rId1" action="ppaction://hlinksldjump" tooltip="第 2 页"');
  expect(link('https://example.org')).toBe(
    'r:id="rId2" action="ppaction://hlinkfile" tooltip="https://example.org/"',
  );
  expect(link('#page-2')).toBe('r:id="rId1" action="ppaction://hlinksldjump" tooltip="第 2 页"');
  expect(relationships.list().map(({ target }) => target)).toEqual([
    'ppt/slides/slide2.xml',
    'https://example.org/',
  ]);
});

it('has nothing for what is neither a page nor an address', () => {
  const link = linkAttributes(new Relationships(new Parts(), 'ppt/slides/slide1.xml'), deck([page(1, [])]));
  expect(['#page-9', '#', 'page-1', 'not an address', ''].map((each) => link(each))).toEqual(
    Array(5).fill(undefined),
  );
});

it('shows the tip it is given, and else where it leads', () => {
  const link = linkAttributes(new Relationships(new Parts(), 'ppt/slides/slide1.xml'), deck([page(1, [])]));
  expect(link('#page-1', '回到“目录” & 首页')).toContain('tooltip="回到“目录” &amp; 首页"');
  expect(link('https://example.org/?a=1&b=2')).toContain('tooltip="https://example.org/?a=1&amp;b=2"');
});
