import type { Evidence } from '../../src/verify/sources/evidence.ts';

/** One change of an outline: the text between `start` and `end`, or several such stretches, is replaced. */
export interface Mutant {
  readonly kind: string;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; they do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((made, { start, end, text: words }) => made.slice(0, start) + words + made.slice(end), text);
}

/** Exchanges two stretches of a text. */
export function exchange(kind: string, text: string, a: Stretch, b: Stretch): Mutant[] {
  const [one, other] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
  const overlap = a.start < b.end && b.start < a.end;
  if (one === other || overlap) return [];
  return [
    {
      kind,
      edits: [
        { ...a, text: other },
        { ...b, text: one },
      ],
    },
  ];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The facts of the outline that the sources bear out, each place once. */
export function placesOf(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<number>();
  return evidence.filter(({ span, quantity }) => {
    if (!quantity || seen.has(span.start)) return false;
    seen.add(span.start);
    return true;
  });
}
