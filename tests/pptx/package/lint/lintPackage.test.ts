import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintPackage } from '../../../../src/pptx/package/lint/lintPackage.ts';
import { Parts } from '../../../../src/pptx/package/parts.ts';
import { writePptx } from '../../../../src/pptx/writePptx.ts';
import { everyKind, theme } from '../../everyKind.ts';
import { validate } from '../../validate.ts';

const SLIDE = 'ppt/slides/slide1.xml';
const OTHER = 'ppt/slides/slide2.xml';
const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const CHART = 'ppt/charts/chart1.xml';
const TYPES = '[Content_Types].xml';
const RELS = 'ppt/slides/_rels/slide1.xml.rels';
const options = { faces: Object.values(theme.faces.quotation) };
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

let good: Uint8Array;
beforeAll(async () => {
  good = await writePptx(everyKind());
});

/** Changes the text of a part, which has to hold what is to be changed. */
function change(part: string, from: string | RegExp, to: string) {
  return (parts: Parts) => {
    const before = new TextDecoder().decode(parts.bytes(part));
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${part} holds nothing like ${from}`);
    parts.set(part, after);
  };
}

test('a good package gives no finding', () => {
  expect(lintPackage(good, options)).toEqual([]);
  expect(lintPackage(Parts.unzip(good), options)).toEqual([]);
});

test('a deck without a date is as good', async () => {
  const scene = everyKind();
  const undated = await writePptx({ ...scene, document: { ...scene.document, date: '' } });
  expect(lintPackage(undated, options)).toEqual([]);
  expect(await validate(undated)).toEqual([]);
});

describe('each rule sees its fault', () => {
  const planted: readonly (readonly [string, (parts: Parts) => void, string | RegExp])[] = [
    [
      'alt-text',
      change(SLIDE, ' descr="一个点"', ''),
      `${SLIDE}: “照片” has neither alt text nor the decorative mark`,
    ],
    [
      'alt-text',
      change(OTHER, / descr="货值[^"]*"/, ' descr=" "'),
      `${OTHER}: “图：column” has neither alt text nor the decorative mark`,
    ],
    [
      'chart-axes',
      change(CHART, '</c:barChart>', '<c:axId val="3"/></c:barChart>'),
      `${CHART}: plots on the axes 3,500000001,500000002 but has 500000001,500000002`,
    ],
    [
      'chart-axes',
      change('ppt/charts/chart4.xml', '<c:showLegendKey', '<c:dLblPos val="outEnd"/><c:showLegendKey'),
      'ppt/charts/chart4.xml: a doughnut gives its labels a position',
    ],
    [
      'chart-values',
      change(CHART, '$B$3', '$B$4'),
      `${CHART}: Sheet1!$B$2:$B$4 is 3 cells long, but 2 values are cached`,
    ],
    [
      'chart-workbooks',
      change(CHART, '>5.22<', '>5.23<'),
      `${CHART}: shows “5.23” where B2 of its workbook holds “5.22”`,
    ],
    [
      'chart-workbooks',
      change('ppt/charts/_rels/chart1.xml.rels', 'workbook1.xlsx', 'gone.xlsx'),
      `${CHART}: has no workbook`,
    ],
    [
      'content-types',
      change(
        TYPES,
        '</Types>',
        '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>',
      ),
      `${TYPES}: lists /ppt/slideMasters/slideMaster2.xml, which is not there`,
    ],
    [
      'content-types',
      change(TYPES, '</Types>', '<Default Extension="vml" ContentType="x"/></Types>'),
      `${TYPES}: lists the ending vml, which no part has`,
    ],
    [
      'content-types',
      change(TYPES, 'image/png', 'image/jpg'),
      `${TYPES}: says ppt/media/image-497790947d46.png is image/jpg, not image/png`,
    ],
    [
      'document-counts',
      change('docProps/app.xml', '<Slides>3', '<Slides>4'),
      'docProps/app.xml: says Slides 4, but there are 3',
    ],
    [
      'document-counts',
      change('docProps/core.xml', /<dc:language>.*<\/dc:language>/, ''),
      'docProps/core.xml: has no dc:language',
    ],
    ['document-counts', (parts) => parts.delete('docProps/app.xml'), 'docProps/app.xml: is missing'],
    [
      'empty-markup',
      change(LAYOUT, '<p:spTree>', '<p:bg><p:bgPr><a:noFill/></p:bgPr></p:bg><p:spTree>'),
      `${LAYOUT}: has a background without a:effectLst`,
    ],
    [
      'empty-markup',
      change(SLIDE, /(name="箭头".*?)<p:txBody>.*?<\/p:txBody>/, '$1'),
      `${SLIDE}: “箭头” has no text body`,
    ],
    [
      'empty-markup',
      change(SLIDE, '</p:spPr>', '<a:ln/></p:spPr>'),
      `${SLIDE}: has an outline that says nothing`,
    ],
    [
      'empty-placeholders',
      change(SLIDE, '<a:t>创先争优专题报道</a:t>', '<a:t> </a:t>'),
      `${SLIDE}: the placeholder “页脚” is empty`,
    ],
    [
      'inheritance',
      change(SLIDE, 'type="ftr" idx="12"', 'type="ftr" idx="40"'),
      `${SLIDE}: “页脚” fills ftr 40, which its layout does not have`,
    ],
    ['inheritance', change(LAYOUT, ' name="内容"', ''), `${LAYOUT}: the layout has no name`],
    ['languages', change(SLIDE, ' lang="zh-CN"', ''), `${SLIDE}: 1 runs or paragraph ends have no language`],
    ['languages', change(CHART, '<c:lang val="zh-CN"/>', ''), `${CHART}: the chart has no language`],
    ['link-tips', change(SLIDE, / tooltip="[^"]*"/, ''), `${SLIDE}: 1 links have no tip`],
    [
      'master-placeholders',
      change(MASTER, 'type="dt"', 'type="hdr"'),
      `${MASTER}: the master has no dt placeholder`,
    ],
    [
      'master-placeholders',
      change(MASTER, /(<p:bodyStyle>.*?)<a:lvl4pPr.*?<\/a:lvl4pPr>/, '$1'),
      `${MASTER}: the master styles no text of level 4`,
    ],
    [
      'media-bytes',
      (parts) => parts.set('ppt/media/image-497790947d46.png', '<svg/>'),
      'ppt/media/image-497790947d46.png: is no png picture by its bytes',
    ],
    [
      'media-bytes',
      (parts) => parts.set('ppt/media/image2.png', parts.bytes('ppt/media/image-497790947d46.png')),
      'ppt/media/image2.png: is the same picture as ppt/media/image-497790947d46.png',
    ],
    [
      'notes-pages',
      change('ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1'),
      `${MASTER}: shares ppt/theme/theme1.xml with another master`,
    ],
    [
      'notes-pages',
      change('ppt/notesSlides/_rels/notesSlide1.xml.rels', 'slide1.xml', 'slide2.xml'),
      `ppt/notesSlides/notesSlide1.xml: does not belong to ${SLIDE}`,
    ],
    [
      'paragraphs',
      change(SLIDE, '</a:r><a:r>', '</a:r><a:pPr/><a:r>'),
      `${SLIDE}: 1 paragraphs have their properties twice or out of place`,
    ],
    ['raw-text', change(SLIDE, '>看<', '>看\r\n<'), `${SLIDE}: holds a raw carriage return`],
    ['raw-text', change(SLIDE, '>看<', '>看\n<'), `${SLIDE}: holds a raw line end inside a run`],
    ['raw-text', change(MASTER, '‹#›', 'null'), `${MASTER}: its slide number says “null”`],
    ['raw-text', change(SLIDE, '>看<', '>undefined<'), `${SLIDE}: says “undefined”`],
    [
      'relationship-ids',
      change(SLIDE, /r:embed="rId\d+"/, 'r:embed="rId99"'),
      `${SLIDE}: names the relationship rId99, which is not there`,
    ],
    [
      'relationship-ids',
      change(
        RELS,
        '</Relationships>',
        `<Relationship Id="rId98" Type="${LINK}hyperlink" Target="https://a.org" TargetMode="External"/></Relationships>`,
      ),
      `${SLIDE}: has the hyperlink relationship rId98 for nothing`,
    ],
    [
      'relationship-targets',
      (parts) => parts.delete('ppt/charts/chart2.xml'),
      /^ppt\/slides\/_rels\/slide2.xml.rels: rId\d+ leads to ppt\/charts\/chart2.xml, which is not there$/,
    ],
    [
      'relationship-targets',
      change('ppt/slides/_rels/slide2.xml.rels', '../charts/', '/ppt/charts/'),
      /^ppt\/slides\/_rels\/slide2.xml.rels: rId\d+ has an absolute target$/,
    ],
    [
      'relationship-targets',
      change(RELS, /Target="https:[^"]*"/, 'Target="not an address"'),
      /slide1.xml.rels: rId\d+ leads to “not an address”, which is no address$/,
    ],
    [
      'section-ids',
      change('ppt/presentation.xml', /(<p14:section name="开篇" id="\{)[0-9A-F]+/, '$1abcdef01'),
      /^ppt\/presentation.xml: the section id \{abcdef01-.* is not an upper-case GUID$/,
    ],
    [
      'section-ids',
      change('ppt/presentation.xml', '<p14:sldId id="258"/>', ''),
      'ppt/presentation.xml: the sections do not hold every slide once, in order',
    ],
    [
      'shape-ids',
      change(SLIDE, '<p:cNvPr id="4"', '<p:cNvPr id="3"'),
      `${SLIDE}: the object id “3” stands twice or is empty`,
    ],
    ['shape-names', change(SLIDE, 'name="箭头"', 'name="照片"'), `${SLIDE}: two objects are named “照片”`],
    [
      'shape-names',
      change(SLIDE, 'name="箭头"', 'name="Shape 3"'),
      `${SLIDE}: an object is named “Shape 3” by a program`,
    ],
    ['table-headers', change(OTHER, ' firstRow="1"', ''), `${OTHER}: a table marks no header row`],
    [
      'table-headers',
      change(OTHER, /<a:gridCol[^>]*\/>/, ''),
      `${OTHER}: a table has rows of other length than its grid`,
    ],
    [
      'theme-colours',
      change(SLIDE, '<a:schemeClr val="accent2"/>', '<a:srgbClr val="FF0000"/>'),
      /^ppt\/slides\/slide1.xml: .* has the fixed colour FF0000$/,
    ],
    [
      'theme-fonts',
      change(SLIDE, 'typeface="Georgia"', 'typeface="Comic Sans MS"'),
      `${SLIDE}: names the typeface “Comic Sans MS”`,
    ],
    [
      'theme-fonts',
      change('ppt/theme/theme1.xml', /<a:ea typeface="[^"]*"\/>/, '<a:ea typeface=""/>'),
      'ppt/theme/theme1.xml: a:majorFont has no East Asian face',
    ],
    ['titles', change(OTHER, '第 2 页', '第 1 页'), `${OTHER}: has the title of another slide: “第 1 页”`],
    ['titles', change(OTHER, 'type="title"', 'type="body"'), `${OTHER}: has 0 titles that say “”`],
    [
      'titles',
      change(SLIDE, /(<p:spTree>.*?<\/p:grpSpPr>)(<p:sp>.*?<\/p:sp>)(<p:sp>.*?<\/p:sp>)/, '$1$3$2'),
      `${SLIDE}: has text that is read before its title`,
    ],
    [
      'unreached-parts',
      (parts) => parts.set('ppt/media/secret.png', 'x'),
      'ppt/media/secret.png: no relationship leads here',
    ],
  ];

  test.each(planted)('%s', (rule, plant, expected) => {
    const parts = Parts.unzip(good);
    plant(parts);
    const found = lintPackage(parts, options)
      .filter((finding) => finding.rule === rule)
      .map(({ part, message }) => `${part}: ${message}`);
    expect(found).toContainEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  test.each(['', 'NaN', 'Infinity', '1,5'])('chart-values: “%s” is no number', (value) => {
    const parts = Parts.unzip(good);
    change(CHART, '>5.22<', `>${value}<`)(parts);
    expect(lintPackage(parts, options)).toContainEqual({
      rule: 'chart-values',
      part: CHART,
      message: `Sheet1!$B$2:$B$3 caches “${value}”, which is no number`,
    });
  });
});

describe('the zip', () => {
  const zipped = (names: readonly string[], how: object = {}) => {
    const parts = Parts.unzip(good);
    const has = (name: string) => (name.endsWith('/') ? new Uint8Array() : parts.bytes(name));
    return zipSync(Object.fromEntries(names.map((name) => [name, has(name)])), {
      level: 6,
      mtime: '1980-01-01T00:00:00',
      ...how,
    });
  };
  const names = () => [
    TYPES,
    ...Parts.unzip(good)
      .names()
      .filter((name) => name !== TYPES),
  ];
  const messages = (zip: Uint8Array) =>
    lintPackage(zip, options).map(({ part, message }) => `${part}: ${message}`);

  test('in order gives no finding', () => {
    expect(messages(zipped(names()))).toEqual([]);
  });

  test('out of order', () => {
    const [first = '', second = '', ...rest] = names();
    expect(messages(zipped([second, first, ...rest]))).toEqual([
      `_rels/.rels: stands before ${TYPES}`,
      ': the parts are not in order of their names',
    ]);
  });

  test('stored, not deflated', () => {
    const found = messages(zipped(names(), { level: 0 }));
    expect(found).toHaveLength(names().length);
    expect(found[0]).toBe(`${TYPES}: is not deflated`);
  });

  test('with the date of today', () => {
    expect(messages(zipped(names(), { mtime: '2020-02-02T02:02:02' }))[0]).toBe(`${TYPES}: has a date`);
  });

  test('with folders', () => {
    expect(messages(zipped([...names(), 'zzz/']))).toContain('zzz/: is a folder');
  });
});
