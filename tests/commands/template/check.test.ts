import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkTemplateCommand } from '../../../src/commands/template/check.ts';
import { aFolder } from '../../files/aFolder.ts';
import { lintPackage } from '../../lint/lintPackage.ts';
import { validate } from '../../pptx/validate.ts';
import { type MadeTemplate, madeTemplate, partsOf } from '../../template/aTemplate.ts';
import { MADE } from '../../template/madeTemplates.ts';
import { aTerminal } from '../aTerminal.ts';

const LABEL =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="MSIP_Label_1_Name"><vt:lpwstr>Internal</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Other"><vt:lpwstr>x</vt:lpwstr></property></Properties>';

const plain = MADE.plain as MadeTemplate;
const labelled = (): Uint8Array =>
  madeTemplate({
    ...plain,
    more: {
      ...plain.more,
      'custom/props.xml': strToU8(LABEL),
      '_rels/.rels': strToU8(
        new TextDecoder()
          .decode(partsOf(plain)['_rels/.rels'])
          .replace(
            '</Relationships>',
            '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="custom/props.xml"/></Relationships>',
          ),
      ),
    },
  });

/** The plain template with a pale title on one layout. */
const ODD: MadeTemplate = {
  masters: [
    {
      layouts: (plain.masters[0]?.layouts ?? []).map((layout) =>
        layout.name === 'Title Only'
          ? {
              ...layout,
              placeholders: [
                {
                  type: 'title',
                  name: 'Pale',
                  style:
                    '<a:lvl1pPr><a:defRPr><a:solidFill><a:srgbClr val="F0F0F0"/></a:solidFill></a:defRPr></a:lvl1pPr>',
                },
              ],
            }
          : layout,
      ),
    },
  ],
};

const OPTIONS = { format: 'pretty', strict: false } as const;

test('check prints a template as a table, with its labels, and findings apart', async () => {
  const io = aTerminal(aFolder({ 'company.potx': labelled() }));
  expect(await checkTemplateCommand('company.potx', OPTIONS, io)).toBe(0);
  expect(io.stdout()).toContain(
    [
      'company.potx: 960 × 540 pt, 1 master',
      '  Company: 5 layouts',
      '',
      '  role     layout             found by      room (pt)',
      '  cover    Title Slide        type          864 × 137',
      '  section  Section Header     type          808 × 168',
      '  content  Title Only         type          864 × 364',
      '  points   Title and Content  type          864 × 364',
      '  closing  Title Slide        title layout  864 × 137',
      '',
      '  cover: Title Slide',
      '    placeholder      type      idx  pt  lines  English  Chinese  contrast',
    ].join('\n'),
  );
  expect(io.stdout()).toContain('  labels: MSIP_Label_1_Name=Internal\n');
  expect(io.stderr()).toContain('company.potx: 2 warnings\n');
});

test('check prints JSON, one object with all of it', async () => {
  const io = aTerminal(aFolder({ 'company.potx': labelled() }));
  expect(await checkTemplateCommand('company.potx', { ...OPTIONS, format: 'json' }, io)).toBe(0);
  const said = JSON.parse(io.stdout());
  expect(Object.keys(said)).toEqual([
    'file',
    'width',
    'height',
    'roles',
    'fonts',
    'notes',
    'masters',
    'labels',
    'findings',
  ]);
  expect(said.labels).toEqual([{ name: 'MSIP_Label_1_Name', value: 'Internal' }]);
  expect(said.findings.map(({ code }: { code: string }) => code)).toEqual([
    ...['company-font-missing', 'company-font-missing'],
  ]);
  expect(io.stderr()).toBe('');
});

test('check uses the mapping file beside the template, and finds its mistakes', async () => {
  const folder = aFolder({
    'company.potx': madeTemplate(plain),
    'company.template.yaml':
      'roles:\n  closing: Section Header\n  end: Two\n  cover: [Two]\n  points: Titel Only\n',
  });
  const io = aTerminal(folder);
  expect(await checkTemplateCommand('company.potx', OPTIONS, io)).toBe(1);
  expect(io.stdout()).toContain('closing  Section Header     mapping file');
  expect(io.stderr()).toContain(
    'company.template.yaml:3:3 error company-mapping: company.template.yaml: there is no role end.',
  );
  expect(io.stderr()).toContain(
    'company.template.yaml:4:10 error company-mapping: company.template.yaml: cover is no name of a layout.',
  );
  expect(io.stderr()).toContain(
    'company.template.yaml:5:11 error company-layout-unknown: the template has no layout “Titel Only” for the role points.',
  );
});

test.each([
  ['missing.potx', 3, 'there is no file missing.potx'],
  ['broken.potx', 2, 'broken.potx cannot be used as a template: it is no PowerPoint file.'],
])('check says why it cannot: %s', async (file, code, words) => {
  const io = aTerminal(aFolder({ 'broken.potx': 'x' }));
  expect(await checkTemplateCommand(file, OPTIONS, io)).toBe(code);
  expect(io.stderr()).toContain(words);
  expect(io.stdout()).toBe('');
});

test('check fails on warnings when strict', async () => {
  const io = aTerminal(aFolder({ 'company.potx': madeTemplate(plain) }));
  expect(await checkTemplateCommand('company.potx', { ...OPTIONS, strict: true }, io)).toBe(1);
});

test('annotated, each layout in use is a slide with notes beside its faults, and the deck is sound', async () => {
  const folder = aFolder({ 'company.potx': madeTemplate(ODD) });
  const io = aTerminal(folder);
  expect(await checkTemplateCommand('company.potx', { ...OPTIONS, annotate: 'notes.pptx' }, io)).toBe(0);
  const deck = readFileSync(join(folder, 'notes.pptx'));
  expect(await validate(deck)).toEqual([]);
  // What the template itself brings is its owner's.
  expect(
    lintPackage(new Uint8Array(deck)).filter(({ part }) => /slides\/|notesSlides\//iu.test(part)),
  ).toEqual([]);
  const parts = unzipSync(deck);
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  expect(slides).toHaveLength(4);
  const text = slides.map((name) => strFromU8(parts[name] as Uint8Array)).join('');
  for (const words of [
    'cover, closing: Title Slide',
    '“Pale” of the layout “Title Only” has text of colour F0F0F0',
    'Role points, by type.',
  ])
    expect(text).toContain(words);
  expect(text.match(/name="Fault \d"/gu)).toHaveLength(1);
  expect(Object.keys(parts)).toContain('ppt/slideLayouts/slideLayout5.xml');
});

test('the template itself is never written over', async () => {
  const bytes = madeTemplate({ ...plain, isDeck: true });
  const folder = aFolder({ 'company.pptx': bytes });
  const io = aTerminal(folder);
  expect(await checkTemplateCommand('company.pptx', { ...OPTIONS, annotate: 'company.pptx' }, io)).toBe(3);
  expect(io.stderr()).toContain(
    'deckwright: company.pptx could not be written: it is the template itself.\n',
  );
  expect(new Uint8Array(readFileSync(join(folder, 'company.pptx')))).toEqual(bytes);
});
