import type { Outline } from '../../src/outline/outline.ts';
import { claimsOf } from '../../src/verify/claims/claims.ts';
import { quotedIn } from '../../src/verify/claims/quotes.ts';
import type { Mutant } from './mutant.ts';

/** Names of the shipped content by what they name. Other outlines are tried with those that they have. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  organisation: [
    '吉林检验检疫局技术中心',
    '黑龙江检验检疫局',
    '漠河办事处',
    '水口检验检疫局',
    '侯马检验检疫局',
    '沈阳检验检疫局',
    '曹妃甸办事处',
    '遵义检验检疫局',
    '国家质检总局',
    '首钢',
    '中石化',
    '中石油',
    '文丰木业',
    '大庆石油学院',
    '永泰蜂业',
    '光宇电源',
    '山西大运汽车',
    '中国质量认证中心',
    '中国合格评定国家认可委员会',
    '龙北总场',
    '遵义电视台',
    '贵州电视台',
    '辽宁局',
    '沈阳局',
    '侯马局',
    '遵义局',
    '保健中心',
    '机电处',
  ],
  place: [
    '吉林',
    '长白山',
    '长春',
    '漠河',
    '黑龙江',
    '大庆',
    '阿拉山口',
    '山西',
    '广西',
    '龙州',
    '越南',
    '侯马',
    '临汾',
    '沈阳',
    '辽宁',
    '法库',
    '沈北',
    '曹妃甸',
    '渤海',
    '河北',
    '遵义',
    '贵州',
    '黔北',
    '桐梓',
    '澳大利亚',
    '亚洲',
    '美洲',
  ],
  term: [
    '党员专列',
    '胶囊',
    '铬元素',
    '囊状幼虫病',
    '病料',
    '谷拟叩甲',
    '木薯干片',
    '有害生物',
    '重金属',
    '方竹笋',
    '甘蔗',
    '柑橘',
    '造血干细胞',
    '红树莓',
    '保税物流中心',
    '绿色通道',
    '风险点',
    '流程图',
    '骨髓',
    '输油管道',
    '储油罐',
    '有机认证',
    '升国旗活动',
  ],
  person: [
    '陈业林',
    '王振国',
    '肖成蕊',
    '宋战昀',
    '王伟利',
    '孟庆峰',
    '岳远明',
    '冯培信',
    '王哲辉',
    '兰玉田',
    '杨志明',
    '张伦',
    '胡远',
  ],
};

/** Pairs of opposites; each is put in the place of the other. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['增长', '下降'],
  ['增加', '减少'],
  ['出口', '进口'],
  ['提高', '降低'],
  ['首次', '再次'],
  ['同比', '环比'],
  ['没有', '都有'],
  ['最低', '最高'],
  ['以上', '以下'],
  ['升', '降'],
  ['增收', '减收'],
  ['超过', '低于'],
  ['从未', '曾经'],
  ['必须', '不必'],
  ['原来', '现在'],
  ['rose', 'fell'],
  ['up', 'down'],
  ['increase', 'decrease'],
  ['grew', 'shrank'],
  ['first', 'last'],
  ['more', 'fewer'],
  ['higher', 'lower'],
];

const OTHERS = '明东海新安宁泰华';

/** Mutants of names (one character each), of directions, and of quotations, their speakers and their roles. */
export function wordMutants(text: string, outline: Outline): Mutant[] {
  const shown = stretchesOf(outline);
  const isShown = (start: number, end: number) => shown.some((one) => one.start <= start && end <= one.end);
  const occurrences = (word: string) =>
    [...text.matchAll(new RegExp(word, 'g'))]
      .map(({ index }) => index)
      .filter((start) => isShown(start, start + word.length));
  const names = Object.entries(NAMES).flatMap(([kind, words]) =>
    words.flatMap((word) =>
      occurrences(word).map((start, n): Mutant => {
        const at = start + ((n + word.length) % word.length);
        const other = [...OTHERS].find((sign) => !word.includes(sign)) ?? '';
        return { kind: `name: ${kind}`, edits: [{ start: at, end: at + 1, text: other }] };
      }),
    ),
  );
  const directions = OPPOSITES.flatMap((pair) =>
    [pair, [pair[1], pair[0]] as const].flatMap(([word, other]) =>
      occurrences(/[a-z]/.test(word) ? `\\b${word}\\b` : word).map(
        (start): Mutant => ({ kind: 'direction', edits: [{ start, end: start + word.length, text: other }] }),
      ),
    ),
  );
  return [...names, ...directions, ...quotationMutants(text, outline)];
}

/** The stretches of the outline that slides and notes show, without settings such as paths of pictures. */
function stretchesOf(outline: Outline) {
  return claimsOf(outline).flatMap(({ scalars }) =>
    scalars.filter(({ span }) => span.file === outline.file).map(({ span }) => span),
  );
}

const SPEAKERS = ['该局负责人', '一位老党员'];
const ROLES = ['国家质检总局局长', '办公室主任'];

function quotationMutants(text: string, outline: Outline): Mutant[] {
  const mutants: Mutant[] = [];
  for (const { kind, texts } of outline.blocks) {
    for (const { path, span } of texts) {
      const key = path.at(-1);
      const written = text.slice(span.start, span.end);
      if (kind === 'quote' && key === 'text')
        for (let at = span.start; at < span.end; at += 3)
          if (/\p{Script=Han}|[a-z]/u.test(text[at] ?? ''))
            mutants.push({
              kind: 'quotation',
              edits: [{ start: at, end: at + 1, text: text[at] === '人' ? '大' : '人' }],
            });
      const replace = (name: string, words: readonly string[]) =>
        mutants.push(
          ...words
            .filter((one) => one !== written)
            .map((one) => ({ kind: name, edits: [{ ...span, text: one }] })),
        );
      if (kind === 'quote' && key === 'by') replace('speaker', SPEAKERS);
      if (kind === 'quote' && key === 'role') replace('role', ROLES);
      if (key !== 'notes') continue;
      for (const { start, end } of quotedIn(written)) {
        const at = span.start + start + ((end - start) >> 1);
        if (end - start >= 4)
          mutants.push({ kind: 'quotation in notes', edits: [{ start: at, end: at + 1, text: '人' }] });
      }
    }
    const said = texts.filter(({ path, text: words }) => path.at(-1) === 'heading' && /说$/.test(words));
    for (const [i, one] of said.entries()) {
      const other = said[(i + 1) % said.length];
      if (other && other !== one)
        mutants.push({
          kind: 'attribution',
          edits: [
            { ...one.span, text: text.slice(other.span.start, other.span.end) },
            { ...other.span, text: text.slice(one.span.start, one.span.end) },
          ],
        });
    }
  }
  return mutants;
}
