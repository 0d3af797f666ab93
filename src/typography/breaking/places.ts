import { isCommonHan } from '../faces/characters.ts';
import { glued } from './glue.ts';
import { opportunities } from './opportunities.ts';
import { wordBorders } from './phrases.ts';

/** A place where a line may end: its UTF-16 offset and the cost of a break there. */
export interface Place {
  readonly at: number;
  readonly cost: number;
}

/** Costs of breaks, against 1 for a line left wholly empty. From `inWord` on, a smaller size is to be preferred. */
export const COST = {
  doubtful: 2,
  line: 4,
  inWord: 1_000,
  lonely: 2_000,
  shortLast: 0.7,
  tightLine: 5_000,
  glued: 20_000,
  tear: 1_000_000,
  badTear: 10_000_000,
};

/** Gives the places where a viewer may end a line of `text`; a place where some viewers do not is doubtful and costs more. */
export function placesOf(text: string): Place[] {
  return opportunities(text).map((at) => {
    const doubtful = CLOSING.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
    return { at, cost: doubtful ? COST.doubtful : 0 };
  });
}

// LibreOffice does not always part a closing mark and the Latin word or number right after it.
const CLOSING = /[、。，．”’》〉」』】〕）]/;
const WORD = /[\p{Script=Latin}\p{Nd}]/u;

/** The same for lines that we break ourselves: a break inside a word, a number with its unit or a short quotation costs more. */
export function weighedPlacesOf(text: string): Place[] {
  const glue = glued(text);
  const borders = wordBorders(text);
  const enclosed = offsetsWithin(text, ENCLOSED);
  return opportunities(text).map((at) => {
    if (glue.has(at)) return { at, cost: COST.glued };
    return { at, cost: costAt(text, at, borders) + (enclosed.has(at) ? 0.4 : 0) };
  });
}

const ENCLOSED = /[“‘《〈「『（(【][^”’》〉」』）)】]{1,8}[”’》〉」』）)】]/gu;
const HAN = /\p{Script=Han}/u;
const STOP = /[。！？；!?;][”’」』）)]*$/u;
const PAUSE = /[，：,:—…]$/u;
const LINK = /[、”’」』》〉）)】]$/u;
const OPENING = /[“‘《〈「『（(【]/u;
// The end of an organisation's name, which is a good place for a break.
const ORGANISATION = /(?:[局厅院署]|中心)$/u;
// Words that end the name of an organisation and rarely begin one: what stands before them belongs to the same name.
const KIND_OF_ORGANISATION = /^(?:学院|医院|法院|研究院|委员会|办事处|中心|大学|公司|集团|协会)/u;
// The same with one more word of the name before it: 大庆|石油学院.
const NAME_OF_TWO_WORDS = /^\p{Script=Han}{2}(?:学院|医院|法院|研究院|委员会|大学|公司|集团|协会)/u;
// Nouns that belong to a word of two characters before them: 办事|效率, 产品|质量.
const QUALIFIED =
  /^(?:效率|质量|能力|水平|速度|安全|体系|制度|机制|程度|情况|过程|方式|方法|条件|数量|比例|标准|结构|建设|管理|技术|设备|设施|产品|平台|基地)/u;
const COST_OF_QUALIFIED = 0.5;
// Words with which the name of an organisation begins, or the rest of a long one: a good place for a break.
const NAME_BEGINS = /^(?:国家|中国)/u;
// Four characters of which the first and the third are the same are one word: 检验检疫.
const DOUBLED = /^(\p{Script=Han})(?!\1)\p{Script=Han}\1(?!\1)\p{Script=Han}/u;
// Two words of two characters with a conjunction between them; a number begins another item of a list.
const PAIR = /^\p{Script=Han}{2}[和与及或](?![一二三四五六七八九十百千两几半数])\p{Script=Han}{2}$/u;
const COST_IN_PAIR = 0.4;
// More than a further line costs, also one with a short last line.
const COST_IN_COMPOUND = 6;
const COST_IN_NAME = 2;
// Words of one character that belong to the word before, or to the word after.
const LEANS_BACK = /[的地得了着过们等中里上下内外时后前之者吗呢吧啊来去起]/u;
// Those that never begin a word: no line begins with one where another break will do.
const PARTICLE = /[的得了着们者吗呢吧啊]/u;
const COST_OF_PARTICLE = 0.6;
const LEANS_ON = /[在从把将被和与及或对为向由以是不有又也都就才更最很这那各每该本其于让使给到]/u;

// Words of one character that end a longer word: 机器人, 增长率. A further line costs less than a break before one.
const SUFFIX = /[人员者率额量性化型费权界]/u;
const COST_OF_SUFFIX = 5;

// One character before a pause: the end of a clause, which would stand alone at the head of a line.
const TAIL = /^\p{Script=Han}[，。！？；：、]/u;
// One or two characters after a pause: the head of a clause, which would stand alone at the end of a line.
const HEAD = /[。！？；，：]\p{Script=Han}{1,2}$/u;
const COST_OF_HEAD = 0.5;

// Words that begin the second half of a sentence: a line may well begin with one.
const TURNS = /[才就也却而但并则]/u;

function costAt(text: string, at: number, borders: ReadonlySet<number>): number {
  const head = HEAD.test(text.slice(Math.max(0, at - 3), at)) ? COST_OF_HEAD : 0;
  const tail = TAIL.test(text.slice(at, at + 2)) ? COST_OF_HEAD : 0;
  return head + tail + costOfBreak(text, at, borders);
}

function costOfBreak(text: string, at: number, borders: ReadonlySet<number>): number {
  const first = text[at] ?? '';
  if (isCommonHan(text.charCodeAt(at - 1)) && isCommonHan(text.charCodeAt(at)))
    return costBetweenHan(text, at, text.slice(Math.max(0, at - 2), at), borders);
  const before = text.slice(Math.max(0, at - 8), at).trimEnd();
  const last = before.at(-1) ?? '';
  if (STOP.test(before)) return 0;
  if (PAUSE.test(before)) return 0.02;
  if (LINK.test(before)) return 0.12;
  if (OPENING.test(first)) return 0.12;
  if (HAN.test(last) && HAN.test(first)) return costBetweenHan(text, at, before, borders);
  return 0.22 + (LEANS_ON.test(last) ? 0.6 : 0);
}

/** `before` ends with the character before the place, spaces left out. */
function costBetweenHan(text: string, at: number, before: string, borders: ReadonlySet<number>): number {
  if (!borders.has(at)) return COST.inWord;
  const [last = '', first = ''] = [before.at(-1), text[at]];
  const leans = LEANS_BACK.test(first) || LEANS_ON.test(last);
  // Two neighbouring words of one character are usually one word that neither model knows.
  const turns = TURNS.test(first);
  const rare = !turns && isAlone(text, at - 1, borders) && isAlone(text, at, borders);
  const short = borders.has(at - 1) && !LEANS_BACK.test(last);
  const after = text.slice(at, at + 4);
  const good = !leans && (ORGANISATION.test(before) || NAME_BEGINS.test(after));
  return (
    (good ? 0.05 : turns ? 0.1 : 0.22) +
    (short ? 0.1 : 0) +
    (leans || rare ? 0.6 : 0) +
    costOfBegin(text, at, borders) +
    costInName(text, at, borders)
  );
}

/** What a break costs more because of the word of one character after it. */
function costOfBegin(text: string, at: number, borders: ReadonlySet<number>): number {
  const first = text[at] ?? '';
  if (PARTICLE.test(first)) return COST_OF_PARTICLE;
  if (SUFFIX.test(first) && borders.has(at + 1)) return COST_OF_SUFFIX;
  return isInPair(text, at, borders) ? COST_IN_PAIR : 0;
}

/** Whether a break stands before the conjunction between two short words: 满足|和骄傲. */
function isInPair(text: string, at: number, borders: ReadonlySet<number>): boolean {
  const parted = (border: number) => borders.has(border) || !HAN.test(text[border] ?? '');
  const begins = (border: number) => borders.has(border) || !HAN.test(text[border - 1] ?? '');
  return PAIR.test(text.slice(at - 2, at + 3)) && begins(at - 2) && parted(at + 1) && parted(at + 3);
}

/** What a break between two words costs more inside a compound or a name: 检验|检疫, 石油|学院, 大庆|石油学院. */
function costInName(text: string, at: number, borders: ReadonlySet<number>): number {
  if (DOUBLED.test(text.slice(Math.max(0, at - 2), at + 2))) return COST_IN_COMPOUND;
  // A word of one character before is a verb or a particle rather than a part of the name: 到学院.
  if (borders.has(at - 1)) return 0;
  const after = text.slice(at, at + 5);
  if (KIND_OF_ORGANISATION.test(after)) return COST_IN_COMPOUND;
  if (NAME_OF_TWO_WORDS.test(after)) return COST_IN_NAME;
  return QUALIFIED.test(after) && borders.has(at - 2) && HAN.test(text[at - 2] ?? '') ? COST_OF_QUALIFIED : 0;
}

function isAlone(text: string, at: number, borders: ReadonlySet<number>): boolean {
  const parted = (border: number, char = '') => borders.has(border) || !HAN.test(char);
  return parted(at, text[at - 1]) && parted(at + 1, text[at + 1]);
}

function offsetsWithin(text: string, pattern: RegExp): Set<number> {
  const result = new Set<number>();
  for (const match of text.matchAll(pattern))
    for (let at = match.index + 1; at < match.index + match[0].length; at += 1) result.add(at);
  return result;
}
