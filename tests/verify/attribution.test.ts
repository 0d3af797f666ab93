import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

const SOURCE = `Minutes
Present: Dame Rosalind Aked (Chair), Gareth Pugh (Director of Operations), Cllr Tom Beswick (Marsham District Council), Cllr Joan Oyelaran (Holme County Council).
Ms Seth said that the average spend per head in the shops had gone up from £4.74 to £4.90.
Cllr Beswick could not support further growth while so few came by bus. "Nine in ten of them still arrive by car," he said. Mr Pugh replied that bus use had gone up.
Board: Helen Strand (chair, independent), Priya Raman, Tomas Eklund (Harrow Point), Dr. Ingrid Vang (Nordlys Fund).
Miriam Askew, who directs the dig, said that the grapefruit made up most of it.
纪要
参加：海关关长苏念青，宏拓国际货运有限公司总经理贝勇，绿禾果蔬专业合作社负责人覃小满。
贝勇反映，空箱率高。“去的时候抢舱位，回的时候拉空气。”
计划由省教育厅和澜西青年发展基金会共同发起，2021年启动，本学年是第四个学年。
志愿者在澜西师范学院集训。冷库里沙田柚最多。
`;

const found = (fields: string, heading = 'Minutes') =>
  verified(
    `opening:\n  slides:\n    - title: T\n      source: report#${heading}\n${fields.replace(/^/gm, '      ')}\n`,
    SOURCE,
  ).findings.filter((finding) => /^(?:speaker|other)-/.test(finding));
const card = (heading: string, role: string, text: string, section?: string) =>
  found(
    `kind: cards\nas: quotes\nitems:\n  - { heading: ${heading}, role: ${role}, text: ${JSON.stringify(text)} }`,
    section,
  );

test('the speaker of a card is whom the sentence of the quotation or the one before it names', () => {
  const words = 'Nine in ten of them still arrive by car.';
  expect(card('Tom Beswick', 'Marsham District Council', words)).toEqual([]);
  expect(card('Gareth Pugh', 'Director of Operations', words)).toContain(
    'speaker-untraced [Gareth Pugh] Gareth Pugh does not stand by the quotation in its source.',
  );
});

test('a role is that of the person beside whom a list has it', () => {
  const words = '去的时候抢舱位，回的时候拉空气。';
  expect(card('贝勇', '宏拓国际货运总经理', words, '纪要')).toEqual([]);
  expect(card('贝勇', '绿禾果蔬合作社总经理', words, '纪要')).not.toEqual([]);
});

test.each([
  ['Shop spending per head went from £4.74 to £4.90, Seth reported.', []],
  [
    'Shop spending per head went from £4.74 to £4.90, Joan Oyelaran reported.',
    ['other-word [Joan Oyelaran] “Joan Oyelaran” stands here, where the source says “Seth”.'],
  ],
  ['Helen Strand chairs the board.', []],
  [
    'Ingrid Vang chairs the board.',
    ['other-word [Ingrid Vang] “Ingrid Vang” stands here, where the source says “Strand”.'],
  ],
])('%s', (notes, findings) => {
  expect(found(`notes: ${JSON.stringify(notes)}`)).toEqual(findings);
});

test.each([
  ['由省教育厅和澜西青年发展基金会共同发起，2021年启动', []],
  [
    '由省教育厅和澜西理工学院共同发起，2021年启动',
    [expect.stringContaining('理工学院” stands here, where the source says')],
  ],
  // 柚子 is the thing that 沙田柚 names.
  ['冷库里柚子最多', []],
])('%s', (notes, findings) => {
  expect(found(`notes: ${notes}`, '纪要')).toEqual(findings);
});
