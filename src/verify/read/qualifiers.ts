import type { Qualifier } from './quantity.ts';

/** Hedges before a figure; longer ones first. 最近三年 and 节约 have the same characters but are no hedges. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不少于|不低于|最少|(?:至少|起码)[配有要需留设派]?)$/, 'at least'],
  [/(?:不超过|不高于|最多|至多)$/, 'at most'],
  [/(?:不足|不到|不满|未满|低于|少于)$/, 'under'],
  [/(?:将近|接近|(?<![最附靠临远亲])近)$/, 'near'],
  [/(?:大约|(?<![节预合公条制契相签])约[占为达合有需]?|大概|(?<=约占[^，。；\d]{1,12}的?))$/, 'about'],
  [
    /(?:超过|突破|站上|多于|高于|逾|(?<!高)超|(?<![打攻爆击])破|[都均已全早]过|(?<=[入量值数额例率资分重口龄])过)$/,
    'over',
  ],
];
/** English hedges before a figure, and the words that may stand between: over the 3 years, about a third. */
const ENGLISH: readonly (readonly [RegExp, Qualifier])[] = (
  [
    ['≥|at least|no (?:fewer|less) than|not less than|a minimum of', 'at least'],
    [
      "≤|at most|up to|(?:not|n[’']t|never|without) (?:to )?exceed(?:ing)?|no more than|not more than|as (?:many|much) as|a maximum of",
      'at most',
    ],
    [
      'nearly|almost|close to|(?:just|a little|slightly|a shade|a bit) (?:under|below|less than|short of)|approaching',
      'near',
    ],
    ['<|under|below|(?:less|fewer|younger|shorter|lower) than|short of', 'under'],
    [
      'about|around|approximately|approx\\.|roughly|some|more like|something like|in the (?:region|order) of|circa|c\\.|ca\\.|~|an estimated',
      'about',
    ],
    [
      '>|(?:well |just |slightly |a little )?(?:over|above|(?:more|older|longer|higher) than|in excess of)|exceed(?:s|ed|ing)?|upwards of|topp(?:ed|ing)|(?:to |will |would )pass|pass(?:ed|es|ing)|beyond',
      'over',
    ],
  ] as const
).map(([words, qualifier]) => [new RegExp(`(?:^|(?<![\\p{L}-]))(?:${words})[ -]?$`, 'iu'), qualifier]);
/** English hedges after a unit. */
const ENGLISH_AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?: or more| and (?:more|above|over))\b/i, 'at least'],
  [/^(?: or (?:less|fewer)| at (?:the )?(?:most|latest))\b/i, 'at most'],
  [/^ at least\b/i, 'at least'],
  [/^ or so\b/i, 'about'],
  [/^\+(?![\d])/, 'over'],
];
/** Hedges before a bare 十, 百, 千, 万 or 亿: 上百, 成千. */
const ROUND: readonly (readonly [RegExp, Qualifier])[] = [
  [/[数几]$/, 'several'],
  [/[上成]$/, 'at least'],
];
/** Hedges after a unit. */
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^之?以上/, 'at least'],
  [/^(?:之?以下|以内|内(?=$|[的，。；、]))/, 'under'],
  [/^(?:左右|上下)/, 'about'],
  // 三年多, but not the 多 of 两年多次, which belongs to the next word.
  [/^[多余](?=$|[^\p{Script=Han}]|[的时来前后里])/u, 'over'],
];

/** The hedge at the end of `text`, which stands before a figure; `isRound` for a figure such as 百 or 万. */
export function qualifierBefore(text: string, isRound: boolean): Hedge | undefined {
  return (
    first(isRound ? [...ROUND, ...BEFORE] : BEFORE, text.slice(-HAN_REACH)) ??
    first(ENGLISH, text.slice(-ENGLISH_REACH))
  );
}

/** The hedge at the start of `text`, which stands after a figure's unit. */
export const qualifierAfter = (text: string): Hedge | undefined =>
  first(AFTER, text.slice(0, 4)) ?? first(ENGLISH_AFTER, text.slice(0, ENGLISH_REACH));

/** Characters of a Chinese hedge at most, with those of what it is a part of: 约占用电量的三成. */
const HAN_REACH = 18;
/** Characters of an English hedge at most. */
const ENGLISH_REACH = 24;

/** A hedge, and its length in characters. */
export interface Hedge {
  readonly qualifier: Qualifier;
  readonly length: number;
}

function first(forms: readonly (readonly [RegExp, Qualifier])[], text: string): Hedge | undefined {
  for (const [form, qualifier] of forms) {
    const match = form.exec(text);
    if (match) return { qualifier, length: match[0].length };
  }
  return undefined;
}
