import type { ShapeItem } from '../../../scene/item.ts';
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
import { takeawayItem, withoutTakeaway, withTakeaway } from '../variants/takeaway.ts';

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

/** Cards whose marks are figures: how many, and whether a takeaway stands below. */
interface Figures {
  readonly count: number;
  readonly takeaway: boolean;
}

export const figureCardLayouts = (deck: DeckFacts): FrameParts[] =>
  [false, true].flatMap((takeaway) =>
    [2, 3, 4].map((count): FrameParts => {
      const { counted, aside, remarks } = deck.words;
      const figures = { count, takeaway };
      return withTakeaway(deck, takeaway, {
        name: nameOf(figures),
        label: counted.figureCards(count) + (takeaway ? aside(remarks.takeaway) : ''),
        occasional: true,
        items: linesOf(figures, deck),
        placeholders: [...specsOf(figures, deck).map(entryPlaceholder)],
      });
    }),
  );

/** A rule above each card, and a hairline at the foot of the area where no takeaway stands there. */
function linesOf(figures: Figures, deck: DeckFacts): ShapeItem[] {
  const { names } = deck.words;
  const { strong, hairline: colour } = deck.palette('lt1');
  const rules = boxesOf(figures, deck).flatMap((box, i) =>
    topRule(deck, `${names.rule} ${i + 1}`, box, strong),
  );
  const { x, y, width, height } = deck.areas.panels;
  return figures.takeaway ? rules : [...rules, hairline(names.line, x, y + height, width, colour)];
}

const nameOf = ({ count, takeaway }: Figures): string =>
  `cards-figures-${count}${takeaway ? '-takeaway' : ''}`;

/** Whether the marks of all cards are figures, under which heading and text are few words; one has a unit, because without any they are numerals. */
export const haveFigures = (entries: readonly Entry[]): boolean =>
  entries.some(({ heading }) => FIGURE.exec(plainText(markedHeading(heading).mark))?.[3]) &&
  entries.every(
    ({ heading, lists, pictures, icon, paragraphs }) =>
      FIGURE.test(plainText(markedHeading(heading).mark)) &&
      lists.length === 0 &&
      pictures.length === 0 &&
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

function specsOf(figures: Figures, deck: DeckFacts): EntrySpec[] {
  const { names, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const space = SPACES[figures.takeaway ? 1 : 0];
  const size = nth(valuesOf(figures), 0);
  return boxesOf(figures, deck).map((box, i) => ({
    idx: INDEX.entry + i,
    name: `${names.card} ${i + 1}`,
    box: { ...box, y: box.y + space.top, height: box.height - space.top },
    levels: [
      { prompt: samples.value, style: styles.value, size, pitch: pitchOf(size) },
      { prompt: samples.heading, style: styles.title, size: nth(SIZES.heading, 0), before: space.heading },
      { prompt: samples.text, style: styles.body, size: nth(bodySizes(figures), 0), before: space.text },
    ],
  }));
}

const pitchOf = (size: number): number => Math.round(size * PITCH.value);

/** Fills cards whose marks are figures; figures, headings and texts stand on one line each. */
export function placeFigureCards({ entries, paragraphs }: Slide, page: PageFacts): Placed {
  const figures = { count: entries.length, takeaway: paragraphs.length > 0 };
  const specs = specsOf(figures, page.deck);
  const first = nth(specs, 0);
  const { width, height } = first.box;
  const [value, heading, text] = [0, 1, 2].map((level) => nth(first.levels, level));
  const marked = entries.map((entry) => markedHeading(entry.heading));
  const { values, unit } = setValues(
    page,
    marked.map(({ mark }) => {
      const style = value?.style ?? page.deck.palette('lt1').styles.value;
      return { heading: figureOf(mark), style, width, height };
    }),
    valuesOf(figures),
  );
  const own = (what: string, texts: readonly Text[][], style = heading?.style, left = height) =>
    texts.map((one) => ({
      ...{ what, text: one, style: style ?? page.deck.palette('lt1').styles.body, width, height: left },
      ...(what === 'heading' ? { maxLines: 2 } : {}),
    }));
  const headings = setText(
    page,
    own(
      'heading',
      marked.map(({ rest }) => [rest]),
    ),
    SIZES.heading,
  );
  const pitch = pitchOf(nth(valuesOf(figures), 0));
  const space = SPACES[figures.takeaway ? 1 : 0];
  const left = height - pitch - unit - headings.tallest - space.heading - space.text;
  const texts = setText(
    page,
    own(
      'text',
      entries.map((entry) => [...entry.paragraphs]),
      // The few lines of a card break between words.
      { ...(text?.style ?? page.deck.palette('lt1').styles.body), breaking: 'balanced' },
      left,
    ),
    bodySizes(figures),
    bodySizes(figures),
  );
  const items = entries.flatMap((entry, i) => {
    const head = headings.at(i);
    const parts = [
      { level: 0, text: values.at(i), pitch },
      { level: 1, text: head, before: space.heading + (values.at(i).lines > 1 ? 0 : unit) },
      { level: 2, text: texts.at(i), before: space.text + headings.tallest - head.height },
    ];
    return entryItem(nth(specs, i), entry.heading, parts, page.deck);
  });
  return { layout: nameOf(figures), items: [...items, ...takeawayItem(paragraphs, page)] };
}
