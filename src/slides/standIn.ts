import { NOWHERE } from '../diagnostics/span.ts';
import type { Slide, Text } from './slide.ts';

/**
 * A slide that takes the place of one with errors when later stages run on the others: it keeps the number, the id and the
 * section, and has a word at `NOWHERE`. `slide` is undefined when it could not be read.
 */
export function standInFor(slide: Slide | undefined, number: number): Slide {
  const origin = { value: NOWHERE };
  const word: Text = [{ text: 'x', origin }];
  return {
    paragraphs: [],
    lists: [],
    flow: [],
    quotations: [{ paragraphs: [word], attribution: [] }],
    tables: [],
    pictures: [],
    number,
    layout: { name: 'statement', origin },
    ...(slide?.id === undefined ? {} : { id: slide.id }),
    ...(slide?.section ? { section: slide.section } : {}),
    ...(slide?.chapter ? { chapter: slide.chapter } : {}),
    title: [],
    kicker: [],
    source: [],
    settings: {},
    entries: [],
    notes: [],
    origin,
  };
}
