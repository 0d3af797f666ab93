import type { Item, ShapeItem } from '../../../scene/item.ts';
import { type Entry, plainText, type Slide, type Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { across } from '../../frame/grid.ts';
import { hairline } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import type { Placed } from '../../slideKind.ts';
import { PITCH, SIZES, upTo } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { markedHeading } from '../parts/markedHeading.ts';
import { setValues } from '../parts/setValues.ts';
import {
  isLow,
  type Takeaway,
  takeawayForm,
  takeawayItem,
  takeawayRemark,
  takeawaySuffix,
  withoutTakeaway,
  withTakeaway,
} from '../variants/takeaway.ts';
import { headItems, PORTRAIT } from './cardHead.ts';

/** Space from the rule to the figure, and above heading and text, in points: less where a takeaway stands below. */
const SPACES = [
  { top: 48, heading: 18, text: 9 },
  { top: 36, heading: 12, text: 6 },
] as const;
const GAP = 36;
/** What may stand before a figure: `约`, `over`, `$`. Other words make a label of it: `第1步`, `Phase 2`. */
const QUALIFIER =
  '[约近逾超]|将近|超过|不足|至少|最多|亏损|盈利|增长|下降|增加|减少|[+−$£€¥￥]|US\\$|EUR|about|over|under|nearly|almost|up to|at least|more than|less than';
/** A figure with its qualifier and the unit behind it, if it has them: `约8名`, `1 byte`, `58`. */
const FIGURE = new RegExp(`^(${QUALIFIER})?\\s*(\\p{N}[\\p{N}.,]*)\\s*(\\P{N}*)$`, 'u');

/** With pictures, which have the figures beside them: space from the rule to the picture, behind it, and above heading and text, in points. */
const PICTURED = { top: 24, behind: 18, heading: 12, text: 6 } as const;

/** Cards whose marks are figures: how many, what stands below, and whether each has a round picture. */
interface Figures {
  readonly count: number;
  readonly takeaway: false | Takeaway;
  readonly pictured: boolean;
}

export const figureCardLayouts = (deck: DeckFacts): FrameParts[] =>
  [false, true].flatMap((pictured) =>
    ([false, 'band', 'conclusion'] as const)
      .filter((takeaway) => pictured || takeaway !== 'conclusion')
      .flatMap((takeaway) =>
        [2, 3, 4].map((count): FrameParts => {
          const { counted, aside, remarks, comma } = deck.words;
          const figures = { count, takeaway, pictured };
          const more = [...(pictured ? [remarks.portraits] : []), ...takeawayRemark(deck, takeaway)];
          return withTakeaway(deck, takeaway, {
            name: nameOf(figures),
            label: counted.figureCards(count) + (more.length > 0 ? aside(more.join(comma)) : ''),
            occasional: true,
            items: linesOf(figures, deck),
            placeholders: [
              ...specsOf(figures, deck).map(entryPlaceholder),
              ...(pictured ? valueSpecs(figures, deck).map(entryPlaceholder) : []),
            ],
          });
        }),
      ),
  );

/** A rule above each card, and a hairline at the foot of the area where no takeaway stands there. */
function linesOf(figures: Figures, deck: DeckFacts): ShapeItem[] {
  const { names } = deck.words;
  const { strong, hairline: colour } = deck.palette('lt1');
  const rules = boxesOf(figures, deck).flatMap((box, i) =>
    topRule(deck, `${names.rule} ${i + 1}`, box, strong),
  );
  const { x, y, width, height } = deck.areas.panels;
  return figures.takeaway || figures.pictured
    ? rules
    : [...rules, hairline(names.line, x, y + height, width, colour)];
}

const nameOf = ({ count, takeaway, pictured }: Figures): string =>
  `cards-figures-${count}${pictured ? '-portraits' : ''}${takeawaySuffix(takeaway)}`;

/** Whether the marks of all cards are figures, under which heading and text are few words; one has a unit, because without any they are numerals. */
export const haveFigures = (entries: readonly Entry[]): boolean =>
  entries.some(({ heading }) => FIGURE.exec(plainText(markedHeading(heading).mark))?.[3]) &&
  entries.every(
    ({ heading, lists, pictures, icon, paragraphs }) =>
      FIGURE.test(plainText(markedHeading(heading).mark)) &&
      lists.length === 0 &&
      pictures.length === nth(entries, 0).pictures.length &&
      !icon &&
      paragraphs.length < 2,
  );

/** The mark as a value with its qualifier and its unit. */
function figureOf(mark: Text): Text {
  const [, before = '', value = '', unit = ''] = FIGURE.exec(plainText(mark)) ?? [];
  const run = nth(mark, 0);
  const words = (text: string) => (text ? [{ ...run, text }] : []);
  return [...words(before), { ...run, text: value, strong: true }, ...words(unit)];
}

/** Figures are as large on all cards, so that their units stand beside them; smaller above a takeaway. */
const valuesOf = ({ takeaway }: Figures): readonly number[] => upTo(SIZES.value, takeaway ? 56 : 80);
const bodySizes = ({ count }: Figures): readonly number[] => (count < 4 ? SIZES.body : SIZES.body.slice(1));

function boxesOf({ count, takeaway }: Figures, { areas }: Pick<DeckFacts, 'areas'>) {
  const area = takeaway ? withoutTakeaway(areas.panels) : areas.panels;
  return across(area, count, GAP);
}

/** Where the texts of a card begin below its rule, and the spaces between them, in points. */
function spacesOf(figures: Figures, deck: DeckFacts): { top: number; heading: number; text: number } {
  if (!figures.pictured) return SPACES[figures.takeaway ? 1 : 0];
  return { ...PICTURED, top: PICTURED.top + sideOf(figures, deck) + PICTURED.heading };
}

/** Side of a picture, in points. */
const sideOf = ({ count }: Figures, { areas }: DeckFacts): number =>
  count > 3 || isLow(areas.panels) ? PORTRAIT.low : PORTRAIT.above;

/** The placeholders of the cards: the figure, unless it stands beside a picture, heading and text. */
function specsOf(figures: Figures, deck: DeckFacts): EntrySpec[] {
  const { names, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const space = spacesOf(figures, deck);
  const heading = { prompt: samples.heading, style: styles.title, size: nth(SIZES.heading, 0) };
  return boxesOf(figures, deck).map((box, i) => ({
    idx: INDEX.entry + i,
    name: `${names.card} ${i + 1}`,
    box: { ...box, y: box.y + space.top, height: box.height - space.top },
    levels: [
      ...(figures.pictured ? [heading] : [valueLevel(figures, deck), { ...heading, before: space.heading }]),
      { prompt: samples.text, style: styles.body, size: nth(bodySizes(figures), 0), before: space.text },
    ],
  }));
}

function valueLevel(figures: Figures, { words, palette }: DeckFacts) {
  const size = nth(valuesOf(figures), 0);
  return { prompt: words.samples.value, style: palette('lt1').styles.value, size, pitch: pitchOf(size) };
}

/** The placeholders of the figures beside the pictures. */
function valueSpecs(figures: Figures, deck: DeckFacts): EntrySpec[] {
  const side = sideOf(figures, deck);
  const left = side + PICTURED.behind;
  return boxesOf(figures, deck).map((box, i) => ({
    ...{ idx: INDEX.beside + i, name: `${deck.words.names.mark} ${i + 1}`, valign: 'middle' },
    box: { x: box.x + left, y: box.y + PICTURED.top, width: box.width - left, height: side },
    levels: [valueLevel(figures, deck)],
  }));
}

const pitchOf = (size: number): number => Math.round(size * PITCH.value);

/** Fills cards whose marks are figures; figures, headings and texts stand on one line each. */
export function placeFigureCards({ entries, paragraphs }: Slide, page: PageFacts): Placed {
  const { deck } = page;
  const pictured = entries.some(({ pictures }) => pictures.length > 0);
  const takeaway = takeawayForm(paragraphs, pictured);
  const figures: Figures = { count: entries.length, takeaway, pictured };
  const [specs, beside] = [specsOf(figures, deck), valueSpecs(figures, deck)];
  const { box, levels } = nth(specs, 0);
  const { width, height } = box;
  const [heading, text] = levels.slice(-2).map(({ style }) => style);
  const marked = entries.map((entry) => markedHeading(entry.heading));
  const place = pictured ? nth(beside, 0).box : box;
  const { values, unit } = setValues(
    page,
    marked.map(({ mark }) => ({
      ...{ heading: figureOf(mark), style: valueLevel(figures, deck).style },
      ...{ width: place.width, height: place.height },
    })),
    valuesOf(figures),
  );
  const plain = deck.palette('lt1').styles.body;
  const headings = setText(
    page,
    marked.map(({ rest }) => ({
      ...{ what: 'heading', text: [rest], style: heading ?? plain, width, height, maxLines: 2 },
    })),
    SIZES.heading,
  );
  const pitch = pitchOf(nth(valuesOf(figures), 0));
  const space = spacesOf(figures, deck);
  const above = pictured ? 0 : pitch + unit + space.heading;
  const left = height - above - headings.tallest - space.text;
  // The few lines of a card break between words.
  const style = { ...(text ?? plain), breaking: 'balanced' as const };
  const texts = setText(
    page,
    entries.map(({ paragraphs }) => ({ what: 'text', text: [...paragraphs], style, width, height: left })),
    bodySizes(figures),
    bodySizes(figures),
  );
  const items = entries.flatMap((entry, i): Item[] => {
    const head = headings.at(i);
    const value = { level: 0, text: values.at(i), pitch };
    const lower = space.heading + (values.at(i).lines > 1 ? 0 : unit);
    const parts = [
      ...(pictured ? [{ level: 0, text: head }] : [value, { level: 1, text: head, before: lower }]),
      { level: pictured ? 1 : 2, text: texts.at(i), before: space.text + headings.tallest - head.height },
    ];
    const { x, y } = nth(boxesOf(figures, deck), i);
    const side = sideOf(figures, deck);
    return [
      ...(pictured ? headItems(entry, i + 1, { x, y: y + PICTURED.top, side }, page) : []),
      ...(pictured ? entryItem(nth(beside, i), entry.heading, [value], deck) : []),
      ...entryItem(nth(specs, i), entry.heading, parts, deck),
    ];
  });
  return {
    layout: nameOf(figures),
    items: [...items, ...takeawayItem(paragraphs, page, takeaway || undefined)],
  };
}
