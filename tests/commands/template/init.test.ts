import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCommand } from '../../../src/commands/check.ts';
import { checkTemplateCommand } from '../../../src/commands/template/check.ts';
import { initTemplateCommand } from '../../../src/commands/template/init.ts';
import { aFolder } from '../../files/aFolder.ts';
import { type MadeTemplate, madeTemplate } from '../../template/aTemplate.ts';
import { MADE } from '../../template/madeTemplates.ts';
import { OUTLINE } from '../anOutline.ts';
import { aTerminal } from '../aTerminal.ts';

test('init writes the mapping file, which check then reads, and never overwrites it', async () => {
  const folder = aFolder({ 'sub/company.potx': madeTemplate(MADE['no types'] as MadeTemplate) });
  const io = aTerminal(folder);
  expect(await initTemplateCommand('sub/company.potx', io)).toBe(0);
  expect(io.stdout()).toBe('sub/company.template.yaml: written; edit it where a layout is wrong.\n');
  const file = join(folder, 'sub/company.template.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(
    '  # by signature, room { x: 48, y: 116, width: 864, height: 364 }\n  #   title 0: 36 pt, 1 lines',
  );
  expect(text).toContain('  content: "C"\n');
  expect(text).toContain('# frames:\n#   content: { x: 48, y: 116, width: 864, height: 364 }\n');
  expect(text).toContain('#   accent1: A4161A, 7.8, text\n');
  expect(text).toContain(
    '# colours:\n#   primary: accent1\n#   accent: accent2\n#   deep: tx2\n#   ink: tx1\n#   wash: bg2\n',
  );
  const check = aTerminal(folder);
  expect(await checkTemplateCommand('sub/company.potx', { format: 'json', strict: false }, check)).toBe(0);
  const said = JSON.parse(check.stdout());
  expect(said.roles.map(({ by }: { by: string }) => by)).toEqual([
    ...Array.from({ length: 4 }, () => 'mapping file'),
    'title layout',
  ]);
  expect(said.findings.filter(({ code }: { code: string }) => code.includes('layout'))).toEqual([]);
  expect(await initTemplateCommand('sub/company.potx', io)).toBe(2);
  expect(io.stderr()).toContain(
    'deckwright: there is sub/company.template.yaml already; edit it, or delete it first.\n',
  );
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('the frames of a mapping file take the place of those that were found', async () => {
  const folder = aFolder({
    'company.potx': madeTemplate(MADE.plain as MadeTemplate),
    'company.template.yaml':
      'frames:\n  content: { x: 100, y: 120, width: 700, height: 300.5 }\n  points: { x: 1, y: 2 }\n',
  });
  const io = aTerminal(folder);
  expect(await checkTemplateCommand('company.potx', { format: 'pretty', strict: false }, io)).toBe(1);
  expect(io.stdout()).toContain('content  Title Only         type          700 × 301\n');
  expect(io.stderr()).toContain(
    'company.template.yaml:3:11 error company-mapping: company.template.yaml: points needs x, y, width and height in points.',
  );
});

test('init writes nothing for a file that is no template', async () => {
  const io = aTerminal(aFolder({ 'company.potx': 'x' }));
  expect(await initTemplateCommand('company.potx', io)).toBe(2);
  expect(io.stderr()).toContain('company.potx cannot be used as a template');
});

test('a build reads the mapping file, and finds its mistakes at their places', async () => {
  const outline = `${OUTLINE}\nbrand: { template: company.potx }\n`;
  const files = { 'company.potx': madeTemplate(MADE.plain as MadeTemplate), 'content.yaml': outline };
  const run = async (mapping: string) => {
    const io = aTerminal(aFolder({ ...files, 'company.template.yaml': mapping }));
    await checkCommand('content.yaml', { format: 'pretty', quiet: false, strict: false }, io);
    return io.stderr();
  };
  expect(await run('roles:\n  closing: Title Slide\n')).toMatch(/^content\.yaml: .* no findings\n$/u);
  expect(await run('roles:\n  closing: Nothing\n')).toContain(
    'company.template.yaml:2:12 error company-layout-unknown: the template has no layout “Nothing” for the role closing.',
  );
});

test('a build takes the colours of a mapping file, and finds the mistakes in them at their places', async () => {
  const outline = `${OUTLINE}\nbrand: { template: company.potx }\n`;
  const files = { 'company.potx': madeTemplate(MADE.plain as MadeTemplate), 'content.yaml': outline };
  const run = async (mapping: string) => {
    const folder = aFolder({ ...files, 'company.template.yaml': mapping });
    const [io, check] = [aTerminal(folder), aTerminal(folder)];
    await checkCommand('content.yaml', { format: 'pretty', quiet: false, strict: false }, io);
    await checkTemplateCommand('company.potx', { format: 'pretty', strict: false }, check);
    return [io.stderr(), check.stderr()];
  };
  for (const said of await run('colours:\n  primary: accent9\n  loud: accent1\n  ink: accent3\n')) {
    expect(said).toContain(
      'company.template.yaml:2:12 error company-mapping: company.template.yaml: primary is no colour of a theme: bg1, tx1,',
    );
    expect(said).toContain(
      'company.template.yaml:3:3 error company-mapping: company.template.yaml: there is no use of a colour loud.',
    );
    expect(said).toContain(
      'company.template.yaml:4:8 warning company-brand-colour: the ink colour C9A227 of the template has a contrast of 2.4 on FFFFFF.',
    );
  }
  const [sound] = await run('colours:\n  primary: accent2\n');
  expect(sound).toMatch(/^content\.yaml: .* no findings\n$/u);
});
