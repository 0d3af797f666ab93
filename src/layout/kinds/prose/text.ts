import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import type { Slide } from '../../../slides/slide.ts';
import { evenParts } from '../../continueSlides.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { contentLayouts, contentPage, WORDY } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { columnLeft, columns } from '../../frame/grid.ts';
import { bar } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import type { Placed, SlideKind } from '../../slideKind.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setOne } from '../../typesetting/setText.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { FLOW_TAKES, type FlowWay, flowGroups, flowLevels, flowText, withFlowLevels } from './flow.ts';

/** The ways to set the words, the one of the layout first; a longer text continues on another slide. */
const [LARGE, SMALL] = SIZES.body;
const WAYS: readonly FlowWay[] = [
  { size: LARGE, gap: 0.9 },
  { size: LARGE, gap: 0.6 },
  { size: LARGE, gap: 0.35 },
  { size: SMALL, gap: 0.35 },
];
/** The sizes of a lead that stands beside its list, in points. */
const LEADS = SIZES.heading.slice(0, 3);
/** Columns of the grid that the words take (a longer line is hard to read), and those that a lead beside its list takes. */
const MEASURE = 10;
const LEAD = 4;
/** Height of the rules above lead and list, and the space under them, in points. */
const RULE = 2;
const UNDER_RULE = 18;

/**
 * A slide of plain words: paragraphs and lists with bullets or numbers, in the order in which they are written. One
 * paragraph above a list stands beside it as its lead, where both fit.
 */
export const text: SlideKind = {
  name: 'text',
  takes: FLOW_TAKES,
  layouts: (deck: DeckFacts) => {
    const { labels, aside, remarks } = deck.words;
    return contentLayouts(deck, () => [
      {
        ...{ name: 'text', label: labels.text, type: 'obj' },
        items: topRule(deck, deck.words.names.rule, deck.areas.panels, deck.palette('lt1').strong),
        placeholders: [entryPlaceholder(wordsSpec(deck))],
      },
      {
        name: `text${WORDY}`,
        label: labels.text + aside(remarks.led),
        occasional: true,
        items: rules(deck),
        placeholders: [leadSpec(deck), listSpec(deck)].map(entryPlaceholder),
      },
    ]);
  },
  place: contentPage((slide, page) => {
    if (slide.flow.length === 0) reportNothing(slide, page);
    const arrangements = isLed(slide) ? [besideLead, inOneText] : [inOneText];
    return tryWays(page, arrangements, (arrange, trial) => arrange(slide, trial));
  }),
  cut: (slide: Slide, count: number) =>
    evenParts(flowGroups(slide.flow), count).map((groups) => ({ flow: groups.flat() })),
};

function reportNothing({ layout }: Slide, page: PageFacts): void {
  const counts = { where: 'slide', has: 0, least: 1, most: Number.POSITIVE_INFINITY } as const;
  const facts = { layout: 'text', what: 'paragraphs or lists', ...counts, holds: 'paragraphs and lists' };
  page.report.add('layout-takes', facts, { origin: layout.origin });
}

/** Whether the words are one paragraph and below it nothing but lists. */
const isLed = ({ flow: [first, ...rest] }: Slide): boolean =>
  first?.item === undefined && rest.length > 1 && rest.every(({ item }) => item);

/** All words in one placeholder. */
function inOneText(slide: Slide, page: PageFacts): Placed {
  const items = wordsItems(wordsSpec(page.deck), slide, page);
  return { layout: 'text', items };
}

/** The first paragraph at the left, and the rest at its right. */
function besideLead(slide: Slide, page: PageFacts): Placed {
  const spec = leadSpec(page.deck);
  const { style } = nth(spec.levels, 0);
  const [lead, ...flow] = slide.flow;
  const paragraphs = lead ? [lead.text] : [];
  const { width, height } = spec.box;
  const set = setOne(page, { what: 'lead', text: paragraphs, style, width, height }, LEADS);
  const items = [
    ...entryItem(spec, [], [{ level: 0, text: set }], page.deck),
    ...wordsItems(listSpec(page.deck), { flow }, page),
  ];
  return { layout: `text${WORDY}`, items };
}

function wordsItems(spec: EntrySpec, words: Pick<Slide, 'flow'>, page: PageFacts): Item[] {
  const palette = page.deck.palette('lt1');
  const set = tryWays(page, WAYS, (way, trial) =>
    setOne(trial, flowText(words, palette.styles.body, spec.box, way), [way.size]),
  );
  return entryItem(spec, [], [{ level: 0, text: withFlowLevels(set, words, palette) }], page.deck);
}

/** The boxes of a lead and of the list beside it, from their rules down. */
const leadBox = ({ areas }: DeckFacts): Box => ({ ...areas.panels, width: columns(LEAD) - 18 });
const listBox = ({ areas }: DeckFacts): Box => ({
  ...areas.panels,
  ...{ x: columnLeft(LEAD), width: columns(12 - LEAD) },
});

/** The box below a rule, `width` points wide. */
const underRule = (box: Box, width: number): Box => ({
  ...box,
  ...{ width, y: box.y + UNDER_RULE, height: box.height - UNDER_RULE },
});

const wordsSpec = (deck: DeckFacts, box = underRule(deck.areas.panels, columns(MEASURE))): EntrySpec => ({
  ...{ idx: INDEX.main, name: deck.words.names.text, box },
  levels: flowLevels(deck, deck.palette('lt1'), nth(WAYS, 0)),
});

const listSpec = (deck: DeckFacts): EntrySpec =>
  wordsSpec(deck, underRule(listBox(deck), columns(12 - LEAD)));

function leadSpec(deck: DeckFacts): EntrySpec {
  const { names, prompts } = deck.words;
  const { styles } = deck.palette('lt1');
  const size = nth(LEADS, 0);
  return {
    ...{ idx: INDEX.lead, name: names.lead, box: underRule(leadBox(deck), columns(LEAD) - 36) },
    levels: [{ prompt: prompts.lead, style: { ...styles.title, bold: false }, size }],
  };
}

/** The rules above lead and list. */
function rules(deck: DeckFacts): ShapeItem[] {
  const { strong, hairline } = deck.palette('lt1');
  return [
    bar(`${deck.words.names.rule} 1`, { ...leadBox(deck), height: RULE }, hairline),
    bar(`${deck.words.names.rule} 2`, { ...listBox(deck), height: RULE }, strong),
  ];
}
