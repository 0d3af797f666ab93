import type { FixedWords } from './fixedWords.ts';

export const en: FixedWords = {
  texts: {
    gap: '\u2003',
    divider: ' · ',
    comma: ', ',
    computed: ' (calculated)',
    computedMark: 'calculated',
    formula: 'Calculated: ',
  },
  between: { parts: ' · ', headings: ', ', documents: '; ' },
  among: (first, count) => `${first} and ${count - 1} more`,
  unit: (number, word = 'Unit') => `${word} ${number}`,
  date: (year, month = 0, day) => [day, MONTHS[month - 1], year].filter(Boolean).join(' '),
};

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
