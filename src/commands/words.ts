import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Scene } from '../scene/scene.ts';

/** Counts the findings in words: `2 errors, 1 warning`; `no findings` when there are none. */
export function counts(report: Report): string {
  const found = [several(report.count('error'), 'error'), several(report.count('warning'), 'warning')];
  return found.filter((words) => !words.startsWith('0 ')).join(', ') || 'no findings';
}

/** The size of a deck in words: `52 slides (2 hidden) in 9 sections`. */
export function deckSize(scene: Scene | undefined): string {
  const hidden = scene?.pages.filter((page) => page.hidden).length ?? 0;
  const slides = several(scene?.pages.length ?? 0, 'slide') + (hidden > 0 ? ` (${hidden} hidden)` : '');
  return `${slides} in ${several(scene?.sections.length ?? 0, 'section')}`;
}

export const bytes = (count: number): string =>
  count < 1_000_000 ? `${Math.ceil(count / 1000)} KB` : `${(count / 1_000_000).toFixed(1)} MB`;

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** ` Did you mean …?`, or the empty string when no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

export const several = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
