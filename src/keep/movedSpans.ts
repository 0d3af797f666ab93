import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';

/** Returns where a span stands in the changed text of its file; undefined when the change touches it. */
export type MoveSpan = (span: Span) => Span | undefined;

/**
 * Compares the files of two reports. A file is taken to have one change, from the first character that differs to the last:
 * spans before it stay, spans behind it move by the difference of the lengths.
 */
export function movesBetween(before: Report, now: Report): MoveSpan {
  if (now.hasSourcesOf(before)) return stays;
  const changes = new Map<string, Change | undefined>();
  return (span) => {
    const { file, start, end } = span;
    if (!changes.has(file)) changes.set(file, changeOf(before.source(file)?.text, now.source(file)?.text));
    const change = changes.get(file);
    if (!change || end <= change.start) {
      // An empty span where text was only inserted may belong to either side.
      const isUnsure = change && start === end && start === change.end;
      return isUnsure ? undefined : span;
    }
    if (start < change.end) return undefined;
    return change.by === 0 ? span : { file, start: start + change.by, end: end + change.by };
  };
}

/** The move where no file has changed. */
const stays: MoveSpan = (span) => span;

/** The stretch of the earlier text that was replaced, and by how much the text behind it moved. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/** A file that one of the reports does not hold counts as changed throughout. */
function changeOf(before: string | undefined, now: string | undefined): Change | undefined {
  if (before === now) return undefined;
  if (before === undefined || now === undefined) return { start: -1, end: Number.POSITIVE_INFINITY, by: 0 };
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === now.charCodeAt(now.length - 1 - same)
  )
    same += 1;
  return { start, end: before.length - same, by: now.length - before.length };
}

/**
 * Returns one span a file, from the first span of plain data in the file to the last: where that one stays, so do all. An empty
 * span counts as a character, because an insertion at its place is unsure.
 */
export function hullOf(value: unknown): readonly Span[] {
  const hulls = new Map<string, { file: string; start: number; end: number }>();
  const see = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    if (Array.isArray(one)) one.forEach(see);
    else if (one instanceof Report) one.sorted().forEach(see);
    else if (!isPlain(one)) return;
    else if (isSpan(one)) {
      const { file, start, end } = one;
      const last = Math.max(end, start + 1);
      const hull = hulls.get(file);
      if (!hull) hulls.set(file, { file, start, end: last });
      else {
        hull.start = Math.min(hull.start, start);
        hull.end = Math.max(hull.end, last);
      }
    } else for (const key of Object.keys(one)) see((one as Record<string, unknown>)[key]);
  };
  see(value);
  return [...hulls.values()];
}

/** Thrown where a span cannot be moved; `moved` turns it into undefined. */
class Touched extends Error {}

/**
 * Copies plain data with all its spans moved, and the findings of reports in it. What holds no moved span is returned as it
 * is. Returns undefined when a change touches one of the spans.
 */
export function moved<T>(value: T, move: MoveSpan): T | undefined {
  if (move === stays) return value;
  try {
    return copied(value, move) as T;
  } catch (thrown) {
    if (thrown instanceof Touched) return undefined;
    throw thrown;
  }
}

function copied(value: unknown, move: MoveSpan): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return copiedList(value, move);
  if (value instanceof Report)
    return value.isEmpty ? value : value.with((finding) => copied(finding, move) as Diagnostic);
  if (!isPlain(value)) return value;
  return isSpan(value) ? movedSpan(value, move) : copiedRecord(value as Record<string, unknown>, move);
}

function copiedList(list: readonly unknown[], move: MoveSpan): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let i = 0; i < list.length; i += 1) {
    const one = list[i];
    if (typeof one !== 'object') continue;
    const other = copied(one, move);
    if (other === one) continue;
    copy ??= [...list];
    copy[i] = other;
  }
  return copy ?? list;
}

function copiedRecord(record: Record<string, unknown>, move: MoveSpan): Record<string, unknown> {
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(record)) {
    const one = record[key];
    // Most of a record is numbers and texts.
    if (typeof one !== 'object') continue;
    const other = copied(one, move);
    if (other === one) continue;
    copy ??= { ...record };
    copy[key] = other;
  }
  return copy ?? record;
}

function movedSpan(span: Span, move: MoveSpan): Span {
  const there = move(span);
  if (!there) throw new Touched();
  return there;
}

/** Whether an object is a record of plain data. */
function isPlain(value: object): boolean {
  const kind = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}

/** Whether an object is a span. */
export const isSpan = (value: object): value is Span => 'file' in value && 'start' in value && 'end' in value;
