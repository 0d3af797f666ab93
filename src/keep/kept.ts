import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import type { Keep } from './keep.ts';
import { type Key, keyOf, standsAt } from './keyOf.ts';
import { hullOf, type MoveSpan, moved, movesBetween } from './movedSpans.ts';

/** A kept result with the key of its input, and the report in whose files both stand. */
interface Entry {
  readonly key: Key;
  readonly value: object;
  readonly report: Report;
}

/** The results of a stage by what their inputs say; inputs that say the same differ in their places. */
type Entries = Map<string, Entry[]>;

/**
 * Keeps what the parts of stages made, from one compile to the next. An input is compared as a whole, with the places of its
 * texts; the places move with the text of their file, so that a change above a slide does not make the slide anew.
 */
export class Kept {
  /** The results of earlier compiles, by stage. */
  #kept = new Map<string, Entries>();
  /** The results that the present compile has used, by stage. */
  #used = new Map<string, Entries>();
  /** The input that each returned object stands for. */
  readonly #names = new WeakMap<object, string>();
  /** The hull of each result that was looked for again. */
  readonly #hulls = new WeakMap<object, readonly Span[]>();
  #count = 0;

  /** Begins a compile that reads its files into `report`. */
  begin(report: Report): Keep {
    const moves = new Map<Report, MoveSpan>();
    const moveFrom = (earlier: Report): MoveSpan => {
      const move = moves.get(earlier) ?? movesBetween(earlier, report);
      moves.set(earlier, move);
      return move;
    };
    this.#used = new Map();
    return <T extends object>(
      stage: string,
      input: () => unknown,
      make: () => T,
      holds: (kept: T) => boolean = () => true,
    ): T => {
      const key = keyOf(input(), (value) => this.#names.get(value));
      const find = (all: Map<string, Entries>) =>
        all
          .get(stage)
          ?.get(key.content)
          ?.find((entry) => standsAt(entry.key, key, moveFrom(entry.report)));
      const again = find(this.#used)?.value as T | undefined;
      if (again && holds(again)) return again;
      const found = find(this.#kept);
      const reused = found && this.#moved<T>(found, moveFrom(found.report));
      const value = reused && holds(reused) ? reused : this.#named(make(), `${stage} ${++this.#count}`);
      add(this.#used, stage, { key, value, report });
      return value;
    };
  }

  /**
   * Ends the compile. When it came through all stages, what it did not use is forgotten; otherwise that stays for the next
   * one, except of stages that keep very much.
   */
  end(isWhole: boolean): void {
    if (!isWhole)
      for (const [stage, entries] of this.#kept) {
        if ((this.#used.get(stage)?.size ?? 0) + entries.size > MOST) continue;
        for (const entry of [...entries.values()].flat()) add(this.#used, stage, entry);
      }
    this.#kept = this.#used;
    this.#used = new Map();
  }

  /** The result of an entry where its texts stand now. */
  #moved<T extends object>({ value }: Entry, move: MoveSpan): T | undefined {
    const hull = this.#hulls.get(value) ?? hullOf(value);
    this.#hulls.set(value, hull);
    if (hull.every((span) => move(span) === span)) return value as T;
    const now = moved(value, move);
    if (now === value) return now as T;
    return now === undefined ? undefined : this.#named(now as T, this.#names.get(value) ?? '');
  }

  /**
   * Names the object and the plain data directly in it, so that they may stand for their input in other inputs. What has a name
   * from the part that made it keeps that one.
   */
  #named<T extends object>(value: T, name: string): T {
    this.#names.set(value, name);
    for (const [key, inner] of Object.entries(value)) {
      const kind = typeof inner === 'object' && inner !== null && Object.getPrototypeOf(inner);
      if ((kind === Object.prototype || kind === Array.prototype) && !this.#names.has(inner))
        this.#names.set(inner, `${name} ${key}`);
    }
    return value;
  }
}

/** The results of a stage that are kept at most, when compiles stop early again and again. */
const MOST = 10_000;

/** Adds an entry; the one that was added first is found first. */
function add(all: Map<string, Entries>, stage: string, entry: Entry): void {
  const entries: Entries = all.get(stage) ?? new Map();
  all.set(stage, entries);
  const same = entries.get(entry.key.content);
  if (same) same.push(entry);
  else entries.set(entry.key.content, [entry]);
}
