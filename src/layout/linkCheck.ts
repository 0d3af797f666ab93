import type { Body, Slide, Text } from '../slides/slide.ts';
import type { Deck, Sheet } from './deck.ts';

/** Reports links to slides that are not in the deck. */
export function linkCheck(slide: Slide, deck: Deck, sheet: Sheet): void {
  const texts = [slide.title, slide.kicker, slide.source, ...textsOf(slide)];
  for (const entry of slide.entries) texts.push(entry.heading, ...textsOf(entry));
  for (const run of texts.flat()) {
    if (!run.link?.startsWith('#') || deck.target(run.link)) continue;
    sheet.report.add('link-nowhere', { link: run.link }, { origin: run.origin, slide: sheet });
  }
}

function textsOf(body: Body): Text[] {
  return [
    ...body.paragraphs,
    ...body.lists.flat(),
    ...body.quotations.flatMap((one) => [...one.paragraphs, ...one.attribution]),
    ...body.tables.flatMap((one) => [...one.header, ...one.rows.flat()]),
  ];
}
