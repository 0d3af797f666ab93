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

it.each(['#page-9', '#', 'page-1', 'not an address', ''])(
  '“%s” leads nowhere, which is our mistake',
  (to) => {
    const link = linkAttributes(new Relationships(new Parts(), 'ppt/slides/slide1.xml'), deck([page(1, [])]));
    expect(() => link(to)).toThrow(`the link “${to}” leads nowhere`);
  },
);

it.each([
  ['mailto:J Doe a@b.de', 'mailto:J%20Doe%20a@b.de'],
  ['mailto:a[1]@b.de', 'mailto:a%5B1%5D@b.de'],
  ['https://a.b/x%20y|z', 'https://a.b/x%20y%7Cz'],
  ['https://a.b/?x=[1]{2}|3', 'https://a.b/?x=%5B1%5D%7B2%7D%7C3'],
  ['https://a.b/%zz%', 'https://a.b/%25zz%25'],
  ['https://[::1]:8080/[x]', 'https://[::1]:8080/%5Bx%5D'],
  ['https://a.b/x#y#z^', 'https://a.b/x#y%23z%5E'],
  [
    "https://u@例子.中国/~a-b_c.d:e!$&'()*+,;=?f=汉",
    "https://u@xn--fsqu00a.xn--fiqs8s/~a-b_c.d:e!$&'()*+,;=?f=%E6%B1%89",
  ],
])('“%s” is written as the URI %s', (address, target) => {
  const relationships = new Relationships(new Parts(), 'ppt/slides/slide1.xml');
  linkAttributes(relationships, deck([page(1, [])]))(address);
  expect(relationships.list()).toMatchObject([{ target, external: true }]);
});

it('shows the tip it is given, and else where it leads', () => {
  const link = linkAttributes(new Relationships(new Parts(), 'ppt/slides/slide1.xml'), deck([page(1, [])]));
  expect(link('#page-1', '回到“目录” & 首页')).toContain('tooltip="回到“目录” &amp; 首页"');
  expect(link('https://example.org/?a=1&b=2')).toContain('tooltip="https://example.org/?a=1&amp;b=2"');
});
