import { type Words, wordsAround } from '../match/likeness.ts';
import { findQuantities } from '../read/numbers.ts';
import type { DatePoint, Quantity } from '../read/quantity.ts';
import { type Passage, readPassages } from './passages.ts';
import { sentenceAround } from './sentence.ts';

/** A source document as `verify` is given it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** A figure of a passage and where it stands. */
export interface Occurrence {
  readonly quantity: Quantity;
  readonly passage: Passage;
  readonly sentence: string;
  /** Offset of the figure in `sentence`. */
  readonly at: number;
  readonly words: Words;
}

/** A source document, cut into passages, with every figure in them. */
export interface Document {
  readonly key: string;
  readonly passages: readonly Passage[];
  readonly occurrences: ReadonlyMap<Passage, readonly Occurrence[]>;
}

/** Reads a source document; `key` is its name under `sources:` in the content. */
export function readDocument(key: string, source: SourceText): Document {
  const passages = readPassages(source.text, source.file);
  const occurrences = new Map(passages.map((passage) => [passage, occurrencesOf(passage)]));
  return { key, passages, occurrences };
}

function occurrencesOf(passage: Passage): Occurrence[] {
  const dates: DatePoint[] = [];
  return findQuantities(passage.text).map((found) => {
    const quantity = found.kind === 'date' ? completed(found, dates) : found;
    if (quantity.kind === 'date') dates.push(quantity);
    const spot = { text: passage.text, start: found.start, end: found.end };
    const { sentence, start } = sentenceAround(spot.text, spot.start, spot.end);
    return { quantity, passage, sentence, at: found.start - start, words: wordsAround(spot) };
  });
}

/** 9月27日 in a passage that spoke of 2011年 is in 2011. */
function completed(date: DatePoint, before: readonly DatePoint[]): DatePoint {
  const last = before.at(-1);
  const year = date.year ?? last?.year;
  const month = date.month ?? (date.year === undefined && date.day !== undefined ? last?.month : undefined);
  return { ...date, ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
}
