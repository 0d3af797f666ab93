import { exact } from './exact.ts';
import { qualifierBefore } from './qualifiers.ts';
import type { Amount } from './quantity.ts';

/** 翻一番 is twice, 翻两番 four times, 翻番 alone is twice. */
const HAN = /翻了?(?:近|约|将近|超过)?(?:([一两二三四五]|\d)个?)?番(?![茄邦])(多|以上)?|减半|减少一半|腰斩/g;
const TURNS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 };

const ENGLISH = /\b(doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)\b|\b(twice)\b/gi;
const FACTORS: Readonly<Record<string, string>> = {
  doubl: '2',
  tripl: '3',
  trebl: '3',
  quadrupl: '4',
  halv: '0.5',
  twice: '2',
};

/** How many characters before such a word may be its hedge. */
const BEFORE = 32;

/** Every word for a multiple, as an amount in times: 翻了一番 and doubled are 2倍, 翻两番 is 4倍, halved is 0.5倍. */
export function findFolds(text: string): Amount[] {
  const han = [...text.matchAll(HAN)].map((match) => {
    const turns = match[1] === undefined ? 1 : (TURNS[match[1]] ?? Number(match[1]));
    return { match, factor: match[0].startsWith('翻') ? String(2 ** turns) : '0.5' };
  });
  const english = [...text.matchAll(ENGLISH)].map((match) => {
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    return { match, factor: FACTORS[word] ?? '1' };
  });
  return [...han, ...english].map(({ match, factor }) => foldOf(text, match, factor));
}

function foldOf(text: string, match: RegExpExecArray, factor: string): Amount {
  const inner = /近|约|将近|超过/.exec(match[0]);
  const hedge = inner
    ? qualifierBefore(inner[0], false)
    : qualifierBefore(text.slice(Math.max(0, match.index - BEFORE), match.index), false);
  const start = match.index - (inner ? 0 : (hedge?.length ?? 0));
  const end = match.index + match[0].length;
  const value = exact(factor);
  return {
    type: 'amount',
    // 两倍 and twice state more than a multiple of what was: they confirm a figure, and need no confirmation.
    isFigure: !/^twice/i.test(match[0]),
    written: text.slice(start, end),
    start,
    end,
    value,
    mantissa: value,
    unit: '倍',
    isCounter: false,
    noun: '',
    qualifiers: [...(hedge ? [hedge.qualifier] : []), ...(match[2] === '多' ? (['over'] as const) : [])],
  };
}
