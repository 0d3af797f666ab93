import { expect, test } from 'vitest';
import { namesElsewhere } from '../../../../src/verify/match/words/namesElsewhere.ts';

const CITED =
  '县应急管理局与水利局建成监测站点，桐坪经济开发区。The University of Tarrant in Malawi found it.';
const ALL = `${CITED} 县财政局 石门 The Aldersgate Fund in Nairobi`;

const named = (text: string): string[] =>
  namesElsewhere(
    text,
    (word) => CITED.includes(word),
    (word) => ALL.includes(word),
  ).map(({ name, isNowhere }) => name + (isNowhere ? '?' : ''));

test.each([
  ['由应急管理局与财政局建成', ['财政局']],
  ['在石门经济开发区', ['石门经济开发区']],
  ['应急管理局与水利局', []],
  ['a gift of the Aldersgate Fund', ['Aldersgate', 'Fund']],
  ['an evaluation in Zambezia', ['Zambezia?']],
  ['by the University of Nairobi', ['Nairobi', 'University of Nairobi?']],
  ['by the University of Tarrant in Malawi', []],
  ['a British grant', []],
])('of %s, %j are not those of the cited passage', (text, expected) => {
  expect(named(text)).toEqual(expected);
});
