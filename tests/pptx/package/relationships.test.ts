import { expect, it } from 'vitest';
import { Parts } from '../../../src/pptx/package/parts.ts';
import { Relationships } from '../../../src/pptx/package/relationships.ts';
import { read } from './read.ts';

const SLIDE = 'ppt/slides/slide1.xml';

it('makes one relationship for each target, by its relative path', () => {
  const parts = new Parts();
  const relationships = new Relationships(parts, SLIDE);
  expect(relationships.to('image', 'ppt/media/a.png')).toBe('rId1');
  expect(relationships.to('slide', 'ppt/slides/slide2.xml')).toBe('rId2');
  expect(relationships.to('hyperlink', 'https://a.org/?a=1&b=2', true)).toBe('rId3');
  expect(relationships.to('image', 'ppt/media/a.png')).toBe('rId1');
  expect(read(parts, 'ppt/slides/_rels/slide1.xml.rels').match(/Target="[^"]*"/g)).toEqual([
    'Target="../media/a.png"',
    'Target="slide2.xml"',
    'Target="https://a.org/?a=1&amp;b=2"',
  ]);
  expect(relationships.list()).toEqual([
    { id: 'rId1', type: 'image', target: 'ppt/media/a.png', external: false },
    { id: 'rId2', type: 'slide', target: 'ppt/slides/slide2.xml', external: false },
    { id: 'rId3', type: 'hyperlink', target: 'https://a.org/?a=1&b=2', external: true },
  ]);
});

it('reads absolute targets too, and takes them away', () => {
  const parts = new Parts();
  parts.set(
    'ppt/slides/_rels/slide1.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId7" Type="x/chart" Target="/ppt/charts/chart1.xml"/></Relationships>',
  );
  const relationships = new Relationships(parts, SLIDE);
  expect(relationships.target('chart')).toBe('ppt/charts/chart1.xml');
  expect(relationships.to('image', 'ppt/media/a.png')).toBe('rId8');
  relationships.remove(({ type }) => type === 'chart');
  expect(relationships.list().map(({ id }) => id)).toEqual(['rId8']);
});

it('knows the relationships of the package itself', () => {
  const parts = new Parts();
  expect(new Relationships(parts, '').to('officeDocument', 'ppt/presentation.xml')).toBe('rId1');
  expect(parts.names()).toEqual(['_rels/.rels']);
  expect(read(parts, '_rels/.rels')).toContain('Target="ppt/presentation.xml"');
});
