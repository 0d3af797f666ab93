import { describe, expect, test } from 'vitest';
import { findingsIn, paragraph, slide } from './findingsIn.ts';

/** Texts that are common in the shipped content and in similar documents. No rule of prose may report any of them. */
const HARMLESS = [
  '“5+2”、“7×24”、“白加黑”、“24小时预约报检”等一系列措施',
  '2011年1月1日5时48分，油罐车驶入口岸',
  '大力推广GAP（良好农业规范），通过规范（GAP）考核',
  '荧光PCR快速检测；QQ群、飞信；OA系统；B型保税物流中心',
  '由2006年的5.22亿美元达到2011年的203.28亿美元，增长37.1%',
  '“小伙子！”……这些就是他们的话。到处是冰碴儿……',
  '他说：“我们的‘窗口’就是形象。”',
  '3000多亩、480万元、83万亩、3万余元、1385个工作日',
  '会议 10:30 开始，比分 3:2，第 1.5 节，电话 0431-8888-6666，日期 2012-07-01',
  '见 https://example.org/a.html?b=1 和 [吉林](#jilin)',
  'It’s the authors’ text (2011), isn’t it? Yes; see p. 12.',
  '《国家质检总局关于“创先争优”活动的意见》（国质检〔2011〕12号）',
  '——这是破折号，A、B 两类，1—3 天，5～8 人',
  'Use “curly” quotes, e.g. this... and that.',
];
const RULES = [
  'half-width-mark',
  'unpaired-mark',
  'double-space',
  'poor-ellipsis',
  'quotation-marks-mixed',
  'name-spelling',
  'person-spelling',
  'number-not-in-wan',
  'number-percent',
  'number-range',
  'number-thousands',
] as const;

test.each(RULES)('%s finds nothing in good prose', (code) => {
  expect(findingsIn(code, paragraph(HARMLESS.join('\n\n')))).toEqual([]);
});

test.each(RULES)('%s leaves quotations as they are: they are verbatim', (code) => {
  const odd = '急事急办,特事特办... 候马局 12000万 5-8天 3 ％  和 1,385、138500 和 "话"';
  expect(findingsIn(code, slide('quote', `# 侯马局“话”\n\n> ${odd}\n>\n> —— 某人`))).toEqual([]);
});

describe('half-width-mark', () => {
  test.each([
    ['急事急办,特事特办', '7:5 a half-width , stands in Chinese text.'],
    ['口号:人民质检', '7:3 a half-width : stands in Chinese text.'],
    ['“好”!他说', '7:4 a half-width ! stands in Chinese text.'],
    ['完成了.', '7:4 a half-width . stands in Chinese text.'],
    ['规范(GAP）', '7:3 a half-width ( stands in Chinese text.'],
  ])('%s', (text, finding) => {
    expect(findingsIn('half-width-mark', paragraph(text))).toContain(finding);
  });

  test('English has no full-width marks, though it has the same quotation marks', () => {
    expect(findingsIn('half-width-mark', paragraph('It stays at “Requires improvement”. “Why”?'))).toEqual(
      [],
    );
  });
});

describe('unpaired-mark', () => {
  test.each([
    ['“党员专列开行八年', '7:1 “ has no ” in the same paragraph.'],
    ['党员专列”开行八年', '7:5 ” has no “ in the same paragraph.'],
    ['（“专列）”', '7:5 ） has no （ in the same paragraph.'],
    ['《意见', '7:1 《 has no 》 in the same paragraph.'],
  ])('%s', (text, finding) => {
    expect(findingsIn('unpaired-mark', paragraph(text))).toContain(finding);
  });

  test('a quotation of several paragraphs opens each and closes the last', () => {
    const quote = (last: string) => slide('quote', `# 话\n\n> “第一段。\n>\n> “${last}\n>\n> —— 某人`);
    expect(findingsIn('unpaired-mark', quote('第二段。”'))).toEqual([]);
    expect(findingsIn('unpaired-mark', quote('第二段。'))).toEqual(['9:3 “ has no ” in the same paragraph.']);
  });
});

test('double-space', () => {
  expect(findingsIn('double-space', paragraph('吉林  黑龙江'))).toEqual([
    '7:3 there are several spaces in a row.',
  ]);
  expect(findingsIn('double-space', paragraph('吉林\u3000\u3000黑龙江'))).toHaveLength(1);
  expect(findingsIn('double-space', paragraph('第二单元\u3000黑龙江 和'))).toEqual([]);
});

test.each(['送温暖...到家', '送温暖……到家...', '送温暖。。。', '送温暖…到家', '送温暖...'])(
  'poor-ellipsis: %s',
  (text) => {
    expect(findingsIn('poor-ellipsis', paragraph(text))).toHaveLength(1);
  },
);

test('quotation-marks-mixed: the rarer style is told once', () => {
  const deck = paragraph('“一”和“二”\n\n以及「三」和「四」\n\n还有“五”');
  expect(findingsIn('quotation-marks-mixed', deck)).toEqual([
    '9:3 the deck quotes with “ ” (3 times) and with 「 」 (2).',
  ]);
});

test('name-spelling: look-alikes and capitals, once for each mistake', () => {
  const deck = paragraph('侯马局开年之战，侯马局的党员\n\n在候马局的果园\n\nGAP考核、通过Gap认证、GAP');
  expect(findingsIn('name-spelling', deck)).toEqual([
    '9:2 候马局 is spelled 侯马局 elsewhere in the deck.',
    '11:9 Gap is spelled GAP elsewhere in the deck.',
  ]);
});

test('person-spelling: one other character in the name of someone who is quoted', () => {
  const quote = (by: string) => slide('quote', `# 话\n\n> 说过的话\n>\n> —— ${by}，党组书记`);
  const told = (text: string, ...quoted: string[]) =>
    findingsIn('person-spelling', paragraph(text) + quoted.map(quote).join(''));
  expect(told('这是陈叶林说的', '陈业林')).toEqual(['7:3 陈叶林 may be 陈业林, who is quoted in the deck.']);
  expect(told('这是陈业霖说的', '陈业林')).toHaveLength(1);
  expect(told('这是陈业林和陈建国说的', '陈业林')).toEqual([]);
  expect(told('这是陈业森说的', '陈业林', '陈业森')).toEqual([]);
  expect(told('果农的话，果农说', '果农们')).toEqual([]);
});

test.each([
  ['number-not-in-wan', '12000万美元', '7:1 12000万 has more digits than one reads at a glance.'],
  ['number-not-in-wan', '共100000000元', '7:2 100000000元 has more digits than one reads at a glance.'],
  ['number-percent', '增长37.1％', '7:3 the percentage 37.1％ is written unlike the others.'],
  ['number-percent', '增长百分之37', '7:3 the percentage 百分之37 is written unlike the others.'],
  ['number-range', '每批5-8天', '7:3 the range 5-8 is joined by a hyphen or a tilde.'],
  ['number-range', '约30%~50%的企业', '7:2 the range 30%~50% is joined by a hyphen or a tilde.'],
  [
    'number-thousands',
    '检测2,922批，加班1385个工作日、3600批',
    '7:3 2,922 is grouped unlike 1385 (1 such in the deck).',
  ],
] as const)('%s: %s', (code, text, finding) => {
  expect(findingsIn(code, paragraph(text))).toEqual([finding]);
});

test('digits of notes and those before 万 or 亿 are not held against grouped ones', () => {
  expect(findingsIn('number-thousands', paragraph('检测2,922批，多出2400余万元、1385万吨'))).toEqual([]);
  expect(findingsIn('number-thousands', slide('points', '# 检测2,922批\n\n- 一\n\n<!-- 2922批 -->'))).toEqual(
    [],
  );
});

test('digits behind a word in capitals are a name, not a number without its thousands', () => {
  expect(findingsIn('number-thousands', paragraph('ISO 27001, GB/T 15834, RFC2119 and 1,204 parts'))).toEqual(
    [],
  );
  expect(findingsIn('number-thousands', paragraph('Parts 27001 and 1,204'))).toHaveLength(1);
});
