import type { Item, ShapeItem } from '../scene/item.ts';
import type { Placeholder } from '../scene/scene.ts';
import { plainText } from '../slides/slide.ts';
import type { Deck, Sheet } from './deck.ts';
import { MARGIN, WIDTH } from './grid.ts';
import type { Inks } from './inks.ts';
import { group, linked } from './items.ts';
import { looksOn } from './looks.ts';
import { INDEX } from './placeholderIndex.ts';
import { SIZES } from './scale.ts';
import { fillSpot, placeholderOf, type Spot } from './spot.ts';

const TOP = 510;
const HEIGHT = 15;
/** Of the way through the deck: a segment's height, its share of the step to the next one, and the widest step. */
const SEGMENT = { height: 3, share: 0.8, step: 30 } as const;
/** The most that all segments take, however many: the rest is for the words. */
const PROGRESS_WIDTH = 360;
const NUMBER_WIDTH = 48;
/** Left free before the page number for a date that someone adds. */
const DATE_WIDTH = 84;

/** The footer's placeholders, as layouts with a footer define them: words only where the brand has some. */
export function footerPlaceholders(deck: Deck, inks: Inks): Placeholder[] {
  const words = footerSpot(deck, inks);
  return [...(words.prompt ? [words] : []), numberSpot(deck, inks)].map(placeholderOf);
}

/** Progress through the chapters, the brand's footer words (the way back to the agenda) and the page number. */
export function footer(sheet: Sheet, inks: Inks): Item[] {
  const { deck } = sheet;
  const words = fillSpot(footerSpot(deck, inks), [deck.brand.footer], sheet);
  const back = deck.agenda ? `#${deck.agenda}` : undefined;
  const tip = back ? deck.target(back)?.title : undefined;
  const number = [{ text: String(sheet.number), origin: sheet.origin }];
  return [
    ...words.map((item) => linked(item, back, tip)),
    ...progress(sheet, inks),
    ...fillSpot(numberSpot(deck, inks), [number], sheet),
  ];
}

function progress({ deck, chapter }: Sheet, inks: Inks): Item[] {
  if (deck.chapters.length < 2) return [];
  const { names, gap } = deck.words;
  const step = stepOf(deck);
  const segments = deck.chapters.map((one, i): ShapeItem => {
    const current = one.number === chapter?.number;
    const tip = `${one.number}${gap}${one.name}`;
    return {
      kind: 'shape',
      shape: 'rect',
      name: `${names.unit} ${tip}`,
      box: { x: MARGIN + i * step, y: TOP + 7, width: step * SEGMENT.share, height: SEGMENT.height },
      fill: current ? inks.strong : inks.hairline,
      link: `#${one.id}`,
      tip,
      described: { alt: tip },
    };
  });
  return [group(deck, names.progress, [], segments)];
}

const stepOf = ({ chapters }: Deck): number => Math.min(SEGMENT.step, PROGRESS_WIDTH / chapters.length);

function footerSpot(deck: Deck, inks: Inks): Spot {
  const count = deck.chapters.length;
  const x = count < 2 ? MARGIN : MARGIN + count * stepOf(deck) + 6;
  return {
    type: 'ftr',
    idx: INDEX.footer,
    what: 'footer',
    name: deck.words.names.footer,
    // No prompt but real text: a slide that someone adds shows it.
    prompt: plainText(deck.brand.footer),
    // A point lower: Han characters sit higher on their line than the digits of the page number.
    box: { x, y: TOP + 1, width: WIDTH - MARGIN - NUMBER_WIDTH - DATE_WIDTH - 24 - x, height: HEIGHT },
    valign: 'middle',
    look: looksOn(inks).quiet,
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
    look: { ...looksOn(inks).quiet, align: 'right' },
    sizes: SIZES.source,
    maxLines: 1,
  };
}
