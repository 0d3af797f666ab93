import { Report } from '../../diagnostics/report.ts';
import type { Box, Item, TextItem } from '../../scene/item.ts';
import { plainText, type Slide, type Text } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { coverPicture, pictureBox, readFocus } from '../frame/coverPicture.ts';
import { entryPlaceholder } from '../frame/entrySpec.ts';
import { HEIGHT, INNER, MARGIN, WIDTH } from '../frame/grid.ts';
import { bar } from '../frame/itemMakers.ts';
import { ornament, panelBands } from '../frame/lookMarks.ts';
import {
  fillPlaceholder,
  INDEX,
  inPlaceholder,
  objectPlaceholder,
  type PlaceholderSpec,
  placeholderOf,
} from '../frame/placeholderSpec.ts';
import type { KindLayout, SlideKind } from '../slideKind.ts';
import { setOne } from '../typesetting/setText.ts';
import type { StyledText } from '../typesetting/textStyle.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import {
  openingColumn,
  openingFurniture,
  openingPalette,
  panel,
  SECTION_COLUMN,
} from './parts/openingColumn.ts';
import { chapterRow } from './variants/chapterRow.ts';
import { BAND_TOP, BESIDE, factLines, factSpecs, placeFacts } from './variants/sectionFacts.ts';

/** Pairs of sizes to try, for the tagline and for the summary below it, in points. */
const WORDS = [
  [22, 18],
  [20, 16],
  [18, 14],
] as const;
const MOST_FACTS = 3;
/** Size of a full name below the short one, and the space below it, in points. */
const NAME = 18;
const UNDER_NAME = 12;
/** Width of the texts on the panel, and of the place of `03 / 07` at their right edge, in points. */
const PANEL_TEXT = BESIDE - 2 * MARGIN;
const COUNT = 72;

/** The placeholder of tagline and summary. */
type Subtitle = ReturnType<typeof specsOf>['subtitle'];

/** What a divider shows beside its panel; without either the title takes the width of the page. */
interface Beside {
  readonly picture: boolean;
  readonly facts: number;
}

const BESIDES: readonly Beside[] = [false, true].flatMap((picture) =>
  Array.from({ length: MOST_FACTS + 1 }, (_, facts) => ({ picture, facts })),
);

export const section: SlideKind = {
  name: 'section',
  takes: {
    paragraphs: [0, 2],
    pictures: [0, 1],
    entries: [0, MOST_FACTS],
    entry: { paragraphs: [1, 1] },
    settings: ['focus'],
    without: ['source'],
  },
  layouts: (deck: DeckFacts) => BESIDES.map((beside) => layoutOf(deck, beside)),
  place: (slide: Slide, page: PageFacts) => {
    const beside = { picture: slide.pictures.length > 0, facts: slide.entries.length };
    const specs = specsOf(page.deck, beside);
    const short = page.deck.stand ? undefined : shortName(slide.title, specs.title, page);
    const words = subtitle(slide, specs.subtitle, short !== undefined, page);
    const [focus] = readFocus(slide.settings.focus, page);
    const items: Item[] = [
      ...fillPlaceholder(specs.title, [short ?? slide.title], page),
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...fillPlaceholder(specs.numeral, numberOf(page), page),
      ...words,
      ...coverPicture(page.deck.words.names.picture, slide.pictures[0], pictureOf(page.deck, beside), page, {
        focus,
        placeholder: { type: 'pic', idx: INDEX.object },
      }),
      ...placeFacts(page, slide.entries, beside.picture),
      ...(page.deck.stand ? [] : chapterRow(page, openingPalette(page.deck), short !== undefined)),
    ];
    return { layout: nameOf(beside), items, ...(short ? { title: plainText(short) } : {}) };
  },
};

/**
 * The short name of the chapter, which takes the place of a title that is too long for one line; undefined unless it is made of
 * characters of the title, in their order, and stands on one line itself.
 */
function shortName(title: Text, { style, sizes, box }: PlaceholderSpec, page: PageFacts): Text | undefined {
  const [first] = title;
  const name = page.chapter?.name ?? '';
  if (!first || name === '' || name === plainText(title) || !isWithin(name, plainText(title)))
    return undefined;
  const short = [{ ...first, text: name }];
  const onOneLine = (text: Text): boolean => {
    const report = new Report();
    const { width, height } = box;
    const one = { what: 'title', text: [text], style, width, height, maxLines: 1 };
    setOne({ ...page, report }, one, [sizes[0]]);
    return report.sorted().length === 0;
  };
  return !onOneLine(title) && onOneLine(short) ? short : undefined;
}

/** Whether `text` has the characters of `name` in their order, with others between them. */
function isWithin(name: string, text: string): boolean {
  let from = 0;
  return [...name].every((character) => {
    const at = text.indexOf(character, from);
    from = at + character.length;
    return at >= 0;
  });
}

/** The full name where the title is the short one, the tagline and the summary. */
function subtitle(slide: Slide, spec: Subtitle, named: boolean, page: PageFacts): TextItem[] {
  const [tagline = [], summary = []] = slide.paragraphs;
  const { style, second, box } = spec;
  const text = named ? [slide.title] : [];
  const quiet = { ...style, bold: false, colour: second.colour };
  const one = { what: 'name', text, style: quiet, width: box.width, height: box.height };
  const name = setOne(page, { ...one, maxLines: 2 }, [NAME, 16]);
  const height = box.height - (named ? name.height + UNDER_NAME : 0);
  const items = tryWays(page, WORDS, ([size, small], trial) => {
    const own = {
      ...spec,
      box: { ...box, height },
      sizes: [size] as const,
      second: { ...second, size: small },
    };
    return fillPlaceholder(own, [tagline, summary], trial, 'tagline and summary');
  });
  if (!named) return items;
  const paragraphs = items.flatMap((item) => item.paragraphs);
  const below = paragraphs.map((one, i) => (i === 0 ? { ...one, before: UNDER_NAME } : one));
  return [inPlaceholder(spec, [...name.paragraphs.map((one) => ({ ...one, level: 1 })), ...below])];
}

const nameOf = ({ picture, facts }: Beside): string =>
  `section${picture ? '-picture' : ''}${facts > 0 ? `-facts-${facts}` : ''}`;

/** The picture beside the panel: to the foot of the page, or to the band of figures. */
const pictureOf = (deck: DeckFacts, { facts }: Beside): Box => {
  const rounded = deck.brand.look.pictures === 'rounded';
  const left = BESIDE + (rounded ? APART : 0);
  const height = facts > 0 ? BAND_TOP : HEIGHT;
  return pictureBox(deck, { x: left, y: 0, width: WIDTH - left, height });
};
/** The space from the panel to a picture that stands within the page, in points. */
const APART = 36;

function layoutOf(deck: DeckFacts, beside: Beside): KindLayout {
  const { picture, facts } = beside;
  const { labels, counted, names } = deck.words;
  const left = bar(
    names.panel,
    { x: 0, y: 0, width: BESIDE, height: HEIGHT },
    { slot: deck.brand.look.opening },
  );
  const ground = picture
    ? deck.stand
      ? []
      : [left, ...panelBands(deck, BESIDE)]
    : facts > 0
      ? [panel(deck, BESIDE), ...ornament(deck, 'dk2', { right: WIDTH, y: HEIGHT, scale: 0.6 })]
      : [];
  const alone = picture ? labels.sectionAndPicture : labels.section;
  return {
    name: nameOf(beside),
    label: facts > 0 ? counted[picture ? 'sectionPictureAndFigures' : 'sectionAndFigures'](facts) : alone,
    ...(picture || facts > 0 ? {} : { type: 'secHead' }),
    occasional: picture || facts > 0,
    background: { slot: picture ? 'lt1' : deck.brand.look.opening },
    items: [
      ...(picture ? [] : ornament(deck)),
      ...ground,
      ...openingFurniture(deck, SECTION_COLUMN),
      ...(facts > 0 ? factLines(deck, picture, facts) : []),
    ],
    placeholders: [
      ...Object.values(specsOf(deck, beside)).map(placeholderOf),
      ...(picture
        ? [objectPlaceholder('pic', names.picture, pictureOf(deck, beside), deck.palette('lt1'))]
        : []),
      ...(facts > 0 ? factSpecs(deck, picture, facts).map(entryPlaceholder) : []),
    ],
  };
}

/** The placeholders on the panel, or across the page where nothing stands beside it. */
function specsOf(deck: DeckFacts, { picture, facts }: Beside) {
  const alone = !picture && facts === 0;
  const width = alone ? INNER : PANEL_TEXT;
  const specs = openingColumn(deck, SECTION_COLUMN, {
    ...{ type: 'title', sizes: alone ? [42, 36] : [42, 36, 32, 28], maxLines: alone ? 3 : 5 },
    ...{ width: alone ? 720 : width, head: width - COUNT, column: alone ? 600 : width, bottom: 456 },
  });
  const { quiet, accent, styles } = openingPalette(deck);
  const second = { prompt: deck.words.prompts.summary, size: WORDS[0][1], bold: false, colour: quiet };
  const numeral: PlaceholderSpec = {
    type: 'body',
    idx: INDEX.numeral,
    what: 'numeral',
    name: deck.words.names.numeral,
    prompt: deck.words.samples.value,
    box: { ...specs.kicker.box, x: MARGIN + width - COUNT, width: COUNT },
    valign: 'middle',
    style: { ...styles.kicker, colour: accent, align: 'right' },
    sizes: [14, 12],
    maxLines: 1,
  };
  const style = { ...specs.subtitle.style, bold: true };
  const subtitle = { ...specs.subtitle, sizes: [WORDS[0][0]] as const, gap: 0.3, style, second };
  return { ...specs, subtitle, numeral };
}

/** The number of the chapter, and how many there are: `03 / 07`. Nothing outside chapters. */
const numberOf = ({ chapter, deck, origin }: PageFacts): StyledText[] => {
  const written = [chapter?.number ?? 0, deck.chapters.length].map((one) => String(one).padStart(2, '0'));
  return chapter ? [[{ text: written.join(' / '), origin }]] : [];
};
