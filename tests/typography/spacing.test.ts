import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaceOut } from '../../src/typography/spacing.ts';
import { HANGS } from '../hangs.ts';
import { anyText } from './scripts.ts';

const spaced = (...texts: string[]): string[] =>
  spaceOut(texts.map((text) => ({ text }))).map(({ text }) => text);

/** Returns the same with `~` for each space that does not break. */
const shown = (...texts: string[]): string[] =>
  spaced(...texts).map((text) => text.replaceAll('\u00a0', '~'));

describe('spaceOut', () => {
  it('sets one space between Han and Latin or digits, typed or not', () => {
    expect(shown('无偿加班727人次')).toEqual(['无偿加班 727~人次']);
    expect(shown('无偿加班 727  人次')).toEqual(['无偿加班 727~人次']);
    expect(shown('荧光\u00a0PCR检测')).toEqual(['荧光 PCR 检测']);
    expect(shown('2011年9月27日')).toEqual(['2011~年 9~月 27~日']);
    expect(shown('用α和Я和é')).toEqual(['用 α 和 Я 和 é']);
  });

  it.each(['#', '\u0301', 'a ', ' ', '1%'])(
    'takes no time over a long run of %j',
    { timeout: HANGS },
    (piece) => {
      expect(spaced(piece.repeat(40_000)).join('')).not.toBe('');
    },
  );

  it('counts what clings to a number or word as part of it', () => {
    expect(shown('提高30%的产量')).toEqual(['提高 30% 的产量']);
    expect(shown('约$5万')).toEqual(['约 $5~万']);
    expect(shown('C++语言')).toEqual(['C++ 语言']);
    expect(shown('3m²的')).toEqual(['3m² 的']);
  });

  it('works across runs and leaves the space to the Han side', () => {
    expect(shown('无偿加班', '727', '人次')).toEqual(['无偿加班 ', '727', '~人次']);
    expect(shown('近', ' 40 ', '倍')).toEqual(['近~', '40', '~倍']);
    expect(shown('检', '', 'A')).toEqual(['检 ', '', 'A']);
  });

  it('sets none beside full-width marks, and none between Han and quotation marks or dashes', () => {
    expect(shown('漠河， PowerPoint （ 1 个 ）。')).toEqual(['漠河，PowerPoint（1~个）。']);
    expect(shown('说 “好” —— 他')).toEqual(['说“好”——他']);
    expect(shown('价格：￥5万')).toEqual(['价格：￥5~万']);
  });

  it('ties what a viewer must not part: a number and its unit, a sign and its number', () => {
    expect(shown('容量5万吨')).toEqual(['容量 5~万吨']);
    expect(shown('在第3届')).toEqual(['在第~3~届']);
    expect(shown('零下40多摄氏度')).toEqual(['零下~40~多摄氏度']);
    expect(shown('5时48分')).toEqual(['5~时 48~分']);
    expect(shown('按ISO 9001管理')).toEqual(['按 ISO~9001 管理']);
    expect(shown('在GAP基地')).toEqual(['在 GAP 基地']);
  });

  it('leaves Latin text, full-width forms and the spaces between Han alone', () => {
    expect(spaced('he said “hi” — twice')).toEqual(['he said “hi” — twice']);
    expect(spaced('第３届　黑龙江 吉林')).toEqual(['第３届　黑龙江 吉林']);
    expect(spaced('一\nA')).toEqual(['一\nA']);
  });

  it('keeps the other fields of a run', () => {
    expect(spaceOut([{ text: '共5', bold: true }])).toEqual([{ text: '共 5', bold: true }]);
  });

  it('is the same done twice, and changes nothing but spaces', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const once = spaced(...texts);
        expect(spaced(...once)).toEqual(once);
        const bare = (list: string[]): string => list.join('').replace(/[ \u00a0]/g, '');
        expect(bare(once)).toBe(bare(texts));
      }),
    );
  });

  it('is the same for one run as for many', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        expect(spaced(...texts).join('')).toBe(spaced(texts.join('')).join(''));
      }),
    );
  });

  it('leaves exactly one space at every meeting of Han and digit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(spaced(text).join('')).not.toMatch(
          /\p{Script=Han}(?:[ \u00a0]{2,})?\d|\d(?:[ \u00a0]{2,})?\p{Script=Han}/u,
        );
      }),
    );
  });
});
