import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

const SOURCE = `Minutes
The second scanner at Oakfield will be in use from mid-November, and Marlow Road keeps the old one.
Gareth Lunn said that roughly half of the sum could come from lower agency spending.
Doreen Castle asked for a date and was told of the autumn plan for the clinic.
We did not reach the national standard in any month.
The regulator has not yet published its report on the clinic.
The tender of the builder came in over the estimate of the board.
纪要
5月11日，河西站一台正面吊液压管爆裂，没有人员受伤。
全月没有其他故障。
五原站当天正常作业。
副馆长许青表示，地铁通了会好很多。
停车场已经满了。
馆长陆承远介绍，新馆四月开放。
三季度形势仍不乐观，旺季缺箱要提前告知。货场征地还差不到6亩。
本届比上届少花23.5万元。
`;

const found = (words: string, heading = 'Minutes') =>
  verified(
    `opening:\n  slides:\n    - title: T\n      source: report#${heading}\n      notes: ${words}\n`,
    SOURCE,
  ).findings;

test.each([
  ['Lunn thinks that half of the sum can come out of agency spending.', []],
  [
    'Doreen Castle thinks that half of the sum can come out of agency spending.',
    ['other-word [Doreen Castle] “Doreen Castle” stands here, where the source says “Gareth Lunn”.'],
  ],
  ['The second scanner is in use from mid-November at Oakfield.', []],
  [
    'The regulator of the clinic has published its report.',
    [
      'opposite-word [The regulator of the clinic has published its report] “The regulator of the clinic has published its report” stands here, where the source says “The regulator has not yet published its report on the clinic”.',
    ],
  ],
  ['The regulator has not published its report on the clinic.', []],
  ['The tender of the builder was above the estimate of the board.', []],
  [
    'The tender of the builder was below the estimate of the board.',
    ['opposite-word [below] “below” stands here, where the source says “over the”.'],
  ],
])('%s', (words, findings) => {
  expect(found(words)).toEqual(findings);
});

test.each([
  ['5月11日河西站正面吊爆管，无人受伤', []],
  ['5月11日五原站正面吊爆管', ['other-word [五原站] “五原站” stands here, where the source says “河西站”.']],
  ['许青说，地铁通了会好很多', []],
  ['陆承远说，地铁通了会好很多', ['other-word [陆承远] “陆承远” stands here, where the source says “许青”.']],
  ['三季度形势还不乐观', []],
  [
    '三季度形势仍然乐观',
    [
      'opposite-word [三季度形势仍然乐观] “三季度形势仍然乐观” stands here, where the source says “三季度形势仍不乐观”.',
    ],
  ],
  ['货场征地还差不足6亩', []],
  ['本届比上届少用23.5万元', []],
  ['本届比上届多用23.5万元', ['opposite-word']],
])('%s', (words, findings) => {
  const its = found(words, '纪要');
  expect(findings[0]?.includes(' ') ? its : its.map((one) => one.split(' ')[0])).toEqual(findings);
});
