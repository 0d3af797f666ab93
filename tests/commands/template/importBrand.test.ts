import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCommand } from '../../../src/commands/check.ts';
import { importBrandCommand } from '../../../src/commands/template/importBrand.ts';
import { aFolder } from '../../files/aFolder.ts';
import { type MadeTemplate, madeTemplate } from '../../template/aTemplate.ts';
import { MADE } from '../../template/madeTemplates.ts';
import { OUTLINE } from '../anOutline.ts';
import { aTerminal } from '../aTerminal.ts';

const plain = MADE.plain as MadeTemplate;
const OFFICE = {
  ...{ accent1: '4472C4', accent2: 'ED7D31', accent3: 'A5A5A5' },
  ...{ accent4: 'FFC000', accent5: '5B9BD5', accent6: '70AD47' },
};

test('the brand of a template is printed as a block, with what was taken and what was not', async () => {
  const io = aTerminal(aFolder({ 'company.potx': madeTemplate(plain) }));
  expect(await importBrandCommand('company.potx', {}, io)).toBe(0);
  expect(io.stdout()).toBe(
    'brand:\n  name: Company\n  logo:\n    image: assets/logo.png\n  colours:\n    primary: "A4161A"\n    accent: "0A6C74"\n    ink: "1A1A1A"\n' +
      '  fonts:\n    heading:\n      latin: Georgia\n    body:\n      latin: Arial\n',
  );
  expect(io.stderr()).toBe(
    [
      'company.potx: taken',
      '  primary A4161A (accent1)',
      '  accent 0A6C74 (accent2)',
      '  ink 1A1A1A (dk1)',
      '  heading Georgia',
      '  body Arial',
      '  logo “Logo” as assets/logo.png',
      'not taken',
      '  colours: accent3 C9A227, accent4 5E548E, accent5 3A7D44, accent6 B56576',
      '  Chinese fonts: the theme names none',
      '',
    ].join('\n'),
  );
});

test('applied, the brand stands in the outline with its comments, the logo beside it, and the deck is sound', async () => {
  const outline = `# our deck\n${OUTLINE}\nbrand: # ours\n  footer: F # below\n  colours:\n    deep: "123456"\n`;
  const folder = aFolder({
    'company.potx': madeTemplate(plain),
    'content.yaml': outline,
    'assets/logo.png': 'old',
  });
  const io = aTerminal(folder);
  expect(await importBrandCommand('company.potx', { apply: 'content.yaml' }, io)).toBe(0);
  const text = readFileSync(join(folder, 'content.yaml'), 'utf8');
  expect(text.startsWith(`# our deck\n${OUTLINE}`)).toBe(true);
  for (const part of ['# ours', 'footer: F # below', 'image: assets/logo-2.png', 'primary: "A4161A"'])
    expect(text).toContain(part);
  expect(text).not.toContain('123456');
  expect(io.stderr()).toContain(
    'taken out of content.yaml\n  the colours that follow from these: deep, muted, line, wash, tint\n',
  );
  expect(io.stdout()).toBe('');
  expect(readFileSync(join(folder, 'assets/logo.png'), 'utf8')).toBe('old');
  const after = aTerminal(folder);
  expect(await checkCommand('content.yaml', { format: 'pretty', quiet: false, strict: false }, after)).toBe(
    0,
  );
});

test('the palette of Office is no brand', async () => {
  const made = {
    ...plain,
    masters: [{ ...plain.masters[0], layouts: plain.masters[0]?.layouts ?? [], theme: { colours: OFFICE } }],
  };
  const io = aTerminal(aFolder({ 'company.potx': madeTemplate(made) }));
  expect(await importBrandCommand('company.potx', {}, io)).toBe(0);
  expect(io.stdout()).not.toContain('colours');
  expect(io.stderr()).toContain('warning company-palette-office: company.potx has the palette');
  expect(io.stderr()).toContain('  colours: the palette is that of an Office program\n');
});

test('a pale brand colour is taken, with its contrast; a dark page is told', async () => {
  const pale = {
    accent1: 'F5C518',
    accent2: 'FFE08A',
    accent3: 'FFD100',
    accent4: 'FFEE99',
    accent5: 'FFEECC',
    accent6: 'FFDD55',
  };
  const made = {
    ...plain,
    masters: [{ layouts: plain.masters[0]?.layouts ?? [], theme: { colours: pale } }],
  };
  const io = aTerminal(
    aFolder({ 'a.potx': madeTemplate(made), 'b.potx': madeTemplate(MADE['dark map'] as MadeTemplate) }),
  );
  await importBrandCommand('a.potx', {}, io);
  expect(io.stdout()).toContain('primary: "F5C518"');
  expect(io.stderr()).toContain(
    'warning company-brand-colour: the primary colour F5C518 of the template has a contrast of 1.6 on FFFFFF.',
  );
  await importBrandCommand('b.potx', {}, io);
  expect(io.stdout()).toContain('look: dark');
});

test('an outline with mistakes is left alone', async () => {
  const folder = aFolder({ 'company.potx': madeTemplate(plain), 'content.yaml': 'deck: [' });
  const io = aTerminal(folder);
  expect(await importBrandCommand('company.potx', { apply: 'content.yaml' }, io)).toBe(2);
  expect(io.stderr()).toContain('deckwright: content.yaml is no outline without mistakes in its YAML');
  expect(readFileSync(join(folder, 'content.yaml'), 'utf8')).toBe('deck: [');
  expect(existsSync(join(folder, 'assets'))).toBe(false);
});
