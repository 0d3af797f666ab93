import type { Item, ShapeItem } from '../scene/item.ts';
import type { Placeholder } from '../scene/scene.ts';
import { plainText } from '../slides/slide.ts';
import type { Chapter, Deck, Sheet } from './deck.ts';
import { MARGIN, WIDTH } from './grid.ts';
import type { Inks } from './inks.ts';
import { group, linked, textItem } from './items.ts';
import { INDEX } from './placeholderIndex.ts';
import { SIZES } from './scale.ts';
import { setText } from './setText.ts';
import { fillSpot, placeholderOf, type Spot } from './spot.ts';

const TOP = 510;
const HEIGHT = 15;
/** Of the way through the deck: a segment's height and width, and the step from one to the next. */
const SEGMENT = { height: 3, width: 24, step: 30 } as const;
/** Past so many chapters the way is one bar, and beside it the chapter's number in words. */
export const MOST_SEGMENTS = 12;
const WAY = { width: 276, words: { x: 285, width: 75 } } as const;
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

function progress(sheet: Sheet, inks: Inks): Item[] {
  const { deck, chapter } = sheet;
  const { chapters, words } = deck;
  if (chapters.length < 2) return [];
  const long = chapters.length > MOST_SEGMENTS;
  const segments = (long ? wayParts(chapters, chapter) : chapters.map(segmentOf)).map(
    ({ to, x, width }): ShapeItem => {
      const tip = `${to.number}${words.gap}${to.name}`;
      return {
        kind: 'shape',
        shape: 'rect',
        name: `${words.names.unit} ${tip}`,
        key: to.id,
        box: { x: MARGIN + x, y: TOP + 7, width, height: SEGMENT.height },
        fill: to.number === chapter?.number ? inks.strong : inks.hairline,
        link: `#${to.id}`,
        tip,
        described: { alt: tip },
      };
    },
  );
  return [group(deck, words.names.progress, [], [...segments, ...(long ? wayWords(sheet, inks) : [])])];
}

/** A stretch of the way, and the chapter that it leads to. */
interface Stretch {
  readonly to: Chapter;
  readonly x: number;
  readonly width: number;
}

const segmentOf = (to: Chapter, i: number): Stretch => ({ to, x: i * SEGMENT.step, width: SEGMENT.width });

/**
 * The way through many chapters: a segment where `here` is, and bars before and after it that lead to the chapters beside
 * it. Where there is no chapter, one bar leads to the first. As many items for five hundred chapters as for thirteen.
 */
function wayParts(chapters: readonly Chapter[], here: Chapter | undefined): Stretch[] {
  const [first] = chapters;
  if (!here) return first ? [{ to: first, x: 0, width: WAY.width }] : [];
  const { number } = here;
  const [before, after] = [chapters[number - 2], chapters[number]];
  // Between the ends there is room for a segment at either side.
  const inner = WAY.width - 2 * SEGMENT.step - SEGMENT.width;
  const between = SEGMENT.step + (inner * (number - 2)) / (chapters.length - 3);
  const x = before ? (after ? between : WAY.width - SEGMENT.width) : 0;
  const [end, next] = [x - SEGMENT.step + SEGMENT.width, x + SEGMENT.step];
  return [
    ...(before ? [{ to: before, x: 0, width: end }] : []),
    { to: here, x, width: SEGMENT.width },
    ...(after ? [{ to: after, x: next, width: WAY.width - next }] : []),
  ];
}

/** `12 / 100`, beside the bar. */
function wayWords(sheet: Sheet, inks: Inks): Item[] {
  const { deck, chapter, origin } = sheet;
  if (!chapter) return [];
  const { width } = WAY.words;
  const place = `${chapter.number} / ${deck.chapters.length}`;
  const text = [[{ text: place, origin }]];
  const words = { what: 'section number', text, look: inks.looks.quiet, width, height: HEIGHT };
  const { settings } = setText(sheet, [{ ...words, maxLines: 1 }], SIZES.source);
  const box = { x: MARGIN + WAY.words.x, y: TOP, width, height: HEIGHT };
  const item = textItem(`${deck.words.names.unit} ${place}`, box, settings[0], 'middle');
  return [{ ...item, key: 'place' }];
}

function footerSpot(deck: Deck, inks: Inks): Spot {
  const count = Math.min(deck.chapters.length, MOST_SEGMENTS);
  const x = count < 2 ? MARGIN : MARGIN + count * SEGMENT.step + 6;
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
