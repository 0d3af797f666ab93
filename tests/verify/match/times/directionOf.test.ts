import { expect, test } from 'vitest';
import { directionOf } from '../../../../src/verify/match/times/directionOf.ts';
import type { SourceBasis } from '../../../../src/verify/sources/evidence.ts';

/** A figure of a source: the digits that end a sentence. */
function figure(sentence: string): SourceBasis {
  const start = /[\d.]+$/.exec(sentence)?.index ?? 0;
  return { type: 'source', document: 'report', heading: '', sentence, start, end: sentence.length };
}

const direction = (formula: string, ...sentences: string[]) =>
  directionOf({ type: 'computed', formula, result: '', isDeclared: true, operands: sentences.map(figure) });

test.each([
  ['12.7 - 10.4', ['Grants · 2023: 12.7', 'Grants · 2024: 10.4'], 'fall'],
  ['12.7 - 10.4', ['Grants · 2024: 12.7', 'Grants · 2023: 10.4'], 'rise'],
  ['(217 - 155) / 155 * 100', ['完成审核217', '上年同期为155'], 'rise'],
  ['117 - 94', ['compared with 117', 'There were 94'], 'fall'],
  ['117 - 94', ['One had 117', 'The other had 94'], undefined],
  ['217 / 155', ['完成审核217', '上年同期为155'], undefined],
])('%s of %j is a %s', (formula, sentences, expected) => {
  expect(direction(formula, ...sentences)).toBe(expected);
});
