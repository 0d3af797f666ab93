import { expect, test } from 'vitest';
import { writePptx } from '../../src/pptx/writePptx.ts';
import { Parts } from '../package/parts.ts';
import { everyKind } from '../pptx/everyKind.ts';
import { validate } from '../pptx/validate.ts';
import { lintPackage } from './lintPackage.ts';
import {
  CHART,
  change,
  eachIsSeen,
  goodDeck,
  LAYOUT,
  MASTER,
  OTHER,
  OTHER_RELS,
  options,
  PRESENTATION,
  relate,
  SLIDE,
  TYPES,
} from './plant.ts';

test('a good package gives no finding', async () => {
  expect(lintPackage(await goodDeck, options)).toEqual([]);
  expect(lintPackage(Parts.unzip(await goodDeck), options)).toEqual([]);
});

test('a deck without a date is as good', async () => {
  const scene = everyKind();
  const undated = await writePptx({ ...scene, document: { ...scene.document, date: '' } });
  expect(lintPackage(undated, options)).toEqual([]);
  expect(await validate(undated)).toEqual([]);
});

eachIsSeen([
  [
    'alt-text',
    `${SLIDE}: “照片” has neither alt text nor the decorative mark`,
    change(SLIDE, ' descr="一个点"', ''),
  ],
  [
    'alt-text',
    `${OTHER}: “图：column” has neither alt text nor the decorative mark`,
    change(OTHER, / descr="货值[^"]*"/, ' descr=" "'),
  ],
  [
    'chart-axes',
    `${CHART}: plots on the axes 3,500000001 but has 500000001,500000002`,
    change(CHART, '<c:axId val="500000002"/></c:barChart>', '<c:axId val="3"/></c:barChart>'),
  ],
  [
    'chart-axes',
    'ppt/charts/chart4.xml: a doughnut or an area gives its labels a position',
    change('ppt/charts/chart4.xml', '<c:showLegendKey', '<c:dLblPos val="outEnd"/><c:showLegendKey'),
  ],
  [
    'chart-values',
    `${CHART}: Sheet1!$B$2:$B$4 is 3 cells long, but 2 values are cached`,
    change(CHART, '$B$3', '$B$4'),
  ],
  [
    'chart-workbooks',
    `${CHART}: shows “5.23” where B2 of its workbook holds “5.22”`,
    change(CHART, '>5.22<', '>5.23<'),
  ],
  [
    'chart-workbooks',
    `${CHART}: has no workbook`,
    change('ppt/charts/_rels/chart1.xml.rels', 'workbook1.xlsx', 'gone.xlsx'),
  ],
  [
    'content-types',
    `${TYPES}: lists /ppt/slideMasters/slideMaster2.xml, which is not there`,
    change(
      TYPES,
      '</Types>',
      '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>',
    ),
  ],
  [
    'content-types',
    `${TYPES}: lists the ending vml, which no part has`,
    change(TYPES, '</Types>', '<Default Extension="vml" ContentType="x"/></Types>'),
  ],
  [
    'content-types',
    `${TYPES}: says ppt/media/image-497790947d46.png is image/jpg, not image/png`,
    change(TYPES, 'image/png', 'image/jpg'),
  ],
  [
    'document-counts',
    'docProps/app.xml: says Slides 4, but there are 3',
    change('docProps/app.xml', '<Slides>3', '<Slides>4'),
  ],
  [
    'document-counts',
    'docProps/core.xml: has no dc:language',
    change('docProps/core.xml', /<dc:language>.*<\/dc:language>/, ''),
  ],
  ['document-counts', 'docProps/app.xml: is missing', (parts) => parts.delete('docProps/app.xml')],
  [
    'empty-markup',
    `${LAYOUT}: has a background without a:effectLst`,
    change(LAYOUT, '<p:spTree>', '<p:bg><p:bgPr><a:noFill/></p:bgPr></p:bg><p:spTree>'),
  ],
  [
    'empty-markup',
    `${SLIDE}: “箭头” has no text body`,
    change(SLIDE, /(name="箭头".*?)<p:txBody>.*?<\/p:txBody>/, '$1'),
  ],
  [
    'empty-markup',
    `${SLIDE}: has an outline that says nothing`,
    change(SLIDE, '</p:spPr>', '<a:ln/></p:spPr>'),
  ],
  [
    'empty-placeholders',
    `${SLIDE}: the placeholder “页脚” is empty`,
    change(SLIDE, '<a:t>创先争优专题报道</a:t>', '<a:t> </a:t>'),
  ],
  [
    'inheritance',
    `${SLIDE}: “页脚” fills ftr 40, which its layout does not have`,
    change(SLIDE, 'type="ftr" idx="12"', 'type="ftr" idx="40"'),
  ],
  ['inheritance', `${LAYOUT}: the layout has no name`, change(LAYOUT, ' name="内容"', '')],
  ['languages', `${SLIDE}: 1 runs or paragraph ends have no language`, change(SLIDE, ' lang="zh-CN"', '')],
  ['languages', `${CHART}: the chart has no language`, change(CHART, '<c:lang val="zh-CN"/>', '')],
  ['link-tips', `${SLIDE}: 1 links have no tip`, change(SLIDE, / tooltip="[^"]*"/, '')],
  [
    'master-placeholders',
    `${MASTER}: the master has no dt placeholder`,
    change(MASTER, 'type="dt"', 'type="hdr"'),
  ],
  [
    'master-placeholders',
    `${MASTER}: the master styles no text of level 4`,
    change(MASTER, /(<p:bodyStyle>.*?)<a:lvl4pPr.*?<\/a:lvl4pPr>/, '$1'),
  ],
  [
    'media-bytes',
    'ppt/media/image-497790947d46.png: is no png picture by its bytes',
    (parts) => parts.set('ppt/media/image-497790947d46.png', '<svg/>'),
  ],
  [
    'media-bytes',
    'ppt/media/image2.png: is the same picture as ppt/media/image-497790947d46.png',
    (parts) => parts.set('ppt/media/image2.png', parts.bytes('ppt/media/image-497790947d46.png')),
  ],
  [
    'notes-pages',
    `${MASTER}: shares ppt/theme/theme1.xml with another master`,
    change('ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1'),
  ],
  [
    'notes-pages',
    `ppt/notesSlides/notesSlide1.xml: does not belong to ${SLIDE}`,
    change('ppt/notesSlides/_rels/notesSlide1.xml.rels', 'slide1.xml', 'slide2.xml'),
  ],
  [
    'paragraphs',
    `${SLIDE}: 1 paragraphs have their properties twice or out of place`,
    change(SLIDE, '</a:r><a:r>', '</a:r><a:pPr/><a:r>'),
  ],
  ['raw-text', `${SLIDE}: holds a raw line end inside a run`, change(SLIDE, '>看<', '>看\n<')],
  ['raw-text', `${MASTER}: its slide number says “number”`, change(MASTER, '‹#›', 'number')],
  ['raw-text', `${SLIDE}: says “undefined”`, change(SLIDE, '>看<', '>undefined<')],
  [
    'relationship-ids',
    `${SLIDE}: names the relationship rId99, which is not there`,
    change(SLIDE, /r:embed="rId\d+"/, 'r:embed="rId99"'),
  ],
  [
    'relationship-ids',
    `${SLIDE}: has the hyperlink relationship rId98 for nothing`,
    relate('hyperlink', 'https://a.org', ' TargetMode="External"'),
  ],
  [
    'relationship-targets',
    `${OTHER_RELS}: rId4 leads to ppt/charts/chart9.xml, which is not there`,
    change(OTHER_RELS, 'chart2.xml', 'chart9.xml'),
  ],
  [
    'relationship-targets',
    `${OTHER_RELS}: rId3 has an absolute target`,
    change(OTHER_RELS, '../charts/', '/ppt/charts/'),
  ],
  [
    'section-ids',
    `${PRESENTATION}: the section id {abcdef01-53C1-4EA3-A099-CD9E75FC1861} is not an upper-case GUID`,
    change(PRESENTATION, /(<p14:section name="开篇" id="\{)[0-9A-F]+/, '$1abcdef01'),
  ],
  [
    'section-ids',
    `${PRESENTATION}: the sections do not hold every slide once, in order`,
    change(PRESENTATION, '<p14:sldId id="258"/>', ''),
  ],
  [
    'shape-ids',
    `${SLIDE}: the object id “3” stands twice or is empty`,
    change(SLIDE, '<p:cNvPr id="4"', '<p:cNvPr id="3"'),
  ],
  ['shape-names', `${SLIDE}: two objects are named “照片”`, change(SLIDE, 'name="箭头"', 'name="照片"')],
  [
    'shape-names',
    `${SLIDE}: an object is named “Shape 3” by a program`,
    change(SLIDE, 'name="箭头"', 'name="Shape 3"'),
  ],
  ['table-headers', `${OTHER}: a table marks no header row`, change(OTHER, ' firstRow="1"', '')],
  [
    'table-headers',
    `${OTHER}: a table has rows of other length than its grid`,
    change(OTHER, /<a:gridCol[^>]*\/>/, ''),
  ],
  [
    'table-styles',
    `${OTHER}: a table has the style “”, which is not there`,
    change(OTHER, /<a:tableStyleId>.*?<\/a:tableStyleId>/, ''),
  ],
  [
    'table-styles',
    'ppt/tableStyles.xml: new tables take the style “{0}”, which is not there',
    change('ppt/tableStyles.xml', /def="[^"]*"/, 'def="{0}"'),
  ],
  [
    'theme-colours',
    `${SLIDE}: a:pPr has the fixed colour FF0000`,
    change(SLIDE, '<a:schemeClr val="accent2"/>', '<a:srgbClr val="FF0000"/>'),
  ],
  [
    'theme-fonts',
    `${SLIDE}: names the typeface “Comic Sans MS”`,
    change(SLIDE, 'typeface="Georgia"', 'typeface="Comic Sans MS"'),
  ],
  [
    'theme-fonts',
    'ppt/theme/theme1.xml: a:majorFont has no East Asian face',
    change('ppt/theme/theme1.xml', /<a:ea typeface="[^"]*"\/>/, '<a:ea typeface=""/>'),
  ],
  ['titles', `${OTHER}: has the title of another slide: “第 1 页”`, change(OTHER, '第 2 页', '第 1 页')],
  ['titles', `${OTHER}: has 0 titles that say “”`, change(OTHER, 'type="title"', 'type="body"')],
  [
    'titles',
    `${SLIDE}: has text that is read before its title`,
    change(SLIDE, /(<p:spTree>.*?<\/p:grpSpPr>)(<p:sp>.*?<\/p:sp>)(<p:sp>.*?<\/p:sp>)/, '$1$3$2'),
  ],
  [
    'unreached-parts',
    'ppt/media/secret.png: no relationship leads here',
    (parts) => parts.set('ppt/media/secret.png', 'x'),
  ],
]);
