import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verifier } from '../../scripts/verify-mutations/verifier.ts';

const FOLDER = 'tests/verify/honest';

/** Errors planted in honest outlines, each as what it replaces and what stands there then. */
const PLANTED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  quarter: [
    ['subtitle: Sales up 12.3% to $1.24 billion', 'subtitle: Sales up 12.3% to $1.24 million'],
    ['value: 8.4, unit: "%"', 'value: 8.9, unit: "%"'],
    ['on September 30, 2025', 'on August 30, 2025'],
    ['About two thirds', 'About three quarters'],
    ['values: [512.4, 438.9, 288.7]', 'values: [512.4, 288.7, 438.9]'],
    ['[Pumps, 342.5, 318.6]', '[Pumps, 318.6, 342.5]'],
    ['up 110 bps from 12.9%', 'up 110 percent from 12.9%'],
    ['foundry in Debrecen', 'foundry in Debrezen'],
    ['14,120 people in 23 countries', '14,120 people in 32 countries'],
    ['12 plants, text', '14 plants, text'],
    ['We now plan by the week', 'We now plan by the month'],
    ['by: The head of operations', 'by: The head of sales'],
    ['net debt is 1.1 times EBITDA', 'net debt is 1.7 times EBITDA'],
    ['up to 14.5%', 'at least 14.5%'],
    ['on 6 May 2026', 'on 6 June 2026'],
    ['opens in H1 2026', 'opens in H2 2026'],
    ['Net debt fell to', 'Net debt rose to'],
  ],
  bureau: [
    ['footer: 江州商务2025', 'footer: 江州商务2024'],
    ['label: 出口, note: 增长15.2%', 'label: 出口, note: 下降15.2%'],
    ['value: 158.9, unit: 亿元, label: 出口', 'value: 158.9, unit: 亿元, label: 进口'],
    ['computed: "213.6 - 189.9"', 'computed: "213.6 - 198.9"'],
    ['机电产品出口占六成以上', '机电产品出口占七成以上'],
    ['同比下降3.4%', '同比增长3.4%'],
    ['占62.1%', '占61.2%'],
    ['- [城镇, 6.1]\n        - [农村, 9.7]', '- [城镇, 9.7]\n        - [农村, 6.1]'],
    ['发放3000余万元', '发放3000余元'],
    ['改造农贸市场7个，新建冷库5座', '改造农贸市场5个，新建冷库7座'],
    ['label: 第100列', 'label: 第200列'],
    ['通达11个国家', '通达13个国家'],
    ['通关时间压缩三分之二', '通关时间压缩三分之一'],
    ['捐款近百万元', '捐款近千万元'],
    ['消费科首次获得', '消费科再次获得'],
    ['by: 一家纺织企业负责人', 'by: 一家化工企业负责人'],
    ['规划面积1.26平方公里', '规划面积12.6平方公里'],
  ],
  talk: [
    ['value: 412, label', 'value: 421, label'],
    ['from March 2023 to August 2024', 'from March 2023 to April 2024'],
    ['pedunculate oak }', 'pedumculate oak }'],
    ['label: 2.1–8.9', 'label: 2.1–9.8'],
    ['label: p = 0.002', 'label: p = 0.02'],
    ['[25, 41.7, 97.1, 12.9]', '[25, 41.7, 95.1, 12.9]'],
    ['about 72%', 'about 78%'],
    ['values: [94.2, 97.1, 95.1, 71.8]', 'values: [97.1, 94.2, 95.1, 71.8]'],
    ['Leaf area rose by 38%', 'Leaf area fell by 38%'],
    ['2.3 °C cooler', '3.2 °C cooler'],
    ['4.6 percentage points', '4.6 percent'],
    ['fell by a third', 'fell by a quarter'],
    ['29 seedlings', '92 seedlings'],
    ['six of seven trials', 'seven of seven trials'],
    ['about €0.80', 'about $0.80'],
  ],
};

/** The most findings on an honest outline, as a part of its facts, and the least part of the planted errors that is found. */
const MOST_ALARMS = 0.03;
const LEAST_CAUGHT = 0.85;

describe.each(Object.entries(PLANTED))('%s', (name, planted) => {
  const text = readFileSync(`${FOLDER}/${name}.yaml`, 'utf8');
  const verify = verifier(`${name}.yaml`, FOLDER);

  test('an honest outline has hardly a false alarm', () => {
    const { evidence, findings } = verify(text);
    const alarms = findings.filter(({ code }) => code !== 'figure-computed');
    expect(alarms.map(({ message }) => message).length / evidence.length).toBeLessThanOrEqual(MOST_ALARMS);
    expect(evidence.length).toBeGreaterThan(50);
  });

  test('planted errors are found', () => {
    const before = new Set(verify(text).findings.map(({ message }) => message));
    const missed = planted.filter(([right, wrong]) => {
      const changed = text.replace(right, wrong);
      if (changed === text) throw new Error(`${name} has no ${right}`);
      return !verify(changed).findings.some(({ message }) => !before.has(message));
    });
    expect(
      missed.map(([, wrong]) => wrong).slice(0, Math.floor(planted.length * (1 - LEAST_CAUGHT))),
    ).toEqual(missed.map(([, wrong]) => wrong));
  });
});
