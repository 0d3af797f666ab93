import type { Exact } from './exact.ts';

interface Found {
  /** As it stands in the text, qualifier and unit included. */
  readonly written: string;
  /** UTF-16 offsets into the text as written. */
  readonly start: number;
  readonly end: number;
  /** False for an article or an idiom (一支队伍, 一次次): a source may hold it, a slide need not prove it. */
  readonly isFigure: boolean;
}

/** How a figure is hedged; 余 and 多 are the same hedge, 以上 is another. */
export type Qualifier = 'over' | 'near' | 'about' | 'under' | 'at least' | 'at most' | 'several';

export interface Amount extends Found {
  readonly kind: 'amount';
  readonly value: Exact;
  /** The other end of a range: 七八公里, 3—5天. */
  readonly to?: Exact;
  /** The figure before its multiplier: 1.2 in 1.2亿. */
  readonly mantissa: Exact;
  readonly unit: string;
  readonly isCounter: boolean;
  /** What follows the unit: what is counted. */
  readonly noun: string;
  readonly qualifiers: readonly Qualifier[];
}

/** A rank or a number in a row: 第一名, 第3站. */
export interface Ordinal extends Found {
  readonly kind: 'ordinal';
  readonly value: Exact;
  readonly unit: string;
  readonly noun: string;
}

/** A point in time, as far as the text gives it. */
export interface DatePoint extends Found {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  /** The last of several months: 1、2月份, 1—3月. */
  readonly toMonth?: number;
  readonly day?: number;
  /** 初 or 底 of the year or the month. */
  readonly stage?: string;
  readonly hour?: number;
  readonly minute?: number;
}

/** Digits that are a name: 5+2, 7×24, GB2312. Compared letter by letter. */
export interface NumberName extends Found {
  readonly kind: 'name';
  readonly name: string;
}

export type Quantity = Amount | Ordinal | DatePoint | NumberName;
