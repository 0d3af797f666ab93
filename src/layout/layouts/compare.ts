import type { Slot } from '../../brand/theme.ts';
import type { Box, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import { type CalloutLook, callouts } from '../callout.ts';
import { contentItems, contentMaster } from '../contentFrame.ts';
import type { Deck, Sheet } from '../deck.ts';
import { inset } from '../grid.ts';
import { bar, group, plate, textItem } from '../items.ts';
import { looksOn } from '../looks.ts';
import { bulleted, proseAndList } from '../proseAndList.ts';
import { SIZES } from '../scale.ts';
import { setText } from '../setText.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { readValue } from '../value.ts';

const BETWEEN = 90;
const ARROW = { width: 54, height: 36 } as const;
const PADDING = 36;
const GROUNDS: readonly Slot[] = ['lt2', 'accent1'];
const LOOK: CalloutLook = {
  value: SIZES.value.slice(1),
  text: [20, 18, 16, 14],
  padding: PADDING,
  rule: true,
};

export const compare: SlideLayout = {
  name: 'compare',
  takes: { entries: [2, 2], entry: { paragraphs: [0, 3], lists: [0, 1], listItems: [1, 6] } },
  masters: (deck: Deck) => [contentMaster(deck, { name: 'compare', label: '前后对比', type: 'titleOnly' })],
  place: (slide: Slide, sheet: Sheet) => ({
    master: 'compare',
    items: contentItems(slide, sheet, (area) => {
      const width = (area.width - BETWEEN) / 2;
      const boxes = [
        { ...area, width },
        { ...area, x: area.x + width + BETWEEN, width },
      ];
      const valued = slide.entries.every((entry) => readValue(entry.heading) && entry.lists.length === 0);
      const sides = valued
        ? callouts(
            sheet,
            slide.entries.map((entry, i) => ({
              entry,
              box: boxes[i] ?? area,
              ground: GROUNDS[i] ?? 'lt2',
              number: i + 1,
              muted: i === 0,
            })),
            LOOK,
          )
        : wordySides(slide, boxes, sheet);
      const [before, after] = sides;
      return [...(before ? [before] : []), arrow(area, sheet), ...(after ? [after] : [])];
    }),
  }),
};

function arrow(area: Box, sheet: Sheet): Item {
  return {
    kind: 'shape',
    shape: 'rightArrow',
    name: 'Arrow',
    box: {
      x: area.x + (area.width - ARROW.width) / 2,
      y: area.y + (area.height - ARROW.height) / 2,
      ...ARROW,
    },
    fill: sheet.deck.inks('lt1').rule,
    described: { decorative: true },
  };
}

/** Sides told in words: a heading, a rule, paragraphs or a list. */
function wordySides(slide: Slide, boxes: readonly Box[], sheet: Sheet): Item[] {
  const inner = boxes.map((box) => inset(box, PADDING));
  const at = (i: number) => ({ width: inner[i]?.width ?? 0, height: inner[i]?.height ?? 0 });
  const looks = GROUNDS.map((ground) => looksOn(sheet.deck.inks(ground)));
  const lookOf = (i: number) => looks[i] ?? looksOn(sheet.deck.inks('lt2'));
  const headings = setText(
    sheet,
    slide.entries.map((entry, i) => ({
      what: 'heading',
      text: [entry.heading],
      look: lookOf(i).title,
      maxLines: 2,
      ...at(i),
    })),
    [28, 20],
  ).settings;
  const top = Math.max(...headings.map((one) => one.height));
  const texts = setText(
    sheet,
    slide.entries.map((entry, i) =>
      proseAndList(entry, 'text', lookOf(i).body, at(i).width, at(i).height - top - 36),
    ),
    [20, ...SIZES.body],
  ).settings;
  return slide.entries.map((entry, i) => {
    const box = inner[i] ?? { x: 0, y: 0, width: 0, height: 0 };
    const inks = sheet.deck.inks(GROUNDS[i] ?? 'lt2');
    const text = texts[i];
    const textBox = { ...box, y: box.y + top + 36, height: box.height - top - 36 };
    return group(`Side ${i + 1}`, entry.heading, [
      plate(`Card ${i + 1}`, boxes[i] ?? box, { slot: inks.ground }),
      textItem(`Heading ${i + 1}`, { ...box, height: top }, headings[i], 'bottom'),
      bar(`Rule ${i + 1}`, { ...box, y: box.y + top + 14, width: 42, height: 3 }, inks.rule),
      ...(text && text.paragraphs.length > 0
        ? [textItem(`Text ${i + 1}`, textBox, bulleted(text, entry, inks.accentLarge))]
        : []),
    ]);
  });
}
