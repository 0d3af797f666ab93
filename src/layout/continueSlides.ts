import type { Slide } from '../slides/slide.ts';
import type { PageFacts } from './deckFacts.ts';
import { type PlacedSlide, placeSlide } from './placeSlide.ts';
import type { SlideKind } from './slideKind.ts';
import type { FixedWords } from './words/fixedWords.ts';

const MOST_PARTS = 20;

/**
 * Places the slide on one page when it fits or its kind may not continue, otherwise on the fewest pages on which all parts
 * fit. `page` is that of the first one. When no division fits, the whole slide has the findings.
 */
export function continueSlide(slide: Slide, kind: SlideKind, page: PageFacts): readonly PlacedSlide[] {
  const whole = placeSlide(slide, kind, page);
  if (!kind.cut || !whole.report.hasErrors) return [whole];
  for (let count = 2; count <= MOST_PARTS; count += 1) {
    const parts = markParts(slide, kind.cut(slide, count), page.deck.words);
    if (parts.length < count) break;
    const placed = placeParts(parts, kind, page);
    if (placed.length === count) return atOneSize(parts, kind, page, placed);
  }
  return [whole];
}

/** The parts on pages that follow one another, up to the first that does not fit. */
function placeParts(parts: readonly Slide[], kind: SlideKind, page: PageFacts): PlacedSlide[] {
  const placed: PlacedSlide[] = [];
  for (const part of parts) {
    const one = placeSlide(part, kind, { ...page, number: page.number + placed.length });
    if (one.report.hasErrors) break;
    placed.push(one);
  }
  return placed;
}

/** The parts placed once more, each sort of text at the smallest size that it has on one of them; `placed` if they differ in none. */
function atOneSize(
  parts: readonly Slide[],
  kind: SlideKind,
  page: PageFacts,
  placed: readonly PlacedSlide[],
): readonly PlacedSlide[] {
  const caps = new Map<string, number>();
  for (const [what, size] of placed.flatMap(({ sizes }) => [...sizes]))
    caps.set(what, Math.min(size, caps.get(what) ?? size));
  const differ = placed.some(({ sizes }) => [...sizes].some(([what, size]) => size !== caps.get(what)));
  const again = differ ? placeParts(parts, kind, { ...page, caps }) : [];
  return again.length === parts.length ? again : placed;
}

/** Divides `all` into `count` runs whose lengths differ by at most one, the longer ones first; into single elements when there are fewer. */
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

/** Copies of the slide, one for each part, with （1/3） after the title; the first copy keeps section, id and notes. */
function markParts(slide: Slide, parts: readonly Partial<Slide>[], { aside }: FixedWords): Slide[] {
  return parts.map((part, i): Slide => {
    const { section, chapter, id, ...rest } = slide;
    const text = aside(`${i + 1}/${parts.length}`);
    const mark = { text, origin: slide.title[0]?.origin ?? slide.origin };
    return {
      ...rest,
      ...(i === 0 && section ? { section } : {}),
      ...(i === 0 && chapter ? { chapter } : {}),
      ...(i === 0 && id !== undefined ? { id } : {}),
      title: [...slide.title, mark],
      notes: i === 0 ? slide.notes : [],
      ...part,
    };
  });
}
