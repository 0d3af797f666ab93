import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import { contentItems, contentMaster } from '../contentFrame.ts';
import { evenParts, markParts } from '../continueSlides.ts';
import type { Deck, Sheet } from '../deck.ts';
import { across, inset, PADDING } from '../grid.ts';
import { bar, group, plate, textItem } from '../items.ts';
import { looksOn } from '../looks.ts';
import { markedHeading } from '../markedHeading.ts';
import { bulleted, proseAndList } from '../proseAndList.ts';
import { PITCH, SIZES } from '../scale.ts';
import { type Setting, setText } from '../setText.ts';
import type { SlideLayout } from '../slideLayout.ts';

const EDGE = 4;

export const cards: SlideLayout = {
  name: 'cards',
  takes: { entries: [2, 4], entry: { paragraphs: [0, 2], lists: [0, 1], listItems: [1, 6] } },
  masters: (deck: Deck) => [contentMaster(deck, { name: 'cards', label: '卡片', type: 'titleOnly' })],
  place: (slide: Slide, sheet: Sheet) => ({
    master: 'cards',
    items: contentItems(slide, sheet, (area) => cardRow(slide.entries, area, sheet)),
  }),
  cut: (slide: Slide, count: number) => {
    const parts = evenParts(slide.entries, count);
    return markParts(slide, parts.length, (i) => ({ entries: parts[i] ?? [] }));
  },
};

function cardRow(entries: readonly Entry[], area: Box, sheet: Sheet): Item[] {
  const boxes = across(area, entries.length);
  const pad = entries.length < 4 ? 30 : PADDING;
  const inner = boxes.map((box) => inset(box, pad));
  const { width = 0, height = 0 } = inner[0] ?? {};
  const inks = sheet.deck.inks('lt2');
  const looks = looksOn(inks);
  const parts = entries.map((entry) => markedHeading(entry.heading));
  const texts = (what: string, all: readonly Setting[]) => ({
    what,
    height: Math.max(0, ...all.map((one) => one.height)),
  });
  const markLook = { ...looks.value, colour: inks.accentLarge, pitch: PITCH.heading };
  const marks = setText(
    sheet,
    parts.map(({ mark }) => ({
      what: 'mark',
      text: mark.length > 0 ? [mark] : [],
      look: markLook,
      width,
      height,
      maxLines: 1,
    })),
    [...SIZES.cell, 28, 20],
  ).settings;
  const headings = setText(
    sheet,
    parts.map(({ rest }) => ({
      what: 'heading',
      text: [rest],
      look: { ...looks.heading, pitch: 1.35 },
      width,
      height,
      maxLines: 2,
    })),
    entries.length < 4 ? [28, ...SIZES.heading] : SIZES.heading,
  ).settings;
  const markHeight = texts('mark', marks).height;
  const headingHeight = texts('heading', headings).height;
  const top = markHeight + (markHeight > 0 ? 12 : 0) + headingHeight + 12;
  const bodies = setText(
    sheet,
    entries.map((entry) => proseAndList(entry, 'text', looks.body, width, height - top)),
    entries.length < 4 ? [20, ...SIZES.body] : SIZES.body,
  ).settings;
  const bodyHeight = texts('text', bodies).height;
  const cardHeight = Math.min(area.height, Math.max(252, top + bodyHeight + 2 * pad + 12));
  const free = cardHeight - 2 * pad - top - bodyHeight;
  return entries.map((entry, i) => {
    const box = inner[i] ?? area;
    const card = { ...(boxes[i] ?? area), height: cardHeight };
    const y = box.y + free * 0.3;
    const [mark, heading, body] = [marks[i], headings[i], bodies[i]];
    const headingTop = y + markHeight + (markHeight > 0 ? 12 : 0);
    return group(`Card ${i + 1}`, entry.heading, [
      plate(`Ground ${i + 1}`, card, { slot: 'lt2' }),
      bar(`Edge ${i + 1}`, { ...card, height: EDGE }, inks.strong),
      ...(mark && mark.paragraphs.length > 0
        ? [textItem(`Mark ${i + 1}`, { ...box, y, height: markHeight }, mark)]
        : []),
      textItem(`Heading ${i + 1}`, { ...box, y: headingTop, height: headingHeight }, heading),
      ...(body && body.paragraphs.length > 0
        ? [
            textItem(
              `Text ${i + 1}`,
              { ...box, y: y + top, height: bodyHeight },
              bulleted(body, entry, inks.accentLarge),
            ),
          ]
        : []),
    ]);
  });
}
