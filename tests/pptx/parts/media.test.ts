import { expect, it } from 'vitest';
import { Package } from '../../../src/pptx/package/package.ts';
import { Relationships } from '../../../src/pptx/package/relationships.ts';
import { MediaStore } from '../../../src/pptx/parts/media.ts';
import type { Media } from '../../../src/scene/scene.ts';
import { Parts } from '../../package/parts.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const png: Media = { type: 'png', width: 1, height: 1, data: base64('png') };
const svg: Media = { type: 'svg', width: 1, height: 1, data: base64('<svg/>'), fallback: base64('png') };

it('stores the same picture once for all slides, under the ending of its type', async () => {
  const target = new Package();
  const media = new MediaStore(target, { png, twin: { ...png, width: 2 }, svg });
  for (const slide of ['ppt/slides/slide1.xml', 'ppt/slides/slide2.xml']) {
    const relationships = new Relationships(slide);
    for (const key of ['png', 'twin', 'svg']) media.blip(key, relationships);
    expect(relationships.xml().match(/Target="[^"]*"/g)).toEqual([
      'Target="../media/image-8f8cbb7dcf46.png"',
      'Target="../media/image-d4dc56669143.svg"',
    ]);
  }
  const parts = Parts.unzip(await target.zip());
  expect(parts.text('ppt/media/image-8f8cbb7dcf46.png')).toBe('png');
  expect(parts.text('ppt/media/image-d4dc56669143.svg')).toBe('<svg/>');
  expect(parts.names()).toHaveLength(3);
});

it('stands an SVG behind the PNG for older readers', () => {
  const relationships = new Relationships('ppt/slides/slide1.xml');
  expect(new MediaStore(new Package(), { svg }).blip('svg', relationships)).toMatch(
    /^<a:blip r:embed="rId1"><a:extLst>.*<asvg:svgBlip [^>]*r:embed="rId2"\/>/,
  );
  expect(relationships.xml()).toMatch(/Id="rId1"[^>]*\.png".*Id="rId2"[^>]*\.svg"/);
});

it('leaves out what an SVG without a PNG does not have', () => {
  const { fallback: _, ...bare } = svg;
  const relationships = new Relationships('ppt/slides/slide1.xml');
  expect(new MediaStore(new Package(), { bare }).blip('bare', relationships)).toMatch(
    /^<a:blip><a:extLst>.*<asvg:svgBlip [^>]*r:embed="rId1"\/>/,
  );
});
