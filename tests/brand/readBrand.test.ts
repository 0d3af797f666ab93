import { expect, test } from 'vitest';
import { contrast } from '../../src/brand/contrast.ts';
import { readBrand } from '../../src/brand/readBrand.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { PlacedText } from '../../src/outline/tree/placedText.ts';

const SPAN = { file: 'content.yaml', start: 3, end: 9 };
const leaf = (text: string) => new PlacedText(text, SPAN);

test('eight colours become twelve slots', () => {
  const report = new Report();
  const given = {
    primary: '9B1C22',
    deep: '6B1017',
    accent: '#c8963e',
    ink: '1B1E24',
    muted: '#666',
    line: 'E3DED5',
    wash: 'F7F4EE',
    tint: 'F4E7E4',
  };
  const colours = Object.fromEntries(Object.entries(given).map(([name, hex]) => [name, leaf(hex)]));
  const { theme } = readBrand({ name: leaf('国门红'), colours, fonts: {} }, report);
  expect(report.sorted()).toEqual([]);
  expect(theme.name).toBe('国门红');
  expect(theme.colours).toEqual({
    dk1: '1B1E24',
    lt1: 'FFFFFF',
    dk2: '6B1017',
    lt2: 'F7F4EE',
    accent1: '9B1C22',
    accent2: 'C8963E',
    accent3: '666666',
    accent4: '1078A5',
    accent5: '417F44',
    accent6: '7C4680',
    hlink: '9B1C22',
    folHlink: '666666',
  });
  expect(theme.named).toEqual({ muted: '666666', line: 'E3DED5', wash: 'F7F4EE', tint: 'F4E7E4' });
});

test('what is not given follows from the primary colour', () => {
  const { theme } = readBrand({ colours: { primary: leaf('0B6E4F') }, fonts: {} }, new Report());
  expect(theme.colours).toMatchObject({ accent1: '0B6E4F', dk2: '074B36', lt2: 'F3F8F6' });
  expect(theme.named).toEqual({ muted: '5B6670', line: 'CADCD6', wash: 'F3F8F6', tint: 'DFECE8' });
});

test('without a brand the deck has Deckwright’s own, and it reads', () => {
  const { theme, footer, logo } = readBrand(undefined, new Report());
  expect([theme.name, footer, logo]).toEqual(['Deckwright', [], undefined]);
  expect(theme.faces.body).toEqual({ latin: 'Arial', ea: 'Microsoft YaHei' });
  for (const slot of ['dk1', 'accent1', 'accent3', 'hlink'] as const)
    expect(contrast(theme.colours[slot], theme.colours.lt2)).toBeGreaterThanOrEqual(4.5);
});

test('each slot knows where its colour was written, or the one that it follows from', () => {
  const colours = { primary: leaf('0B6E4F'), accent: leaf('D9982F') };
  const { origins } = readBrand({ colours, fonts: {} }, new Report());
  const names = Object.entries(origins.colours).map(([slot, { name }]) => `${slot} ${name}`);
  expect(names).toEqual(['dk2 primary', 'lt2 primary', 'accent1 primary', 'accent2 accent', 'hlink primary']);
  expect(origins.colours.dk2?.origin).toEqual({ value: SPAN });
});

test('faces may be given in part', () => {
  const fonts = { body: { ea: leaf('思源黑体') }, quotation: { latin: leaf('Georgia'), ea: leaf('KaiTi') } };
  const { theme } = readBrand({ colours: {}, fonts }, new Report());
  expect(theme.faces.body).toEqual({ latin: 'Arial', ea: '思源黑体' });
  expect(theme.faces.quotation).toEqual({ latin: 'Georgia', ea: 'KaiTi' });
  const headings = readBrand({ colours: {}, fonts: { heading: { latin: leaf('Georgia') } } }, new Report());
  expect(headings.theme.faces.quotation).toEqual({ latin: 'Georgia', ea: 'SimSun' });
});

test('a colour that is none is an error at its place', () => {
  const report = new Report();
  readBrand({ colours: { primary: leaf('crimson') }, fonts: {} }, report);
  expect(report.sorted()).toEqual([
    {
      severity: 'error',
      code: 'brand-colour',
      message: 'the brand colour “primary” is “crimson”, which is no colour.',
      hint: 'write six hexadecimal digits in quotation marks: "#9B1C23".',
      span: SPAN,
    },
  ]);
});

test('footer and logo keep their places', () => {
  const logo = { image: leaf('assets/logo.svg'), alt: leaf('标志') };
  const brand = readBrand({ colours: {}, fonts: {}, logo, footer: leaf('专题报道') }, new Report());
  expect(brand.footer).toEqual([{ text: '专题报道', origin: { value: SPAN } }]);
  expect(brand.logo).toEqual({ path: 'assets/logo.svg', alt: '标志', origin: { value: SPAN } });
});
