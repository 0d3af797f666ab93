import type { Report } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';

const MAX = { characters: 8_000_000, slides: 5_000 } as const;
/** The limits of one slide. The time that Markdown takes grows with the square of some of these counts. */
const MAX_OF_SLIDE = {
  characters: 100_000,
  lines: 4_000,
  marks: 4_000,
  'lists inside one another': 100,
} as const;

/** Whether a text exceeds a limit; reports it. */
export function isTooMuch(what: keyof typeof MAX, found: number, file: string, report: Report): boolean {
  const max = MAX[what];
  if (found > max) report.add('slides-too-large', { what, found, max }, { span: { file, start: 0, end: 0 } });
  return found > max;
}

/** Whether the text of a slide exceeds a limit; reports it. */
export function isTooMuchForASlide(text: string, origin: Origin, report: Report): boolean {
  const found = {
    characters: text.length,
    lines: text.match(/\n/g)?.length ?? 0,
    marks: text.match(/[*[\]>]/g)?.length ?? 0,
    'lists inside one another': deepestLine(text),
  };
  const names = Object.keys(MAX_OF_SLIDE) as (keyof typeof MAX_OF_SLIDE)[];
  const what = names.find((name) => found[name] > MAX_OF_SLIDE[name]);
  if (what) report.add('slide-too-large', { what, found: found[what], max: MAX_OF_SLIDE[what] }, { origin });
  return what !== undefined;
}

/** The most lists and quotations that one line opens: `- - - text` opens three. */
const deepestLine = (text: string): number =>
  Math.max(0, ...[...text.matchAll(OPENED)].map(([line]) => line.match(MARKER)?.length ?? 0));

const MARKER = /(?:[-+*]|\d{1,9}[.)]|>)(?=[ \t]|$)/gm;
const OPENED = /^(?:[ \t]*(?:[-+*]|\d{1,9}[.)]|>)(?=[ \t]|$)){2,}/gm;
