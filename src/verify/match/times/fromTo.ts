import { yearsIn } from '../../read/dates.ts';
import type { Occurrence } from '../../sources/document.ts';

/** The year that a sentence states right before a figure (2011年的203.28亿美元) or right after it (1.2 billion in 2011). */
const BEFORE = /(?<!\d)((?:19|20)\d{2})(?:年[^\d，。；]{0,8}|[^\p{Script=Han}\d.;]{0,12})$/u;
const AFTER = /^[^\d,.;，。；]{0,16}\b(?:in|of|for) ((?:19|20)\d{2})(?!\d)/;

/**
 * Which of two figures of a source the words of a slide mean, the one that is shown or the `other`; `undefined` when that
 * is open. The year in the words decides when it stands beside one of the figures and another year beside the other. Where
 * no year decides, and one sentence says that something went from one figure to the other, the one shown may stand.
 */
export function meantOf(words: string, shown: Occurrence, other: Occurrence): 'shown' | 'other' | undefined {
  const years = new Set(yearsIn(words));
  const [year, otherYear] = [yearOf(shown), yearOf(other)];
  if (year !== undefined && otherYear !== undefined && years.has(year) !== years.has(otherYear))
    return years.has(year) ? 'shown' : isInOneSentence(shown, other) ? 'other' : undefined;
  return isFromTo(shown, other) ? 'shown' : undefined;
}

function yearOf({ sentence, start, end }: Occurrence): string | undefined {
  return AFTER.exec(sentence.slice(end))?.[1] ?? BEFORE.exec(sentence.slice(0, start))?.[1];
}

/** Whether one sentence has two figures as the start and the end of a change: 由2006年的5亿元达到2011年的9亿元. */
export function isFromTo(a: Occurrence, b: Occurrence): boolean {
  if (!isInOneSentence(a, b) || a.start === b.start) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const before = a.sentence.slice(Math.max(0, first.start - 12), first.start);
  const between = a.sentence.slice(first.end, second.start);
  return (
    /[从由自][^，。；]*$|\bfrom\b[^,.;]*$/i.test(before) &&
    /^[^，。；;]{0,12}(?:[到至达为]|\bto\b)/i.test(between)
  );
}

const isInOneSentence = (a: Occurrence, b: Occurrence): boolean =>
  a.passage === b.passage && a.sentence === b.sentence;
