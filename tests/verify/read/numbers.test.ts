import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../../src/verify/read/exact.ts';
import { findQuantities } from '../../../src/verify/read/numbers.ts';
import type { Quantity } from '../../../src/verify/read/quantity.ts';
import { HANGS } from '../../hangs.ts';

/** Writes a quantity in one line: value, unit, hedges; dates as year-month-day hour:minute. */
function shown(one: Quantity): string {
  if (one.type === 'name') return one.name;
  if (one.type === 'ordinal') return `#${decimal(one.value)} ${one.unit}`.trim();
  if (one.type === 'date') {
    const { year = '', month = '', toMonth, day = '', stage = '', hour, minute = 0 } = one;
    const months = toMonth === undefined ? month : `${month}..${toMonth}`;
    return `${year}-${months}-${day}${stage}${hour === undefined ? '' : ` ${hour}:${minute}`}`;
  }
  const value = one.to ? `${decimal(one.value)}..${decimal(one.to)}` : decimal(one.value);
  return [value, one.unit, ...one.qualifiers].filter((part) => part !== '').join(' ');
}

const figuresIn = (text: string) =>
  findQuantities(text)
    .filter((one) => one.isFigure)
    .map(shown);

test.each([
  // One value, written in many ways.
  ['1385个工作日', '1385 工作日'],
  ['1,385 个工作日', '1385 工作日'],
  ['１３８５个工作日', '1385 工作日'],
  ['１，３８５个工作日', '1385 工作日'],
  ['一千三百八十五个工作日', '1385 工作日'],
  ['12 000 万美元', '120000000 美元'],
  ['1.2亿美元', '120000000 美元'],
  ['1亿2000万美元', '120000000 美元'],
  ['一亿二千万美元', '120000000 美元'],
  ['US$1.2亿', '120000000 美元'],
  ['3千米', '3000 米'],
  ['8公里', '8000 米'],
  ['60分钟', '60 分钟'],
  ['1小时', '60 分钟'],
  ['一百零二家', '102 家'],
  ['一万二', '12000'],
  ['十项', '10 项'],
  ['二十条', '20 条'],
  ['三点五倍', '3.5 倍'],
  // Halves, percent, signs.
  ['半年', '0.5 年'],
  ['不到半年', '0.5 年 under'],
  ['三年半', '3.5 年'],
  ['两个半月', '2.5 月'],
  ['两次', '2 次'],
  ['翻了两番', '4 倍'],
  ['产值翻了一番', '2 倍'],
  ['产值翻番', '2 倍'],
  ['Between March and later', '-3-'],
  ['In August it rained', '-8-'],
  ['近翻了一番', '2 倍 near'],
  ['翻了近两番', '4 倍 near'],
  ['exports nearly doubled', '2 倍 near'],
  ['output tripled', '3 倍'],
  ['costs were halved', '0.5 倍'],
  ['50.39%', '50.39 %'],
  ['百分之五十', '50 %'],
  ['百分之37.1', '37.1 %'],
  ['零下53摄氏度', '-53 ℃'],
  ['-53 ℃', '-53 ℃'],
  ['−53°C', '-53 ℃'],
  ['0摄氏度以下', '0 ℃ under'],
  // Hedges.
  ['3600余批', '3600 批 over'],
  ['1.2亿多美元', '120000000 美元 over'],
  ['770多万美元', '7700000 美元 over'],
  ['3万余元', '30000 元 over'],
  ['2万多块钱', '20000 元 over'],
  ['近 **40** 倍', '40 倍 near'],
  ['将近40倍', '40 倍 near'],
  ['约2.5亿元人民币', '250000000 元 about'],
  ['2000元以上', '2000 元 at least'],
  ['上百批', '100 批 at least'],
  ['近百万元', '1000000 元 near'],
  ['几百公里以上', '100000 米 at least several'],
  ['最少1天', '1440 分钟 at least'],
  ['不足35岁', '35 岁 under'],
  ['十余万人', '100000 人 over'],
  // Ranges.
  ['七八公里', '7000..8000 米'],
  ['三五个', '3..5 个'],
  ['3—5天', '4320..7200 分钟'],
  ['3～5万吨', '30000000000..50000000000 克'],
  // Ranks and names.
  ['第一名', '#1 人'],
  ['第3站', '#3 站'],
  ['“5+2”', '5+2'],
  ['7x24', '7×24'],
  ['“85后”', '85后'],
  ['GB2312', 'GB2312'],
])('%s is %s', (text, expected) => {
  expect(figuresIn(text)).toEqual([expected]);
});

test.each([
  ['2011年1月1日5时48分', '2011-1-1 5:48'],
  ['2011.1.1 5:48', '2011-1-1 5:48'],
  ['2011年1月1日', '2011-1-1'],
  ['2011-01-01', '2011-1-1'],
  ['二〇一一年一月一日', '2011-1-1'],
  ['2009年4月', '2009-4-'],
  ['**2009.4**', '2009-4-'],
  ['9月27日', '-9-27'],
  ['1、2月份', '-1..2-'],
  ['1—3月', '-1..3-'],
  ['2011年底', '2011--底'],
  ['2011年末', '2011--底'],
  ['上午9点', '-- 9:0'],
])('%s is the date %s', (text, expected) => {
  expect(figuresIn(text)).toEqual([expected]);
});

test('a span of years is two years', () => {
  expect(figuresIn('2006—2011年')).toEqual(['2006--', '2011--']);
});

test.each([
  ['三天三晚', ['4320 分钟', '3 晚']],
  ['六个22.8米高、容量5万吨的储油罐', ['6 个', '22.8 米', '50000000000 克']],
  ['党员41人，占总人数的82%，平均年龄33岁', ['41 人', '82 %', '33 岁']],
  ['727人次、1385个工作日', ['727 人次', '1385 工作日']],
  ['2009.4亿元', ['200940000000 元']],
  ['2922批', ['2922 批']],
])('%s holds several', (text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});

test.each(
  '一支队伍 一次次 一直 一方面 统一 唯一 一线 一致好评 一家一户 一年四季 一个又一个奇迹 第一时间 万里 千家万户 百姓 十分 二氧化硫 百日会战 三婶子 大年初一 “五一”、“十一” 下一年 周一 看一次真正的急事 重一点 一个周末 三亮三创三比三评 两区 一番心意 进一步 一些 一起 年轻'.split(
    ' ',
  ),
)('%s is no figure', (text) => {
  expect(figuresIn(text)).toEqual([]);
});

test('offsets are those of the text as written, marks and spaces included', () => {
  const text = '货值 **１．２** 亿多 美元，[69](#a) 家';
  const places = findQuantities(text).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['１．２** 亿多 美元', '69](#a) 家']);
});

const FRAGMENTS = fc.constantFrom(
  ...'0 7 12 1,385 2011 3.5 % 万 亿 千 百 十 一 两 三 半 零下 - 约 近 余 多 以上 第 年 月 日 时 分 : . / 、 — 个 批次 人次 倍 公里 ** [ ](#a) \\n “ ” 。 ， A'
    .split(' ')
    .map((part) => (part === '\\n' ? '\n\n' : part)),
);

test('in any text, figures are found in order, apart and where their offsets say', () => {
  fc.assert(
    fc.property(fc.array(FRAGMENTS, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let from = 0;
      for (const { start, end } of findQuantities(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        from = end;
      }
    }),
  );
});

test.each(['9', '亿', '1、', '一', '1.', '1,000', '第一', '2011年', '七八', '1万'])(
  'ten thousand times %s takes no time',
  { timeout: HANGS },
  (piece) => {
    expect(findQuantities(piece.repeat(10_000))).toBeDefined();
  },
);
