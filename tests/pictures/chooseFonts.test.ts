import { expect, test } from 'vitest';
import { type ChosenFonts, chooseFonts, withFamilies } from '../../src/pictures/chooseFonts.ts';
import type { FontFace } from '../../src/pictures/fontFace.ts';
import { textSvg } from '../../src/preview/textSvg.ts';
import { box, run, text, theme } from '../pptx/everyKind.ts';

const face = (family: string, weight = 400, more: Partial<FontFace> = {}): FontFace => ({
  file: `${family} ${weight}${more.italic ? ' italic' : ''}`,
  start: 0,
  families: [family],
  weight,
  italic: false,
  ...more,
});
const LAST = face('Last');
const filesOf = ({ fonts }: ChosenFonts) => fonts.map(({ file }) => file);
const drawn = (words: string): string => textSvg(text('t', box(0, 0, 400, 90), [run(words)]), theme);
const chosen = (words: string, installed: readonly FontFace[]) =>
  chooseFonts([drawn(words)], theme, installed, LAST);

test('a face that is installed is drawn, with the files of its regular and its bold', () => {
  const weights = [100, 300, 400, 700, 900].map((weight) => face('Microsoft YaHei', weight));
  const fonts = chosen('国门', [face('Microsoft YaHei', 700, { italic: true }), ...weights]);
  expect([...fonts.families]).toEqual([['Microsoft YaHei', 'Microsoft YaHei']]);
  expect(filesOf(fonts)).toEqual(['Microsoft YaHei 400', 'Microsoft YaHei 700', 'Last 400']);
});

test('a face is known by each of its names', () => {
  const font = face('Microsoft YaHei', 400, { families: ['微软雅黑', 'Microsoft YaHei'] });
  expect([...chosen('国门', [font]).families.values()]).toEqual(['Microsoft YaHei']);
});

test('the next is one that viewers show, then one with its widths, then the one of Deckwright', () => {
  const shown = (...installed: string[]) =>
    chosen(
      'Gate',
      installed.map((family) => face(family)),
    ).families.get('Arial');
  expect(shown('Nimbus Sans', 'Liberation Sans', 'DejaVu Sans')).toBe('Liberation Sans');
  expect(shown('DejaVu Serif', 'Nimbus Sans')).toBe('Nimbus Sans');
  expect(shown('DejaVu Serif')).toBe('Last');
  expect(chosen('国门', [face('Noto Sans CJK SC')]).families.get('Microsoft YaHei')).toBe('Noto Sans CJK SC');
});

test('only faces that a drawing shows are chosen; other scripts may take any font', () => {
  expect([...chosen('国门', []).families.keys()]).toEqual(['Microsoft YaHei']);
  expect([...chosen('Gate', []).families.keys()]).toEqual(['Arial']);
  expect(filesOf(chosen('Gate', [face('Thai One')]))).toEqual(['Last 400']);
  expect(filesOf(chosen('กรม', [face('Thai One')]))).toEqual(['Thai One 400', 'Last 400']);
});

test('a drawing names the families that are drawn', () => {
  const fonts = chosen('国门A', [face('Liberation Sans'), face('Noto Sans CJK SC')]);
  const named = withFamilies(drawn('国门A'), fonts);
  expect([...named.matchAll(/font-family="'([^']*)'/gu)].map(([, family]) => family)).toEqual([
    'Noto Sans CJK SC',
    'Liberation Sans',
  ]);
});
