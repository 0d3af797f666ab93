import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../../src/verify/match/formula.ts';
import { decimal } from '../../../src/verify/read/exact.ts';

function result(formula: string): string {
  const found = evaluate(formula);
  return 'problem' in found ? `${found.problem} at ${found.offset}` : decimal(found.value, 4);
}

test.each([
  ['203.28 / 5.22', '38.9425'],
  ['= 203.28 ÷ 5.22', '38.9425'],
  ['26 / 565 * 100', '4.6018'],
  ['(203.28 − 5.22) ÷ 5.22', '37.9425'],
  ['1 - 2 - 3', '-4'],
  ['2 + 3 × 4', '14'],
  ['（2＋3）×4', '20'],
  ['50%', '0.5'],
  ['1,385 / 5', '277'],
  ['1.2亿 / 3万', '4000'],
  ['-3 * -2', '6'],
  ['0.1 + 0.2', '0.3'],
])('%s is %s', (formula, expected) => {
  expect(result(formula)).toBe(expected);
});

test.each([
  ['', 'a number was expected at 0'],
  ['1 +', 'a number was expected at 3'],
  ['(1 + 2', 'a closing parenthesis is missing at 6'],
  ['1 2', 'an operator or the end was expected at 2'],
  ['1 / (2 - 2)', 'it divides by zero at 1'],
  ['203.28亿美元 / 5.22', 'an operator or the end was expected at 7'],
  ['process.exit()', 'a number was expected at 0'],
  ['1+'.repeat(101), 'it is too long at 200'],
  [`${'('.repeat(40)}1`, 'its parentheses nest too deep at 32'],
])('%s cannot be worked out', (formula, expected) => {
  expect(result(formula)).toBe(expected);
});

test('operands are given with their places', () => {
  const found = evaluate('203.28 / (1,000 + 5)');
  expect('operands' in found && found.operands.map(({ text, start }) => ({ text, start }))).toEqual([
    { text: '203.28', start: 0 },
    { text: '1,000', start: 10 },
    { text: '5', start: 18 },
  ]);
});

test('whatever is written, it is a value or a problem, never an exception', () => {
  const characters = fc.constantFrom(...'0123456789.,+-*/×÷()（）%万亿 =a元'.split(''));
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 60 }), (parts) => {
      expect(evaluate(parts.join(''))).toBeTypeOf('object');
    }),
  );
});
