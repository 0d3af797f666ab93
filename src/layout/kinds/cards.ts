import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import { evenParts } from '../continueSlides.ts';
import type { Deck, Sheet } from '../deck.ts';
import { contentPage, TITLE_ONLY, titleOnly } from '../frame/contentFrame.ts';
import { across, down, inset, PADDING } from '../frame/grid.ts';
import { bar, group, plate, textItem } from '../frame/items.ts';
import { sampleEntry, sampleLayout } from '../layoutList/sampleLayout.ts';
import { firstThatFits } from '../setting/firstThatFits.ts';
import { PITCH, SIZES } from '../setting/scale.ts';
import { type Setting, setText } from '../setting/setText.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { markedHeading } from './parts/markedHeading.ts';
import { bulleted, proseAndList } from './parts/proseAndList.ts';

const EDGE = 4;
/** Share of the free height that goes over the words. */
const SHIFT = 0.34;
const BARE_SHIFT = 0.44;
const AIR = 12;

export const cards: SlideLayout = {
  name: 'cards',
  takes: { entries: [2, 4], entry: { paragraphs: [0, 2], lists: [0, 1], listItems: [1, 6] } },
  masters: (deck: Deck) => [
    ...titleOnly(deck),
    ...sampleLayout(deck, { name: 'cards', label: deck.words.labels.cards }, samples),
  ],
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => ({
      master: TITLE_ONLY,
      items: firstThatFits(sheet, waysOf(slide.entries.length), (way, trial) =>
        cardGrid(slide.entries, area, way, trial),
      ),
    })),
  cut: (slide: Slide, count: number) => evenParts(slide.entries, count).map((entries) => ({ entries })),
};

/** Three cards in a row. */
function samples(area: Box, sheet: Sheet): Item[] {
  const { heading, text } = sheet.deck.words.samples;
  const entry = sampleEntry('', heading, text);
  return cardGrid([entry, entry, entry], area, { rows: 1, text: SIZES.body }, sheet);
}

interface Way {
  readonly rows: number;
  readonly text: readonly number[];
}

/** Four cards stand in a row while their text is large enough, else two by two. */
function waysOf(count: number): Way[] {
  if (count < 4) return [{ rows: 1, text: [22, 20, ...SIZES.body] }];
  return [
    { rows: 1, text: [20, 18, 16] },
    { rows: 2, text: [18, 16] },
    { rows: 1, text: [14] },
    { rows: 2, text: [14] },
  ];
}

/** The fewer the cards, and the less is on them, the larger. */
function headingSizes(count: number, rows: number, bare: boolean): readonly number[] {
  if (bare) return [42, 36, 28, 24, ...SIZES.heading];
  if (rows > 1) return SIZES.heading;
  return count < 4 ? [28, 24, ...SIZES.heading] : [24, ...SIZES.heading];
}

function cardGrid(entries: readonly Entry[], area: Box, { rows, text }: Way, sheet: Sheet): Item[] {
  const boxes = down(area, rows).flatMap((row) => across(row, Math.ceil(entries.length / rows)));
  const pad = entries.length < 4 ? 30 : PADDING;
  const padY = rows > 1 ? 18 : pad;
  const { names } = sheet.deck.words;
  const { width, height } = inset(boxes[0] ?? area, pad, padY);
  const inks = sheet.deck.inks('lt2');
  const looks = inks.looks;
  const parts = entries.map((entry) => markedHeading(entry.heading));
  const bare = entries.every((entry) => entry.paragraphs.length + entry.lists.length === 0);
  const place = { width, height };
  const markLook = { ...looks.value, colour: inks.accentLarge, pitch: PITCH.heading };
  const marks = setText(
    sheet,
    parts.map(({ mark }) => ({
      what: 'mark',
      text: mark.length > 0 ? [mark] : [],
      look: markLook,
      maxLines: 1,
      ...place,
    })),
    rows > 1 ? [28, 20] : [...SIZES.cell, 28, 20],
  ).settings;
  const headings = setText(
    sheet,
    parts.map(({ rest }) => ({
      what: 'heading',
      text: [rest],
      look: looks.title,
      maxLines: 2,
      ...place,
    })),
    headingSizes(entries.length, rows, bare),
  ).settings;
  const [markHeight, headingHeight] = [tallest(marks), tallest(headings)];
  const headingTop = markHeight + (markHeight > 0 ? AIR : 0);
  const textTop = headingTop + headingHeight + AIR;
  const bodies = setText(
    sheet,
    entries.map((entry) => proseAndList(entry, 'text', looks.body, width, height - textTop)),
    text,
    entries.length < 4 ? [20, ...SIZES.body] : SIZES.body,
  ).settings;
  const content = bare ? textTop - AIR : textTop + tallest(bodies);
  const shift = Math.max(0, height - content) * (bare ? BARE_SHIFT : SHIFT);
  return entries.map((entry, i) => {
    const card = boxes[i] ?? area;
    const box = inset(card, pad, padY);
    const at = (top: number, tall: number): Box => ({ ...box, y: box.y + shift + top, height: tall });
    const [mark, body] = [marks[i], bodies[i]];
    return group(sheet.deck, `${names.card} ${i + 1}`, entry.heading, [
      plate(`${names.panel} ${i + 1}`, card, { slot: 'lt2' }),
      bar(`${names.edge} ${i + 1}`, { ...card, height: EDGE }, inks.strong),
      ...(mark && mark.paragraphs.length > 0
        ? [textItem(`${names.mark} ${i + 1}`, at(0, markHeight), mark)]
        : []),
      textItem(`${names.heading} ${i + 1}`, at(headingTop, headingHeight), headings[i]),
      ...(body && body.paragraphs.length > 0
        ? [
            textItem(
              `${names.text} ${i + 1}`,
              at(textTop, body.height),
              bulleted(body, entry, inks.accentLarge),
            ),
          ]
        : []),
    ]);
  });
}

const tallest = (settings: readonly Setting[]): number => Math.max(0, ...settings.map((one) => one.height));
