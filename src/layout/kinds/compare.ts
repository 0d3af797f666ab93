import type { Slot } from '../../brand/theme.ts';
import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { contentPage, TITLE_ONLY, titleOnly } from '../frame/contentFrame.ts';
import { inset } from '../frame/grid.ts';
import { bar, group, plate, textItem } from '../frame/items.ts';
import { sampleEntry, sampleLayout } from '../layoutList/sampleLayout.ts';
import { SIZES } from '../setting/scale.ts';
import { setText } from '../setting/setText.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { type CalloutLook, callouts } from './parts/callout.ts';
import { bulleted, proseAndList } from './parts/proseAndList.ts';
import { readValue } from './parts/value.ts';

const BETWEEN = 90;
const ARROW = { width: 54, height: 36 } as const;
const PADDING = 36;
const UNDER_HEADING = 36;
/** Share of the free height that goes over the words. */
const SHIFT = 0.3;
/** What was stands on the quiet ground, what is on the brand's. */
const GROUNDS: readonly [Slot, Slot] = ['lt2', 'accent1'];
const LOOK: CalloutLook = {
  value: SIZES.value.slice(1),
  text: [20, 18, 16, 14],
  padding: { x: PADDING, y: 30 },
  rule: true,
};

export const compare: SlideLayout = {
  name: 'compare',
  takes: { entries: [2, 2], entry: { paragraphs: [0, 3], lists: [0, 1], listItems: [1, 6] } },
  masters: (deck: Deck) => [
    ...titleOnly(deck),
    ...sampleLayout(deck, { name: 'compare', label: deck.words.labels.compare }, samples),
  ],
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => {
      const valued = slide.entries.every((entry) => readValue(entry.heading) && entry.lists.length === 0);
      return {
        master: TITLE_ONLY,
        items: valued ? valuedSides(slide, area, sheet) : wordySides(slide.entries, area, sheet),
      };
    }),
};

/** Two sides in words. */
function samples(area: Box, sheet: Sheet): Item[] {
  const { side, text } = sheet.deck.words.samples;
  return wordySides(
    side.map((heading) => sampleEntry('', heading, text)),
    area,
    sheet,
  );
}

function valuedSides(slide: Slide, area: Box, sheet: Sheet): Item[] {
  const boxes = sidesOf(area);
  const all = slide.entries.map((entry, i) => ({
    entry,
    box: boxes[i] ?? area,
    ground: GROUNDS[i] ?? 'lt2',
    number: i + 1,
    muted: i === 0,
  }));
  const [before, after] = callouts(sheet, all, LOOK);
  return [before, arrow(area, sheet), after].filter((item) => item !== undefined);
}

/** Sides told in words: a heading, a rule, paragraphs or a list. */
function wordySides(entries: readonly Entry[], area: Box, sheet: Sheet): Item[] {
  const { names } = sheet.deck.words;
  const boxes = sidesOf(area);
  const inner = inset(boxes[0] ?? area, PADDING);
  const looks = GROUNDS.map((ground) => sheet.deck.inks(ground).looks);
  const lookOf = (i: number) => looks[i] ?? sheet.deck.inks('lt2').looks;
  const bare = entries.every((entry) => entry.paragraphs.length + entry.lists.length === 0);
  const headings = setText(
    sheet,
    entries.map((entry, i) => ({
      what: 'heading',
      text: [entry.heading],
      look: lookOf(i).title,
      width: inner.width,
      height: inner.height,
      maxLines: 2,
    })),
    bare ? [42, 28, 20] : [28, 20],
  ).settings;
  const top = Math.max(...headings.map((one) => one.height)) + (bare ? 0 : UNDER_HEADING);
  const texts = setText(
    sheet,
    entries.map((entry, i) => proseAndList(entry, 'text', lookOf(i).body, inner.width, inner.height - top)),
    [22, 20, ...SIZES.body],
    [20, ...SIZES.body],
  ).settings;
  const content = top + Math.max(...texts.map((one) => one.height));
  const shift = Math.max(0, (inner.height - content) * SHIFT);
  const sides = entries.map((entry, i) => {
    const card = boxes[i] ?? area;
    const box = inset(card, PADDING);
    const inks = sheet.deck.inks(GROUNDS[i] ?? 'lt2');
    const text = texts[i];
    const y = box.y + shift;
    const heading = { ...box, y, height: top - (bare ? 0 : UNDER_HEADING) };
    return group(sheet.deck, `${names.side} ${i + 1}`, entry.heading, [
      plate(`${names.panel} ${i + 1}`, card, { slot: inks.ground }),
      textItem(`${names.heading} ${i + 1}`, heading, headings[i], 'bottom'),
      ...(bare
        ? []
        : [bar(`${names.rule} ${i + 1}`, { ...box, y: y + top - 22, width: 42, height: 3 }, inks.rule)]),
      ...(text && text.paragraphs.length > 0
        ? [
            textItem(
              `${names.text} ${i + 1}`,
              { ...box, y: y + top, height: text.height },
              bulleted(text, entry, inks.accentLarge),
            ),
          ]
        : []),
    ]);
  });
  const [before, after] = sides;
  return [before, arrow(area, sheet), after].filter((item) => item !== undefined);
}

const sidesOf = (area: Box): [Box, Box] => {
  const width = (area.width - BETWEEN) / 2;
  return [
    { ...area, width },
    { ...area, x: area.x + width + BETWEEN, width },
  ];
};

const arrow = (area: Box, sheet: Sheet): Item => ({
  kind: 'shape',
  shape: 'rightArrow',
  name: sheet.deck.words.names.arrow,
  box: { x: area.x + (area.width - ARROW.width) / 2, y: area.y + (area.height - ARROW.height) / 2, ...ARROW },
  fill: sheet.deck.inks('lt1').rule,
  described: { decorative: true },
});
