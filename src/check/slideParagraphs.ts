import type { Place } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';
import { type Body, plainText, type Slide, type Text } from '../slides/slide.ts';
import { withOffsets } from '../withOffsets.ts';

/** The use of a paragraph on its slide; `margin` is the kicker or the source. */
export type ParagraphUse = 'title' | 'heading' | 'body' | 'quotation' | 'cell' | 'notes' | 'margin';

/** One paragraph of a slide; a title, a heading and a cell of a table are paragraphs too, as in PowerPoint. */
export interface SlideParagraph {
  readonly use: ParagraphUse;
  readonly text: Text;
  /** `text` without its formatting. */
  readonly plain: string;
  readonly slide: Slide;
}

/** All paragraphs of a slide that are not blank, in reading order; the notes come last. */
export function slideParagraphs(slide: Slide): SlideParagraph[] {
  const as = (use: ParagraphUse) => (text: Text) => ({ use, text, plain: plainText(text), slide });
  const ofBody = (body: Body) => [
    ...body.quotations.flatMap((quotation) => [
      ...quotation.paragraphs.map(as('quotation')),
      ...quotation.attribution.map(as('body')),
    ]),
    ...body.flow.map(({ text }) => as('body')(text)),
    ...body.tables.flatMap((table) => [...table.header, ...table.rows.flat()]).map(as('cell')),
  ];
  return [
    as('margin')(slide.kicker),
    as('title')(slide.title),
    ...ofBody(slide),
    ...slide.entries.flatMap((entry) => [as('heading')(entry.heading), ...ofBody(entry)]),
    as('margin')(slide.source),
    ...slide.notes.map(as('notes')),
  ].filter((paragraph) => paragraph.plain.trim() !== '');
}

/**
 * The place of the characters `start` to `end` of a paragraph (UTF-16 offsets in `plain`). It is the value that the
 * characters are in, where offsets in the value are unknown; and the slide, where the paragraph is shorter.
 */
export function placeIn({ text, slide }: SlideParagraph, start: number, end: number): Place {
  const run = withOffsets(text).find((one) => start < one.end);
  if (!run) return placeOf(slide);
  const origin = narrow(run.origin, run.text.length, start - run.start, end - run.start);
  return { origin, slide: slideName(slide) };
}

/** The place of a whole slide. */
export const placeOf = (slide: Slide): Place => ({ origin: slide.origin, slide: slideName(slide) });

/** The number and the title of a slide, by which findings name it. */
export const slideName = (slide: Slide) => ({ number: slide.number, title: plainText(slide.title) });

/** Narrows an origin to a part of its run. Unless run and value have one length (no escapes, quotes, folding), nothing changes. */
function narrow(origin: Origin, length: number, start: number, end: number): Origin {
  const { value } = origin;
  if (value.end - value.start !== length) return origin;
  const from = value.start + start;
  return { ...origin, value: { ...value, start: from, end: Math.min(value.end, value.start + end) } };
}
