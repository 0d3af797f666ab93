import type Handlebars from 'handlebars';
import type { Span } from '../../diagnostics/span.ts';
import type { DataRecord } from '../../outline/tree/dataRecord.ts';
import { PlacedText } from '../../outline/tree/placedText.ts';
import type { FixedWords } from '../words/fixedWords.ts';
import type { Budget } from './budget.ts';
import { cite } from './cite.ts';
import { createFrame } from './handlebarsRuntime.ts';

/** The helpers that a template may use, with the number of arguments of each. */
export const HELPERS = {
  inline: { cite: 1, date: 1, formula: 1, lookup: 2, ordinal: 1 },
  block: { if: 1, unless: 1, each: 1, with: 1, section: 1, unit: 1, appendix: 1 },
} as const satisfies Record<string, Readonly<Record<string, number>>>;

type Options = Handlebars.HelperOptions;

/** The helpers that say where in the deck the slides inside them are. */
const SECTIONS = {
  /** Renders `{{#section opening}}`: `@section` is the section inside it. */
  section(this: unknown, record: unknown, options: Options): string {
    return within({ section: record }, record, options);
  },
  /** Renders `{{#unit this}}`: `@unit` and `@section` are the unit inside it. */
  unit(this: unknown, record: unknown, options: Options): string {
    return within({ section: record, unit: record }, record, options);
  },
  /** Renders `{{#appendix appendix}}`: `@appendix` and `@section` are the appendix inside it. */
  appendix(this: unknown, record: unknown, options: Options): string {
    return within({ section: record, appendix: record }, record, options);
  },
};

/** Makes the helpers of templates for one rendering in the language of `words`. */
export const helpersWith = (budget: Budget, words: FixedWords) => ({
  if(this: unknown, subject: unknown, options: Options): string {
    return holds(subject) ? options.fn(this) : options.inverse(this);
  },
  unless(this: unknown, subject: unknown, options: Options): string {
    return holds(subject) ? options.inverse(this) : options.fn(this);
  },
  with(this: unknown, subject: unknown, options: Options): string {
    return holds(subject) ? options.fn(subject, { blockParams: [subject] } as never) : options.inverse(this);
  },
  each(this: unknown, list: unknown, options: Options): string {
    if (!Array.isArray(list) || list.length === 0) return options.inverse(this);
    return list
      .map((item, index) => {
        budget.step();
        const data = createFrame(options.data);
        Object.assign(data, { index, first: index === 0, last: index === list.length - 1 });
        return options.fn(item, { data, blockParams: [item, index] } as never);
      })
      .join('');
  },
  ...SECTIONS,
  lookup(this: unknown, subject: unknown, key: unknown): unknown {
    if (Array.isArray(subject)) return subject[Number(key instanceof PlacedText ? key.text : key)];
    return isRecord(subject) && key === 'kind' ? subject.kind : undefined;
  },
  cite(this: unknown, sources: unknown, options: Options): string {
    return Array.isArray(sources)
      ? cite(sources.filter(isLeaf), options.data.sources, options.data.unit, words)
      : '';
  },
  /** Writes a formula as people do: 203.28 / 5.22 becomes 203.28 ÷ 5.22. */
  formula(this: unknown, formula: unknown): unknown {
    return rewritten(formula, (text) =>
      text
        .replace(/^=\s*/, '')
        .replace(/\s*\/\s*/g, ' ÷ ')
        .replace(/\s*\*\s*/g, ' × ')
        .replace(/ - /g, ' − '),
    );
  },
  /** Writes a date as people do: 2012-07-01 becomes 2012年7月1日. */
  date(this: unknown, date: unknown): unknown {
    return rewritten(date, (text) => {
      const [year = 0, ...rest] = text.split('-').map(Number);
      return words.date(year, ...rest);
    });
  },
  /** Writes the number of a unit as people do, with the deck's word for a unit: 01 becomes 第一单元. */
  ordinal(this: unknown, number: unknown, options: Options): unknown {
    const word = (options.data.deck as DataRecord | undefined)?.unit;
    if (!isLeaf(word)) return rewritten(number, (text) => words.unit(Number(text)));
    // The word is what the author wrote of it, so its place is the place of the text.
    return rewritten(number, (text) => words.unit(Number(text), word.text), word.span);
  },
});

function within(data: Record<string, unknown>, context: unknown, options: Options): string {
  if (!isRecord(context)) return '';
  return options.fn(context, { data: { ...createFrame(options.data), ...data } } as never);
}

/** Whether `{{#if}}` takes a value as true. */
function holds(subject: unknown): boolean {
  if (subject instanceof PlacedText) return subject.holds;
  return Array.isArray(subject) ? subject.length > 0 : Boolean(subject);
}

const rewritten = (value: unknown, change: (text: string) => string, span?: Span): unknown =>
  value instanceof PlacedText ? new PlacedText(change(value.text), span ?? value.span) : value;

const isLeaf = (value: unknown): value is PlacedText => value instanceof PlacedText;

const isRecord = (value: unknown): value is DataRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof PlacedText);
