import type { Place } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';
import { type Body, plainText, type Slide, type Text } from '../slides/slide.ts';

export type Part = 'title' | 'heading' | 'body' | 'quotation' | 'cell' | 'notes' | 'margin';

/** One paragraph, heading or cell of a slide, with what it is there. */
export interface Passage {
  readonly part: Part;
  readonly text: Text;
  readonly plain: string;
  readonly slide: Slide;
}

/** Every piece of text on a slide in reading order, the notes last. */
export function passages(slide: Slide): Passage[] {
  const as = (part: Part) => (text: Text) => ({ part, text, plain: plainText(text), slide });
  const ofBody = (body: Body) => [
    ...body.quotations.flatMap((q) => [
      ...q.paragraphs.map(as('quotation')),
      ...q.attribution.map(as('body')),
    ]),
    ...[...body.paragraphs, ...body.lists.flat()].map(as('body')),
    ...body.tables.flatMap((table) => [...table.header, ...table.rows.flat()]).map(as('cell')),
  ];
  return [
    as('margin')(slide.kicker),
    as('title')(slide.title),
    ...ofBody(slide),
    ...slide.entries.flatMap((entry) => [as('heading')(entry.heading), ...ofBody(entry)]),
    as('margin')(slide.source),
    ...slide.notes.map(as('notes')),
  ].filter((passage) => passage.plain.trim() !== '');
}

/** The place of the characters `start` to `end` of a passage: themselves, or the value they are in. */
export function placeIn(passage: Passage, start: number, end: number): Place {
  let at = 0;
  for (const run of passage.text) {
    if (start < at + run.text.length) {
      return {
        origin: narrow(run.origin, run.text.length, start - at, end - at),
        slide: slideOf(passage.slide),
      };
    }
    at += run.text.length;
  }
  return placeOf(passage.slide);
}

/** The place of a whole slide. */
export const placeOf = (slide: Slide): Place => ({ origin: slide.origin, slide: slideOf(slide) });

/** A slide as findings name it. */
export const slideOf = (slide: Slide) => ({ number: slide.number, title: plainText(slide.title) });

/** Offsets in the run are offsets in the value when both are as long: nothing was escaped, quoted or folded. */
function narrow(origin: Origin, length: number, start: number, end: number): Origin {
  const { value } = origin;
  if (value.end - value.start !== length) return origin;
  const from = value.start + start;
  return { ...origin, value: { ...value, start: from, end: Math.min(value.end, value.start + end) } };
}
