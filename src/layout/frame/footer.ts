import type { Item } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import { plainText, type Text } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { firstThatFits } from '../setting/firstThatFits.ts';
import { SIZES } from '../setting/scale.ts';
import { MARGIN, WIDTH } from './grid.ts';
import type { Inks } from './inks.ts';
import { linked } from './items.ts';
import { INDEX } from './placeholderIndex.ts';
import { fillSpot, placeholderOf, type Spot } from './spot.ts';

const TOP = 510;
const HEIGHT = 15;
const NUMBER_WIDTH = 48;
/** Left free before the page number for a date that someone adds. */
const DATE_WIDTH = 84;

/** The footer's placeholders, as layouts with a footer define them: words only where a page may have some. */
export function footerPlaceholders(deck: Deck, inks: Inks): Placeholder[] {
  const words = footerSpot(deck, inks);
  const all =
    words.prompt || deck.chapters.length > 1 ? [words, numberSpot(deck, inks)] : [numberSpot(deck, inks)];
  return all.map(placeholderOf);
}

/** The chapter with its number and the brand's footer words, in one text that leads back to the agenda; the page number. */
export function footer(sheet: Sheet, inks: Inks): Item[] {
  const { deck, chapter } = sheet;
  const spot = footerSpot(deck, inks);
  const words = firstThatFits(sheet, footerTexts(sheet), (text, trial) => fillSpot(spot, [text], trial));
  const back = deck.agenda ?? chapter?.id;
  const tip = back ? deck.target(`#${back}`)?.title : undefined;
  const number = [{ text: String(sheet.number), origin: sheet.origin }];
  return [
    ...words.map((item) => linked(item, back && `#${back}`, tip)),
    ...fillSpot(numberSpot(deck, inks), [number], sheet),
  ];
}

/** What the footer may say, from the most to the least: `06　name　·　words`, `6 / 12　·　words`, the words alone. */
function footerTexts({ deck, chapter, origin }: Sheet): Text[] {
  const { brand, chapters, words } = deck;
  if (!chapter || chapters.length < 2) return [brand.footer];
  const between = brand.footer.length > 0 ? words.dot : '';
  const led = (place: string): Text => [{ text: `${place}${between}`, origin }, ...brand.footer];
  const name = `${String(chapter.number).padStart(2, '0')}${words.gap}${chapter.name}`;
  return [led(name), led(`${chapter.number} / ${chapters.length}`), brand.footer];
}

function footerSpot(deck: Deck, inks: Inks): Spot {
  return {
    type: 'ftr',
    idx: INDEX.footer,
    what: 'footer',
    name: deck.words.names.footer,
    // No prompt but real text: a slide that someone adds shows it.
    prompt: plainText(deck.brand.footer),
    // A point lower: Han characters sit higher on their line than the digits of the page number.
    box: {
      x: MARGIN,
      y: TOP + 1,
      width: WIDTH - 2 * MARGIN - NUMBER_WIDTH - DATE_WIDTH - 24,
      height: HEIGHT,
    },
    valign: 'middle',
    look: inks.looks.quiet,
    sizes: SIZES.source,
    maxLines: 1,
  };
}

function numberSpot(deck: Deck, inks: Inks): Spot {
  return {
    type: 'sldNum',
    idx: INDEX.slideNumber,
    what: 'page number',
    name: deck.words.names.slideNumber,
    prompt: '‹#›',
    box: { x: WIDTH - MARGIN - NUMBER_WIDTH, y: TOP, width: NUMBER_WIDTH, height: HEIGHT },
    valign: 'middle',
    look: { ...inks.looks.quiet, align: 'right' },
    sizes: SIZES.source,
    maxLines: 1,
  };
}
