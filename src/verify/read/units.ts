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
  平米: ['平方米', '1'],
  周岁: ['岁', '1'],
  年时间: ['年', '1'],
};

/** Measure words that count things of any sort. The things are named after them. */
const COUNTERS = (
  '个 家 项 种 条 件 份 套 台 辆 艘 列 支 座 所 间 户 面 封 张 本 场 期 轮 届 批 类 级 处 组 队 群 片 股 道 大 只 头 块 ' +
  '顿 班 遍 趟 回 句 篇 部 幅 枚 株 棵 层 栋 站 名 位 步 系列 起 笔 例 款 首 则 具 把 滴 粒 桶 箱 袋'
).split(' ');

/** Units whose name alone says what they measure or count. */
const MEASURES = (
  '人次 批次 班次 车次 航次 架次 次 倍 番 成 人 岁 周岁 周年 个百分点 百分点 % ‰ ℃ °C ° 摄氏度 度 工作日 年 天 日 晚 夜 周 ' +
  '季度 月 小时 钟头 分钟 秒 星期 载 代 美元 美金 欧元 日元 港元 元人民币 人民币 元 块钱 USD RMB CNY 毫米 厘米 米 公里 千米 ' +
  'mm cm km m 亩 公顷 平方米 平方公里 平米 立方米 升 毫升 克 毫克 千克 公斤 斤 吨 kg t 标准箱 瓦 千瓦 国 国家 单位'
).split(' ');

const BY_LENGTH = [...new Set([...COUNTERS, ...MEASURES])].sort((a, b) => b.length - a.length);
const IS_COUNTER: ReadonlySet<string> = new Set(COUNTERS);
const ONE = exact('1');

/** The unit at the start of `text` as it is written (`个工作日` of 个工作日内); empty when there is none. */
export function leadingUnit(text: string): { readonly written: string; readonly isCounter: boolean } {
  const inner = /^个(?=\p{Script=Han})/u.test(text) ? spelling(text.slice(1)) : '';
  // 个 stands before few units (个月, 个小时, 个工作日). Before any other word 个 itself is the unit.
  if (inner !== '' && !IS_COUNTER.has(inner) && !['人', '单位', '国', '国家'].includes(inner)) {
    return { written: `个${inner}`, isCounter: false };
  }
  const written = spelling(text);
  return { written, isCounter: IS_COUNTER.has(written) };
}

/** The unit of a spelling: `块钱` is 元, `公里` is 1000 米, `个工作日` is 工作日; `个月` has no other spelling. */
export function unitOf(written: string): Unit {
  const bare = written === '个月' || written === '个' ? written : written.replace(/^个/, '');
  const [name, factor] = SAME[bare] ?? [bare, '1'];
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
