import { expect, it } from 'vitest';
import { pictures } from '../../../../src/pptx/package/slides/pictures.ts';
import type { PictureItem } from '../../../../src/scene/item.ts';
import { box, everyKind } from '../../everyKind.ts';
import { opened } from '../../opened.ts';

const picture = (name: string, media: string): PictureItem => ({
  kind: 'picture',
  name,
  box: box(0, 0, 40, 40),
  media,
  described: { alt: name },
});
const { media } = everyKind();

it('stores a picture once, however often it is used', async () => {
  const { slide, parts, rels } = await opened([picture('甲', 'dot'), picture('乙', 'dot')], { media });
  expect(rels().match(/relationships\/image/g)).toHaveLength(2);
  const drawn = parts.names().filter((name) => name.startsWith('ppt/media/'));
  pictures(slide);
  expect(rels().match(/relationships\/image/g)).toHaveLength(1);
  const stored = parts.names().filter((name) => name.startsWith('ppt/media/') && !drawn.includes(name));
  expect(stored).toHaveLength(1);
  expect(Buffer.from(parts.bytes(stored[0] ?? '')).toString('base64')).toBe(media.dot?.data);
});

it('puts an SVG behind its PNG', async () => {
  const { slide, xml, rels } = await opened([picture('标志', 'logo')], { media });
  pictures(slide);
  const [, png, svg] =
    /<a:blip r:embed="(rId\d+)">.*?<asvg:svgBlip [^>]*r:embed="(rId\d+)"/.exec(xml()) ?? [];
  expect(rels()).toMatch(new RegExp(`Id="${png}"[^>]*\\.png"`));
  expect(rels()).toMatch(new RegExp(`Id="${svg}"[^>]*\\.svg"`));
});

it('cuts the same share off both sides, and nothing where nothing is cut', async () => {
  const cut = { ...picture('甲', 'dot'), crop: { x: 0.0625, y: 0 } };
  const { slide, xml } = await opened([cut, picture('乙', 'dot')], { media });
  pictures(slide);
  expect(xml().match(/<a:srcRect [^>]*>/g)).toEqual(['<a:srcRect l="6250" t="0" r="6250" b="0"/>']);
});

it('stops at a picture the scene does not have', async () => {
  const { slide } = await opened([picture('甲', 'lost')]);
  expect(() => pictures(slide)).toThrow('the scene has no medium lost');
});
