import { expect, it } from 'vitest';
import { Parts } from './parts.ts';
import { relationshipsOf, targetOf } from './relationships.ts';

const listed = (source: string, ...each: readonly string[]) => {
  const parts = new Parts();
  const all = each.map((rest, index) => `<Relationship Id="rId${index + 1}" ${rest}/>`);
  parts.set(source, `<Relationships>${all.join('')}</Relationships>`);
  return parts;
};

it('reads relative, absolute and external targets', () => {
  const parts = listed(
    'ppt/slides/_rels/slide1.xml.rels',
    'Type="x/image" Target="../media/./a.png"',
    'Type="x/slide" Target="slide2.xml"',
    'Type="x/chart" Target="/ppt/charts/chart1.xml"',
    'Type="x/hyperlink" Target="https://a.org/?a=1&amp;b=2" TargetMode="External"',
  );
  expect(relationshipsOf(parts, 'ppt/slides/slide1.xml')).toEqual([
    { id: 'rId1', type: 'image', target: 'ppt/media/a.png', external: false },
    { id: 'rId2', type: 'slide', target: 'ppt/slides/slide2.xml', external: false },
    { id: 'rId3', type: 'chart', target: 'ppt/charts/chart1.xml', external: false },
    { id: 'rId4', type: 'hyperlink', target: 'https://a.org/?a=1&b=2', external: true },
  ]);
  expect(targetOf(parts, 'ppt/slides/slide1.xml', 'chart')).toBe('ppt/charts/chart1.xml');
  expect(relationshipsOf(parts, 'ppt/slides/slide2.xml')).toEqual([]);
});

it('knows the relationships of the package itself', () => {
  const parts = listed('_rels/.rels', 'Type="x/officeDocument" Target="ppt/presentation.xml"');
  expect(targetOf(parts, '', 'officeDocument')).toBe('ppt/presentation.xml');
});
