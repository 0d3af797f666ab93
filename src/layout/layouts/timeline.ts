import type { Box, Item, ShapeItem } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import { contentMasters, contentPage } from '../contentFrame.ts';
import type { Deck, Sheet } from '../deck.ts';
import { firstThatFits } from '../firstThatFits.ts';
import { across, INNER, inset, MARGIN } from '../grid.ts';
import { bar, group, plate, textItem } from '../items.ts';
import { looksOn } from '../looks.ts';
import { markedHeading } from '../markedHeading.ts';
import { SIZES } from '../scale.ts';
import { setText, type Words } from '../setText.ts';
import type { SlideLayout } from '../slideLayout.ts';

const HEIGHT = 312;
const GAP = 12;
const PAD = 20;
const DOT = 14;

export const timeline: SlideLayout = {
  name: 'timeline',
  takes: { entries: [3, 6], entry: { paragraphs: [0, 1] } },
  masters: (deck: Deck) =>
    contentMasters(deck, (area) => [
      {
        name: 'timeline',
        label: '时间线',
        type: 'titleOnly',
        items: [
          bar('Line', { x: MARGIN, y: lineOf(area) - 1, width: INNER, height: 2 }, deck.inks('lt1').hairline),
        ],
      },
    ]),
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => ({
      master: 'timeline',
      items: milestones(slide.entries, area, sheet),
    })),
};

/** Where the line runs: what happened when stands above it, what it was below. */
const lineOf = (area: Box): number => area.y + 114;

function milestones(entries: readonly Entry[], area: Box, sheet: Sheet): Item[] {
  const last = entries.length - 1;
  const line = lineOf(area);
  const cardBottom = area.y + HEIGHT;
  const boxes = across({ ...area, height: HEIGHT }, entries.length, GAP);
  const looks = entries.map((_, i) => looksOn(sheet.deck.inks(i === last ? 'accent1' : 'lt1')));
  const inner = boxes.map((box, i) =>
    i === last ? inset(box, PAD) : { ...inset(box, 0, PAD), width: box.width - GAP },
  );
  const parts = entries.map((entry) => markedHeading(entry.heading));
  const column = (
    what: string,
    text: (i: number) => Words['text'],
    look: (i: number) => Words['look'],
    height: number,
    maxLines: number,
  ): Words[] =>
    entries.map((_, i) => ({
      what,
      text: text(i),
      look: look(i),
      width: inner[i]?.width ?? 0,
      height,
      maxLines,
    }));
  const lookOf = (i: number) => looks[i] ?? looksOn(sheet.deck.inks('lt1'));
  const dates = (maxLines: number) =>
    column(
      'date',
      (i) => (parts[i]?.mark.length ? [parts[i].mark] : []),
      (i) => ({ ...lookOf(i).title, colour: lookOf(i).value.colour }),
      line - area.y - PAD - 12,
      maxLines,
    );
  const whens = firstThatFits(sheet, [1, 2], (maxLines, trial) =>
    setText(trial, dates(maxLines), maxLines === 1 ? [28, 24, 20] : [24, 20, 18]),
  ).settings;
  const headings = setText(
    sheet,
    column(
      'milestone',
      (i) => [parts[i]?.rest ?? []],
      (i) => ({ ...lookOf(i).heading, pitch: 1.35 }),
      60,
      2,
    ),
    SIZES.heading,
  ).settings;
  const headingHeight = Math.max(...headings.map((one) => one.height));
  const top = line + 24;
  const texts = setText(
    sheet,
    column(
      'text',
      (i) => entries[i]?.paragraphs ?? [],
      (i) => ({ ...lookOf(i).body }),
      cardBottom - PAD - top - headingHeight - 6,
      9,
    ),
    SIZES.body,
  ).settings;
  return entries.map((entry, i) => {
    const box = inner[i] ?? area;
    const inks = sheet.deck.inks(i === last ? 'accent1' : 'lt1');
    const dot: ShapeItem = {
      kind: 'shape',
      shape: 'ellipse',
      name: `Dot ${i + 1}`,
      box: { x: box.x, y: line - DOT / 2, width: DOT, height: DOT },
      fill: i === last ? inks.rule : { slot: 'lt1' },
      line: { colour: i === last ? inks.rule : inks.strong, width: 3 },
      described: { decorative: true },
    };
    const [when, heading, text] = [whens[i], headings[i], texts[i]];
    const textTop = top + (heading?.height ?? 0) + 6;
    const whenBox = { ...box, y: area.y + PAD, height: line - area.y - PAD - 12 };
    return group(`Milestone ${i + 1}`, entry.heading, [
      ...(i === last ? [plate(`Card ${i + 1}`, boxes[i] ?? box, { slot: 'accent1' })] : []),
      ...(i === last
        ? [
            bar(
              `Line into card ${i + 1}`,
              { x: boxes[i]?.x ?? 0, y: line - 1, width: PAD, height: 2 },
              inks.hairline,
            ),
          ]
        : []),
      ...(when && when.paragraphs.length > 0 ? [textItem(`Date ${i + 1}`, whenBox, when, 'bottom')] : []),
      dot,
      textItem(`Heading ${i + 1}`, { ...box, y: top, height: heading?.height ?? 0 }, heading),
      ...(text && text.paragraphs.length > 0
        ? [textItem(`Text ${i + 1}`, { ...box, y: textTop, height: text.height }, text)]
        : []),
    ]);
  });
}
