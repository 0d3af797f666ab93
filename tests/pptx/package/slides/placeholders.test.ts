import { describe, expect, it } from 'vitest';
import { placeholders } from '../../../../src/pptx/package/slides/placeholders.ts';
import type { Item } from '../../../../src/scene/item.ts';
import type { Placeholder } from '../../../../src/scene/scene.ts';
import { box, content, everyKind, run, text, titleItem } from '../../everyKind.ts';
import { opened } from '../../opened.ts';

const [title, body] = content.placeholders;
if (!title || !body) throw new Error('the content layout has a title and a body');

describe('a text', () => {
  it('inherits position and shape from its placeholder', async () => {
    const { slide, xml } = await opened([]);
    placeholders(slide);
    expect(xml()).toContain(
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/>',
    );
  });

  it('keeps a position of its own', async () => {
    const item = { ...text('正文', { ...body.box, y: body.box.y + 30 }, [run('甲')]), placeholder: body };
    const { slide, xml } = await opened([item]);
    placeholders(slide);
    expect(xml()).toContain('<p:ph type="body" idx="11"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>');
    expect(xml()).toContain('<a:off x="609600" y="1905000"/>');
    expect(xml()).not.toContain('prstGeom');
  });

  it('cannot fill what its layout does not have', async () => {
    const item = { ...titleItem('甲'), placeholder: { type: 'subTitle', idx: 1 } as const };
    const { slide } = await opened([item]);
    expect(() => placeholders(slide)).toThrow('layout content has no subTitle 1');
  });
});

describe('other objects', () => {
  const at = box(600, 120, 300, 200);
  const slot = (type: Placeholder['type'], idx: number): Placeholder => ({ ...body, type, idx, box: at });
  const layouts = [
    { ...content, placeholders: [title, slot('pic', 21), slot('chart', 22), slot('tbl', 23)] },
  ];
  const { media, pages } = everyKind();
  const items = pages.flatMap((page) => page.items);

  async function filled(kind: 'picture' | 'chart' | 'table', placeholder: Placeholder): Promise<string> {
    const found = items.find((item) => item.kind === kind);
    const { slide, xml } = await opened([{ ...found, box: at, placeholder } as Item], { media, layouts });
    placeholders(slide);
    return xml().replace(/>\s+</g, '><');
  }

  it('a picture fills a picture placeholder', async () => {
    expect(await filled('picture', slot('pic', 21))).toMatch(
      /<a:picLocks noChangeAspect="1" noGrp="1"\/><\/p:cNvPicPr><p:nvPr><p:ph type="pic" idx="21"\/><\/p:nvPr>.*<p:spPr\/><\/p:pic>/,
    );
  });

  it('a chart fills a chart placeholder, a table one for tables; frames say where they stand', async () => {
    const chart = await filled('chart', slot('chart', 22));
    expect(chart).toContain(
      '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr><p:ph type="chart" idx="22"/>',
    );
    expect(chart).toContain('<p:xfrm><a:off x="7620000" y="1524000"/>');
    expect(await filled('table', slot('tbl', 23))).toContain('<p:ph type="tbl" idx="23"/>');
  });
});
