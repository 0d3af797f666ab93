import type { DatePoint } from '../../read/quantity.ts';

/** Whether a source names the time that a slide names, with all parts that the slide names. */
export function datesAgree(claimed: DatePoint, source: DatePoint): boolean {
  const fields = ['year', 'quarter', 'day', 'stage', 'hour', 'minute'] as const;
  const months = claimed.toMonth === undefined ? [source.month, source.toMonth] : [source.month];
  if (claimed.month !== undefined && claimed.day === undefined && source.month === undefined)
    months.push(...monthsOf(source));
  const isSameMonth = claimed.month === undefined || months.includes(claimed.month);
  const isSameEnd = claimed.toMonth === undefined || claimed.toMonth === source.toMonth;
  const isSameRest = fields.every(
    (field) =>
      claimed[field] === undefined ||
      claimed[field] === source[field] ||
      (field === 'hour' && source.hour !== undefined && (source.hour - (claimed.hour ?? 0)) % 12 === 0) ||
      (field === 'minute' && claimed.minute === 0 && source.minute === undefined) ||
      (field === 'stage' && claimed.stage !== undefined && claimed.stage === halfOf(source)),
  );
  const half = halfOf(claimed);
  if (half !== undefined && half === source.stage && [undefined, source.year].includes(claimed.year))
    return true;
  return isSameMonth && isSameEnd && isSameRest;
}

/** The first and the last month of a quarter or a half year: between July and December is its second half. */
function monthsOf({ quarter, stage }: DatePoint): number[] {
  if (quarter !== undefined) return [quarter * 3 - 2, quarter * 3];
  return stage === '上半年' ? [1, 6] : stage === '下半年' ? [7, 12] : [];
}

/** The half year that several months are: from January to June is the first. */
function halfOf({ month, toMonth }: DatePoint): string | undefined {
  if (month === 1 && toMonth === 6) return '上半年';
  return month === 7 && toMonth === 12 ? '下半年' : undefined;
}
