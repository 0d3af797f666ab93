import type { Report } from '../diagnostics/report.ts';
import type { Keep } from './keep.ts';
import { isSpan, type MoveSpan, moved, movesBetween } from './movedSpans.ts';

/** A kept result, its input as JSON, and the report whose files it stands in. */
interface Entry {
  readonly input: string;
  readonly value: object;
  readonly report: Report;
}

/**
 * Keeps what the parts of stages made, from one compile to the next. An input is compared as a whole, with the places of its
 * texts; the places move with the text of their file, so that a change above a slide does not make the slide anew.
 */
export class Kept {
  /** The results by stage, in the order of their making. */
  #entries = new Map<string, readonly Entry[]>();
  /** The results that the present compile has used. */
  #used = new Map<string, Map<string, Entry>>();
  /** The input that each returned object stands for. */
  readonly #names = new WeakMap<object, string>();
  #count = 0;

  /** Begins a compile that reads its files into `report`. */
  begin(report: Report): Keep {
    const moves = new Map<Report, MoveSpan>();
    const moveFrom = (earlier: Report): MoveSpan => {
      const move = moves.get(earlier) ?? movesBetween(earlier, report);
      moves.set(earlier, move);
      return move;
    };
    const known = new Map<string, ReadonlyMap<string, Entry>>();
    this.#used = new Map();
    return <T extends object>(
      stage: string,
      input: unknown,
      make: () => T,
      holds: (kept: T) => boolean = () => true,
    ): T => {
      const key = this.#keyOf(input);
      const again = this.#used.get(stage)?.get(key)?.value as T | undefined;
      if (again && holds(again)) return again;
      const entries = known.get(stage) ?? this.#movedEntries(stage, moveFrom);
      known.set(stage, entries);
      const found = entries.get(key);
      const reused = found && this.#moved<T>(found, moveFrom(found.report));
      const value = reused && holds(reused) ? reused : this.#named(make(), `${stage}#${++this.#count}`);
      const used = this.#used.get(stage) ?? new Map<string, Entry>();
      this.#used.set(stage, used.set(key, { input: key, value, report }));
      return value;
    };
  }

  /**
   * Ends the compile. When it came through all stages, what it did not use is forgotten; otherwise that stays for the next
   * one.
   */
  end(isWhole: boolean): void {
    const stages = new Set([...this.#used.keys(), ...(isWhole ? [] : this.#entries.keys())]);
    const next = [...stages].map((stage) => {
      const used = [...(this.#used.get(stage)?.values() ?? [])];
      const earlier = isWhole ? [] : (this.#entries.get(stage) ?? []);
      return [stage, [...used, ...earlier].slice(0, MOST)] as const;
    });
    this.#entries = new Map(next);
    this.#used = new Map();
  }

  /** The results of a stage by their inputs as they read now. An input that a change touched is left out. */
  #movedEntries(stage: string, moveFrom: (earlier: Report) => MoveSpan): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const entry of this.#entries.get(stage) ?? []) {
      const key = movedKey(entry.input, moveFrom(entry.report));
      if (key !== undefined && !entries.has(key)) entries.set(key, entry);
    }
    return entries;
  }

  #moved<T extends object>({ value }: Entry, move: MoveSpan): T | undefined {
    const now = moved(value, move);
    return now === undefined ? undefined : this.#named(now as T, this.#names.get(value) ?? '');
  }

  /** Names the object and those directly in it, so that they may stand for their input in other inputs. */
  #named<T extends object>(value: T, name: string): T {
    this.#names.set(value, name);
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'object' && inner !== null) this.#names.set(inner, `${name}.${key}`);
    return value;
  }

  #keyOf(input: unknown): string {
    return JSON.stringify(input, (_, value) => {
      if (typeof value !== 'object' || value === null) return value;
      if (isSpan(value)) return `${OPEN}${value.start},${value.end},${value.file}${CLOSE}`;
      const name = this.#names.get(value);
      return name === undefined ? value : `${OPEN}${name}${CLOSE}`;
    });
  }
}

// These enclose a place or a name in a key. They are among the characters that `cleanText` removes from the author's text.
const OPEN = '\uFDD0';
const CLOSE = '\uFDD2';
const PLACE = new RegExp(`${OPEN}(\\d+),(\\d+),([^${CLOSE}]*)${CLOSE}`, 'gu');

/** The results of a stage that are kept at most, when compiles stop early again and again. */
const MOST = 5000;

/** The key with its places moved; undefined when a change touches one of them. */
function movedKey(key: string, move: MoveSpan): string | undefined {
  let isTouched = false;
  const there = key.replace(PLACE, (place, start: string, end: string, file: string) => {
    const span = { file, start: Number(start), end: Number(end) };
    const now = isTouched ? undefined : move(span);
    isTouched ||= now === undefined;
    return now === undefined || now === span ? place : `${OPEN}${now.start},${now.end},${file}${CLOSE}`;
  });
  return isTouched ? undefined : there;
}
