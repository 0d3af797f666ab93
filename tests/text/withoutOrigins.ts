import type { Run, Slide } from '../../src/slides/slide.ts';

/** Returns a slide as plain data without origins. Runs that differ only in their origin are joined. */
export const withoutOrigins = (slide: Slide): unknown => strip(slide);

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return isText(value) ? merged(value) : (value as unknown[]).map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'origin');
  return Object.fromEntries(entries.map(([key, inner]) => [key, strip(inner)]));
}

const isText = (value: unknown[]): value is Run[] =>
  value.length > 0 &&
  value.every((item) => typeof item === 'object' && item !== null && 'text' in item && 'origin' in item);

function merged(runs: readonly Run[]): Omit<Run, 'origin'>[] {
  const found: Omit<Run, 'origin'>[] = [];
  for (const { origin: _, ...run } of runs) {
    const last = found.at(-1);
    if (last && last.strong === run.strong && last.link === run.link)
      found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}
