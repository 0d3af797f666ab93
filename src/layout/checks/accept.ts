import { nearest } from '../../diagnostics/nearest.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Origin } from '../../diagnostics/span.ts';
import { type Body, type Entry, plainText, type Slide } from '../../slides/slide.ts';

/** The least and the most of something. */
export type Range = readonly [least: number, most: number];

/** How many of each part a slide or an entry may have; a part without a range is not allowed. */
export interface BodyTakes {
  readonly paragraphs?: Range;
  readonly lists?: Range;
  /** Items in each list (default: one or more). */
  readonly listItems?: Range;
  readonly quotations?: Range;
  readonly tables?: Range;
  /** Columns of each table (default: one or more). */
  readonly columns?: Range;
  readonly pictures?: Range;
  /** Whether an entry may have an icon. */
  readonly icon?: true;
}

/** The content that a kind of slide takes: the schema of its slides. */
export interface Takes extends BodyTakes {
  readonly entries?: Range;
  readonly entry?: BodyTakes;
  /** Settings that it takes as plain text. */
  readonly settings?: readonly string[];
  /** Settings that it shows as a line of text with links. */
  readonly lines?: readonly string[];
  /** The lines around the content that it does not show (default: it shows both). */
  readonly without?: readonly ('kicker' | 'source')[];
  /** Tells the author where entries come from, when that is not the block itself: for too few, and for too many. */
  readonly advice?: { readonly few: string; readonly many: string };
}

const PARTS = ['paragraphs', 'lists', 'quotations', 'tables', 'pictures'] as const;
const NONE: Range = [0, 0];
const ONE: Range = [0, 1];
const SOME: Range = [1, Number.POSITIVE_INFINITY];

/** A number of parts on a slide, and the range that it must be in. */
interface Count {
  readonly what: string;
  readonly where: 'slide' | 'entry';
  readonly parts: readonly unknown[];
  readonly range: Range;
  /** The place that holds the parts. */
  readonly origin: Origin;
}

/**
 * Reports all content of the slide that its kind does not take (`layout-takes`, `layout-setting`), so that none is dropped
 * without a finding. Returns true when there is none.
 */
export function accept(slide: Slide, takes: Takes, report: Report): boolean {
  const layout = slide.layout.name;
  const place = (origin: Origin) => ({
    origin,
    slide: { number: slide.number, title: plainText(slide.title) },
  });
  const wrong = countsOf(slide, takes).filter(
    ({ parts, range: [least, most] }) => parts.length < least || parts.length > most,
  );
  for (const { what, where, parts, range, origin } of wrong) {
    const [least, most] = range;
    const has = parts.length;
    const advice = what === 'entries' ? takes.advice?.[has < least ? 'few' : 'many'] : undefined;
    const facts = { layout, what, where, has, least, most, holds: describe(takes), advice };
    // The first part too many, or else the place that holds the parts.
    report.add('layout-takes', facts, place(originOf(parts[most]) ?? origin));
  }
  const known = [...(takes.settings ?? []), ...(takes.lines ?? [])];
  const unknown = Object.entries(slide.settings).filter(([name]) => !known.includes(name));
  for (const [name, { origin }] of unknown)
    report.add('layout-setting', { layout, name, known, near: nearest(name, known) }, place(origin));
  return wrong.length + unknown.length === 0;
}

/** Every number of parts on the slide and in its entries that a range limits. */
function countsOf(slide: Slide, takes: Takes): Count[] {
  const { origin } = slide.layout;
  const entries = takes.entries ?? NONE;
  return [
    ...bodyCounts(slide, takes, origin, 'slide'),
    count('entries', 'slide', slide.entries, entries, origin),
    ...slide.entries.flatMap((entry) => bodyCounts(entry, takes.entry ?? {}, entry.origin, 'entry')),
    ...(takes.without ?? []).map((line) => {
      const text = slide[line];
      return count(`${line} line`, 'slide', text.length > 0 ? [text] : [], NONE, origin);
    }),
  ];
}

function bodyCounts(
  body: Body & Partial<Pick<Entry, 'icon'>>,
  takes: BodyTakes,
  origin: Origin,
  where: Count['where'],
): Count[] {
  return [
    ...PARTS.map((name) => count(name, where, body[name], takes[name] ?? NONE, origin)),
    ...body.lists.map((list) => count('list items', where, list, takes.listItems ?? SOME, origin)),
    ...('icon' in body && body.icon
      ? [count('icons', where, [body.icon], takes.icon ? ONE : NONE, body.icon.origin)]
      : []),
    ...body.tables.map((table) => count('columns', where, table.header, takes.columns ?? SOME, table.origin)),
  ];
}

const count = (
  what: string,
  where: Count['where'],
  parts: readonly unknown[],
  range: Range,
  origin: Origin,
): Count => ({ what, where, parts, range, origin });

/** The content that a kind takes, as a list in words: `2–4 entries (each with a heading, 0–2 paragraphs)`. */
function describe(takes: Takes): string {
  const parts = (body: BodyTakes): string[] =>
    PARTS.flatMap((name) => {
      const range = body[name];
      if (!range) return [];
      const noun = rangeText(range) === '1' ? name.slice(0, -1) : name;
      const size = name === 'tables' && body.columns ? ` of ${rangeText(body.columns)} columns` : '';
      return [`${rangeText(range)} ${noun}${size}`];
    });
  const entry = parts(takes.entry ?? {}).join(', ') || 'no text';
  const icon = takes.entry?.icon ? ', an icon' : '';
  const entries = takes.entries
    ? [`${rangeText(takes.entries)} entries (each with a heading${icon}, ${entry})`]
    : [];
  return [...entries, ...parts(takes)].join(', ') || 'a title only';
}

const rangeText = ([least, most]: Range): string => {
  if (most === Number.POSITIVE_INFINITY) return `${least} or more`;
  return least === most ? `${least}` : `${least}–${most}`;
};

/** The origin of a part, or of the first run in it; undefined for a part that does not exist. */
function originOf(part: unknown): Origin | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  if ('origin' in part) return part.origin as Origin;
  for (const inner of Object.values(part)) {
    const found = originOf(inner);
    if (found) return found;
  }
  return undefined;
}
