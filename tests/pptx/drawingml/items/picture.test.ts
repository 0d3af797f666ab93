import { expect, it } from 'vitest';
import type { PictureItem } from '../../../../src/scene/item.ts';
import { box, content, everyKind } from '../../everyKind.ts';
import { written } from '../../written.ts';

const { media } = everyKind();
const picture = (name: string, key: string): PictureItem => ({
  kind: 'picture',
  name,
  box: box(0, 0, 40, 40),
  media: key,
  described: { alt: name },
});

it('fills its box, keeps its shape when it is dragged, and is stored once, however often it is used', async () => {
  const { object, parts, rels } = await written([picture('甲', 'dot'), picture('乙', 'dot')], { media });
  const [, id] = /Id="(rId\d+)"[^>]*\/relationships\/image"/.exec(rels) ?? [];
  for (const name of ['甲', '乙']) {
    expect(object(name)).toContain(
      '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>' +
        `<p:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
        '<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="508000" cy="508000"/></a:xfrm><a:prstGeom prst="rect">',
    );
  }
  expect(rels.match(/relationships\/image/g)).toHaveLength(1);
  const stored = parts.names().filter((name) => name.startsWith('ppt/media/'));
  expect(stored).toHaveLength(1);
  expect(Buffer.from(parts.bytes(stored[0] ?? '')).toString('base64')).toBe(media.dot?.data);
});

it('stands as an SVG behind its PNG', async () => {
  const { object, rels } = await written([picture('标志', 'logo')], { media });
  const [, png, svg] =
    /<a:blip r:embed="(rId\d+)">.*?<asvg:svgBlip [^>]*r:embed="(rId\d+)"/.exec(object('标志')) ?? [];
  expect(rels).toMatch(new RegExp(`Id="${png}"[^>]*\\.png"`));
  expect(rels).toMatch(new RegExp(`Id="${svg}"[^>]*\\.svg"`));
});

it('loses the same share on both sides, and nothing where nothing is cut', async () => {
  const cut = { ...picture('甲', 'dot'), crop: { left: 0.0625, top: 0, right: 0.0625, bottom: 0 } };
  const { slide } = await written([cut, picture('乙', 'dot')], { media });
  expect(slide.match(/<a:srcRect [^>]*>/g)).toEqual(['<a:srcRect l="6250" t="0" r="6250" b="0"/>']);
});

it('fills a placeholder of its layout, and has its place from there', async () => {
  const [title, body] = content.placeholders;
  if (!title || !body) throw new Error('the content layout has a title and a body');
  const placeholder = { ...body, type: 'pic', idx: 21 } as const;
  const layouts = [{ ...content, placeholders: [title, placeholder] }];
  const { object } = await written([{ ...picture('照片', 'dot'), box: body.box, placeholder }], {
    media,
    layouts,
  });
  expect(object('照片')).toMatch(
    /<a:picLocks noChangeAspect="1" noGrp="1"\/><\/p:cNvPicPr><p:nvPr><p:ph type="pic" idx="21"\/><\/p:nvPr>.*<p:spPr\/><\/p:pic>/,
  );
});

it('is a mistake of ours when the scene does not have it', async () => {
  await expect(written([picture('甲', 'lost')])).rejects.toThrow('the scene has no medium lost');
});

it('in an ellipse is cut to it', async () => {
  const xml = (await written([{ ...picture('甲', 'dot'), outline: 'ellipse' }], { media })).object('甲');
  expect(xml).toContain('<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom></p:spPr></p:pic>');
});

it.each([
  [2, 'flipH="1"', 'l="3000" t="2000" r="1000" b="4000"'],
  [3, 'rot="10800000"', 'l="3000" t="4000" r="1000" b="2000"'],
  [4, 'rot="10800000" flipH="1"', 'l="1000" t="4000" r="3000" b="2000"'],
  [5, 'rot="16200000" flipH="1"', 'l="2000" t="1000" r="4000" b="3000"'],
  [6, 'rot="5400000"', 'l="2000" t="3000" r="4000" b="1000"'],
  [7, 'rot="5400000" flipH="1"', 'l="4000" t="3000" r="2000" b="1000"'],
  [8, 'rot="16200000"', 'l="4000" t="1000" r="2000" b="3000"'],
])('is turned upright as its camera noted: %i', async (turn, attributes, cut) => {
  const crop = { left: 0.01, top: 0.02, right: 0.03, bottom: 0.04 };
  const item = { ...picture('甲', 'dot'), box: box(100, 50, 40, 20), turn, crop };
  const { object } = await written([item], { media });
  const stored =
    turn < 5
      ? '<a:off x="1270000" y="635000"/><a:ext cx="508000" cy="254000"/>'
      : '<a:off x="1397000" y="508000"/><a:ext cx="254000" cy="508000"/>';
  expect(object('甲')).toContain(`<a:xfrm ${attributes}>${stored}</a:xfrm>`);
  expect(object('甲')).toContain(`<a:srcRect ${cut}/>`);
});
