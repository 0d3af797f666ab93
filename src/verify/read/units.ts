import { type Exact, exact } from './exact.ts';

/** A unit of measure, or a measure word. */
export interface Unit {
  /** The one name for all spellings of the unit. */
  readonly name: string;
  /** How many of `name` make one: 1 公里 is 1000 米. */
  readonly factor: Exact;
}

/** Other spellings of a unit, and units that are a fixed multiple of another one. */
const SAME: Readonly<Record<string, readonly [name: string, factor: string]>> = {
  '％': ['%', '1'],
  摄氏度: ['℃', '1'],
  '°C': ['℃', '1'],
  '°': ['度', '1'],
  名: ['人', '1'],
  位: ['人', '1'],
  元人民币: ['元', '1'],
  人民币: ['元', '1'],
  块钱: ['元', '1'],
  块: ['元', '1'],
  美金: ['美元', '1'],
  USD: ['美元', '1'],
  RMB: ['元', '1'],
  CNY: ['元', '1'],
  毫米: ['米', '0.001'],
  mm: ['米', '0.001'],
  厘米: ['米', '0.01'],
  cm: ['米', '0.01'],
  m: ['米', '1'],
  公里: ['米', '1000'],
  千米: ['米', '1000'],
  km: ['米', '1000'],
  公斤: ['克', '1000'],
  千克: ['克', '1000'],
  kg: ['克', '1000'],
  斤: ['克', '500'],
  吨: ['克', '1000000'],
  t: ['克', '1000000'],
  小时: ['分钟', '60'],
  钟头: ['分钟', '60'],
  平米: ['亩', '0.0015'],
  周岁: ['岁', '1'],
  回: ['次', '1'],
  趟: ['次', '1'],
  天: ['分钟', '1440'],
  周: ['分钟', '10080'],
  星期: ['分钟', '10080'],
  年时间: ['年', '1'],
  夜: ['晚', '1'],
  成: ['%', '10'],
  '‰': ['%', '0.1'],
  个百分点: ['百分点', '1'],
  度电: ['千瓦时', '1'],
  // 9M FY25
  M: ['月', '1'],
  kWh: ['千瓦时', '1'],
  MWh: ['千瓦时', '1000'],
  GWh: ['千瓦时', '1000000'],
  千瓦: ['瓦', '1000'],
  兆瓦: ['瓦', '1000000'],
  kW: ['瓦', '1000'],
  MW: ['瓦', '1000000'],
  GW: ['瓦', '1000000000'],
  标箱: ['标准箱', '1'],
  TEU: ['标准箱', '1'],
  平方米: ['亩', '0.0015'],
  公顷: ['亩', '15'],
  平方公里: ['亩', '1500'],
  'm²': ['亩', '0.0015'],
  'km²': ['亩', '1500'],
};

/** English units with the names that they have here, as pieces of regular expressions; longer ones first. */
const ENGLISH: readonly (readonly [form: string, name: string, factor: string])[] = [
  ['percentage[ -]points?|pct\\.? points?|ppts?|pp|%-points?', '百分点', '1'],
  ['basis points?|bps?', '百分点', '0.01'],
  ['points?', '百分点', '1'],
  ['percent|per cent|pct\\.?', '%', '1'],
  ['(?:US )?dollars?', '美元', '1'],
  ['euros?', '欧元', '1'],
  ['pounds? sterling|pounds?', '英镑', '1'],
  ['yuan|renminbi', '元', '1'],
  ['EUR', '欧元', '1'],
  ['GBP', '英镑', '1'],
  ['USD', '美元', '1'],
  ['CNY|RMB', '元', '1'],
  ['times|-?fold|x(?= |$|[.,;)])', '倍', '1'],
  ['square kilomet(?:er|re)s?|sq\\.? ?km|km²', '亩', '1500'],
  ['square met(?:er|re)s?|sq\\.? ?m|m²', '亩', '0.0015'],
  ['kilomet(?:er|re)s?|km(?!²)', '米', '1000'],
  ['met(?:er|re)s?', '米', '1'],
  ['millimet(?:er|re)s?', '米', '0.001'],
  ['tonnes?|metric tons?|tons?', '克', '1000000'],
  ['kilograms?|kilos?|kg', '克', '1000'],
  ['hectares?|ha', '亩', '15'],
  ['years?[ -]old', '岁', '1'],
  ['years?', '年', '1'],
  ['months?|M(?= FY)', '月', '1'],
  ['weeks?', '分钟', '10080'],
  ['quarters?', '季度', '1'],
  ['days?', '分钟', '1440'],
  ['hours?|hrs?|h', '分钟', '60'],
  ['minutes?|mins?', '分钟', '1'],
  ['seconds?', '秒', '1'],
  ['people|persons?|employees?|staff|workers?|colleagues', '人', '1'],
  ['degrees(?: Celsius| C)?', '℃', '1'],
  ['cents?', '美元', '0.01'],
  ['pence', '英镑', '0.01'],
];
const ENGLISH_UNITS = ENGLISH.map(([form, name, factor]) => ({
  form: new RegExp(`^[ -]?(?:${form})(?![\\p{L}\\d])`, 'iu'),
  unit: { name, factor: exact(factor) },
}));

/** Measure words that count things of any sort. The things are named after them. */
const COUNTERS = (
  '个 家 项 种 条 件 份 套 台 辆 艘 列 支 座 所 间 户 面 封 张 本 场 期 轮 届 批 类 级 处 组 队 群 片 股 道 大 只 头 块 ' +
  '顿 班 遍 趟 回 句 篇 部 幅 枚 株 棵 层 栋 站 名 位 步 系列 起 笔 例 款 首 则 具 把 滴 粒 桶 箱 袋'
).split(' ');

/** Units whose name alone says what they measure or count. */
const MEASURES = (
  '人次 批次 班次 车次 航次 架次 次 倍 成 人 岁 周岁 周年 个百分点 百分点 % ‰ ℃ °C ° 摄氏度 度 工作日 年 天 日 晚 夜 周 ' +
  '季度 月 小时 钟头 分钟 秒 星期 载 代 美元 美金 欧元 英镑 日元 港元 元人民币 人民币 元 块钱 USD RMB CNY 毫米 厘米 米 公里 千米 ' +
  'mm cm km² km m² m 亩 公顷 平方米 平方公里 平米 立方米 升 毫升 克 毫克 千克 公斤 斤 吨 kg t 标准箱 标箱 TEU 瓦 千瓦时 千瓦 兆瓦 kWh MWh GWh kW MW GW 国 国家 单位'
).split(' ');

const BY_LENGTH = [...new Set([...COUNTERS, ...MEASURES])].sort((a, b) => b.length - a.length);
const IS_COUNTER: ReadonlySet<string> = new Set(COUNTERS);
const ONE = exact('1');

/** A unit as a text has it: its spelling without a space before it, and the length with that space. */
export interface UnitRead {
  readonly written: string;
  readonly length: number;
  readonly isCounter: boolean;
}

/** The unit at the start of `text` (`个工作日` of 个工作日内, `million` is none); empty when there is none. */
export function leadingUnit(text: string): UnitRead {
  // 三块短板 are three of them, and no money.
  if (/^块(?![钱多])\p{Script=Han}/u.test(text)) return { written: '块', length: 1, isCounter: true };
  const inner = /^个(?=\p{Script=Han})/u.test(text) ? spelling(text.slice(1)) : '';
  // 个 stands before few units (个月, 个小时, 个工作日). Before any other word 个 itself is the unit.
  if (inner !== '' && !IS_COUNTER.has(inner) && !['人', '单位', '国', '国家'].includes(inner)) {
    return { written: `个${inner}`, length: inner.length + 1, isCounter: false };
  }
  const english = ENGLISH_UNITS.find(({ form }) => form.test(text))?.form.exec(text)?.[0];
  if (english !== undefined)
    return { written: english.replace(/^[ -]/, ''), length: english.length, isCounter: false };
  const inLatin = text.startsWith(' ') ? spelling(text.slice(1)) : '';
  const written = /^[A-Za-z°℃%]/.test(inLatin) ? inLatin : spelling(text);
  const length = written.length + (written !== '' && written === inLatin ? 1 : 0);
  return { written, length, isCounter: IS_COUNTER.has(written) };
}

/** The unit of a spelling: `块钱` is 元, `公里` is 1000 米, `个工作日` is 工作日; `个月` has no other spelling. */
export function unitOf(written: string): Unit {
  const bare = written === '个月' || written === '个' ? written : written.replace(/^个/, '');
  const english = /^[a-z%-]/i.test(bare) ? ENGLISH_UNITS.find(({ form }) => form.test(bare)) : undefined;
  if (english) return english.unit;
  const [name, factor] = SAME[bare] ?? [bare === '个月' ? '月' : bare, '1'];
  return { name, factor: factor === '1' ? ONE : exact(factor) };
}

/** Words that start like a unit: 周末, 年轻, 元素. */
const NO_UNIT =
  /^(?:周[末边围期到]|年[轻级货龄]|月[球台]|日[常报本益]|元[素旦首]|天[然空地]|人[员家民才物类群]|度[假过]|成[为立功了长果员绩效本熟就])/;

/** The longest unit at the start of `text`; empty when there is none. */
function spelling(text: string): string {
  if (NO_UNIT.test(text)) return '';
  const unit = BY_LENGTH.find((candidate) => text.startsWith(candidate)) ?? '';
  // A Latin unit is a whole word: the `m` of `media` is none.
  return /^[A-Za-z]+$/.test(unit) && /^[A-Za-z]/.test(text.slice(unit.length)) ? '' : unit;
}
