import type { Box, Item, TextItem } from '../../../scene/item.ts';
import type { Entry, Slide, Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { across } from '../../frame/grid.ts';
import { bar, hairline } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import type { Placed } from '../../slideKind.ts';
import { PITCH, SIZES } from '../../typesetting/scale.ts';
import { type SetTexts, setText } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';
import { nameAndRole } from '../parts/quotation.ts';
import { takeawayItem, withoutTakeaway, withTakeaway } from '../variants/takeaway.ts';
import { headItems } from './cardHead.ts';

/** The numbers of quotations that a slide may have. */
const COUNTS = [2, 3, 4];
/** The size of the mark above a quotation, and the space from the rule to the mark and to the words, in points. */
const MARK = 56;
const TOPS = { mark: 10, words: 66 } as const;
/** Space from the rule to a heading on top and to the mark below it, and from the heading to the words, in points. */
const HEADED = { heading: 20, mark: 44, words: 46 } as const;
/** Space from the rule to a portrait on top and to the mark below it, its side, the space to the name beside it, and that from the portrait to the words, in points. */
const PORTRAYED = { top: 24, mark: 120, side: 96, gap: 18, words: 168 } as const;
/** The same with an icon in place of the portrait. */
const ICONED = { top: 24, mark: 72, side: 48, gap: 12, words: 120 } as const;
/** Space under the longest words, down to the name, in points. */
const UNDER_WORDS = 42;
/** Space under the longest words, down to the one speaker of all, in points. */
const ABOVE_SPEAKER = 30;
/** The short rule above the speakers, and its distance from them, in points. */
const SHORT = { width: 36, height: 3, above: 12 } as const;
/** The sizes of the headings, the words, the names and the roles, in points. */
const HEADINGS = SIZES.heading;
const wordSizes = (count: number): readonly number[] => (count < 4 ? SIZES.heading : SIZES.heading.slice(2));
const NAMES = [18, 16] as const;
const ROLES = SIZES.label;

/**
 * Cards with a quotation each: how many, and what stands with the words: their speaker below or, with a portrait, above them,
 * or a heading above them, with an icon or without, where all have one speaker.
 */
interface Quotations {
  readonly count: number;
  readonly takeaway: boolean;
  readonly form: (typeof FORMS)[number];
}
const FORMS = ['speakers', 'portraits', 'shared', 'icons'] as const;
const isShared = (form: Quotations['form']): boolean => form === 'shared' || form === 'icons';

/** The layouts of cards with a quotation each. */
export const quoteCardsLayouts = (deck: DeckFacts): FrameParts[] =>
  COUNTS.flatMap((count) =>
    FORMS.flatMap((form) =>
      [false, true].map((takeaway): FrameParts => {
        const own = { count, takeaway, form };
        const { counted, aside, remarks, comma } = deck.words;
        const more = [
          ...(isShared(form) ? [remarks.shared] : []),
          ...(form === 'portraits' || form === 'icons' ? [remarks[form]] : []),
          ...(takeaway ? [remarks.takeaway] : []),
        ];
        return withTakeaway(deck, takeaway, {
          name: nameOf(own),
          label: counted.quotations(count) + (more.length > 0 ? aside(more.join(comma)) : ''),
          occasional: true,
          items: boxesOf(deck, own).flatMap((box, i) => [
            ...topRule(deck, `${deck.words.names.rule} ${i + 1}`, box, deck.palette('lt1').strong),
            mark(deck, markBox(box, own), i + 1),
          ]),
          placeholders: [
            ...specsOf(deck, own).map(entryPlaceholder),
            ...headPlaces(deck, own).map(entryPlaceholder),
            ...(isShared(form) ? [entryPlaceholder(speakerSpec(deck, own))] : []),
          ],
        });
      }),
    ),
  );

const nameOf = ({ count, takeaway, form }: Quotations): string =>
  `cards-${count}-quotes${isShared(form) ? '-shared' : ''}${form === 'portraits' || form === 'icons' ? `-${form}` : ''}${takeaway ? '-takeaway' : ''}`;

/** The boxes of the quotations, from their rules down. */
const boxesOf = ({ areas: { panels } }: DeckFacts, { count, takeaway }: Quotations): Box[] =>
  across(takeaway ? withoutTakeaway(panels) : panels, count, count > 3 ? 24 : 36);

const markBox = (box: Box, own: Quotations): Box => ({
  ...box,
  y: box.y + { speakers: TOPS, portraits: PORTRAYED, shared: HEADED, icons: ICONED }[own.form].mark,
});

/** The opening mark above the words. */
function mark(deck: DeckFacts, box: Box, number: number): TextItem {
  const { accentLarge, styles } = deck.palette('lt1');
  const { role } = styles.quotation;
  const run = { text: '“', size: MARK, bold: false, colour: accentLarge, role };
  return {
    kind: 'text',
    name: `${deck.words.names.quotationMark} ${number}`,
    box: { ...box, height: MARK * PITCH.heading },
    valign: 'top',
    decorative: true,
    paragraphs: [
      {
        ...{ runs: [run], align: 'left', pitch: MARK * PITCH.heading, before: 0, after: 0 },
        ...{ level: 0, indent: 0, hanging: 0 },
      },
    ],
  };
}

/** The placeholders: the words, with the heading above them, or with the speaker's name and role below. */
function specsOf(deck: DeckFacts, own: Quotations): EntrySpec[] {
  const { names, prompts, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const style = { ...styles.quotation, breaking: 'flow' } as const;
  const words = { prompt: prompts.quotation, style, size: nth(wordSizes(own.count), 0) };
  const person = { prompt: prompts.person, style: { ...styles.body, bold: true }, size: NAMES[0] };
  const levels = {
    shared: [
      { prompt: samples.heading, style: styles.title, size: HEADINGS[0] },
      { ...words, before: HEADED.words },
    ],
    portraits: [words],
    icons: [words],
    speakers: [
      words,
      { ...person, before: UNDER_WORDS },
      { prompt: prompts.role, style: styles.quiet, size: nth(ROLES, 0) },
    ],
  }[own.form];
  const top = {
    ...{ shared: HEADED.heading, portraits: PORTRAYED.words },
    ...{ speakers: TOPS.words, icons: ICONED.words },
  }[own.form];
  return boxesOf(deck, own).map((box, i) => ({
    ...{ idx: INDEX.entry + i, name: `${names.card} ${i + 1}` },
    box: { ...box, y: box.y + top, height: box.height - top },
    levels,
  }));
}

/** The placeholders beside what stands on top: the name and the role of a speaker beside a portrait, a heading beside an icon. */
function headPlaces(deck: DeckFacts, own: Quotations): EntrySpec[] {
  if (own.form !== 'portraits' && own.form !== 'icons') return [];
  const { names, prompts, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const { top, side, gap } = own.form === 'icons' ? ICONED : PORTRAYED;
  const left = side + gap;
  const levels =
    own.form === 'icons'
      ? [{ prompt: samples.heading, style: styles.title, size: HEADINGS[0] }]
      : [
          { prompt: prompts.person, style: styles.title, size: HEADINGS[0] },
          { prompt: prompts.role, style: styles.quiet, size: ROLES[0] },
        ];
  return boxesOf(deck, own).map((box, i) => ({
    ...{ idx: INDEX.beside + i, name: `${names.heading} ${i + 1}`, valign: 'middle', levels },
    box: { x: box.x + left, y: box.y + top, width: box.width - left, height: side },
  }));
}

/** The placeholder of the one speaker of all quotations: name and role on one line at the foot of the area. */
function speakerSpec(deck: DeckFacts, own: Quotations): EntrySpec {
  const { names, prompts } = deck.words;
  const { styles } = deck.palette('lt1');
  const [first] = boxesOf(deck, own);
  const { panels } = deck.areas;
  const height = NAMES[0] * PITCH.body;
  const foot = first ? first.y + first.height : panels.y + panels.height;
  return {
    ...{ idx: INDEX.attribution, name: names.attribution },
    box: { ...panels, y: foot - height, height },
    levels: [{ prompt: prompts.person, style: { ...styles.body, bold: true }, size: NAMES[0] }],
  };
}

/** Sets texts of one level of a spec at one size. */
const setLevel = (
  page: PageFacts,
  what: string,
  { box, levels }: EntrySpec,
  level: number,
  texts: readonly (readonly StyledText[])[],
  sizes: readonly number[],
  height = box.height,
): SetTexts =>
  setText(
    page,
    texts.map((text) => ({ what, text, style: nth(levels, level).style, width: box.width, height })),
    sizes,
  );

const one = (text: Text | undefined): StyledText[] => (text && text.length > 0 ? [text] : []);

/** The short rule above a speaker. */
const ruleAt = (deck: DeckFacts, number: number, x: number, y: number) =>
  bar(
    `${deck.words.names.titleRule} ${number}`,
    { x, y: y - SHORT.above, width: SHORT.width, height: SHORT.height },
    deck.palette('lt1').rule,
  );

/**
 * Places entries as quotations: the heading is the speaker, with a role after the first comma, the paragraphs are the
 * words. The names stand on one line across the row, close under the longest words, or beside the portraits above them. With
 * `by`, which names one speaker of all, the headings stand on top and the speaker once at the foot.
 */
export function placeQuoteCards({ entries, paragraphs, settings: { by } }: Slide, page: PageFacts): Placed {
  const pictured = !by && entries.some(({ pictures }) => pictures.length > 0);
  const shared = entries.some(({ icon }) => icon) ? 'icons' : 'shared';
  const form = by ? shared : pictured ? 'portraits' : 'speakers';
  // A slide that continues may keep one quotation, which stands in the first place of two.
  const count = Math.max(2, entries.length);
  const own = { count, takeaway: paragraphs.length > 0, form } as const;
  const said = { speakers: withSpeakers, portraits: underHeads, shared: underHeadings, icons: underHeads }[
    form
  ];
  const items = [...said(entries, own, by?.text ?? [], page), ...takeawayItem(paragraphs, page)];
  return { layout: nameOf(own), items };
}

/** Quotations under the portraits of their speakers, whose name and role stand beside these; or under icons with their headings beside. */
function underHeads(entries: readonly Entry[], own: Quotations, by: Text, page: PageFacts): Item[] {
  const [specs, places] = [specsOf(page.deck, own), headPlaces(page.deck, own)];
  const [first, place] = [nth(specs, 0), nth(places, 0)];
  const { top, side } = own.form === 'icons' ? ICONED : PORTRAYED;
  const heads = entries.map(({ heading }) => (own.form === 'icons' ? [heading] : nameAndRole(heading)));
  const foot = own.form === 'icons' ? oneSpeaker(by, own, page) : { items: [], height: 0 };
  const texts = entries.map((entry) => entry.paragraphs);
  const room = first.box.height - foot.height;
  const words = setLevel(page, 'quotation', first, 0, texts, wordSizes(own.count), room);
  const named = heads.map(([name]) => one(name));
  const names = setLevel(page, 'heading', place, 0, named, HEADINGS);
  const roles = heads.map(([, role]) => one(role));
  const under = own.form === 'icons' ? undefined : setLevel(page, 'role', place, 1, roles, ROLES);
  return [
    ...entries.flatMap((entry, i): Item[] => {
      const { x, y } = nth(boxesOf(page.deck, own), i);
      const head = [{ level: 0, text: names.at(i) }, ...(under ? [{ level: 1, text: under.at(i) }] : [])];
      const said = [{ level: 0, text: words.at(i) }];
      return [
        ...headItems(entry, i + 1, { x, y: y + top, side }, page),
        ...entryItem(nth(places, i), entry.heading, head, page.deck),
        ...entryItem(nth(specs, i), entry.paragraphs[0] ?? [], said, page.deck),
      ];
    }),
    ...foot.items,
  ];
}

/** Quotations with a speaker each, whose name and role stand below. */
function withSpeakers(entries: readonly Entry[], own: Quotations, _by: Text, page: PageFacts): Item[] {
  const specs = specsOf(page.deck, own);
  const first = nth(specs, 0);
  const { box } = first;
  const speakers = entries.map(({ heading }) => nameAndRole(heading));
  const names = setLevel(
    page,
    'name',
    first,
    1,
    speakers.map(([name]) => one(name)),
    NAMES,
  );
  const roles = setLevel(
    page,
    'role',
    first,
    2,
    speakers.map(([, role]) => one(role)),
    ROLES,
  );
  const room = box.height - UNDER_WORDS - names.tallest - roles.tallest;
  const texts = entries.map((entry) => entry.paragraphs);
  const words = setLevel(page, 'quotation', first, 0, texts, wordSizes(own.count), room);
  const y = box.y + words.tallest + UNDER_WORDS;
  return entries.flatMap((entry, i): Item[] => {
    const spec = nth(specs, i);
    const parts = [
      { level: 0, text: words.at(i) },
      { level: 1, text: names.at(i), before: UNDER_WORDS + words.tallest - words.at(i).height },
      { level: 2, text: roles.at(i) },
    ];
    return [...entryItem(spec, entry.heading, parts, page.deck), ruleAt(page.deck, i + 1, spec.box.x, y)];
  });
}

/** Quotations of one speaker under headings, and the speaker at the foot. */
function underHeadings(entries: readonly Entry[], own: Quotations, by: Text, page: PageFacts): Item[] {
  const specs = specsOf(page.deck, own);
  const first = nth(specs, 0);
  const foot = oneSpeaker(by, own, page);
  const headings = setLevel(
    page,
    'heading',
    first,
    0,
    entries.map(({ heading }) => one(heading)),
    HEADINGS,
  );
  const before = HEADED.words;
  const room = first.box.height - HEADINGS[0] * PITCH.heading - before - foot.height;
  const texts = entries.map((entry) => entry.paragraphs);
  const words = setLevel(page, 'quotation', first, 1, texts, wordSizes(own.count), room);
  return [
    ...entries.flatMap((entry, i) => {
      const texts = [
        { level: 0, text: headings.at(i) },
        { level: 1, text: words.at(i), before: before + HEADINGS[0] * PITCH.heading - headings.at(i).height },
      ];
      return entryItem(nth(specs, i), entry.heading, texts, page.deck);
    }),
    ...foot.items,
  ];
}

/** The one speaker of all quotations, under a line across the foot of the area, and the height that it takes with the space above it, in points. */
function oneSpeaker(by: Text, own: Quotations, page: PageFacts): { items: Item[]; height: number } {
  const { deck } = page;
  const spec = speakerSpec(deck, own);
  const { x, y, width } = spec.box;
  const [name = [], role = []] = nameAndRole(by);
  const { quiet, hairline: colour } = deck.palette('lt1');
  const behind = role.map((run, i) => ({
    ...{ ...run, text: (i === 0 ? deck.words.gap : '') + run.text },
    ...{ bold: false, colour: quiet, scale: ROLES[0] / NAMES[0] },
  }));
  const named = setLevel(page, 'name', spec, 0, [[[...name, ...behind]]], NAMES);
  const line = hairline(`${deck.words.names.line} 1`, x, y - SHORT.above, width, colour);
  return {
    items: [line, ruleAt(deck, 1, x, y), ...entryItem(spec, by, [{ level: 0, text: named.at(0) }], deck)],
    height: ABOVE_SPEAKER + named.tallest,
  };
}
