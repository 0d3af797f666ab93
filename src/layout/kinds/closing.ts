import type { Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { group, hairline, linkedBy, textItem, textItems } from '../frame/itemMakers.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../frame/placeholderSpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { PITCH, SIZES } from '../typesetting/scale.ts';
import { setText } from '../typesetting/setText.ts';
import {
  BAND_LEFT,
  openingColumn,
  openingFurniture,
  PANEL_LEFT,
  panel,
  panelSpec,
} from './parts/openingColumn.ts';

/** The box of the rows, and the width of their numbers, in points. */
const ROWS = { x: PANEL_LEFT + 36, y: 48, width: 276, height: 444 } as const;
const NUMBER = 42;

export const closing: SlideKind = {
  name: 'closing',
  takes: {
    paragraphs: [0, 2],
    entries: [0, 8],
    entry: { paragraphs: [0, 1] },
    lists: [0, 1],
    listItems: [1, 6],
    without: ['source'],
  },
  layouts: (deck: DeckFacts) => {
    const placeholders = Object.values(specsOf(deck)).map(placeholderOf);
    const furniture = openingFurniture(deck, true);
    const { labels, aside, remarks } = deck.words;
    const label = (remark: 'noPanel' | 'grouped') => labels.closing + aside(remarks[remark]);
    const list = placeholderOf(panelSpec(deck));
    const shared = { background: { slot: 'accent1' as const }, placeholders };
    const beside = { ...shared, items: [panel(deck, PANEL_LEFT), ...furniture] };
    const band = [panel(deck, BAND_LEFT), ...furniture];
    return [
      { ...beside, name: 'closing', label: labels.closing, placeholders: [...placeholders, list] },
      { ...beside, name: 'closing-grouped', label: label('grouped'), occasional: true },
      { ...shared, name: 'closing-plain', label: label('noPanel'), items: band },
    ];
  },
  place: (slide: Slide, page: PageFacts) => {
    const specs = specsOf(page.deck);
    const slogans = slide.lists.flat().flatMap((text, i) => {
      const first = text[0];
      return i > 0 && first ? [{ text: page.deck.words.gap, origin: first.origin }, ...text] : text;
    });
    const items: Item[] = [
      ...fillPlaceholder(specs.title, [slide.title], page),
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...fillPlaceholder(specs.subtitle, slide.paragraphs, page),
      ...fillPlaceholder(specs.slogans, [slogans], page),
      ...placeRows(slide.entries, page),
    ];
    return { layout: slide.entries.length > 0 ? 'closing-grouped' : 'closing-plain', items };
  },
};

/** Draws the entries as rows on the panel: number, heading, text; each heading links to its unit. */
function placeRows(entries: readonly Entry[], page: PageFacts): Item[] {
  const { names } = page.deck.words;
  const line = page.deck.palette('dk2').hairline;
  const step = Math.min(72, ROWS.height / entries.length);
  const top = ROWS.y + (ROWS.height - step * entries.length) / 2;
  const { headings, texts, numbers } = measureRows(entries, page);
  return entries.map((entry, i) => {
    const y = top + i * step;
    const [heading, text, number] = [headings.at(i), texts.at(i), numbers.at(i)];
    const first = y + (step - (heading.height + text.height)) / 2;
    const right = { x: ROWS.x + NUMBER, width: ROWS.width - NUMBER };
    const headingBox = { ...right, y: first, height: heading.height };
    const textBox = { ...right, y: first + heading.height, height: text.height };
    return group(page.deck, `${names.row} ${i + 1}`, entry.heading, [
      ...(i > 0 ? [hairline(`${names.line} ${i + 1}`, ROWS.x, y, ROWS.width, line)] : []),
      textItem(
        `${names.number} ${i + 1}`,
        { x: ROWS.x, y: first, width: NUMBER, height: number.height },
        number,
      ),
      linkedBy(entry.heading, textItem(`${names.heading} ${i + 1}`, headingBox, heading), page.deck),
      ...textItems(`${names.text} ${i + 1}`, textBox, text),
    ]);
  });
}

/** Sets the headings, the texts and the numbers of the rows, each at one size. */
function measureRows(entries: readonly Entry[], page: PageFacts) {
  const palette = page.deck.palette('dk2');
  const { styles } = palette;
  const line = { width: ROWS.width - NUMBER, height: 24, maxLines: 1 };
  const heading = { ...styles.heading, pitch: PITCH.heading };
  const number = { ...styles.value, colour: palette.accent, pitch: PITCH.heading };
  return {
    headings: setText(
      page,
      entries.map((entry) => ({ what: 'heading', text: [entry.heading], style: heading, ...line })),
      [18, 16, 14],
    ),
    texts: setText(
      page,
      entries.map((entry) => ({ what: 'text', text: entry.paragraphs, style: styles.quiet, ...line })),
      SIZES.label,
    ),
    numbers: setText(
      page,
      entries.map(({ origin }, i) => ({
        what: 'number',
        text: [[{ text: String(i + 1).padStart(2, '0'), origin }]],
        style: number,
        width: NUMBER,
        height: 30,
      })),
      [18],
    ),
  };
}

function specsOf(deck: DeckFacts): Record<'title' | 'kicker' | 'subtitle' | 'slogans', PlaceholderSpec> {
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
      style: deck.palette('accent1').styles.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
  };
}
