/** 进出口 is no opposite: it may stand for 出口 in a title, but 出口 does not stand for its figure. */
const BOTH = '进出口';

/** Words that say the opposite of each other, each as a regular expression; forms of one meaning stand together. */
const PAIRS: readonly (readonly [string, string])[] = [
  [
    '增长|增加|上升|提高|增收|增产|上涨|增多|攀升|扩大|净增',
    '下降|减少|降低|减收|减产|下跌|回落|下滑|缩减|缩小|净减',
  ],
  ['升', '降'],
  // 比上年多3个 and 增加3个 are one direction, 低于平均 and 下降 the other.
  [
    '增长|增加|上升|上涨|提高|增多|攀升|扩大|净增|[升涨](?=[至到了约近超]|\\d)|[在也都]涨|多[卖收产销运发]|(?<!不)[高多快]于|高出|多出|(?:比|较)[^，。；\\d]{1,14}[高多快大长]了?(?=\\d)',
    '下降|减少|降低|下跌|回落|下滑|缩减|缩小|净减|[降跌](?=[至到了约近超]|\\d)|[在也都]跌|少[卖收产销运发]|(?<!不)[低少慢]于|(?:比|较)[^，。；\\d]{1,14}[低少慢小短]了?(?=\\d)',
  ],
  ['收入', '支出'],
  ['收窄|缩窄', '扩大|走阔'],
  ['比年初|较年初', '比上年同期|比去年同期|较上年同期|同比'],
  ['早', '晚'],
  ['男', '女'],
  ['东', '西'],
  ['南', '北'],
  ['冷', '热'],
  ['\\b(?:women|girls?|females?)\\b', '\\b(?:men|boys?|males?)\\b'],
  ['\\b(?:includ\\w*)\\b', '\\b(?:exclud\\w*)\\b'],
  ['\\bmedian\\b', '\\bmean\\b'],
  ['\\b(?:(?:a|per) year|yearly)\\b(?! (?:earlier|ago|before))', '\\b(?:(?:a|per) month|monthly)\\b'],
  ['全年', '上半年|下半年'],
  // 进出口 is both.
  ['(?<!进)出口', '进口'],
  ['(?<!进)出口', BOTH],
  ['同比', '环比'],
  ['首次|首个|首破', '再次|又一次|再破'],
  ['国内', '国外|境外|入境|全球|世界'],
  ['年前', '年后'],
  ['国家级', '省级|市级'],
  ['最高', '最低'],
  ['最大', '最小'],
  ['最多', '最少'],
  ['以上', '以下'],
  ['超过|高于', '低于|不足|不及(?!时)'],
  [
    '\\b(?:above|over the)\\b',
    '\\b(?:below|under the|within (?:the|its|an?)(?: [a-z]+)? (?:cap|limit|budget|target|ceiling))\\b',
  ],
  // 少发10.9万吨
  ['多[^个位人次条项的余少数年次\\d，。][^\\d，。]?(?=\\d)', '少[^数年的于\\d，。][^\\d，。]?(?=\\d)'],
  ['没有|未', '都有|已|有'],
  ['从未', '曾经'],
  ['必须|必', '不必'],
  ['原来|原先', '现在|现已'],
  ['之前', '之后'],
  ['提前', '推迟|延后|延期'],
  ['盈利', '亏损'],
  ['农村', '城镇|城市|城区'],
  ['流入', '流出'],
  ['贷款', '存款'],
  ['实现', '未实现'],
  [
    '\\b(?:rose|rises?|rising|increas\\w*|grew|grow\\w*|gain\\w*|(?<!-)up(?! to\\b)|higher|improv\\w*|climb\\w*|jump\\w*|surg\\w*|soar\\w*|widen\\w*|wider|added|more(?! than| like| or )|(?<=(?:[\\d%]|per ?cent|\\d [a-z]+) )more)\\b',
    '\\b(?:fell|falls?|falling|decreas\\w*|declin\\w*|drop\\w*|down|lower|shr[aiu]nk|dip(?:s|ped)|eased|reduc\\w*|worsen\\w*|slid|slip(?:s|ped)|lost(?!-)|narrow\\w*|(?:fewer|less)(?! than)|(?<=(?:[\\d%]|per ?cent|\\d [a-z]+) )(?:fewer|less))\\b',
  ],
  ['\\bfirst\\b', '\\b(?:again|last|second)\\b'],
  ['\\bexports?\\b', '\\bimports?\\b'],
  ['\\bprofits?\\b', '\\bloss(?:es)?\\b'],
  ['\\bbefore\\b', '\\bafter\\b'],
  ['\\b(?:longer|slower)\\b', '\\b(?:shorter|faster|quicker)\\b'],
  ['\\b(?:most|highest|largest)\\b', '\\b(?:least|fewest|few|lowest|smallest)\\b'],
];

/** Nouns that a sentence has before their figures. */
const SUBJECT = /^(?:出口|进口|exports?|imports?)$/i;
const SUBJECTS = /进出口|出口|进口|\b(?:exports?|imports?)\b/gi;

interface Opposite {
  readonly here: RegExp;
  readonly other: RegExp;
  /** The plain words of `other`, for a search in its place. */
  readonly others: readonly string[];
}

const OPPOSITES: readonly Opposite[] = PAIRS.flatMap(([a, b]) =>
  (b === BOTH
    ? [[a, b]]
    : [
        [a, b],
        [b, a],
      ]
  ).map(([here = '', other = '']) => ({
    here: new RegExp(here, 'gi'),
    other: new RegExp(other, 'i'),
    others: /\\/.test(other) || other === BOTH ? [] : other.replace('(?<!进)', '').split('|'),
  })),
);

/** A word of a slide, and the opposite that the source has. */
export interface Turned {
  readonly written: string;
  readonly meant: string;
  readonly start: number;
}

/** Characters on either side of a word that show that a source speaks of the same thing. */
const BESIDE = 2;

/**
 * The words of a text whose opposite stands in the source between the same neighbours, where the source never has the word
 * itself: 环比大幅 where the source has 同比大幅.
 */
export function turnedWords(text: string, everything: string): Turned[] {
  // A question says neither.
  const source = everything.replaceAll('有没有', '？？？');
  return OPPOSITES.flatMap(({ here, others }) =>
    [...text.matchAll(here)].flatMap(({ 0: written, index }) => {
      const rest = text.slice(index + written.length, index + written.length + BESIDE);
      // Before a figure 比上年 says nothing; there `turnedNear` decides.
      if (others.length === 0 || /^\d/.test(rest) || isPartOfPair(text, written, index)) return [];
      const before = /[\p{Script=Han}]*$/u.exec(text.slice(Math.max(0, index - BESIDE), index))?.[0] ?? '';
      const after = /^[\p{Script=Han}]*/u.exec(rest)?.[0] ?? '';
      const beside = (word: string) => [
        ...(before.length === BESIDE ? [before + word] : []),
        ...(after.length === BESIDE ? [word + after] : []),
        ...(before !== '' && after !== '' ? [before.slice(-1) + word + after.slice(0, 1)] : []),
      ];
      if (beside(written).some((piece) => source.includes(piece))) return [];
      const meant = others.find((other) => beside(other).some((piece) => source.includes(piece)));
      return meant === undefined ? [] : { written, meant, start: index };
    }),
  );
}

/** Whether a word is half of a pair that names both, as in 进出口, or the end of a longer word. */
function isPartOfPair(text: string, written: string, index: number): boolean {
  const before = text.charAt(index - 1);
  return (
    (written === '出口' && before === '进') || (written === '有' && /[没未都所只还具含享拥]/.test(before))
  );
}

/**
 * The word near a figure of a slide whose opposite stands near the figure in the source, which has no such word itself.
 * `source` is the source's clause, or its sentence when the clause has neither.
 */
export function turnedNear(text: string, source: readonly string[], before = ''): Turned | undefined {
  for (const { here, other, others } of OPPOSITES) {
    if (others.some((word) => word.length < 2)) continue;
    const [written] = [...text.matchAll(here)];
    if (!written || other.test(text)) continue;
    const subject =
      SUBJECT.test(written[0]) && before !== '' ? [...before.matchAll(SUBJECTS)].at(-1)?.[0] : undefined;
    // Of exports, which rose by 14.1%, and imports, the figure is that of those named before it.
    if (subject !== undefined) {
      if (subject === written[0] || !other.test(subject)) continue;
      return { written: written[0], meant: subject, start: written.index };
    }
    const stretch = source.find((one) => other.test(one) || new RegExp(here.source, 'i').test(one));
    if (stretch === undefined || new RegExp(here.source, 'i').test(stretch)) continue;
    return { written: written[0], meant: other.exec(stretch)?.[0] ?? '', start: written.index };
  }
  return undefined;
}

/** From one name to another: 从北站到大学城, from Cranston to Providence. */
const FROM_TO =
  /\b[Ff]rom (?<from>\p{Lu}[\p{L}’'-]+) to (?<to>\p{Lu}[\p{L}’'-]+)|[从由自](?<han>\p{Script=Han}{2,4})[到至](?<hanTo>\p{Script=Han}{2,4})(?![\d年月])/gu;

/** The ways of a text from one name to another that a source has the other way round. */
export function turnedWays(text: string, source: string): Turned[] {
  return [...text.matchAll(FROM_TO)].flatMap(({ 0: written, groups = {}, index: start }) => {
    const [from, to] = [groups.from ?? groups.han ?? '', groups.to ?? groups.hanTo ?? ''];
    const leaves = (name: string) => new RegExp(`\\bfrom ${name}|[从由自]${name}`, 'i').test(source);
    return leaves(to) && !leaves(from) && source.includes(from)
      ? [{ written, meant: written.replace(from, to), start }]
      : [];
  });
}
