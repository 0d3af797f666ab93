import { Report } from '../../diagnostics/report.ts';
import type { Item } from '../../scene/item.ts';
import { plainText, type Slide, type Text } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { MARGIN } from '../frame/grid.ts';
import { bar } from '../frame/itemMakers.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import type { Tone } from '../frame/tone.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { quarters } from '../typesetting/scale.ts';
import { type SetText, setOne } from '../typesetting/setText.ts';
import type { StyledText } from '../typesetting/textStyle.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { clauseLines } from './parts/clauseLines.ts';
import {
  BESIDE,
  frameOf,
  type Ground,
  groundItems,
  groundName,
  groundOrnament,
  groundPlaceholder,
  groundRemark,
  groundsAt,
  PLACES,
  readGround,
  slotOf,
} from './parts/ground.ts';

/** Width without a picture, and the place in whose middle statement and attribution stand, in points. */
const WIDE = 744;
const TOP = 120;
const BOTTOM = 456;
/** Sizes of a statement, with the lines it may take at each and its line pitch in em. */
const WAYS = [
  { size: 34, maxLines: 6, pitch: 1.6 },
  { size: 28, maxLines: 8, pitch: 1.6 },
] as const;
type Way = (typeof WAYS)[number];
const [OWN] = WAYS;
/** Size of the words that lead to a quotation, and the space below them, in points. */
const NARRATION = { size: 20, below: 30 } as const;
/** The rule between statement and attribution, and the space above and below it, in points. */
const RULE = { before: 24, width: 48, height: 3, after: 12 } as const;
/** Words that end in a quotation: who says it how, and what is said. */
const QUOTING = /^([^“”]+[：:])\s*(“[^“”]+”)$/u;
const TONE: Tone = 'dark';

export const statement: SlideKind = {
  name: 'statement',
  takes: { quotations: [1, 1], pictures: [0, 1], settings: ['tone', 'place', 'focus'] },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      groundsAt(PLACES).map((ground) => ({
        name: nameOf(ground),
        label: deck.words.labels.statement + groundRemark(deck, ground, TONE),
        occasional: ground.tone !== TONE || ground.place !== 'none',
        frame: frameOf(deck, ground),
        items: groundOrnament(deck, ground),
        placeholders: [...groundPlaceholder(deck, ground), entryPlaceholder(specOf(deck, ground))],
      })),
    ),
  place: contentPage((slide, page) => {
    const ground = readGround(slide, page, ['right', 'full'], () => TONE);
    return {
      layout: nameOf(ground),
      frame: frameOf(page.deck, ground),
      under: groundItems(slide, ground, page),
      items: tryWays(page, WAYS, (way, trial) => block(slide, ground, way, trial)),
    };
  }),
};

const nameOf = (ground: Ground): string => `statement${groundName(ground, TONE)}`;

/** The placeholder: the statement, and as the levels below it attribution and narration. */
function specOf(deck: DeckFacts, ground: Ground): EntrySpec {
  const { names, prompts } = deck.words;
  const { styles, accent } = deck.palette(slotOf(deck, ground));
  const under = RULE.before + RULE.height + RULE.after;
  return {
    idx: INDEX.main,
    name: names.statement,
    box: {
      ...{ x: MARGIN, width: ground.place === 'none' ? WIDE : BESIDE - MARGIN },
      ...{ y: TOP, height: BOTTOM - TOP },
    },
    valign: 'middle',
    levels: [
      {
        prompt: prompts.statement,
        style: { ...styles.title, strong: accent, pitch: OWN.pitch },
        size: OWN.size,
      },
      { prompt: prompts.person, style: styles.quiet, size: 16, before: under },
      { prompt: prompts.detail, style: styles.body, size: NARRATION.size },
    ],
  };
}

/** Divides words that end in a quotation; the narration is empty in others. */
function narrated(paragraphs: readonly Text[]): {
  readonly narration: Text[];
  readonly said: readonly Text[];
} {
  const [only = []] = paragraphs;
  const [run] = only;
  const parts = paragraphs.length === 1 ? QUOTING.exec(plainText(only)) : null;
  const [, before, said] = parts ?? [];
  if (!run || only.length > 1 || !before || !said) return { narration: [], said: paragraphs };
  return { narration: [[{ ...run, text: before }]], said: [[{ ...run, text: said }]] };
}

/** The statement at the size of `way`, with its narration above it, and its attribution under a rule close below it. */
function block(slide: Slide, ground: Ground, way: Way, page: PageFacts): Item[] {
  const { deck } = page;
  const own = specOf(deck, ground);
  const { paragraphs, attribution } = nth(slide.quotations, 0);
  const { narration, said } = narrated(paragraphs);
  const { width } = own.box;
  const [statementLevel, signedLevel, toldLevel] = [0, 1, 2].map((level) => nth(own.levels, level).style);
  const one = (text: readonly Text[], style = statementLevel) => ({
    ...{ text, style: style ?? deck.palette(slotOf(deck, ground)).styles.body, width, height: BOTTOM },
  });
  const told = setOne(page, { ...one(narration, toldLevel), what: 'text', maxLines: 3 }, [NARRATION.size]);
  const signed = setOne(page, { ...one(attribution, signedLevel), what: 'attribution', maxLines: 1 }, [16]);
  const before = narration.length > 0 ? told.height + NARRATION.below : 0;
  const under = RULE.before + RULE.height + RULE.after;
  const room = BOTTOM - TOP - before - (attribution.length > 0 ? under + signed.height : 0);
  const { style: plain } = one(said);
  const style = { ...plain, pitch: way.pitch };
  const setSaid = (text: readonly StyledText[], own: PageFacts): SetText => {
    const { maxLines, size } = way;
    const all = { what: 'statement', text, style, width, height: room, maxLines, gap: GAP };
    return setOne(own, all, [size]);
  };
  const whole = setSaid(said, page);
  const set = (tearsPhrase(whole, said) && clausesApart(said, width / way.size, setSaid, page)) || whole;
  const parts = [
    { level: 2, text: told },
    { level: 0, text: set, before: NARRATION.below },
    { level: 1, text: signed, before: under },
  ];
  const tall = before + set.height + (attribution.length > 0 ? under + signed.height : 0);
  const y = TOP + Math.max(0, BOTTOM - TOP - tall) / 2;
  const rule = { x: MARGIN, y: quarters(y + before + set.height + RULE.before) };
  const size = { width: RULE.width, height: RULE.height };
  return [
    ...entryItem(own, nth(paragraphs, 0), parts, deck),
    ...(attribution.length > 0
      ? [bar(deck.words.names.rule, { ...rule, ...size }, deck.palette(slotOf(deck, ground)).rule)]
      : []),
  ];
}

/** Space between paragraphs, in em. */
const GAP = 0.3;

/** Whether a line ends within a phrase that is in the accent. */
const tearsPhrase = ({ paragraphs }: SetText, said: readonly Text[]): boolean => {
  const phrases = new Set(said.flat().flatMap(({ strong, text }) => (strong ? [text] : [])));
  return paragraphs.some(({ runs }) =>
    runs.some(({ text }) => text.trim().includes('\n') && phrases.has(text.replaceAll('\n', ''))),
  );
};

/** The statement with lines that end where its clauses do; undefined where they do not fit. */
function clausesApart(
  said: readonly Text[],
  ems: number,
  set: (text: readonly StyledText[], page: PageFacts) => SetText,
  page: PageFacts,
): SetText | undefined {
  const report = new Report();
  const apart = set(
    said.map((one) => clauseLines(one, ems) ?? one),
    { ...page, report },
  );
  return report.sorted().length > 0 || tearsPhrase(apart, said) ? undefined : apart;
}
