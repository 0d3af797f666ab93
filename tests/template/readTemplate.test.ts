import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { readTemplate } from '../../src/template/readTemplate.ts';
import type { Template } from '../../src/template/template.ts';
import { type MadeTemplate, madeTemplate, partsOf, picture } from './aTemplate.ts';
import { MADE } from './madeTemplates.ts';

function read(bytes: Uint8Array): { template: Template | undefined; findings: string[] } {
  const report = new Report();
  const template = readTemplate(bytes, 'company.potx', report);
  return { template, findings: report.sorted().map(({ code, message }) => `${code}: ${message}`) };
}

function made(name: keyof typeof MADE | MadeTemplate): Template {
  const wanted = typeof name === 'object' ? name : MADE[name];
  const { template } = read(madeTemplate(wanted as MadeTemplate));
  if (!template) throw new Error(`${name} was refused`);
  return template;
}

const layoutOf = (template: Template, name: string) => {
  const layout = template.layouts.find((one) => one.name === name);
  if (!layout) throw new Error(`no layout ${name}`);
  return layout;
};

const plain = MADE.plain as MadeTemplate;

test('placeholders of a layout inherit place, insets and anchor from the master by their type', () => {
  const { placeholders } = layoutOf(made('plain'), 'Title and Content');
  expect(placeholders.map(({ type, idx }) => `${type} ${idx}`)).toEqual([
    ...['title 0', 'obj 1', 'dt 10', 'ftr 11', 'sldNum 12'],
  ]);
  expect(placeholders[0]).toMatchObject({
    box: { x: 48, y: 36, width: 864, height: 64 },
    valign: 'middle',
    shrinks: true,
    isVertical: false,
    insets: { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 },
  });
  expect(placeholders[1]?.box).toEqual({ x: 48, y: 116, width: 864, height: 364 });
  expect(placeholders[4]?.box).toEqual({ x: 712, y: 498, width: 200, height: 24 });
});

test('a level takes each property from the nearest style that has it: layout, master, its text styles', () => {
  const template = made({
    masters: [
      {
        placeholders: [
          {
            type: 'title',
            at: [48, 36, 864, 64],
            style: '<a:lvl1pPr algn="r"><a:defRPr b="1"/></a:lvl1pPr>',
          },
          { type: 'body', idx: 1, at: [48, 116, 864, 364] },
        ],
        layouts: [
          {
            name: 'One',
            placeholders: [
              {
                type: 'title',
                style:
                  '<a:lvl1pPr><a:defRPr sz="2800"><a:solidFill><a:schemeClr val="accent1"><a:lumMod val="50000"/></a:schemeClr></a:solidFill></a:defRPr></a:lvl1pPr>',
              },
              { idx: 1 },
            ],
          },
        ],
      },
    ],
  });
  const [title, body] = layoutOf(template, 'One').placeholders;
  expect(title?.levels[0]).toEqual({
    ...{ size: 28, bold: true, colour: '520B0D', align: 'right', spacing: { share: 0.9 } },
    ...{ before: 10, after: 0, indent: 0, hanging: 0, hasBullet: false },
    faces: { latin: 'Georgia', eastAsian: '' },
  });
  expect(body?.levels.map(({ size, indent, hasBullet }) => [size, indent, hasBullet])).toEqual([
    ...[[24, 18, true] as const, [20, 54, true] as const, [18, 90, true] as const],
    ...[[16, 126, true] as const, [16, 162, true] as const],
  ]);
  expect(body?.levels[0]?.hanging).toBe(-18);
});

test('words for colours go through the colour map of the master, and through that of a layout that overrides it', () => {
  const template = made('dark map');
  const [cover, content] = ['Title Slide', 'Title Only'].map((name) => layoutOf(template, name));
  expect(template.masters[0]?.ground).toEqual({ kind: 'solid', colour: '1A1A1A' });
  expect(content?.ground).toEqual({ kind: 'solid', colour: '1A1A1A' });
  expect(content?.placeholders[0]?.levels[0]?.colour).toBe('FFFFFF');
  expect(cover?.ground).toEqual({ kind: 'solid', colour: 'FFFFFF' });
  expect(cover?.placeholders[0]?.levels[0]?.colour).toBe('1A1A1A');
});

test('several masters keep their order, their themes and their layouts', () => {
  const { masters, layouts } = made('two masters');
  expect(masters.map(({ name }) => name)).toEqual(['Light', 'Dark']);
  expect(layouts.map(({ master }) => master)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  expect(layouts.at(-1)?.theme.colours.accent1).toBe('4CC9F0');
});

test('a picture behind all is the ground, be it of the master or a picture that covers the slide', () => {
  expect(layoutOf(made('picture ground'), 'Title Only').ground).toEqual({
    kind: 'picture',
    part: 'ppt/media/image1.png',
  });
  const covering = { ...plain.masters[0], drawn: picture(20, 'Photo', [0, 0, 960, 540]) };
  const template = made({ ...plain, masters: [covering as MadeTemplate['masters'][0]] });
  expect(template.masters[0]?.ground).toEqual({
    kind: 'picture',
    part: 'ppt/media/image1.png',
    under: { kind: 'solid', colour: 'FFFFFF' },
  });
});

test('the furniture of the master shows on its layouts, unless they hide it', () => {
  expect(layoutOf(made('plain'), 'Title Only').furniture).toEqual([
    {
      name: 'Logo',
      box: { x: 856, y: 20, width: 56, height: 24 },
      picture: 'ppt/media/image1.png',
      fill: { kind: 'picture', part: 'ppt/media/image1.png' },
    },
  ]);
  const [master] = plain.masters;
  const layouts = (master?.layouts ?? []).map((layout) => ({ ...layout, hidesMaster: true }));
  const hidden = made({ ...plain, masters: [{ ...master, layouts }] });
  expect(hidden.layouts.every(({ furniture }) => furniture.length === 0)).toBe(true);
});

test('objects of a group stand where the group scales and turns them to', () => {
  const shape = (x: number) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${x + 5}" name="s${x}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x * 12_700}" y="0"/><a:ext cx="1270000" cy="635000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></p:spPr></p:sp>`;
  const group = (turn: number) =>
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="60" name="g"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm rot="${turn * 60_000}"><a:off x="6350000" y="1270000"/><a:ext cx="1270000" cy="317500"/><a:chOff x="0" y="0"/><a:chExt cx="2540000" cy="635000"/></a:xfrm></p:grpSpPr>${shape(0)}${shape(100)}</p:grpSp>`;
  const boxes = (turn: number) =>
    made({
      masters: [{ ...plain.masters[0], drawn: group(turn), layouts: [], relations: [] }],
    }).masters[0]?.furniture.map(({ box }) => box);
  expect(boxes(0)).toEqual([
    { x: 500, y: 100, width: 50, height: 25 },
    { x: 550, y: 100, width: 50, height: 25 },
  ]);
  expect(boxes(90)).toEqual([
    { x: 537.5, y: 62.5, width: 25, height: 50 },
    { x: 537.5, y: 112.5, width: 25, height: 50 },
  ]);
});

test('what a template names and does not hold is a finding, and is not fetched', () => {
  const { template, findings } = read(madeTemplate(MADE['wps with a lost picture'] as MadeTemplate));
  expect(template?.layouts).toHaveLength(6);
  expect(findings).toEqual([
    'company-template-part-missing: ppt/slideMasters/slideMaster1.xml of company.potx refers to ppt/media/lost.png, which the file does not hold.',
    'company-template-outside: ppt/slideMasters/slideMaster1.xml of company.potx refers to file:///Z:/logo.png, outside the file; it is not fetched.',
  ]);
});

test('a theme file without layouts gives its theme', () => {
  const parts = partsOf(plain);
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/theme/themeManager.xml" ContentType="application/vnd.openxmlformats-officedocument.themeManager+xml"/></Types>',
    ),
    '_rels/.rels': relationships('officeDocument', 'theme/themeManager.xml'),
    'theme/themeManager.xml': strToU8(
      '<a:themeManager xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>',
    ),
    'theme/_rels/themeManager.xml.rels': relationships('theme', 'theme1.xml'),
    'theme/theme1.xml': parts['ppt/theme/theme1.xml'] as Uint8Array,
  });
  const { template, findings } = read(bytes);
  expect(findings).toEqual([]);
  expect(template?.layouts).toEqual([]);
  expect(template?.masters[0]?.theme).toMatchObject({
    name: 'Company',
    colours: { accent1: 'A4161A' },
    major: { latin: 'Georgia', eastAsian: '' },
    isOfficePalette: false,
  });
});

test('a theme file that brings layouts along is read as a presentation, whose root its parts name', () => {
  const parts = partsOf(plain);
  const override =
    '<Override PartName="/theme/themeManager.xml" ContentType="application/vnd.openxmlformats-officedocument.themeManager+xml"/></Types>';
  const bytes = zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(
      text('[Content_Types].xml')
        .replace('presentationml.template.main', 'presentationml.presentation.main')
        .replace('</Types>', override),
    ),
    '_rels/.rels': relationships('officeDocument', 'theme/themeManager.xml'),
    'theme/themeManager.xml': strToU8(
      '<a:themeManager xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>',
    ),
    'theme/_rels/themeManager.xml.rels': relationships('officeDocument', '../ppt/presentation.xml'),
  });
  const { template } = read(bytes);
  expect(template?.layouts).toHaveLength(5);
  expect(new TextDecoder().decode(template?.parts['_rels/.rels'])).toContain('Target="ppt/presentation.xml"');
});

const relationships = (type: string, target: string): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
  );

/** The plain template with a part replaced, and bytes of it changed. */
const planted = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync({
    ...partsOf(plain),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  });

const text = (name: string): string => new TextDecoder().decode(partsOf(plain)[name]);

/** The bytes of a zip in which the first directory entry says another size. */
function lying(size: number): Uint8Array {
  const bytes = madeTemplate(plain);
  const at = Buffer.from(bytes).indexOf('PK\x01\x02');
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, size, true);
  return bytes;
}

function encryptedEntry(): Uint8Array {
  const bytes = madeTemplate(plain);
  const at = Buffer.from(bytes).indexOf('PK\x01\x02');
  new DataView(bytes.buffer, bytes.byteOffset).setUint16(at + 8, 1, true);
  return bytes;
}

const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

test.each([
  ['no zip', () => strToU8('hello'), 'it is no PowerPoint file'],
  ['nothing', () => new Uint8Array(), 'it is no PowerPoint file'],
  ['half a file', () => madeTemplate(plain).subarray(0, 3000), 'it is cut off'],
  [
    'an encrypted file',
    () => Uint8Array.from([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'it is encrypted; save it without a password or label that encrypts it',
  ],
  ['an old file', () => OLE, 'it is in the format of PowerPoint 97 (.ppt, .pot); save it as .potx'],
  ['a password on the zip', encryptedEntry, 'its zip is protected by a password'],
  [
    'macros',
    () =>
      planted({
        '[Content_Types].xml': text('[Content_Types].xml').replace(
          'application/vnd.openxmlformats-officedocument.presentationml.template.main+xml',
          'application/vnd.ms-powerpoint.template.macroEnabled.main+xml',
        ),
      }),
    'it has macros in it; save it as .potx, which has none',
  ],
  [
    'macros behind a harmless type',
    () =>
      planted({
        'ppt/_rels/presentation.xml.rels': text('ppt/_rels/presentation.xml.rels').replace(
          '</Relationships>',
          '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
        ),
      }),
    'it has macros in it; save it as .potx, which has none',
  ],
  [
    'entities in a part that is not read',
    () => planted({ 'customXml/item1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    'its part customXml/item1.xml has a document type or entities',
  ],
  [
    'entities in UTF-16',
    () => planted({ 'customXml/item1.xml': Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le') }),
    'its part customXml/item1.xml has a document type or entities',
  ],
  [
    'a name that leads out',
    () => planted({ 'ppt/../../evil.xml': '<a/>' }),
    'the name of its part "ppt/../../evil.xml" leads out of the file',
  ],
  [
    'a name that leads out the other way',
    () => planted({ '..\\evil.xml': '<a/>' }),
    'the name of its part "..\\\\evil.xml" leads out of the file',
  ],
  [
    'two parts of one name',
    () => planted({ 'PPT/presentation.xml': '<a/>' }),
    'it has two parts PPT/presentation.xml',
  ],
  [
    'a bomb',
    () => planted({ 'ppt/media/a.bmp': new Uint8Array(8 * 1024 * 1024) }),
    'its part ppt/media/a.bmp is packed closer than 1:400, as in a zip bomb',
  ],
  ['a size that lies', () => lying(10), 'its part [Content_Types].xml is larger than it says'],
  ['a size of much', () => lying(300 * 1024 * 1024), 'it unzips to more than 256 MB'],
  [
    'too many parts',
    () => planted(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`a${i}`, '']))),
    'it has more than 10000 parts',
  ],
  [
    'broken XML',
    () => planted({ 'ppt/slideMasters/slideMaster1.xml': '<p:sldMaster' }),
    'its part ppt/slideMasters/slideMaster1.xml is not well-formed XML',
  ],
  [
    'no presentation',
    () => planted({ '_rels/.rels': relationships('thumbnail', 'a.png') }),
    'it has no presentation in it',
  ],
  [
    'a text document',
    () => planted({ '_rels/.rels': relationships('officeDocument', 'ppt/theme/theme1.xml') }),
    'it is no presentation',
  ],
  ['no master', () => madeTemplate({ masters: [] }), 'it has no slide master'],
  [
    'a layout of hundreds of placeholders',
    () =>
      madeTemplate({
        masters: [
          { layouts: [{ name: 'A', placeholders: Array.from({ length: 201 }, (_, idx) => ({ idx })) }] },
        ],
      }),
    'a layout of it has more than 200 placeholders',
  ],
  [
    'layouts without end',
    () =>
      madeTemplate({
        masters: [{ layouts: Array.from({ length: 1001 }, () => ({ name: 'A', placeholders: [] })) }],
      }),
    'it has more than 1000 layouts',
  ],
])('is refused with its reason: %s', (_, bytes, reason) => {
  const { template, findings } = read(bytes());
  expect(template).toBeUndefined();
  expect(findings).toEqual([
    `company-template-unreadable: company.potx cannot be used as a template: ${reason}.`,
  ]);
});

test('nothing that is damaged makes the reader throw', () => {
  const whole = madeTemplate(plain);
  for (let at = 0; at < whole.length; at += 97) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    expect(() => read(bytes)).not.toThrow();
  }
});
