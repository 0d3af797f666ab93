import { describe, expect, it } from 'vitest';
import type { Bullet, TextItem } from '../../../../src/scene/item.ts';
import type { Placeholder, Scene } from '../../../../src/scene/scene.ts';
import { box, content, deck, paragraph, run, text, titleItem } from '../../everyKind.ts';
import { written } from '../../written.ts';

/** Returns the object of a text. When it is a title, the page has its own title beside it. */
const drawn = async (item: TextItem, rest: Partial<Scene> = {}) =>
  (await written([{ ...item, name: '文' }], rest)).object('文');

const at = box(0, 0, 200, 40);
const LANGUAGES = 'lang="zh-CN" altLang="en-US"';

function placeholder(type: string): Placeholder {
  const found = content.placeholders.find((each) => each.type === type);
  if (!found) throw new Error(type);
  return found;
}

describe('text outside placeholders', () => {
  it('says its size, pitch and anchor, has no insets and does not shrink', async () => {
    const xml = await drawn(text('甲', at, [run('甲')], { valign: 'middle' }));
    expect(xml).toContain('<p:cNvSpPr txBox="1"/><p:nvPr/>');
    expect(xml).toContain(
      '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/>',
    );
    expect(xml).toContain('<a:pPr><a:lnSpc><a:spcPct val="125000"/></a:lnSpc></a:pPr>');
    expect(xml).toContain(`<a:r><a:rPr ${LANGUAGES} sz="1800"/><a:t>甲</a:t></a:r>`);
  });

  it('writes the tracking of a run in hundredths of a point, and keeps it apart from the run before it', async () => {
    const xml = await drawn(text('甲', at, [run('甲'), run('！', { tracking: -16 }), run('”')]));
    expect(xml).toContain(`<a:rPr ${LANGUAGES} sz="1800" spc="-1600"/><a:t>！</a:t>`);
    expect(xml.match(/<a:r>/g)).toHaveLength(3);
  });

  it('marks every run and every end of a paragraph as Chinese', async () => {
    const xml = await drawn(text('甲', at, [run('甲'), run('B', { bold: true })]));
    expect(xml).not.toMatch(/ lang="en-US"/);
    expect(xml.match(new RegExp(`<a:rPr ${LANGUAGES}`, 'g'))).toHaveLength(2);
    expect(xml).toContain(`<a:endParaRPr ${LANGUAGES}`);
  });

  it('writes one paragraph properties element, first, however many runs there are', async () => {
    const xml = await drawn(text('甲', at, [run('甲'), run('乙', { bold: true }), run('丙')]));
    expect(xml.match(/<a:pPr/g)).toHaveLength(1);
    expect(xml).toMatch(/<a:p><a:pPr>/);
  });

  it('makes one run of neighbours that look alike', async () => {
    const look = { bold: true, colour: { slot: 'accent1' } } as const;
    const xml = await drawn(
      text('甲', at, [run('来源：', look), run('报道', { ...look }), run('一'), run('二', { size: 9 })]),
    );
    expect(xml.match(/<a:t>.*?<\/a:t>/g)).toEqual([
      '<a:t>来源：报道</a:t>',
      '<a:t>一</a:t>',
      '<a:t>二</a:t>',
    ]);
  });

  it('names slots and theme fonts; only quotations name a face', async () => {
    const heading = run('甲', { role: 'heading', colour: { slot: 'accent1', alpha: 0.5 } });
    const xml = await drawn(text('甲', at, [heading, run('乙', { role: 'quotation' })]));
    expect(xml).toContain(
      '<a:solidFill><a:schemeClr val="accent1"><a:alpha val="50000"/></a:schemeClr></a:solidFill>' +
        '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>',
    );
    expect(xml).toContain('<a:latin typeface="Georgia"/><a:ea typeface="SimSun"/>');
    expect(xml).not.toContain('srgbClr');
  });

  it('breaks lines softly inside one paragraph', async () => {
    const xml = await drawn(text('甲', at, [run('上\n\n下')]));
    expect(xml.match(/<a:br>/g)).toHaveLength(2);
    expect(xml.match(/<a:p>/g)).toHaveLength(1);
  });

  it('escapes what XML reserves, and keeps blanks', async () => {
    const xml = await drawn(text('甲', at, [run(`&<>"'`), run(' ', { bold: true })]));
    expect(xml).toContain(`<a:t>&amp;&lt;&gt;&quot;'</a:t>`);
    expect(xml).toContain('<a:t> </a:t>');
  });

  it('keeps a text without words a text', async () => {
    const xml = await drawn({ ...text('甲', at, []), paragraphs: [] });
    expect(xml).toContain(`<a:p><a:endParaRPr ${LANGUAGES}/></a:p>`);
  });

  it('numbers and bullets natively', async () => {
    const bullet = { kind: 'number', colour: { slot: 'accent2' } } as const;
    const paragraphs = [paragraph([run('甲')], { indent: 24, hanging: -24, before: 6, bullet })];
    const xml = await drawn({ ...text('甲', at, []), paragraphs });
    expect(xml).toContain('<a:pPr marL="304800" indent="-304800">');
    expect(xml).toContain(
      '<a:spcBef><a:spcPts val="600"/></a:spcBef><a:buClr><a:schemeClr val="accent2"/></a:buClr>',
    );
    expect(xml).toContain('<a:buAutoNum type="arabicPlain"/>');
  });
});

describe('line spacing', () => {
  const spacing = async (...runs: ReturnType<typeof run>[]) =>
    /<a:lnSpc>(.*?)<\/a:lnSpc>/.exec(
      await drawn({ ...text('文', at, []), paragraphs: [paragraph(runs, { pitch: 30 })] }),
    )?.[1];

  it('is in per cent of a single line, which is 1.2 times the size whatever the face', async () => {
    expect(await spacing(run('甲', { size: 20 }))).toBe('<a:spcPct val="125000"/>');
    expect(await spacing(run('A', { size: 20, role: 'quotation' }))).toBe('<a:spcPct val="125000"/>');
    expect(await spacing(run('甲', { size: 24 }), run('乙', { size: 24, bold: true }))).toBe(
      '<a:spcPct val="104167"/>',
    );
  });

  it('is in points where per cent give another picture: runs of two sizes, and closer than a single line', async () => {
    expect(await spacing(run('40', { size: 24 }), run('倍', { size: 12 }))).toBe('<a:spcPts val="3000"/>');
    expect(await spacing(run('40', { size: 28 }))).toBe('<a:spcPts val="3000"/>');
  });
});

describe('text in placeholders', () => {
  const [title, body, number] = ['title', 'body', 'sldNum'].map(placeholder) as [
    Placeholder,
    Placeholder,
    Placeholder,
  ];

  it('inherits place and shape, and repeats nothing that its layout says', async () => {
    expect(await drawn(titleItem('标题'))).toContain(
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/>' +
        '<p:txBody><a:bodyPr/><a:lstStyle/><a:p>' +
        `<a:r><a:rPr ${LANGUAGES}/><a:t>标题</a:t></a:r><a:endParaRPr ${LANGUAGES}/></a:p></p:txBody>`,
    );
  });

  it('keeps a position of its own', async () => {
    const item = text('正文', { ...body.box, y: body.box.y + 30 }, [run('甲')], { placeholder: body });
    const xml = await drawn(item);
    expect(xml).toContain('<p:ph type="body" idx="11"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>');
    expect(xml).toContain('<a:off x="609600" y="1905000"/>');
    expect(xml).not.toContain('prstGeom');
  });

  it('cannot fill what its layout does not have', async () => {
    const item = { ...titleItem('甲'), placeholder: { type: 'subTitle', idx: 1 } as const };
    await expect(drawn(item)).rejects.toThrow('layout content has no subTitle 1');
  });

  it('says what differs, and only that', async () => {
    const smaller = run('标题', { size: 24, bold: true, role: 'heading' });
    const xml = await drawn({
      ...text('标题', title.box, [], { placeholder: title, valign: 'bottom' }),
      paragraphs: [paragraph([smaller], { pitch: 30 })],
    });
    expect(xml).toContain('<a:bodyPr anchor="b"/>');
    expect(xml).toContain(
      '<a:lstStyle><a:lvl1pPr><a:defRPr kern="1200" sz="2400"/></a:lvl1pPr></a:lstStyle>',
    );
    expect(xml).toContain(`<a:p><a:r><a:rPr ${LANGUAGES}/><a:t>标题</a:t></a:r>`);
    const wider = await drawn({
      ...text('标题', title.box, [], { placeholder: title }),
      paragraphs: [paragraph([smaller], { pitch: 36 })],
    });
    expect(wider).toContain('<a:lvl1pPr><a:lnSpc><a:spcPct val="125000"/></a:lnSpc>');
  });

  it('takes each paragraph by its own level', async () => {
    const [, second] = body.levels;
    if (!second) throw new Error('no level');
    const xml = await drawn({
      ...text('正文', body.box, [], { placeholder: body }),
      paragraphs: [
        { ...second, runs: [run('二级', { size: 14 })] },
        { ...second, level: 4, runs: [run('五级', { size: 14 })] },
      ],
    });
    expect(xml).toContain(`<a:p><a:pPr lvl="1"/><a:r><a:rPr ${LANGUAGES}/><a:t>二级</a:t></a:r>`);
    expect(xml).toContain(`<a:p><a:pPr lvl="4"/><a:r><a:rPr ${LANGUAGES}/><a:t>五级</a:t></a:r>`);
  });

  it('takes a bullet off where the layout has one', async () => {
    const xml = await drawn(text('正文', body.box, [run('甲')], { placeholder: body }));
    expect(xml).toContain('<a:lvl1pPr marL="0" indent="0"');
    expect(xml).toContain('<a:p><a:pPr><a:buNone/></a:pPr>');
  });

  it('is a card where its layout has one, and says which of the insets differ', async () => {
    const insets = { left: 24, top: 18, right: 24, bottom: 18 };
    const card = { fill: { slot: 'lt2' }, radius: 5, insets } as const;
    const layouts = [{ ...content, placeholders: [title, { ...body, card }] }];
    const item = text('正文', body.box, [run('甲')], { placeholder: body });
    const bodyOf = async (own: typeof insets) =>
      /<p:spPr\/><p:txBody>(<a:bodyPr[^>]*>)/.exec(
        await drawn({ ...item, card: { ...card, insets: own } }, { layouts }),
      )?.[1];
    expect(await bodyOf(insets)).toBe('<a:bodyPr/>');
    expect(await bodyOf({ ...insets, top: 30 })).toBe('<a:bodyPr tIns="381000"/>');
  });

  it('says a size once that most of its text has, and a unit beside a figure its own', async () => {
    const figure = text('正文', body.box, [run('78', { size: 54 }), run(' 个班次', { size: 21 })], {
      placeholder: body,
    });
    const xml = await drawn(figure);
    expect(xml).toContain('<a:defRPr kern="1200" sz="5400"/>');
    expect(xml).toContain(
      `<a:r><a:rPr ${LANGUAGES}/><a:t>78</a:t></a:r><a:r><a:rPr ${LANGUAGES} sz="2100"/>`,
    );
  });

  it('says of a list that goes on where it does, and nothing more', async () => {
    const bullet = { kind: 'number', colour: { slot: 'accent2' }, scale: 1.2 } as const;
    const level = paragraph([run('')], { indent: 24, hanging: -24, bullet });
    const list = { ...body, levels: [level] };
    const layouts = [{ ...content, placeholders: [title, list] }];
    const marks = async (change: Partial<Bullet>) => {
      const paragraphs = [{ ...level, bullet: { ...bullet, ...change }, runs: [run('甲')] }];
      const xml = await drawn(
        { ...text('正文', list.box, [], { placeholder: list }), paragraphs },
        { layouts },
      );
      return xml.match(/<a:bu.*<a:bu[^>]*>|<a:bu[^>]*>/g);
    };
    expect(await marks({ start: 4 })).toEqual(['<a:buAutoNum type="arabicPlain" startAt="4"/>']);
    expect(await marks({})).toEqual(null);
    expect(await marks({ start: 4, colour: { slot: 'accent1' } })).toEqual([
      '<a:buClr><a:schemeClr val="accent1"/></a:buClr>' + '<a:buAutoNum type="arabicPlain" startAt="4"/>',
    ]);
  });

  it('makes the slide number a field that shows the number', async () => {
    const look = number.levels[0]?.runs[0];
    const xml = await drawn(
      text('页码', number.box, [{ ...run(''), ...look, text: '1' }, run(' / 9')], { placeholder: number }),
    );
    expect(xml).toMatch(
      /<a:fld id="\{[0-9A-F-]{36}\}" type="slidenum"><a:rPr [^>]*\/><a:t>1<\/a:t><\/a:fld>/,
    );
    expect(xml).toContain('<a:t> / 9</a:t>');
  });
});

describe('links', () => {
  it('jump to slides and open addresses, and keep the colour of their run', async () => {
    const { slide, rels } = await written([
      text('甲', at, [
        run('看'),
        run('二', { link: '#page-2', tip: '第 2 页 & 更多' }),
        run('网', { link: 'https://a.org/?x=1&y=汉' }),
      ]),
    ]);
    expect(slide).toMatch(
      /<a:hlinkClick r:id="rId\d+" action="ppaction:\/\/hlinksldjump" tooltip="第 2 页 &amp; 更多"><a:extLst>.*?hlinkClr[^>]* val="tx"/,
    );
    expect(slide).toMatch(
      /<a:hlinkClick r:id="rId\d+" action="ppaction:\/\/hlinkfile" tooltip="https:[^"]+">/,
    );
    expect(rels).toContain('Target="slide2.xml"');
    expect(rels).toContain('Target="https://a.org/?x=1&amp;y=%E6%B1%89" TargetMode="External"');
  });

  it('of no words leave no relationship behind', async () => {
    const { rels } = await written([text('甲', at, [run('', { link: 'https://a.org' }), run('乙')])]);
    expect(rels).not.toContain('a.org');
  });
});

describe('lines that begin left of their place', () => {
  const hung = paragraph([run('“甲”乙')], { hanging: -9 });

  it('have a text box that begins there, with the other lines and paragraphs further in', async () => {
    const xml = await drawn({
      ...text('文', box(48, 60, 200, 40), []),
      paragraphs: [hung, paragraph([run('丙')])],
    });
    expect(xml).toContain('<a:off x="495300" y="762000"/><a:ext cx="2654300" cy="508000"/>');
    expect(xml.match(/<a:pPr marL[^>]*>/g)).toEqual([
      '<a:pPr marL="114300" indent="-114300">',
      '<a:pPr marL="114300">',
    ]);
  });

  it('take the room in a card from its inset, at most all of it', async () => {
    const of = async (left: number) => {
      const insets = { left, top: 3, right: 6, bottom: 3 };
      const card = { fill: { slot: 'lt2' }, radius: 0, insets } as const;
      const xml = await drawn({ ...text('文', at, []), paragraphs: [hung], card });
      return [/<a:off[^>]*>/, / lIns="\d+"/, /<a:pPr[^>]*>/].map((one) => one.exec(xml)?.[0]);
    };
    expect(await of(24)).toEqual([
      '<a:off x="0" y="0"/>',
      ' lIns="190500"',
      '<a:pPr marL="114300" indent="-114300">',
    ]);
    expect(await of(6)).toEqual([
      '<a:off x="0" y="0"/>',
      ' lIns="0"',
      '<a:pPr marL="76200" indent="-76200">',
    ]);
  });

  it('need no more room where they are further in', async () => {
    const xml = await drawn({ ...text('文', at, []), paragraphs: [{ ...hung, indent: 16 }] });
    expect(xml).toContain('<a:off x="0" y="0"/>');
    expect(xml).toContain('<a:pPr marL="203200" indent="-114300">');
  });

  it('say their edges in a placeholder of a company’s layout, which else says nothing', async () => {
    const title = placeholder('title');
    const inherits = { share: 1, bold: [true] };
    const item = { ...text('文', title.box, [], { placeholder: title, inherits }), paragraphs: [hung] };
    const xml = await drawn(item);
    expect(xml).toContain(
      '<p:spPr><a:xfrm><a:off x="495300" y="685800"/><a:ext cx="11087100" cy="508000"/></a:xfrm></p:spPr>' +
        '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/>',
    );
    expect(xml).toContain('<a:pPr marL="114300" indent="-114300"/>');
    const plain = await drawn({ ...item, paragraphs: [paragraph([run('甲')])] });
    expect(plain).toContain('<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r>');
  });
});

describe('quotation marks', () => {
  const runsOf = async (words: string, language: string) => {
    const xml = await drawn(text('文', at, [run(words)]), { document: { ...deck([]).document, language } });
    return Array.from(
      xml.matchAll(/<a:rPr lang="([^"]*)"[^>]*?(?:\/>|>(.*?)<\/a:rPr>)<a:t>(.*?)<\/a:t>/g),
      ([, lang, look = '', said]) =>
        `${lang} ${look.includes('<a:latin typeface="+mn-ea"/>') ? 'ea ' : ''}${said}`,
    );
  };

  it('of a Chinese text have the East Asian face beside Latin letters too', async () => {
    expect(await runsOf('“5+2”、“白加黑”', 'zh-CN')).toEqual([
      'zh-CN ea “',
      'zh-CN 5+2',
      'zh-CN ea ”',
      'zh-CN 、“白加黑”',
    ]);
    expect(await runsOf('“百日会战”', 'zh-CN')).toEqual(['zh-CN “百日会战”']);
  });

  it('of a text without Chinese characters are narrow, also in a Chinese deck', async () => {
    expect(await runsOf('It’s “fine”', 'zh-CN')).toEqual(['en-US It’s “fine”']);
    expect(await runsOf('It is fine', 'zh-CN')).toEqual(['zh-CN It is fine']);
    expect(await runsOf('麦当劳McDonald’s店', 'zh-CN')).toEqual([
      'zh-CN 麦当劳McDonald',
      'en-US ’',
      'zh-CN s店',
    ]);
  });

  it('make a Chinese text Chinese in an English deck, whose English stays as it is', async () => {
    expect(await runsOf('“百日会战”', 'en-US')).toEqual(['zh-CN “百日会战”']);
    expect(await runsOf('“Rent” and it’s', 'en-GB')).toEqual(['en-GB “Rent” and it’s']);
  });
});

it('two texts with the same paragraphs are written each with its own look, name and link', async () => {
  const first = text('甲', at, [run('甲')], { valign: 'middle' });
  const second: TextItem = { ...first, name: '乙', valign: 'top', box: box(0, 80, 100, 40) };
  const third: TextItem = { ...first, name: '丙', link: 'https://example.com/' };
  const parts = await written([first, second, third]);
  expect(parts.object('乙')).toContain('anchor="t"');
  expect(parts.object('乙')).toContain('<a:off x="0" y="1016000"/>');
  expect(parts.object('丙')).toContain('anchor="ctr"');
  expect(parts.object('丙')).toContain('<a:hlinkClick ');
  expect(parts.object('甲')).not.toContain('<a:hlinkClick ');
});
