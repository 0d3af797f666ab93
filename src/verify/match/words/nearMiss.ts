import { wordAt } from '../../read/dictionary.ts';

/** A piece of a text that a source has with another character: 谷拟叩申 for 谷拟叩甲. */
export interface NearMiss {
  /** The word as the slide has it, and as the source has it. */
  readonly written: string;
  readonly meant: string;
  /** The UTF-16 offset of `written`. */
  readonly start: number;
  /** Whether another word may be meant: few neighbours are those of the source, or the word begins with a small letter. */
  readonly isDoubtful: boolean;
}

/**
 * The contexts in which a source may have another character: so many characters on the left and on the right, and how often
 * the source has the other character there at least. With `only` it has no third one there. Shorter contexts count only
 * where the text, with the other character, has a name of the source (`inName`), and not at all beside the commonest
 * characters (`isBare`). What a context of fewer than `FULL` characters finds is doubtful.
 */
interface Context {
  readonly left: number;
  readonly right: number;
  readonly least: number;
  readonly only?: boolean;
  readonly inName?: boolean;
  readonly isBare?: boolean;
}

const FULL = 4;

const CONTEXTS: readonly Context[] = [
  { left: 2, right: 2, least: 1 },
  { left: 3, right: 1, least: 1 },
  { left: 1, right: 3, least: 1 },
  { left: 1, right: 2, least: 1, only: true },
  { left: 2, right: 1, least: 2, only: true },
  { left: 0, right: 3, least: 2, only: true },
  { left: 1, right: 1, least: 2, only: true },
  { left: 1, right: 1, least: 1, only: true, isBare: true },
  { left: 0, right: 2, least: 1, inName: true },
  { left: 1, right: 1, least: 1, inName: true },
  { left: 0, right: 3, least: 1, inName: true },
  { left: 3, right: 0, least: 1, inName: true },
  { left: 0, right: 1, least: 2, inName: true },
  { left: 1, right: 0, least: 2, inName: true },
];

/** Characters of common words. One of them in the place of another is a way of speaking, no slip. */
const COMMON = new Set(
  '人时还见先办获含的了在是有和与及或把被对向从到由于以为不也都就又再更最很这那其他她它我们你您个各每某一二三四五六七八九十百千万亿两几多少上下前后里外中间内大小新老好来去出入起着过得地所而且但并则使让给请说讲看做用将会能可要应该同跟比按等之者',
);

/** Characters that are a verb by themselves and rarely part of a name. Like a common character, one of them is no slip. */
const VERBS = new Set(
  '净占达超减增共逾涨跌升降走跑跳爬骑飞追赶冲闯逃颠摇晃推拉拖抬扛挑背抱搬提拎端捧抓握捏按压摸拍打敲砸踢踩站坐躺蹲跪靠挤围绕穿戴披脱换洗擦扫刷泡煮炒烧烤晒晾装卸堆铺盖搭拆挖埋栽剪割砍切撕折缝绣画写抄读念喊叫唱哭笑骂吵问答谈聊听瞧盯望找寻挂贴钉绑捆系解放摆排递寄送交给借租买卖付花赚赔省存取填补修造改变移调查测量称数算猜想记忘懂怕爱恨愿肯敢忙累饿渴睡醒歇停等候陪守护救帮教学练考选挑派聘招辞却仅只约略稍',
);

/** Common characters that names and terms begin with. */
const IN_NAMES = new Set('中大小新老有上下办');

/** Places that many texts name. */
const PLACES =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 石家庄 太原 沈阳 大连 长春 哈尔滨 南京 苏州 杭州 宁波 合肥 福州 厦门 南昌 济南 青岛 郑州 武汉 长沙 广州 深圳 海口 成都 贵阳 昆明 西安 兰州 西宁 南宁 拉萨 银川 乌鲁木齐 大庆 唐山 遵义 临汾 桂林 珠海 东莞 佛山 无锡 徐州 温州 烟台 洛阳 宜昌 亚洲 欧洲 非洲 美洲 大洋洲 美国 日本 韩国 越南 俄罗斯 德国 法国 英国 澳大利亚 加拿大 印度 巴西 泰国 新加坡 马来西亚 印尼 渤海 黄海 东海 南海 长江 黄河 长白山 泰山'.replaceAll(
    ' ',
    '|',
  );
const ORGANISATIONS =
  '\\p{Script=Han}{2,6}?(?:局|厅|办事处|支部|中心|公司|集团|学院|大学|委员会|总场|木业|蜂业|电视台|汽车|电源|银行|医院|基地|园区)|\\p{Script=Han}{2}处(?![理于在置境])|\\p{Script=Han}{2}(?<![全本我各外同])[省市县](?![直级城])';
/** Companies that are known by two or three characters. */
const COMPANIES = '中(?:石[化油]|海油|铁|建|粮|核)|[首鞍武宝包马]钢|[工农建交招]行';
/** The forms of names. Each is searched by itself, because 贵州电视台 is a name that begins with another one. */
const NAMES = [
  new RegExp(`${PLACES}|${COMPANIES}`, 'gu'),
  new RegExp(`(?![^，。]{0,5}[级城到从的在和与就])(?:${ORGANISATIONS})`, 'gu'),
];
const namesIn = (text: string): RegExpExecArray[] => NAMES.flatMap((form) => [...text.matchAll(form)]);
/** Whether a text is a place that many texts name: 吉林. */
export const isPlace = (text: string): boolean => new RegExp(`^(?:${PLACES})[省市县]?$`).test(text);

const HAN = /\p{Script=Han}/u;

/** Sources are compared up to so many characters; a longer one would take seconds. */
const MOST = 1_000_000;

/**
 * Makes the search for slips in Chinese names and terms: a character that never stands beside its neighbours in the source,
 * where the source has another one. `texts` are all texts that will be searched, `source` is the text of all sources.
 */
export function nearMisses(source: string, texts: readonly string[]): (text: string) => NearMiss[] {
  const read = source.slice(0, MOST);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < read.length; i++) pairs.add(read.slice(i, i + 2));
  const strange = (text: string) => [...text].flatMap((_, i) => (isStrange(text, i, pairs) ? i : []));
  const wanted = new Set(
    texts.flatMap((text) => strange(text).flatMap((i) => CONTEXTS.map((one) => keyOf(text, i, one)))),
  );
  const [anywhere, inNames] = countsIn(read, wanted);
  return (text) =>
    strange(text).flatMap((at) => {
      const found = CONTEXTS.flatMap((context) => {
        const meant = otherAt(text, at, context, anywhere, inNames);
        if (meant === undefined || (context.inName && !hasName(read, text, at, meant, context))) return [];
        return { meant, isDoubtful: context.left + context.right < FULL };
      })[0];
      if (!found) return [];
      const { meant, isDoubtful } = found;
      // 一列能坐 counts, and is no name.
      if (isOtherWord(read, text, at, meant) || /[一两二三四五六七八九十几每各]$/.test(text.slice(0, at)))
        return [];
      const [before, after] = [
        /\p{Script=Han}{0,2}$/u.exec(text.slice(0, at))?.[0] ?? '',
        /^\p{Script=Han}{0,2}/u.exec(text.slice(at + 1))?.[0] ?? '',
      ];
      return {
        written: before + text.charAt(at) + after,
        meant: before + meant + after,
        start: at - before.length,
        isDoubtful,
      };
    });
}

/**
 * Whether a text with the character `meant` at `at` has a name of the source there, with `left` characters before `at` and
 * `right` behind it. The pattern of a name may take in characters before the name, so that its end of `LEAST` characters counts.
 */
function hasName(
  source: string,
  text: string,
  at: number,
  meant: string,
  { left, right }: Pick<Context, 'left' | 'right'>,
): boolean {
  const mended = text.slice(0, at) + meant + text.slice(at + 1);
  return namesIn(mended).some(({ 0: name, index }) => {
    const end = index + name.length;
    const start = Math.max(index, Math.min(at - left, end - LEAST));
    return index <= at - left && at + right < end && source.includes(mended.slice(start, end));
  });
}

const LEAST = 3;

/**
 * Whether a character stands in a word of the dictionary, such as 安全帽 or 全称, which no source has: then it is no slip. It
 * may be one within a name of the source that goes on behind the word as it does there: 安宁局 for 辽宁局.
 */
function isOtherWord(source: string, text: string, at: number, meant: string): boolean {
  const { word, start } = wordAt(text, at);
  if (word.length < 2) return false;
  const mended = text.slice(start, at) + meant + text.slice(at + 1, start + word.length + 1);
  const goesOn = HAN.test(mended.charAt(word.length)) && source.includes(mended);
  return !goesOn || !hasName(source, text, at, meant, { left: 0, right: 0 });
}

/** Whether a character of a text stands beside neither of its neighbours anywhere in the source. */
function isStrange(text: string, at: number, pairs: ReadonlySet<string>): boolean {
  const [before, sign, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  if (!HAN.test(sign) || COMMON.has(sign) || VERBS.has(sign)) return false;
  return !(HAN.test(before) && pairs.has(before + sign)) && !(HAN.test(after) && pairs.has(sign + after));
}

const keyOf = (text: string, at: number, { left, right }: Pick<Context, 'left' | 'right'>): string =>
  at < left ? '' : `${text.slice(at - left, at)}*${text.slice(at + 1, at + 1 + right)}`;

type Counts = Map<string, Map<string, number>>;

/** How often the source has each character in the wanted contexts: anywhere, and within a name. */
function countsIn(source: string, wanted: ReadonlySet<string>): [Counts, Counts] {
  const names = new Uint8Array(source.length);
  for (const { 0: name, index } of namesIn(source)) names.fill(1, index, index + name.length);
  const [anywhere, inNames]: [Counts, Counts] = [new Map(), new Map()];
  const add = (counts: Counts, key: string, sign: string) => {
    const signs = counts.get(key) ?? new Map<string, number>();
    counts.set(key, signs.set(sign, (signs.get(sign) ?? 0) + 1));
  };
  const forms = [...new Map(CONTEXTS.map((one) => [`${one.left} ${one.right}`, one])).values()];
  const neighbours = new Set(
    [...wanted].map((key) => {
      const at = key.indexOf('*');
      return neighboursOf(key, at, { left: at, right: key.length - at - 1 });
    }),
  );
  for (let i = 0; i < source.length; i++) {
    for (const form of forms) {
      // Most places of a source are told by the neighbours alone.
      if (!neighbours.has(neighboursOf(source, i, form))) continue;
      const key = keyOf(source, i, form);
      if (!wanted.has(key)) continue;
      add(anywhere, key, source.charAt(i));
      if (!names.subarray(i - form.left, i + form.right + 1).includes(0)) add(inNames, key, source.charAt(i));
    }
  }
  return [anywhere, inNames];
}

/** The characters beside the one at `at`, of those that a context has, as one number. */
const neighboursOf = (text: string, at: number, { left, right }: Pick<Context, 'left' | 'right'>): number =>
  (left > 0 ? text.charCodeAt(at - 1) : 0) * 0x10000 + (right > 0 ? text.charCodeAt(at + 1) : 0);

/** The character that the source has in a context of the text in place of the one at `at`; `undefined` when the context says nothing. */
function otherAt(
  text: string,
  at: number,
  context: Context,
  anywhere: Counts,
  inNames: Counts,
): string | undefined {
  const key = keyOf(text, at, context);
  const around = key.replace('*', '');
  if (around.length < context.left + context.right || !/^\p{Script=Han}+$/u.test(around)) return undefined;
  if (context.isBare && [...around].some((sign) => COMMON.has(sign))) return undefined;
  const all = anywhere.get(key);
  const signs = context.inName ? inNames.get(key) : all;
  if (!all || !signs || all.has(text.charAt(at)) || (context.only && all.size > 1)) return undefined;
  return usualSign(signs, all, context);
}

/** The character that a source has most often in a context, when that is often enough and no common one. */
function usualSign(
  signs: Map<string, number>,
  all: Map<string, number>,
  context: Context,
): string | undefined {
  const [[meant, count] = ['', 0]] = [...signs].sort(([, a], [, b]) => b - a);
  const total = [...all.values()].reduce((sum, one) => sum + one, 0);
  const isUsual = count >= context.least && (!context.inName || count >= total * 0.8);
  const isWord = HAN.test(meant) && (!COMMON.has(meant) || IN_NAMES.has(meant));
  return isUsual && isWord ? meant : undefined;
}

/** A capitalised or long word of a text that no source has, where one has a word that differs in one letter: Debrezen for Debrecen. */
export function misspeltWords(source: string): (text: string) => NearMiss[] {
  const words = new Set(source.match(/\p{L}{3,}/gu)?.map((word) => word.toLowerCase()));
  // A word that only begins sentences is no name: There is none for Where.
  const within = new Set(source.match(/(?<=[\p{L}\d,] )\p{Lu}\p{Ll}{4,}(?!\p{L})/gu));
  const names = [...new Set(source.match(WORDS))].filter(
    (word) => !/^\p{Lu}/u.test(word) || within.has(word),
  );
  const isSlip = (a: string, b: string) =>
    isOneOff(a, b) && (/^\p{Lu}/u.test(a) || a.slice(-3) === b.slice(-3));
  return (text) =>
    [...text.matchAll(WORDS)].flatMap(({ 0: written, index }) => {
      if (words.has(written.toLowerCase()) || words.has(written.toLowerCase().replace(/s$/, ''))) return [];
      const meant = names.find((name) => isSlip(written, name));
      return meant === undefined
        ? []
        : { written, meant, start: index, isDoubtful: !/^\p{Lu}/u.test(written) };
    });
}

const WORDS = /(?<!\p{L})(?:\p{Lu}\p{Ll}{4,}|\p{Ll}{8,})(?!\p{L})/gu;

/** Whether a word is another one with an ending: books, American. */
const isEnding = (word: string, longer: string): boolean => [`${word}s`, `${word}n`].includes(longer);

/** Whether two words differ in one letter, which may be missing in one of them, and not only in the ending of a plural. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b || isEnding(a, b) || isEnding(b, a)) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  const [restA, restB] = [a.slice(first), b.slice(first)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
