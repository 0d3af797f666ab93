import type { Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { group, hairline, linked, linkOf, textItem } from '../frame/items.ts';
import { INDEX } from '../frame/placeholderIndex.ts';
import { fillSpot, placeholderOf, type Spot } from '../frame/spot.ts';
import { PITCH, SIZES } from '../setting/scale.ts';
import { setText } from '../setting/setText.ts';
import type { SlideLayout } from '../slideLayout.ts';
import {
  BAND_LEFT,
  openingColumn,
  openingFurniture,
  PANEL_LEFT,
  panel,
  panelSpot,
} from './parts/openingColumn.ts';

const ROWS = { x: PANEL_LEFT + 36, y: 48, width: 276, height: 444 } as const;
const NUMBER = 42;

export const closing: SlideLayout = {
  name: 'closing',
  takes: {
    paragraphs: [0, 2],
    entries: [0, 8],
    entry: { paragraphs: [0, 1] },
    lists: [0, 1],
    listItems: [1, 6],
    without: ['source'],
  },
  masters: (deck: Deck) => {
    const placeholders = Object.values(spotsOf(deck)).map(placeholderOf);
    const furniture = openingFurniture(deck, true);
    const { labels, aside, remarks } = deck.words;
    const [plain = '', grouped = ''] = [remarks.noPanel, remarks.grouped].map(
      (one) => labels.closing + aside(one),
    );
    const list = placeholderOf(panelSpot(deck));
    const shared = { background: { slot: 'accent1' as const }, placeholders };
    const beside = { ...shared, items: [panel(deck, PANEL_LEFT), ...furniture] };
    return [
      { ...beside, name: 'closing', label: labels.closing, placeholders: [...placeholders, list] },
      { ...beside, name: 'closing-grouped', label: grouped, occasional: true },
      { ...shared, name: 'closing-plain', label: plain, items: [panel(deck, BAND_LEFT), ...furniture] },
    ];
  },
  place: (slide: Slide, sheet: Sheet) => {
    const spots = spotsOf(sheet.deck);
    const slogans = (slide.lists[0] ?? []).flatMap((text, i) => {
      const first = text[0];
      return i > 0 && first ? [{ text: sheet.deck.words.gap, origin: first.origin }, ...text] : text;
    });
    const items: Item[] = [
      ...fillSpot(spots.title, [slide.title], sheet),
      ...fillSpot(spots.kicker, [slide.kicker], sheet),
      ...fillSpot(spots.subtitle, slide.paragraphs, sheet),
      ...fillSpot(spots.slogans, [slogans], sheet),
      ...rows(slide.entries, sheet),
    ];
    return { master: slide.entries.length > 0 ? 'closing-grouped' : 'closing-plain', items };
  },
};

/** What each unit stands for, down the panel, linked to it. */
function rows(entries: readonly Entry[], sheet: Sheet): Item[] {
  const inks = sheet.deck.inks('dk2');
  const looks = inks.looks;
  const { names } = sheet.deck.words;
  const step = Math.min(72, ROWS.height / entries.length);
  const top = ROWS.y + (ROWS.height - step * entries.length) / 2;
  const width = ROWS.width - NUMBER;
  const headings = setText(
    sheet,
    entries.map((entry) => ({
      what: 'heading',
      text: [entry.heading],
      look: { ...looks.heading, pitch: PITCH.heading },
      width,
      height: 24,
      maxLines: 1,
    })),
    [18, 16, 14],
  ).settings;
  const texts = setText(
    sheet,
    entries.map((entry) => ({
      what: 'text',
      text: entry.paragraphs,
      look: looks.quiet,
      width,
      height: 24,
      maxLines: 1,
    })),
    SIZES.label,
  ).settings;
  const numbers = setText(
    sheet,
    entries.map((entry, i) => ({
      what: 'number',
      text: [[{ text: String(i + 1).padStart(2, '0'), origin: entry.origin }]],
      look: { ...looks.value, colour: inks.accent, pitch: PITCH.heading },
      width: NUMBER,
      height: 30,
    })),
    [18],
  ).settings;
  return entries.map((entry, i) => {
    const y = top + i * step;
    const [heading, text] = [headings[i], texts[i]];
    const block = (heading?.height ?? 0) + (text?.height ?? 0);
    const at = y + (step - block) / 2;
    const x = ROWS.x + NUMBER;
    const link = linkOf(entry.heading);
    const tip = link ? sheet.deck.target(link)?.title : undefined;
    return group(sheet.deck, `${names.row} ${i + 1}`, entry.heading, [
      ...(i > 0 ? [hairline(`${names.line} ${i + 1}`, ROWS.x, y, ROWS.width, inks.hairline)] : []),
      textItem(
        `${names.number} ${i + 1}`,
        { x: ROWS.x, y: at, width: NUMBER, height: numbers[i]?.height ?? 0 },
        numbers[i],
      ),
      linked(
        textItem(`${names.heading} ${i + 1}`, { x, y: at, width, height: heading?.height ?? 0 }, heading),
        link,
        tip,
      ),
      ...(text && text.paragraphs.length > 0
        ? [
            textItem(
              `${names.text} ${i + 1}`,
              { x, y: at + (heading?.height ?? 0), width, height: text.height },
              text,
            ),
          ]
        : []),
    ]);
  });
}

function spotsOf(deck: Deck): Record<'title' | 'kicker' | 'subtitle' | 'slogans', Spot> {
  return {
    ...openingColumn(deck, {
      type: 'ctrTitle',
      sizes: SIZES.section,
      maxLines: 3,
      width: 504,
      column: 504,
      logo: true,
    }),
    slogans: {
      type: 'body',
      idx: INDEX.slogans,
      what: 'slogans',
      name: deck.words.names.slogans,
      prompt: deck.words.prompts.slogans,
      box: { x: 72, y: 471, width: 504, height: 24 },
      valign: 'bottom',
      look: deck.inks('accent1').looks.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
  };
}
