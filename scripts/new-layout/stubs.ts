/** Writes the file of a kind that draws its entries as cards in a row and has every property of a kind. */
export const kindStub = (name: string): string => `import type { Box, Item } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentPage, TITLE_ONLY, titleOnlyLayouts } from '../frame/contentFrame.ts';
import { across, inset, PADDING } from '../frame/grid.ts';
import { group, plate, textItem, textItems } from '../frame/itemMakers.ts';
import { sampleEntry, sampleLayout } from '../layoutList/sampleLayout.ts';
import { nth } from '../nth.ts';
import { SIZES } from '../typesetting/scale.ts';
import { setText } from '../typesetting/setText.ts';
import type { SlideKind } from '../slideKind.ts';

/** Space under a heading, in points. */
const UNDER_HEADING = 12;

export const ${name}: SlideKind = {
  name: '${name}',
  takes: { entries: [2, 4], entry: { paragraphs: [0, 1] } },
  layouts: (deck: DeckFacts) => [
    ...titleOnlyLayouts(deck),
    ...sampleLayout(deck, { name: '${name}', label: deck.words.labels.${name} }, samples),
  ],
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => ({ layout: TITLE_ONLY, items: place(slide.entries, area, page) })),
};

/** The content of the layout that “New slide” offers: three entries with sample words. */
function samples(area: Box, page: PageFacts): Item[] {
  const { heading, text } = page.deck.words.samples;
  const entry = sampleEntry('', heading, text);
  return place([entry, entry, entry], area, page);
}

/** Draws the entries as cards in a row: measures all texts first, so that headings and texts align, then places them. */
function place(entries: readonly Entry[], area: Box, page: PageFacts): Item[] {
  const boxes = across(area, entries.length);
  const all = entries.map((entry, i) => ({ entry, number: i + 1, card: nth(boxes, i) }));
  const { styles } = page.deck.palette('lt2');
  const { width, height } = inset(nth(boxes, 0), PADDING);
  const headings = setText(
    page,
    entries.map(({ heading }) => ({ what: 'heading', text: [heading], style: styles.title, width, height, maxLines: 2 })),
    SIZES.heading,
  );
  const textTop = headings.tallest + UNDER_HEADING;
  const texts = setText(
    page,
    entries.map(({ paragraphs: text }) => ({ what: 'text', text, style: styles.body, width, height: height - textTop })),
    SIZES.body,
  );
  const { names } = page.deck.words;
  return all.map(({ entry, number, card }, i) => {
    const inner = inset(card, PADDING);
    const below = { ...inner, y: inner.y + textTop, height: inner.height - textTop };
    return group(page.deck, \`\${names.card} \${number}\`, entry.heading, [
      plate(\`\${names.panel} \${number}\`, card, { slot: 'lt2' }),
      textItem(\`\${names.heading} \${number}\`, { ...inner, height: headings.tallest }, headings.at(i)),
      ...textItems(\`\${names.text} \${number}\`, below, texts.at(i)),
    ]);
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
