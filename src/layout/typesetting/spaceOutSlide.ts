import type { Body, Entry, Slide, Table, Text } from '../../slides/slide.ts';
import { spaceOut } from '../../typography/spacing.ts';

/** The slide with space between Han and Latin or digits in each of its texts, by the rule of `spaceOut`. */
export function spaceOutSlide(slide: Slide): Slide {
  return {
    ...slide,
    ...body(slide),
    title: spaceOut(slide.title),
    kicker: spaceOut(slide.kicker),
    source: spaceOut(slide.source),
    entries: slide.entries.map((one): Entry => ({ ...one, ...body(one), heading: spaceOut(one.heading) })),
  };
}

function body(part: Body): Body {
  const all = (texts: readonly Text[]): Text[] => texts.map((text) => spaceOut(text));
  return {
    paragraphs: all(part.paragraphs),
    lists: part.lists.map(all),
    quotations: part.quotations.map((one) => ({
      paragraphs: all(one.paragraphs),
      attribution: all(one.attribution),
    })),
    tables: part.tables.map((one): Table => ({ ...one, header: all(one.header), rows: one.rows.map(all) })),
    pictures: part.pictures,
  };
}
