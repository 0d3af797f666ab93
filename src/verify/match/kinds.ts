import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../read/quantity.ts';
import type { Occurrence } from '../sources/document.ts';
import { ownClause } from '../sources/ownClause.ts';
import { clauseAround } from '../sources/sentence.ts';
import { HIGHEST, LOWEST } from './agree/valuesAgree.ts';

/** Whether an amount is a level or a class, which names a thing and does not count it: 三级医院, 一期工程. */
export const isLevel = (quantity: Quantity): boolean =>
  quantity.type === 'amount' && /^[级类期号届代]$/.test(quantity.unit);

/** Words for what is still to come, in a clause or in the heading above it. */
const AIM =
  /力争|目标|计划|任务|打算|预计|预期|拟|争取|要求|下一步|\b(?:targets?|aims?|plans?|planned|expects?|expected|forecast|outlook|next year|by 20\d\d|goals?)\b/i;

/** Whether a figure is one that is still to come, and those shown are none, and the words of a slide speak of no aim. */
export const isOnlyAim = (rival: Occurrence, shown: readonly Occurrence[], words: string): boolean =>
  isAim(rival) && !shown.some(isAim) && !AIM.test(words);

const isAim = ({ sentence, passage }: Occurrence): boolean =>
  AIM.test(sentence) || AIM.test(passage.headings.at(-1) ?? '');

/** What touches a figure on either side, marked by its side: two Han characters, or an English word. */
export const touchesOf = (text: string, start: number, end: number): string[] => [
  ...(/(?:\p{Script=Han}{2}|[A-Za-z]{4,} )$/u.exec(text.slice(0, start)) ?? []).map((words) => `${words}<`),
  ...(/^(?:\p{Script=Han}{2}| [A-Za-z]{4,})/u.exec(text.slice(end)) ?? []).map((words) => `>${words}`),
];

/** Makes the test whether the words that touch a figure of a text touch an occurrence, too; those of an entry touch none. */
export function touchedBy(
  { role, text }: Claim,
  { start, end }: Pick<Quantity, 'start' | 'end'>,
): (occurrence: Occurrence) => boolean {
  const touching = role === 'figure' ? [] : touchesOf(text, start, end);
  return (one) => touchesOf(one.sentence, one.start, one.end).some((words) => touching.includes(words));
}

type Kind = 'part' | 'change' | 'each' | 'most' | 'least';

/** What words say of a figure: that it is a part of something, or a change (neither when they say both); of each; the most. */
export function kindsIn(words: string): Set<Kind> {
  const [isPart, isChange] = [PART.test(words), CHANGE.test(words)];
  return new Set<Kind>([
    ...(isPart === isChange ? [] : isPart ? (['part'] as const) : (['change'] as const)),
    ...(EACH.test(words) ? (['each'] as const) : []),
    ...(HIGHEST.test(words) ? (['most'] as const) : []),
    ...(LOWEST.test(words) ? (['least'] as const) : []),
  ]);
}

const EACH = /每|人均|户均|平均|均为|\b(?:per(?! ?cent)|average|each|a head|apiece|a year|an hour)\b/i;

const PART =
  /占|比重|份额|\b(?:shares?|of (?:the|all|its|their)|account\w* for|ma[kd]es? up|comprises?d?)\b/i;
const CHANGE =
  /增|[多少高低贵省]\p{Script=Han}?(?=\d)|[多少高低贵省]了?(?=[\d一二三四五六七八九十百千万]|$)|[多少高低]了|比[^，。；]{1,12}[多少高低贵]|[下升]降|降低|上升|提高|减少|回落|\b(?:rose|fell|grew|more|less|fewer|(?<!\bma[kd]es? )up|down|increas\w*|decreas\w*|lower\w*|reduc\w*|drop\w*|difference|change)\b/iu;

/** Whether words tell of a change. */
export const saysChange = (words: string): boolean => CHANGE.test(words);

/** Whether a source tells of a change by a figure. */
export const isChangeThere = ({ sentence, start, end }: Occurrence): boolean =>
  saysChange(clauseAround(sentence, start, end));

/** What a source says of a figure. */
export const kindsOf = ({ sentence, start, end }: Occurrence): Set<Kind> =>
  kindsIn(ownClause(sentence, start, end).text);
