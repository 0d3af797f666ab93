import { Report } from '../diagnostics/report.ts';
import type { Slide } from '../slides/slide.ts';
import type { Sheet } from './deck.ts';
import type { Laid } from './laid.ts';
import type { FixedWords } from './words/fixedWords.ts';

const MOST_PARTS = 20;

/** The slide as it is when it fits or may not continue; else the fewest parts that all fit. */
export function continueSlide({ slide, layout }: Unnamed, sheet: Sheet): readonly Unnamed[] {
  const drafted = (part: Slide) => {
    const report = new Report();
    return { placed: layout.place(part, { ...sheet, report }), report };
  };
  const whole = { slide, layout };
  if (!layout.cut) return [whole];
  const { placed, report } = drafted(slide);
  if (report.isEmpty) return [{ ...whole, draft: placed }];
  if (!report.hasErrors) return [whole];
  for (let count = 2; count <= MOST_PARTS; count += 1) {
    const parts = markParts(slide, layout.cut(slide, count), sheet.deck.words);
    if (parts.length < count) return [whole];
    if (parts.every((part) => !drafted(part).report.hasErrors))
      return parts.map((part) => ({ slide: part, layout }));
  }
  return [whole];
}

type Unnamed = Omit<Laid, 'id'>;

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
