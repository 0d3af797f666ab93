import type { Brand } from '../brand/brand.ts';
import type { Role, Slot, Theme } from '../brand/theme.ts';
import type { Report } from '../diagnostics/report.ts';
import { inLanguage } from '../language/inLanguage.ts';
import type { DocumentInfo, Media } from '../scene/scene.ts';
import { plainText } from '../slides/slide.ts';
import type { Prepare } from '../typography/breaking/prepare.ts';
import type { Chapter, Deck, Sheet } from './deck.ts';
import { type Inks, inksOn } from './frame/inks.ts';
import type { Laid } from './laid.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** What layouts may know of the deck these slides make. */
export function deckOf(
  laid: readonly Laid[],
  brand: Brand,
  media: Readonly<Record<string, Media>>,
  document: DocumentInfo,
  prepare: Prepare,
): Deck {
  const inks = new Map<Slot, Inks>();
  const targets = new Map(
    laid.map(({ slide, id }, i) => [`#${id}`, { number: i + 1, title: plainText(slide.title) }]),
  );
  const agenda = laid.find(({ layout }) => layout.name === 'agenda');
  return {
    brand,
    media,
    document,
    words: inLanguage(document.language, { zh, en }),
    chapters: chaptersOf(laid),
    ...(agenda ? { agenda: agenda.id } : {}),
    inks: (ground) => {
      const known = inks.get(ground) ?? inksOn(brand.theme, ground);
      inks.set(ground, known);
      return known;
    },
    fonts: fontsOf(brand.theme.faces),
    prepare,
    target: (link) => targets.get(link),
  };
}

function fontsOf(faces: Theme['faces']): Deck['fonts'] {
  const both = (role: Role) => ({
    regular: { ...faces[role], bold: false },
    bold: { ...faces[role], bold: true },
  });
  return { heading: both('heading'), body: both('body'), quotation: both('quotation') };
}

/** The slides with their sheets; a slide's chapter is the one its section opens, when that section is numbered. */
export function withSheets<T extends Laid>(
  laid: readonly T[],
  deck: Deck,
  report: Report,
): { readonly one: T; readonly sheet: Sheet }[] {
  const chapters = new Map(deck.chapters.map((one) => [one.id, one]));
  let chapter: Chapter | undefined;
  return laid.map((one, i) => {
    const { slide, id } = one;
    if (slide.section) chapter = chapters.get(id);
    const { title, origin } = slide;
    const sheet = { deck, number: i + 1, title: plainText(title), origin, report };
    return { one, sheet: chapter ? { ...sheet, chapter } : sheet };
  });
}

function chaptersOf(laid: readonly Laid[]): Chapter[] {
  return laid
    .filter(({ slide, layout }) => layout.name === 'section' && slide.section)
    .map(({ slide, id }, i) => ({ number: i + 1, name: plainText(slide.section ?? []), id }));
}
