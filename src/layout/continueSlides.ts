import type { Slide } from '../slides/slide.ts';
import type { Sheet } from './deck.ts';
import { type Draft, draft } from './draft.ts';
import type { SlideLayout } from './slideLayout.ts';
import type { FixedWords } from './words/fixedWords.ts';

const MOST_PARTS = 20;

/** The slide as it is when it fits or may not continue; else the fewest parts that all fit, on pages from the sheet's on. */
export function continueSlide(slide: Slide, layout: SlideLayout, sheet: Sheet): readonly Draft[] {
  const whole = draft(slide, layout, sheet);
  if (!layout.cut || !whole.report.hasErrors) return [whole];
  for (let count = 2; count <= MOST_PARTS; count += 1) {
    const parts = markParts(slide, layout.cut(slide, count), sheet.deck.words);
    if (parts.length < count) break;
    const drafts: Draft[] = [];
    for (const part of parts) {
      const one = draft(part, layout, { ...sheet, number: sheet.number + drafts.length });
      if (one.report.hasErrors) break;
      drafts.push(one);
    }
    if (drafts.length === count) return drafts;
  }
  return [whole];
}

/** `all` in `count` runs of as even a length as can be, the longer ones first. */
export function evenParts<T>(all: readonly T[], count: number): T[][] {
  if (count > all.length) return all.map((one) => [one]);
  const parts: T[][] = [];
  let from = 0;
  for (let i = 0; i < count; i += 1) {
    const to = from + Math.ceil((all.length - from) / (count - i));
    parts.push(all.slice(from, to));
    from = to;
  }
  return parts;
}

/** Copies of `slide`, each with its part, titles marked （1/3）; section, id and notes stay with the first. */
function markParts(slide: Slide, parts: readonly Partial<Slide>[], { aside }: FixedWords): Slide[] {
  return parts.map((part, i): Slide => {
    const { section, id, ...rest } = slide;
    const text = aside(`${i + 1}/${parts.length}`);
    const mark = { text, origin: slide.title[0]?.origin ?? slide.origin };
    return {
      ...rest,
      ...(i === 0 && section ? { section } : {}),
      ...(i === 0 && id !== undefined ? { id } : {}),
      title: [...slide.title, mark],
      notes: i === 0 ? slide.notes : [],
      ...part,
    };
  });
}
