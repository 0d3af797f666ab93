/** Writes the file of a kind that draws its entries as cards in a row and has every property of a kind. */
export const kindStub = (name: string): string => `import { textBox } from '../../typography/textBox.ts';
import type { Box, TextItem } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { across, PADDING, RADIUS } from '../frame/grid.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { setText } from '../typesetting/setText.ts';

/** The numbers of entries that a slide may have, and the one that “New slide” always offers. */
const COUNTS = [2, 3, 4];
const OFFERED = 3;
/** Space under a heading, in points. */
const UNDER_HEADING = 12;

export const ${name}: SlideKind = {
  name: '${name}',
  takes: { entries: [2, 4], entry: { paragraphs: [0, 1] } },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, (area) =>
      COUNTS.map((count) => ({
        name: nameOf(count),
        label: deck.words.counted.${name}(count),
        occasional: count !== OFFERED,
        placeholders: specsOf(deck, count, area).map(entryPlaceholder),
      })),
    ),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => ({
      layout: nameOf(slide.entries.length),
      items: place(slide.entries, area, page),
    })),
};

const nameOf = (count: number): string => \`${name}-\${count}\`;

/** The placeholders of cards in a row: a heading, and the text one level below it. */
function specsOf(deck: DeckFacts, count: number, area: Box): EntrySpec[] {
  const { names, samples } = deck.words;
  const { styles } = deck.palette('lt2');
  const insets = { left: PADDING, top: PADDING, right: PADDING, bottom: PADDING };
  return across(area, count).map((box, i) => ({
    idx: INDEX.entry + i,
    name: \`\${names.card} \${i + 1}\`,
    box,
    card: { fill: { slot: 'lt2' }, radius: RADIUS, insets },
    levels: [
      { prompt: samples.heading, style: styles.title, size: nth(SIZES.heading, 0) },
      { prompt: samples.text, style: styles.body, size: nth(SIZES.body, 0), before: UNDER_HEADING },
    ],
  }));
}

/** Fills the cards: measures all texts first, so that headings and texts have one size each and align. */
function place(entries: readonly Entry[], area: Box, page: PageFacts): TextItem[] {
  const specs = specsOf(page.deck, entries.length, area);
  const { styles } = page.deck.palette('lt2');
  const { width, height } = textBox(nth(specs, 0));
  const headings = setText(
    page,
    entries.map(({ heading }) => ({ what: 'heading', text: [heading], style: styles.title, width, height, maxLines: 2 })),
    SIZES.heading,
  );
  const below = height - headings.tallest - UNDER_HEADING;
  const texts = setText(
    page,
    entries.map(({ paragraphs: text }) => ({ what: 'text', text, style: styles.body, width, height: below })),
    SIZES.body,
  );
  return entries.flatMap((entry, i) => {
    const heading = headings.at(i);
    const before = UNDER_HEADING + headings.tallest - heading.height;
    const parts = [{ level: 0, text: heading }, { level: 1, text: texts.at(i), before }];
    return entryItem(nth(specs, i), entry.heading, parts, page.deck);
  });
}
`;

/** Writes the template of the kind; its head declares the fields of a block. */
export const templateStub = (name: string): string => `{{!--
description: Two to four entries.
fields:
  items:
    type: list
    required: true
    min: 2
    max: 4
    description: The entries, in order.
    example: [{ heading: 春天, text: 播种。 }, { heading: 秋天, text: 收获。 }]
    fields:
      heading: { required: true, description: What the entry is about., example: 春天 }
      text: { description: One or two sentences about it., example: 播种。 }
--}}
{{> partials/head layout="${name}"}}
{{> partials/title}}
{{#each items}}
## {{heading}}

{{#if text}}
{{text}}

{{/if}}
{{/each}}
{{> partials/notes}}
`;

/** Writes a slide of the kind for the golden file of object places. */
export const fixtureStub = (name: string): string => `---
layout: ${name}
kicker: 农时
source: 各地农谚
---

# 一年的农时，从春耕到冬藏

## 春天

东风解冻，播下种子。

## 夏天

除草浇水，看苗长高。

## 秋天

颗粒归仓，晒干入库。
`;

/** Writes a block of the kind for the English outline that has one block of every kind. */
export const englishBlock = (name: string): string => `      - kind: ${name}
        title: A year in the reading room
        items:
          - { heading: Spring, text: The windows are opened. }
          - { heading: Autumn, text: The stove is lit. }
`;
