import type { Item } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import { plainText } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { SIZES } from '../typesetting/scale.ts';
import type { StyledText } from '../typesetting/textStyle.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { MARGIN, WIDTH } from './grid.ts';
import { linked } from './itemMakers.ts';
import type { Palette } from './palette.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from './placeholderSpec.ts';

const TOP = 508;
const HEIGHT = 20;
const NUMBER_WIDTH = 48;
/** Kept free to the left of the page number for a date that the user may add. */
const DATE_WIDTH = 84;

/** The placeholders of the footer on a layout: the page number, and the footer text when a page of this deck may have one. */
export function footerPlaceholders(deck: DeckFacts, palette: Palette): Placeholder[] {
  const words = footerSpec(deck, palette);
  const number = numberSpec(deck, palette);
  return (words.prompt || deck.chapters.length > 1 ? [words, number] : [number]).map(placeholderOf);
}

/** The footer text, which names the chapter and links to the agenda (or else to the chapter), and the page number. */
export function footer(page: PageFacts, palette: Palette): Item[] {
  const { deck, chapter } = page;
  const spec = footerSpec(deck, palette);
  const words = tryWays(page, footerTexts(page, palette), (text, trial) =>
    fillPlaceholder(spec, [text], trial),
  );
  const back = deck.agenda ?? chapter?.id;
  const tip = back ? deck.target(`#${back}`)?.title : undefined;
  const number = [{ text: String(page.number), origin: page.origin }];
  return [
    ...words.map((item) => linked(item, back && `#${back}`, tip)),
    ...fillPlaceholder(numberSpec(deck, palette), [number], page),
  ];
}

/** The texts that the footer may have, with the chapter in bold, longest first: `06　name　·　words`, `6 / 12　·　words`, the brand's words alone. */
export function footerTexts({ deck, chapter, origin }: PageFacts, palette: Palette): StyledText[] {
  const { brand, chapters, words } = deck;
  if (!chapter || chapters.length < 2) return [brand.footer];
  const between = brand.footer.length > 0 ? words.dot : '';
  const led = (place: string): StyledText => [
    { text: place, bold: true, colour: palette.strong, origin },
    ...(between ? [{ text: between, origin }] : []),
    ...brand.footer,
  ];
  const name = `${String(chapter.number).padStart(2, '0')}${words.gap}${chapter.name}`;
  return [led(name), led(`${chapter.number} / ${chapters.length}`), brand.footer];
}

function footerSpec(deck: DeckFacts, palette: Palette): PlaceholderSpec {
  return {
    type: 'ftr',
    idx: INDEX.footer,
    what: 'footer',
    name: deck.words.names.footer,
    // The real text instead of a prompt, so that a new slide shows it.
    prompt: plainText(deck.brand.footer),
    // One point lower, because Han characters are higher on their line than the digits of the page number.
    box: {
      x: MARGIN,
      y: TOP + 1,
      width: WIDTH - 2 * MARGIN - NUMBER_WIDTH - DATE_WIDTH - 24,
      height: HEIGHT,
    },
    valign: 'middle',
    style: palette.styles.quiet,
    sizes: SIZES.source,
    maxLines: 1,
  };
}

function numberSpec(deck: DeckFacts, palette: Palette): PlaceholderSpec {
  return {
    type: 'sldNum',
    idx: INDEX.slideNumber,
    what: 'page number',
    name: deck.words.names.slideNumber,
    prompt: '‹#›',
    box: { x: WIDTH - MARGIN - NUMBER_WIDTH, y: TOP, width: NUMBER_WIDTH, height: HEIGHT },
    valign: 'middle',
    style: { ...palette.styles.quiet, align: 'right' },
    sizes: SIZES.source,
    maxLines: 1,
  };
}
