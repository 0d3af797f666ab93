import { expect, test } from 'vitest';
import { departure, lettersOf, quotedIn } from '../../../src/verify/claims/quotes.ts';

const SOURCE = '站长说：“只有把‘小站’守好，才对得起边民；守不好，就是失职！”大家都点头。';

test.each([
  '只有把‘小站’守好，才对得起边民；守不好，就是失职！',
  '只有把“小站”守好，才对得起边民',
  '只有把**小站**守好……就是失职',
  '……守不好，就是失职。',
])('%s is word for word', (quotation) => {
  expect(departure(quotation, [lettersOf(SOURCE)])).toBeUndefined();
});

test.each([
  [
    '只有把小站守牢，才对得起边民',
    { written: '把小站守牢，才对得起边民', meant: '把小站守好，才对得起边民' },
  ],
  ['只有把小站守好……大家都摇头', { written: '大家都摇头', meant: '大家都点头。' }],
  ['我们从不后悔', { written: '我们从不后悔', meant: undefined }],
])('%s is not', (quotation, expected) => {
  expect(departure(quotation, [lettersOf(SOURCE)])).toEqual(expected);
});

test.each(['We now plan by the day … the plant follows.', 'We now plan by the day... the plant'])(
  'in English, “%s” is word for word',
  (quotation) => {
    expect(departure(quotation, ['We now plan by the day, and the plant follows.'])).toBeUndefined();
  },
);

test('fragments must stand in the order of the source, in one passage', () => {
  expect(departure('守不好……只有把小站守好', [lettersOf(SOURCE)])).toBeDefined();
  expect(departure('只有把小站守好……点头', ['只有把小站守好。', '大家点头。'].map(lettersOf))).toBeDefined();
});

test('quotations are found with their places, the outer marks of nested ones', () => {
  const text = '报道说“一趟“专列”开行”，又说「好」。';
  expect(quotedIn(text).map((one) => one.text)).toEqual(['一趟“专列”开行', '好']);
  expect(quotedIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['一趟“专列”开行', '好']);
});
