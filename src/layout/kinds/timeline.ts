import type { Slot } from '../../brand/theme.ts';
import type { Box, Item, ShapeItem } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { contentPage, TITLE_ONLY, titleOnly } from '../frame/contentFrame.ts';
import { across, CARD_GAP, INNER, inset, MARGIN } from '../frame/grid.ts';
import type { Inks } from '../frame/inks.ts';
import { bar, group, plate, textItem } from '../frame/items.ts';
import { sampleEntry, sampleLayout } from '../layoutList/sampleLayout.ts';
import { firstThatFits } from '../setting/firstThatFits.ts';
import type { Words } from '../setting/fittingOf.ts';
import { SIZES } from '../setting/scale.ts';
import { type Setting, setText } from '../setting/setText.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { markedHeading } from './parts/markedHeading.ts';

/** From the top of the area: the line, and the cards that hang from it. */
const LINE = 96;
const CARDS = 120;
const OVER_LINE = 15;
const UNDER_HEADING = 6;
const DOT = 14;
/** Share of the free height that goes over the words. */
const SHIFT = 0.3;

export const timeline: SlideLayout = {
  name: 'timeline',
  takes: { entries: [3, 6], entry: { paragraphs: [0, 1] } },
  masters: (deck: Deck) => [
    ...titleOnly(deck),
    ...sampleLayout(deck, { name: 'timeline', label: deck.words.labels.timeline }, samples),
  ],
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => ({
      master: TITLE_ONLY,
      items: milestones(slide.entries, area, sheet),
    })),
};

/** Four milestones. */
function samples(area: Box, sheet: Sheet): Item[] {
  const { date, heading, text } = sheet.deck.words.samples;
  const entry = sampleEntry(date, heading, text);
  return milestones([entry, entry, entry, entry], area, sheet);
}

/** Dates on the line, what happened on cards under it; the last milestone on the brand's colour. */
function milestones(entries: readonly Entry[], area: Box, sheet: Sheet): Item[] {
  const { names } = sheet.deck.words;
  const cards = across({ ...area, y: area.y + CARDS, height: area.height - CARDS }, entries.length);
  const groundOf = (i: number): Slot => (i === entries.length - 1 ? 'accent1' : 'lt2');
  const inner = cards.map((card) => inset(card, entries.length > 4 ? 14 : 20, 20));
  const parts = entries.map((entry) => markedHeading(entry.heading));
  const date = (maxLines: number, i: number): Words => ({
    what: 'date',
    text: [parts[i]?.mark ?? []].filter((mark) => mark.length > 0),
    look: { ...sheet.deck.inks('lt1').looks.title, colour: sheet.deck.inks('lt1').strong },
    width: (cards[i]?.width ?? 0) - CARD_GAP,
    height: LINE - OVER_LINE,
    maxLines,
  });
  const dates = firstThatFits(sheet, [1, 2], (maxLines, trial) =>
    setText(
      trial,
      entries.map((_, i) => date(maxLines, i)),
      maxLines === 1 ? [28, 24, 20] : [24, 20, 18],
    ),
  ).settings;
  const bare = entries.every((entry) => entry.paragraphs.length === 0);
  const told = (what: string, i: number, height: number) => ({ what, width: inner[i]?.width ?? 0, height });
  const headings = setText(
    sheet,
    parts.map(({ rest }, i) => ({
      ...told('milestone', i, bare ? (inner[i]?.height ?? 0) : 60),
      text: [rest],
      look: sheet.deck.inks(groundOf(i)).looks.title,
      maxLines: 2,
    })),
    bare ? [42, 36, 28, 24, ...SIZES.heading] : SIZES.heading,
  ).settings;
  const headingHeight = tallest(headings) + UNDER_HEADING;
  const texts = setText(
    sheet,
    entries.map(({ paragraphs }, i) => ({
      ...told('text', i, (inner[i]?.height ?? 0) - headingHeight),
      text: paragraphs,
      look: sheet.deck.inks(groundOf(i)).looks.body,
    })),
    [20, ...SIZES.body],
  ).settings;
  const free = Math.max(0, (inner[0]?.height ?? 0) - headingHeight - tallest(texts));
  const shift = free * (bare ? 0.44 : SHIFT);
  const axis = { x: MARGIN, y: area.y + LINE - 1, width: INNER, height: 2 };
  const all = entries.map((entry, i) => {
    const card = cards[i] ?? area;
    const whole = inner[i] ?? area;
    const box = { ...whole, y: whole.y + shift, height: whole.height - shift };
    const text = { ...box, y: box.y + headingHeight, height: box.height - headingHeight };
    const over = { ...card, y: area.y, height: LINE - OVER_LINE };
    return group(sheet.deck, `${names.milestone} ${i + 1}`, entry.heading, [
      ...filled(`${names.date} ${i + 1}`, over, dates[i], 'bottom'),
      dot(
        `${names.dot} ${i + 1}`,
        { x: card.x, y: area.y + LINE },
        groundOf(i) === 'accent1',
        sheet.deck.inks('lt1'),
      ),
      plate(`${names.panel} ${i + 1}`, card, { slot: groundOf(i) }),
      textItem(`${names.heading} ${i + 1}`, { ...box, height: headings[i]?.height ?? 0 }, headings[i]),
      ...filled(`${names.text} ${i + 1}`, text, texts[i], 'top'),
    ]);
  });
  return [bar(names.axis, axis, sheet.deck.inks('lt1').hairline), ...all];
}

const dot = (name: string, at: { x: number; y: number }, last: boolean, inks: Inks): ShapeItem => ({
  kind: 'shape',
  shape: 'ellipse',
  name,
  box: { x: at.x, y: at.y - DOT / 2, width: DOT, height: DOT },
  fill: last ? inks.strong : { slot: 'lt1' },
  line: { colour: inks.strong, width: 3 },
  described: { decorative: true },
});

const tallest = (settings: readonly Setting[]): number => Math.max(0, ...settings.map((one) => one.height));

const filled = (name: string, box: Box, setting: Setting | undefined, valign: 'top' | 'bottom') =>
  setting && setting.paragraphs.length > 0 ? [textItem(name, box, setting, valign)] : [];
