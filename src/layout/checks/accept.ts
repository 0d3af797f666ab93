import { nearest } from '../../diagnostics/nearest.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Origin } from '../../diagnostics/span.ts';
import type { Body, Entry, Slide } from '../../slides/slide.ts';

/** Least and most of something. */
export type Range = readonly [least: number, most: number];

/** How many of each part a layout, or one of its entries, takes; what is not named it does not take. */
export interface BodyTakes {
  readonly paragraphs?: Range;
  readonly lists?: Range;
  /** Items in each list. */
  readonly listItems?: Range;
  readonly quotations?: Range;
  readonly tables?: Range;
  /** Columns of each table. */
  readonly columns?: Range;
  readonly pictures?: Range;
}

/** What a layout takes; the layout is the schema of its slides. */
export interface Takes extends BodyTakes {
  readonly entries?: Range;
  readonly entry?: BodyTakes;
  /** Settings of which the layout takes the words. */
  readonly settings?: readonly string[];
  /** Settings that show as a line of text, links and all. */
  readonly lines?: readonly string[];
  /** The lines around the content that it has no place for; the others have both. */
  readonly without?: readonly ('kicker' | 'source')[];
  /** Where an outline has what is missing, when that is not the block itself. */
  readonly advice?: string;
}

const PARTS = ['paragraphs', 'lists', 'quotations', 'tables', 'pictures'] as const;
const NONE: Range = [0, 0];

/** Reports everything on the slide that its layout does not take; nothing is silently dropped. */
export function accept(slide: Slide, takes: Takes, report: Report): boolean {
  const layout = slide.layout.name;
  const holds = describe(takes);
  const { advice } = takes;
  const place = (origin: Origin) => ({ origin, slide: { number: slide.number, title: titleOf(slide) } });
  let fine = true;
  const check = (what: string, has: number, range: Range, origin: Origin, where: string): void => {
    const [least, most] = range;
    if (has >= least && has <= most) return;
    fine = false;
    report.add('layout-takes', { layout, what, where, has, least, most, holds, advice }, place(origin));
  };
  const body = (part: Body, wants: BodyTakes, origin: Origin, where: string): void => {
    for (const name of PARTS) {
      const [, most] = wants[name] ?? NONE;
      const surplus = part[name][most];
      check(name, part[name].length, wants[name] ?? NONE, originOf(surplus) ?? origin, where);
    }
    for (const list of part.lists) {
      const range: Range = wants.listItems ?? [1, Number.POSITIVE_INFINITY];
      check('list items', list.length, range, originOf(list[range[1]]) ?? origin, where);
    }
    for (const { header, origin: place } of part.tables) {
      const range: Range = wants.columns ?? [1, Number.POSITIVE_INFINITY];
      check('columns', header.length, range, originOf(header[range[1]]) ?? place, where);
    }
  };
  body(slide, takes, slide.layout.origin, 'slide');
  const entries = takes.entries ?? NONE;
  const surplus: Entry | undefined = slide.entries[entries[1]];
  check('entries', slide.entries.length, entries, surplus?.origin ?? slide.layout.origin, 'slide');
  for (const entry of slide.entries) body(entry, takes.entry ?? {}, entry.origin, 'entry');
  for (const line of takes.without ?? []) {
    const text = slide[line];
    check(`${line} line`, text.length > 0 ? 1 : 0, NONE, text[0]?.origin ?? slide.layout.origin, 'slide');
  }
  const known = [...(takes.settings ?? []), ...(takes.lines ?? [])];
  for (const [name, setting] of Object.entries(slide.settings)) {
    if (known.includes(name)) continue;
    fine = false;
    report.add('layout-setting', { layout, name, known, near: nearest(name, known) }, place(setting.origin));
  }
  return fine;
}

function describe(takes: Takes): string {
  const list = (wants: BodyTakes): string[] =>
    PARTS.flatMap((name) => {
      const range = wants[name];
      if (!range) return [];
      const noun = span(range) === '1' ? name.slice(0, -1) : name;
      const size = name === 'tables' && wants.columns ? ` of ${span(wants.columns)} columns` : '';
      return [`${span(range)} ${noun}${size}`];
    });
  const entry = list(takes.entry ?? {}).join(', ') || 'no text';
  const entries = takes.entries ? [`${span(takes.entries)} entries (each with a heading, ${entry})`] : [];
  return [...entries, ...list(takes)].join(', ') || 'a title only';
}

const span = ([least, most]: Range): string => {
  if (most === Number.POSITIVE_INFINITY) return `${least} or more`;
  return least === most ? `${least}` : `${least}–${most}`;
};

const titleOf = (slide: Slide): string => slide.title.map((run) => run.text).join('');

/** Where a part stands: its own origin, or that of the first run inside it. */
function originOf(part: unknown): Origin | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  if ('origin' in part) return part.origin as Origin;
  for (const inner of Object.values(part)) {
    const found = originOf(inner);
    if (found) return found;
  }
  return undefined;
}
