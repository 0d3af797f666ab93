import type { FixedWords } from './fixedWords.ts';

export const zh: FixedWords = {
  texts: {
    gap: '　',
    divider: '　｜　',
    comma: '，',
    computed: '（推算）',
    computedMark: '推算',
    formula: '推算：',
  },
  between: { parts: '·', headings: '、', documents: '；' },
  among: (first, count) => `${first}等${count}处`,
  unit: (number, word = '单元') => `第${numeral(number)}${word}`,
  date: (year, month, day) => `${year}${month ? `年${month}月` : ''}${day ? `${day}日` : ''}`,
};

/** Writes the numbers 1 to 99 in Chinese. */
function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const digits = '零一二三四五六七八九';
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return n > 99 ? String(n) : `${ten}${ones === 0 ? '' : digits[ones]}`;
}
