import type { Occurrence } from '../sources/document.ts';

/** The year that a sentence states right before a figure (2011年的203.28亿美元) or right after it (1.2 billion in 2011). */
const BEFORE = /(?<!\d)((?:19|20)\d{2})(?:年[^\d，。；]{0,8}|[^\p{Script=Han}\d.;]{0,12})$/u;
const AFTER = /^[^\d,.;，。；]{0,16}\b(?:in|of|for) ((?:19|20)\d{2})(?!\d)/;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * Whether another figure of a source cannot be meant in place of the one that a slide shows: the year in the words of the
 * slide is the year of the one shown and not of the other; or, where no year decides, one sentence says that something went
 * from one of them to the other, so that it speaks of both.
 */
export function isRuledOut(words: string, shown: Occurrence, other: Occurrence): boolean {
  const years = new Set(words.match(YEAR));
  const [year, otherYear] = [yearOf(shown), yearOf(other)];
  if (year !== undefined && otherYear !== undefined && years.has(year) !== years.has(otherYear))
    return years.has(year);
  return isFromTo(shown, other);
}

function yearOf({ sentence, start, end }: Occurrence): string | undefined {
  return AFTER.exec(sentence.slice(end))?.[1] ?? BEFORE.exec(sentence.slice(0, start))?.[1];
}

/** Whether one sentence has two figures as the start and the end of a change: 由2006年的5亿元达到2011年的9亿元. */
function isFromTo(a: Occurrence, b: Occurrence): boolean {
  if (a.passage !== b.passage || a.sentence !== b.sentence || a.start === b.start) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const before = a.sentence.slice(Math.max(0, first.start - 12), first.start);
  const between = a.sentence.slice(first.end, second.start);
  return (
    /[从由自][^，。；]*$|\bfrom\b[^,.;]*$/i.test(before) &&
    /^[^，。；;]{0,12}(?:[到至达为]|\bto\b)/i.test(between)
  );
}
