import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare, type Style } from '../../src/typography/breaking/prepare.ts';
import { type Fitting, fit as fitText } from '../../src/typography/fit.ts';
import { anyFont, anyText, arial } from './scripts.ts';

const box = (
  text: string,
  width: number,
  height: number,
  { style = 'flow', ...more }: Partial<Fitting> & { style?: Style } = {},
): Fitting => ({
  paragraphs: text.split('¶').map((part) => prepare([{ text: part, font: arial }], style)),
  width,
  height,
  ...more,
});

describe('fit', () => {
  it('takes the largest size that fits and says which step it is', () => {
    const text = '检验检疫中心'.repeat(6);
    expect(fitText([box(text, 400, 100)], [28, 20, 18, 14], 1.5)).toMatchObject({
      fits: true,
      size: 20,
      step: 1,
    });
    expect(fitText([box(text, 900, 100)], [28, 20, 18, 14], 1.5)).toMatchObject({
      fits: true,
      size: 28,
      step: 0,
    });
  });

  it('gives the lines of each paragraph of each fitting', () => {
    const fitted = fitText([box('一¶二三四五六七八', 60, 100), box('九', 60, 100)], [10], 1.5);
    expect(fitted).toMatchObject({ fits: true });
    if (fitted.fits)
      expect(fitted.lines.map((paragraphs) => paragraphs.map((lines) => lines.length))).toEqual([
        [1, 2],
        [1],
      ]);
  });

  it('gives siblings one size, that of the fullest', () => {
    const full = box('检验检疫中心'.repeat(6), 400, 100);
    expect(fitText([box('一', 400, 100), full], [28, 20, 18], 1.5)).toMatchObject({ size: 20, step: 1 });
  });

  it('prefers a smaller size to tearing a word', () => {
    expect(fitText([box('Typography', 120, 200)], [28, 20, 10], 1.5)).toMatchObject({ size: 20 });
    expect(fitText([box('Typography', 20, 999)], [28, 20, 10], 1.5)).toMatchObject({ fits: true, size: 28 });
    expect(fitText([box('Typography of art', 70, 999)], [28, 20], 1.5)).toMatchObject({
      ...{ size: 28, torn: { index: 0, word: 'Typography' } },
    });
    expect(fitText([box('Typographies or typography', 75, 999)], [28, 16, 14], 1.5)).toMatchObject({
      ...{ size: 14, torn: { word: 'Typographies' } },
    });
  });

  it('breaks a balanced text inside a word only where it would not fit otherwise', () => {
    const text = '创先争优活动深入人心检验检疫系统';
    const lines = (maxLines: number) =>
      fitText([box(text, 100, 999, { style: 'balanced', maxLines })], [10], 1.25);
    expect(lines(3)).toMatchObject({ fits: true });
    expect(lines(2)).toMatchObject({ fits: true });
    expect(lines(1)).toMatchObject({ fits: false });
  });

  it('says what a text needs, what its box holds, and how much to cut', () => {
    const text = '检验检疫中心服务'.repeat(5);
    expect(fitText([box('一', 104, 45), box(text, 104, 45)], [14, 10], 1.5)).toEqual({
      fits: false,
      index: 1,
      size: 10,
      needs: 4,
      holds: 3,
      cut: 10,
    });
  });

  it('counts the air between paragraphs and the most lines allowed', () => {
    expect(fitText([box('一¶二', 100, 30)], [10], 1.5)).toMatchObject({ fits: true });
    expect(fitText([box('一¶二', 100, 30, { gap: 0.5 })], [10], 1.5)).toMatchObject({
      fits: false,
      needs: 2,
      holds: 1,
    });
    expect(fitText([box('一¶二', 100, 90, { maxLines: 1 })], [10], 1.5)).toMatchObject({
      fits: false,
      holds: 1,
    });
  });

  it('refuses a box without room and accepts no fittings at all', () => {
    expect(fitText([box('一二', 0, 0)], [10], 1.5)).toMatchObject({
      fits: false,
      holds: 0,
      needs: 2,
      cut: 2,
    });
    expect(fitText([], [10, 8], 1.5)).toEqual({ fits: true, size: 10, step: 0, lines: [] });
  });

  it('keeps what it says it keeps, for any text', () => {
    const sizes = [28, 20, 18, 14];
    const style = fc.constantFrom('flow' as const, 'balanced' as const);
    fc.assert(
      fc.property(anyText, anyFont, fc.integer({ min: 60, max: 800 }), style, (text, font, width, how) => {
        const fitting: Fitting = { paragraphs: [prepare([{ text, font }], how)], width, height: 200 };
        const fitted = fitText([fitting], sizes, 1.5);
        if (fitted.fits) {
          expect(sizes[fitted.step]).toBe(fitted.size);
          const lines = fitted.lines.flat(2);
          expect(lines.length * fitted.size * 1.5).toBeLessThanOrEqual(200.01);
        } else {
          expect(fitted.needs).toBeGreaterThan(fitted.holds);
          expect(fitted.size).toBe(14);
        }
      }),
    );
  });
});
