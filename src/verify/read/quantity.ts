import type { Exact } from './exact.ts';

interface Mention {
  /** The quantity as the text has it, with its hedge and its unit. */
  readonly written: string;
  /** UTF-16 offsets in the text as the author wrote it; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** False for an article or an idiom (一支队伍, 一次次). It may confirm a figure of a slide, but needs no confirmation itself. */
  readonly isFigure: boolean;
}

/** The meaning of a hedge; 余 and 多 have the same meaning, 以上 has another. */
export type Qualifier = 'over' | 'near' | 'about' | 'under' | 'at least' | 'at most' | 'several';

/** A number with its unit. */
export interface Amount extends Mention {
  readonly type: 'amount';
  readonly value: Exact;
  /** The upper end of a range: 七八公里, 3—5天. */
  readonly to?: Exact;
  /** The number before its multiplier: 1.2 in 1.2亿. */
  readonly mantissa: Exact;
  /** The one name of the unit, as in `Unit`. */
  readonly unit: string;
  /** Whether the unit counts things of any sort, as 个 does. */
  readonly isCounter: boolean;
  /** The up to six Han characters, or the up to three English words, after the unit: they say what is counted. */
  readonly noun: string;
  readonly qualifiers: readonly Qualifier[];
}

/** A rank or a number in a series: 第一名, 第3站. */
export interface Ordinal extends Mention {
  readonly type: 'ordinal';
  readonly value: Exact;
  readonly unit: string;
  readonly noun: string;
}

/** A date or a time of day. A field that the text leaves out is undefined. */
export interface DatePoint extends Mention {
  readonly type: 'date';
  readonly year?: number;
  readonly month?: number;
  /** The last of several months: 1、2月份, 1—3月. */
  readonly toMonth?: number;
  readonly day?: number;
  readonly quarter?: number;
  /** 初 or 底 of the year or the month; 上半年 or 下半年; FY of a fiscal year. */
  readonly stage?: string;
  readonly hour?: number;
  readonly minute?: number;
}

/** A name made of digits: 5+2, 7×24, GB2312. Names are compared as text. */
export interface NumberName extends Mention {
  readonly type: 'name';
  readonly name: string;
}

export type Quantity = Amount | Ordinal | DatePoint | NumberName;
