import { expect, it } from 'vitest';
import { Relationships, relsName } from '../../../src/pptx/package/relationships.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

it('makes one relationship for each target, by its relative path, in the order they are asked for', () => {
  const relationships = new Relationships('ppt/slides/slide1.xml');
  expect(relationships.to('image', 'ppt/media/a.png')).toBe('rId1');
  expect(relationships.to('slide', 'ppt/slides/slide2.xml')).toBe('rId2');
  expect(relationships.to('hyperlink', 'https://a.org/?a=1&b=2', true)).toBe('rId3');
  expect(relationships.to('image', 'ppt/media/a.png')).toBe('rId1');
  expect(relationships.xml()).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${OFFICE}/image" Target="../media/a.png"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/slide" Target="slide2.xml"/>` +
      `<Relationship Id="rId3" Type="${OFFICE}/hyperlink" Target="https://a.org/?a=1&amp;b=2" TargetMode="External"/>` +
      '</Relationships>',
  );
});

it('tells targets of one name apart by their types', () => {
  const relationships = new Relationships('ppt/presentation.xml');
  expect(relationships.to('theme', 'ppt/theme/theme1.xml')).toBe('rId1');
  expect(relationships.to('slide', 'ppt/theme/theme1.xml')).toBe('rId2');
});

it('knows the relationships of the package itself, and metadata of its own', () => {
  const relationships = new Relationships('');
  relationships.to('officeDocument', 'ppt/presentation.xml');
  relationships.to('metadata/core-properties', 'docProps/core.xml');
  expect(relationships.xml()).toContain(
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="ppt/presentation.xml"/>` +
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" ' +
      'Target="docProps/core.xml"/>',
  );
});

it.each([
  ['', '_rels/.rels'],
  ['ppt/presentation.xml', 'ppt/_rels/presentation.xml.rels'],
])('those of “%s” stand in %s', (source, name) => {
  expect(relsName(source)).toBe(name);
});
