import type { Brand } from '../brand/brand.ts';
import type { Role, Slot, Theme } from '../brand/theme.ts';
import type { Report } from '../diagnostics/report.ts';
import { type Keep, keepNothing } from '../keep/keep.ts';
import { inLanguage } from '../language/inLanguage.ts';
import type { DocumentInfo, Media } from '../scene/scene.ts';
import { plainText } from '../slides/slide.ts';
import type { Prepare } from '../typography/breaking/prepare.ts';
import type { Chapter, DeckFacts, PageFacts } from './deckFacts.ts';
import { areasOf } from './frame/grid.ts';
import { type Palette, paletteOn } from './frame/palette.ts';
import type { IdentifiedSlide } from './identity.ts';
import { areasOn, inputOf, type Stand } from './onTemplate/stand.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Collects the facts about the deck of these slides. */
export function deckFacts(
  slides: readonly IdentifiedSlide[],
  brand: Brand,
  media: Readonly<Record<string, Media>>,
  document: DocumentInfo,
  prepare: Prepare,
  keep: Keep = keepNothing,
  stand?: Stand,
): DeckFacts {
  const palettesOf = () => ({ palettes: new Map<Slot, Palette>() });
  const { palettes } = keep('palettes', () => [brand], palettesOf);
  const targets = new Map(
    slides.map(({ slide, id }, i) => [`#${id}`, { number: i + 1, title: plainText(slide.title) }]),
  );
  const agenda = slides.find(({ kind }) => kind.name === 'agenda')?.id;
  const chapters = chaptersOf(slides);
  const listed = listedIn(slides, chapters);
  return {
    brand,
    media,
    document,
    words: inLanguage(document.language, { zh, en }),
    chapters,
    listed,
    areas: stand ? areasOn(stand) : areasOf(),
    ...(stand ? { stand } : {}),
    ...(agenda === undefined ? {} : { agenda }),
    palette: (ground) => {
      const known = palettes.get(ground) ?? paletteOn(brand, ground);
      palettes.set(ground, known);
      return known;
    },
    fonts: fontsOf(brand.theme.faces),
    prepare,
    keep,
    name: keep(
      'deck',
      () => [brand, media, document.language, chapters, listed, agenda, stand && inputOf(stand)],
      () => ({}),
    ),
    target: (link) => targets.get(link),
  };
}

/** The names in the rows of all agendas, or of the chapters in a deck without an agenda. */
function listedIn(slides: readonly IdentifiedSlide[], chapters: readonly Chapter[]): string[] {
  const agendas = slides.filter(({ kind }) => kind.name === 'agenda');
  if (agendas.length === 0) return chapters.map(({ name }) => name);
  return agendas.flatMap(({ slide }) => slide.entries.map(({ heading }) => plainText(heading)));
}

function fontsOf(faces: Theme['faces']): DeckFacts['fonts'] {
  const both = (role: Role) => ({
    regular: { ...faces[role], bold: false },
    bold: { ...faces[role], bold: true },
  });
  return { heading: both('heading'), body: both('body'), quotation: both('quotation') };
}

/** The slides, each with the facts about its page; all pages share `report`. */
export function pageFacts<T extends IdentifiedSlide>(
  slides: readonly T[],
  deck: DeckFacts,
  report: Report,
): { readonly one: T; readonly page: PageFacts }[] {
  const chapters = new Map(deck.chapters.map((chapter) => [chapter.id, chapter]));
  let chapter: Chapter | undefined;
  return slides.map((one, i) => {
    const { slide, id } = one;
    if (slide.section) chapter = chapters.get(id);
    const page = {
      deck,
      number: i + 1,
      title: plainText(slide.title),
      origin: slide.origin,
      report,
      sizes: new Map(),
    };
    return { one, page: chapter ? { ...page, chapter } : page };
  });
}

function chaptersOf(slides: readonly IdentifiedSlide[]): Chapter[] {
  return slides
    .flatMap(({ slide: { section, chapter }, kind, id }) =>
      (kind.name === 'section' || chapter) && section ? [{ name: plainText(section), id }] : [],
    )
    .map((one, i) => ({ ...one, number: i + 1 }));
}
