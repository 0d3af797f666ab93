import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { readTemplate } from '../../../src/template/readTemplate.ts';
import { lintPackage } from '../../lint/lintPackage.ts';
import { Parts } from '../../package/parts.ts';
import { type MadeTemplate, madeTemplate, partsOf } from '../../template/aTemplate.ts';
import { builtOn, WORDED } from '../../template/builtOn.ts';
import { encodePng } from '../../template/encodePng.ts';
import { MADE } from '../../template/madeTemplates.ts';
import { validate } from '../validate.ts';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const MS = 'http://schemas.microsoft.com/office';
const plain = MADE.plain as MadeTemplate;

const LABEL =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
  '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="MSIP_Label_1_Name"><vt:lpwstr>Internal</vt:lpwstr></property></Properties>';
const LABEL_INFO =
  '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{11111111-2222-3333-4444-555555555555}" enabled="1" method="Privileged" siteId="{66666666-7777-8888-9999-000000000000}" removed="0"/></clbl:labelList>';
const GUIDES =
  '<p:extLst><p:ext uri="{EFAFB233-063F-42B5-8137-9DF3F51BA10A}"><p15:sldGuideLst xmlns:p15="http://schemas.microsoft.com/office/powerpoint/2012/main"><p15:guide id="1" orient="horz" pos="2160"><p15:clr><a:srgbClr val="A4A3A4"/></p15:clr></p15:guide></p15:sldGuideLst></p:ext></p:extLst>';
const FAMILY =
  '<a:extLst><a:ext uri="{05A4C25C-085E-4340-85A3-A5531E510DB2}"><thm15:themeFamily xmlns:thm15="http://schemas.microsoft.com/office/thememl/2012/main" name="Company" id="{62F939B6-93AF-4DB8-9C6B-D6C7DFDC589F}" vid="{4A3C46E8-61CC-4603-A589-7422A47A8E4A}"/></a:ext></a:extLst>';
const SCRIPTS = '<a:font script="Hans" typeface="等线"/><a:font script="Jpan" typeface="游ゴシック"/>';
const SLIDE = `<p:sld xmlns:p="${P}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${R}"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/></p:spTree></p:cSld></p:sld>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

/** The plain template with labels, guides, script fonts, a sample slide with a picture of its own, and settings of a printer. */
function furnished(): Uint8Array {
  const parts = partsOf(plain);
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const added = (name: string, before: string, xml: string) =>
    strToU8(text(name).replace(before, `${xml}${before}`));
  const presentation = text('ppt/presentation.xml')
    .replace('<p:sldSz', '<p:sldIdLst><p:sldId id="256" r:id="rIdS"/></p:sldIdLst><p:sldSz')
    .replace('</p:presentation>', `${GUIDES}</p:presentation>`);
  return madeTemplate({
    ...plain,
    types: {
      'docProps/custom.xml': `${OFFICE}custom-properties+xml`,
      'docMetadata/LabelInfo.xml': 'application/vnd.ms-office.classificationlabels+xml',
      'ppt/viewProps.xml': `${OFFICE}presentationml.viewProps+xml`,
      'ppt/slides/slide1.xml': `${OFFICE}presentationml.slide+xml`,
      'ppt/printerSettings/printerSettings1.bin': `${OFFICE}presentationml.printerSettings`,
    },
    more: {
      ...plain.more,
      'ppt/presentation.xml': strToU8(presentation),
      'ppt/theme/theme1.xml': strToU8(
        text('ppt/theme/theme1.xml')
          .replaceAll('<a:cs typeface=""/>', `<a:cs typeface=""/>${SCRIPTS}`)
          .replace('</a:theme>', `<a:objectDefaults/><a:extraClrSchemeLst/>${FAMILY}</a:theme>`),
      ),
      '_rels/.rels': added(
        '_rels/.rels',
        '</Relationships>',
        relation('rId8', `${R}/custom-properties`, 'docProps/custom.xml') +
          relation('rId9', `${MS}/2020/02/relationships/classificationlabels`, 'docMetadata/LabelInfo.xml'),
      ),
      'ppt/_rels/presentation.xml.rels': added(
        'ppt/_rels/presentation.xml.rels',
        '</Relationships>',
        relation('rIdS', `${R}/slide`, 'slides/slide1.xml') +
          relation('rIdV', `${R}/viewProps`, 'viewProps.xml') +
          relation('rIdQ', `${R}/printerSettings`, 'printerSettings/printerSettings1.bin'),
      ),
      'docProps/custom.xml': strToU8(LABEL),
      'docMetadata/LabelInfo.xml': strToU8(LABEL_INFO),
      'ppt/viewProps.xml': strToU8(
        `<p:viewPr xmlns:p="${P}"><p:slideViewPr><p:cSldViewPr><p:cViewPr><p:scale><a:sx xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" n="1" d="1"/><a:sy xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" n="1" d="1"/></p:scale><p:origin x="0" y="0"/></p:cViewPr><p:guideLst><p:guide pos="100"/></p:guideLst></p:cSldViewPr></p:slideViewPr></p:viewPr>`,
      ),
      'ppt/printerSettings/printerSettings1.bin': strToU8('printer'),
      'ppt/slides/slide1.xml': strToU8(SLIDE),
      'ppt/slides/_rels/slide1.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', `${R}/slideLayout`, '../slideLayouts/slideLayout1.xml')}${relation('rId2', `${R}/image`, '../media/sample.png')}</Relationships>`,
      ),
      'ppt/media/sample.png': encodePng(4, 4, () => [1, 2, 3]),
      'ppt/media/orphan.png': encodePng(4, 4, () => [3, 2, 1]),
    },
  });
}

test('labels, guides, script fonts and the variant of the theme arrive in the deck as they were', async () => {
  const template = furnished();
  const { deck } = await builtOn(template, WORDED);
  const [own, theirs] = [Parts.unzip(deck), Parts.unzip(template)];
  expect(await validate(deck)).toEqual([]);
  expect(lintPackage(own).filter(({ part }) => /^ppt\/slides|^docProps/u.test(part))).toEqual([]);
  for (const name of [
    'docProps/custom.xml',
    'docMetadata/LabelInfo.xml',
    'ppt/viewProps.xml',
    'ppt/theme/theme1.xml',
  ])
    expect(Buffer.compare(own.bytes(name), theirs.bytes(name)), name).toBe(0);
  expect(own.text('ppt/theme/theme1.xml')).toContain(SCRIPTS);
  expect(own.text('ppt/theme/theme1.xml')).toContain('vid="{4A3C46E8-61CC-4603-A589-7422A47A8E4A}"');
  expect(own.text('ppt/presentation.xml')).toContain('<p15:guide id="1" orient="horz" pos="2160">');
  const root = own.text('_rels/.rels');
  for (const type of ['custom-properties', 'classificationlabels']) expect(root).toContain(`/${type}"`);
  expect(own.text('[Content_Types].xml')).toContain('application/vnd.ms-office.classificationlabels+xml');
});

test('sample slides, media that nothing shows and settings of a printer stay behind', async () => {
  const { deck } = await builtOn(furnished(), WORDED);
  const parts = Parts.unzip(deck);
  expect(parts.names().filter((name) => /sample|orphan|printerSettings/u.test(name))).toEqual([]);
  expect(parts.text('[Content_Types].xml')).not.toContain('printerSettings');
  expect(parts.text('ppt/_rels/presentation.xml.rels')).not.toMatch(/rIdS|printerSettings/u);
  expect(parts.text('ppt/slides/slide1.xml')).toContain('Q10q');
  expect(parts.names()).toContain('ppt/media/image1.png');
});

test('the presentation of a deck stands where readers expect it, wherever the template has it', async () => {
  const parts = partsOf(plain);
  const moved = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const text = name.endsWith('.png') ? undefined : new TextDecoder().decode(bytes);
      const named = text?.replaceAll('/ppt/', '/theme/').replace('Target="ppt/', 'Target="theme/');
      return [name.replace('ppt/', 'theme/'), named === undefined ? bytes : strToU8(named)];
    }),
  );
  const { deck } = await builtOn(zipSync(moved, { mtime: new Date(1980, 0, 1, 12) }), WORDED);
  expect(await validate(deck)).toEqual([]);
  const own = Parts.unzip(deck);
  expect(own.names().filter((name) => name.endsWith('presentation.xml'))).toEqual(['ppt/presentation.xml']);
  expect(own.text('ppt/_rels/presentation.xml.rels')).toContain(
    'Target="../theme/slideMasters/slideMaster1.xml"',
  );
  expect(readTemplate(deck, 'deck.pptx', new Report())?.masters).toHaveLength(1);
});
