import { expect, it } from 'vitest';
import { unreferenced } from '../../../src/pptx/package/unreferenced.ts';
import { everyKind } from '../everyKind.ts';
import { drawn } from './read.ts';

it('deletes what no relationship leads to, and what only that leads to', async () => {
  const parts = await drawn(everyKind());
  unreferenced(parts);
  const before = parts.names();
  parts.set('ppt/slides/slide9.xml', '<x/>');
  parts.set(
    'ppt/slides/_rels/slide9.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="x/image" Target="../media/secret.png"/></Relationships>',
  );
  parts.set('ppt/media/secret.png', 'x');
  unreferenced(parts);
  expect(parts.names()).toEqual(before);
  expect(before).toContain('[Content_Types].xml');
  expect(before).toContain('docProps/core.xml');
});
