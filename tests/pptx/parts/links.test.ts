import { expect, it } from 'vitest';
import { Relationships } from '../../../src/pptx/package/relationships.ts';
import { linkAttributes, linkTargets } from '../../../src/pptx/parts/links.ts';
import { page } from '../everyKind.ts';

/** Returns the links of slide 1 in a deck of two pages, with their targets. */
function links() {
  const relationships = new Relationships('ppt/slides/slide1.xml');
  const targets = linkTargets([page(1, []), page(2, [])]);
  return {
    link: (to: string, tip?: string) => linkAttributes(to, tip, targets.get(to), relationships),
    targets: () => relationships.xml().match(/Target="[^"]*"( TargetMode="External")?/g),
  };
}

it('makes one relationship for each place, however often it is linked', () => {
  const { link, targets } = links();
  expect(link('#page-2')).toBe('r:id="rId1" action="ppaction://hlinksldjump" tooltip="第 2 页"');
  expect(link('https://example.org')).toBe(
    'r:id="rId2" action="ppaction://hlinkfile" tooltip="https://example.org/"',
  );
  expect(link('#page-2')).toBe('r:id="rId1" action="ppaction://hlinksldjump" tooltip="第 2 页"');
  expect(targets()).toEqual(['Target="slide2.xml"', 'Target="https://example.org/" TargetMode="External"']);
});

it.each(['#page-9', '#', 'page-1', 'not an address', ''])(
  '“%s” leads nowhere, which is our mistake',
  (to) => {
    expect(() => links().link(to)).toThrow(`the link “${to}” leads nowhere`);
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
  const { link, targets } = links();
  link(address);
  expect(targets()).toEqual([`Target="${target.replace('&', '&amp;')}" TargetMode="External"`]);
});

it('shows the tip it is given, and else where it leads', () => {
  const { link } = links();
  expect(link('#page-1', '回到“目录” & 首页')).toContain('tooltip="回到“目录” &amp; 首页"');
  expect(link('https://example.org/?a=1&b=2')).toContain('tooltip="https://example.org/?a=1&amp;b=2"');
});
