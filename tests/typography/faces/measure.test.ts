import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownFont, metricsOf } from '../../../src/typography/faces/faces.ts';
import { measure, strayMarks } from '../../../src/typography/faces/measure.ts';
import { anyText, arial } from '../scripts.ts';

const inArial = (text: string): number => measure(text, arial, 100);
const face = (latin: string, bold = false) => ({ latin, ea: 'SimSun', bold });

describe('measure', () => {
  it('sets Han, kana, Hangul and full-width forms on one em', () => {
    for (const char of '检疫々かーカ한（，。０Ａ𠮷') expect(inArial(char)).toBe(100);
    expect(inArial('ｶ')).toBe(50);
  });

  it('takes Latin, Greek and Cyrillic from the metrics of the face', () => {
    expect(inArial('0')).toBeCloseTo(55.6);
    expect(inArial('W')).toBeCloseTo(94.4);
    expect(inArial('Ω')).toBeCloseTo(74.8, 0);
    expect(inArial('Ж')).toBeCloseTo(92.3, 0);
    expect(inArial('ő')).toBeCloseTo(55.6);
    expect(measure('0', face('Calibri'), 100)).toBeCloseTo(50.7);
    expect(measure('0', face('Georgia'), 100)).toBeCloseTo(61.4);
    expect(measure('a', face('Segoe UI'), 100)).toBeCloseTo(50.9, 0);
    expect(measure('a', face('Arial', true), 100)).toBeCloseTo(55.6);
  });

  it('knows faces by the names of those that share their metrics', () => {
    expect(measure('Wave', face('Liberation Sans'), 10)).toBe(measure('Wave', face('Arial'), 10));
    expect(measure('Wave', face('Carlito'), 10)).toBe(measure('Wave', face('Calibri'), 10));
  });

  it('sets all of ASCII on half an em in the older Chinese faces', () => {
    expect(measure('iW 1', face('SimHei'), 100)).toBe(200);
  });

  it('kerns', () => {
    expect(inArial('AV')).toBeLessThan(inArial('A') + inArial('V'));
  });

  it('measures a face without a table by the widest of all', () => {
    const text = 'Hamburgefonstiv 0123 Quality';
    const widest = measure(text, face('No Such Face'), 10);
    for (const name of [
      'Arial',
      'Calibri',
      'Cambria',
      'Georgia',
      'Segoe UI',
      'Times New Roman',
      'Courier New',
    ])
      expect(widest).toBeGreaterThanOrEqual(measure(text, face(name), 10));
    expect(measure('Ж', face('Georgia'), 10)).toBe(measure('Ж', face('No Such Face'), 10));
    expect(knownFont('No Such Face')).toBe(false);
    expect(knownFont('widest')).toBe(false);
    expect(knownFont('Calibri Light')).toBe(true);
    expect(knownFont('SimHei')).toBe(true);
    expect(knownFont('新宋体')).toBe(true);
  });

  it('sets quotation marks on a full em in a text with East Asian characters, and narrow in others', () => {
    expect(inArial('检“疫”')).toBe(400);
    expect(inArial('“1”检')).toBeCloseTo(300 + 55.6 + 48);
    expect(inArial('“1”')).toBeLessThan(130);
    expect(inArial('检don’t')).toBeCloseTo(100 + 24 + inArial('don’t'));
  });

  it('finds the marks whose face viewers would choose wrongly', () => {
    const stray = (text: string) => strayMarks(text).map(({ at, isEastAsian }) => [at, isEastAsian]);
    expect(stray('“5+2”、“白加黑”')).toEqual([
      [0, true],
      [4, true],
    ]);
    expect(stray('检don’t')).toEqual([[4, false]]);
    expect(stray('“白加黑”')).toEqual([]);
    expect(stray('“5+2”')).toEqual([]);
  });

  it('takes dashes and ellipses from the face of the text before them', () => {
    expect(inArial('检——疫……')).toBe(600);
    expect(inArial('a“b”')).toBeLessThan(200);
    expect(inArial('don’t')).toBeLessThan(inArial('donat'));
  });

  it('counts the air that LibreOffice sets where Han and Latin meet', () => {
    expect(inArial('检1疫')).toBeCloseTo(200 + 55.6 + 48);
  });

  it('gives combining marks, joiners and variation selectors no width', () => {
    expect(inArial('e\u0301')).toBe(inArial('e'));
    expect(inArial('a\u200b\u2060')).toBe(inArial('a'));
  });

  it('sets an emoji, of however many code points, at the widest of the usual faces', () => {
    expect(inArial('😀')).toBe(140);
    expect(inArial('👩‍👩‍👧')).toBe(140);
    expect(inArial('👍🏽')).toBe(140);
    expect(inArial('☀\ufe0f')).toBe(140);
    expect(inArial('🇨🇳')).toBe(140);
  });

  it('grows with the size and never shrinks below nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const width = measure(text, arial, 10);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(measure(text, arial, 20)).toBeCloseTo(2 * width, 6);
      }),
    );
  });
});

it.each([
  ['宋体', 'SimSun'],
  ['新宋体', 'NSimSun'],
  ['黑体', 'SimHei'],
  ['微软雅黑', 'Microsoft YaHei'],
  ['等线', 'DengXian'],
  ['思源黑体', 'Noto Sans CJK SC'],
])(
  'a font that is named in Chinese is measured as the same font by its English name: %s',
  (chinese, english) => {
    const width = (latin: string) => measure('ISO 9001 达标 78%', { latin, ea: latin, bold: false }, 20);
    expect(width(chinese)).toBe(width(english));
    expect(metricsOf(chinese)).toBe(metricsOf(english));
    expect(metricsOf(chinese)).not.toBe(chinese);
  },
);
