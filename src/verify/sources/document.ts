import { once } from '../../once.ts';
import { lettersOf } from '../claims/quotes.ts';
import { contextWords, type Words, wordsAround } from '../match/likeness.ts';
import { NUMERAL } from '../read/chineseNumeral.ts';
import { findQuantities } from '../read/numbers.ts';
import type { DatePoint, Quantity } from '../read/quantity.ts';
import { type Passage, readPassages } from './passages.ts';
import { sentenceAround } from './sentence.ts';
import { type TableCell, tableCells, withUnit } from './tables.ts';

/** The text of a source document, and whether it is Markdown. */
export interface SourceText {
  readonly text: string;
  readonly isMarkdown: boolean;
}

/** A figure of a passage. */
export interface Occurrence {
  readonly quantity: Quantity;
  readonly passage: Passage;
  /** The sentence around the figure; for a cell of a table, its row and its column with it. */
  readonly sentence: string;
  /** The UTF-16 offsets of the figure in `sentence`. */
  readonly start: number;
  readonly end: number;
  /** The labels of the row and the column of a figure in a table. */
  readonly cell?: readonly [string, string] | undefined;
  /** Computed at the first use, because only figures that agree with one of the slides are compared. */
  readonly words: () => Words;
  /** How often the passage has a text in small letters, whatever its own letters are. */
  readonly timesInPassage: (small: string) => number;
}

/** A source document: its passages, and the figures of each passage. */
export interface Document {
  readonly key: string;
  readonly passages: readonly Passage[];
  /** The year that its title names. */
  readonly year: number | undefined;
  readonly occurrences: ReadonlyMap<Passage, readonly Occurrence[]>;
  /** The letters of each passage, which quotations are compared with. */
  readonly letters: ReadonlyMap<Passage, () => string>;
}

/** The most numbers in all documents of a deck: a book has about ten thousand, and each takes time to read. */
export const MAX_NUMBERS = 50_000;

/** The most pairs of a number of the outline and one of the documents: each is compared with each. */
export const MAX_PAIRS = 40_000_000;

/** Counts the numbers in a text, before any is read. */
export const numbersIn = (text: string): number => text.match(NUMBER)?.length ?? 0;

const NUMBER = new RegExp(`[0-9\uFF10-\uFF19]+|[${NUMERAL}]+|[首半]`, 'g');

/** Reads a source document. `key` is its name under `sources:` in content.yaml. */
export function readDocument(key: string, source: SourceText): Document {
  const passages = readPassages(source.text, source.isMarkdown);
  const period = periodOf(passages[0]);
  const occurrences = new Map(
    passages.map((passage) => {
      const timesInPassage = timesIn(passage.text);
      const figures = [...occurrencesOf(passage, period), ...yearBefore(passage, period)];
      return [passage, figures.map((figure) => ({ ...figure, timesInPassage }))];
    }),
  );
  const letters = new Map(passages.map((passage) => [passage, once(() => lettersOf(passage.text))]));
  return { key, passages, year: period?.year, occurrences, letters };
}

/** Counts in a text, whatever its letters, and remembers the counts: the words of a label are looked for at each figure. */
function timesIn(text: string): Occurrence['timesInPassage'] {
  const small = once(() => text.toLowerCase());
  const counts = new Map<string, number>();
  return (token) => {
    const count = counts.get(token) ?? small().split(token).length - 1;
    counts.set(token, count);
    return count;
  };
}

/** A figure before it is known how often its passage has a word. */
type Figure = Omit<Occurrence, 'timesInPassage'>;

/** Lines at the start of a document that may have its date. */
const FIRST_LINES = 4;

/** The date in the title of a document; else the year of a date in its first lines. */
function periodOf(first: Passage | undefined): DatePoint | undefined {
  const dateIn = (text: string) => findQuantities(text).find((one) => one.type === 'date');
  const titled = dateIn(first?.headings.join('\n') ?? '');
  if (titled || !first) return titled;
  const lines = first.text.split('\n').filter((line) => line.trim() !== '');
  const dated = dateIn(lines.slice(0, FIRST_LINES).join('\n'));
  return dated?.year === undefined
    ? undefined
    : { ...withYear(dated, dated.year), ...(dated.month === undefined ? {} : { month: dated.month }) };
}

function occurrencesOf(passage: Passage, period: DatePoint | undefined): Figure[] {
  const dates: DatePoint[] = [];
  const table = tableCells(passage.text);
  const { cells } = table;
  // The number of an entry of a list is no figure.
  const prose = table.prose.replace(/^[ \t]*\d{1,2}[.)、．](?!\d)/gm, (number) => ' '.repeat(number.length));
  // A date without a year has that of its line, or of the heading, or of the last date before, or of the document.
  const title = findQuantities(passage.headings.join('\n')).findLast(
    (one) => one.type === 'date' && one.year !== undefined,
  ) as DatePoint | undefined;
  const ofDocument = period?.year === undefined ? [] : [withYear(period, period.year)];
  const inProse = findQuantities(prose).map((written) => {
    const { start, end } = written;
    const line = prose.lastIndexOf('\n', start);
    const near = dates.filter((date) => date.start > line);
    const quantity =
      written.type === 'date'
        ? completed(
            relative(written, prose, period),
            near.length > 0 || !title ? [...ofDocument, ...dates] : [title],
          )
        : written;
    // 由2024年的31.6小时 compares, and what follows is of this year.
    if (quantity.type === 'date' && !COMPARED.test(prose.slice(Math.max(0, start - 8), start)))
      dates.push(quantity);
    const { sentence, start: from } = sentenceAround(prose, start, end);
    const words = once(() => wordsAround({ text: prose, start, end }));
    return { quantity, passage, sentence, start: start - from, end: end - from, words };
  });
  return [...inProse, ...cells.flatMap((cell) => cellOccurrences(cell, passage))];
}

/** What stands before a date that a text only compares with. */
const COMPARED = /(?:由|比|较|than in |against )$/;

/** The end of the year of a report is its December. */
const YEAR_END = /年[底末]|\b(?:end of (?:the|this) year|year(?:[’']s)?[- ]end)\b/gi;

const withYear = ({ type, isFigure, written, start, end }: DatePoint, year: number): DatePoint => ({
  type,
  isFigure,
  written,
  start,
  end,
  year,
});

/** Words for the year before that of a report. */
const LAST_YEAR =
  /(?:上一?|去)年(?:度|同期|同季)?|\b(?:last|previous|prior) year\b|\ba year (?:ago|earlier|before)\b|\bthe year before\b|同比|\byear[- ]on[- ]year\b|\b(?:increase|decrease|rise|fall|growth) of (?=\d)|\b(?:rose|fell|grew|up|down) (?:by )?(?=\d)/gi;

/** What a report on 2024 calls the year before is 2023. `period` is the date in its title. */
function yearBefore(passage: Passage, period: DatePoint | undefined): Figure[] {
  if (period?.year === undefined) return [];
  const { year, quarter, stage } = period;
  const phrases = [
    ...[...passage.text.matchAll(LAST_YEAR)].map((match) => ({
      match,
      time: {
        year: year - 1,
        ...(quarter && { quarter }),
        ...(stage && { stage: stage.startsWith('/') ? `/${String(year % 100).padStart(2, '0')}` : stage }),
      },
    })),
    ...[...passage.text.matchAll(YEAR_END)].map((match) => ({ match, time: { year, month: 12 } })),
  ];
  return phrases.map(({ match: { 0: written, index: start }, time }) => {
    const end = start + written.length;
    const { sentence, start: from } = sentenceAround(passage.text, start, end);
    return {
      quantity: { type: 'date', isFigure: false, written, start, end, ...time },
      passage,
      sentence,
      start: start - from,
      end: end - from,
      words: once(() => wordsAround({ text: passage.text, start, end })),
    };
  });
}

/** The figures of a cell, with the label of its row and the head of its column as their sentence. */
function cellOccurrences(cell: TableCell, passage: Passage): Figure[] {
  const label = [cell.row, cell.column].filter((text) => text !== '').join(' · ');
  const written = withUnit(cell.text, cell.unit);
  const before = label === '' ? '' : `${label}: `;
  const near = contextWords(label);
  const words = { near, wide: new Set([...near, ...contextWords(passage.headings.join(' '))]) };
  return findQuantities(written).map((quantity) => ({
    quantity,
    passage,
    sentence: before + written,
    start: before.length + quantity.start,
    end: before.length + quantity.end,
    cell: [cell.row, cell.column],
    words: () => words,
  }));
}

/** A date behind 去年 or 今年 is in the year before that of its document, or in that year. */
function relative(date: DatePoint, text: string, period: DatePoint | undefined): DatePoint {
  const year = period?.year;
  if (year === undefined || date.year !== undefined) return date;
  const before = text.slice(Math.max(0, date.start - 5), date.start);
  if (/\blast $/i.test(before) && date.month !== undefined && period?.month !== undefined)
    return { ...date, year: date.month < period.month ? year : year - 1 };
  if (/[去上]年.?$/.test(before)) return { ...date, year: year - 1 };
  return /[今本]年.?$/.test(before) ? { ...date, year } : date;
}

/** Adds the year and the month of the last date before: 9月27日 after 2011年 is in 2011. */
function completed(date: DatePoint, before: readonly DatePoint[]): DatePoint {
  const last = before.at(-1);
  const year = date.year ?? last?.year;
  const month = date.month ?? (date.year === undefined && date.day !== undefined ? last?.month : undefined);
  return { ...date, ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
}
