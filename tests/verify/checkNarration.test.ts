import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

const SOURCE = `一、守站
全站党员八年没有休过一个周末。站长李守山说：“路再远，也要把货送到。”他表示，明年还要再添两名队员。
一位企业负责人回忆，报关只用了半天。
二、在座谈会上的讲话
质量是企业的生命，也是口岸的生命。
Night trains
The night crews kept every train on time for eight winters. “We plan by the day,” said the plant manager.
She added that the crews would get a second depot.
`;

const slide = (fields: string, heading: string) =>
  `opening:\n  slides:\n    - title: 题\n      source: report#${heading}\n${fields.replace(/^/gm, '      ')}\n`;
const found = (fields: string, heading = '一、守站') =>
  verified(slide(fields, heading), SOURCE).findings.filter((finding) => finding.startsWith('quotation-'));
const quote = (text: string, by: string, heading?: string) =>
  found(`kind: quote\ntext: ${text}\nby: ${by}`, heading);

test('narration in the mouth of a person is an error, and the hint says statement', () => {
  expect(quote('全站党员八年没有休过一个周末', '李守山')).toEqual([
    'quotation-narrated [全站党员八年没有休过一个周末] “全站党员八年没有休过一个周末” are the words of report#一、守站 itself, and not those of 李守山.',
  ]);
  const { hints } = verified(
    slide('kind: quote\ntext: 全站党员八年没有休过一个周末\nby: 李守山', '一、守站'),
    SOURCE,
  );
  expect(hints.join()).toContain('kind: statement');
  expect(quote('The night crews kept every train on time', 'The plant manager', 'Night trains')).toEqual([
    expect.stringContaining('quotation-narrated [The night crews kept every train on time]'),
  ]);
});

test('words in quotation marks, behind a word of speech of the person, or of a speech are said', () => {
  expect(quote('路再远，也要把货送到', '站长李守山')).toEqual([]);
  expect(quote('明年还要再添两名队员', '李守山')).toEqual([]);
  expect(quote('报关只用了半天', '企业负责人')).toEqual([]);
  expect(quote('质量是企业的生命', '局长', '二、在座谈会上的讲话')).toEqual([]);
  expect(quote('We plan by the day', 'The plant manager', 'Night trains')).toEqual([]);
  expect(quote('the crews would get a second depot', 'The plant manager', 'Night trains')).toEqual([]);
});

test('indirect speech of one person is not another one’s', () => {
  expect(quote('报关只用了半天', '李守山')).toEqual([expect.stringContaining('quotation-narrated')]);
});

test('cards of quotations, cards of people and texts that name a speaker put words into a mouth too', () => {
  const words = '全站党员八年没有休过一个周末';
  const cards = (as: string, text: string) =>
    found(`kind: cards\nas: ${as}\nitems:\n  - { heading: 李守山, text: ${text} }`);
  expect(cards('quotes', words)).toEqual([expect.stringContaining(`quotation-narrated [${words}]`)]);
  expect(cards('people', `“${words}”`)).toEqual([expect.stringContaining('quotation-narrated')]);
  expect(cards('people', words)).toEqual([]);
  expect(cards('quotes', '路再远，也要把货送到')).toEqual([]);
  expect(found(`text: 站长李守山说：“${words}”`)).toEqual([expect.stringContaining('quotation-narrated')]);
  expect(found('text: 站长李守山说：“路再远，也要把货送到”')).toEqual([]);
});

test('a quotation of the document itself is its words; in the mouth of an organisation narration is a warning', () => {
  expect(quote('全站党员八年没有休过一个周末', '某报专题（一）')).toEqual([]);
  expect(quote('全站党员八年没有休过一个周末', '某市海关总站')).toHaveLength(1);
});

test('a card of quotations is compared word for word', () => {
  const cards = 'kind: cards\nas: quotes\nitems:\n  - { heading: 站长, text: 路再远，也得把货送到 }';
  expect(found(cards)).toEqual([expect.stringContaining('quotation-altered [路再远，也得把货送到]')]);
});
