import type { Qualifier } from './quantity.ts';

/** Words before a figure; longer ones first. 最近三年 and 节约 are no hedges. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不少于|不低于|最少|至少|起码)$/, 'at least'],
  [/(?:不超过|不高于|最多|至多)$/, 'at most'],
  [/(?:不足|不到|不满|未满|低于|少于)$/, 'under'],
  [/(?:将近|接近|(?<![最附靠临远亲])近)$/, 'near'],
  [/(?:大约|(?<![节预合公条制契相签])约|大概)$/, 'about'],
  [/(?:超过|突破|多于|高于|逾|(?<!高)超)$/, 'over'],
];
/** 上百, 成千: the figure itself is a hedge. Only before a bare 十, 百, 千, 万, 亿. */
const ROUND: readonly (readonly [RegExp, Qualifier])[] = [
  [/[数几]$/, 'several'],
  [/[上成]$/, 'at least'],
];
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^之?以上/, 'at least'],
  [/^(?:之?以下|以内)/, 'under'],
  [/^(?:左右|上下)/, 'about'],
  // 三年多; not 三年多来 as one word, and not 多 as the next word (两年多次).
  [/^[多余](?=$|[^\p{Script=Han}]|[的时来前后里])/u, 'over'],
];

/** The hedge that ends right where a figure begins, and how long it is. */
export function qualifierBefore(text: string, isRound: boolean): Hedge | undefined {
  return first(isRound ? [...ROUND, ...BEFORE] : BEFORE, text.slice(-4));
}

/** The hedge that begins right after a figure's unit. */
export const qualifierAfter = (text: string): Hedge | undefined => first(AFTER, text.slice(0, 4));

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
