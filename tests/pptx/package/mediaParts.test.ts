import { expect, it } from 'vitest';
import { blipXml } from '../../../src/pptx/package/mediaParts.ts';
import { Parts } from '../../../src/pptx/package/parts.ts';
import { Relationships } from '../../../src/pptx/package/relationships.ts';
import type { Media } from '../../../src/scene/scene.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const png: Media = { type: 'png', width: 1, height: 1, data: base64('png') };
const svg: Media = { type: 'svg', width: 1, height: 1, data: base64('<svg/>'), fallback: base64('png') };

it('stores the same picture once for all slides, under the ending of its type', () => {
  const parts = new Parts();
  for (const slide of ['ppt/slides/slide1.xml', 'ppt/slides/slide2.xml']) {
    const relationships = new Relationships(parts, slide);
    for (const media of [png, { ...png, width: 2 }, svg]) blipXml(parts, relationships, media);
    expect(relationships.list()).toHaveLength(2);
  }
  expect(parts.names().filter((name) => name.startsWith('ppt/media/'))).toEqual([
    'ppt/media/image-8f8cbb7dcf46.png',
    'ppt/media/image-d4dc56669143.svg',
  ]);
});

it('stands an SVG behind the PNG for older readers', () => {
  const parts = new Parts();
  const relationships = new Relationships(parts, 'ppt/slides/slide1.xml');
  expect(blipXml(parts, relationships, svg)).toMatch(
    /^<a:blip r:embed="rId1"><a:extLst>.*<asvg:svgBlip [^>]*r:embed="rId2"\/>/,
  );
  const targets = relationships.list().map(({ target }) => new TextDecoder().decode(parts.bytes(target)));
  expect(targets).toEqual(['png', '<svg/>']);
});
