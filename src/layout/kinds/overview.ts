import type { Box, TextItem } from '../../scene/item.ts';
import type { Entry, Slide, Text } from '../../slides/slide.ts';
import { textBox } from '../../typography/textBox.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage, type FrameParts } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { MARGIN, WIDTH } from '../frame/grid.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { cardOn } from '../frame/surface.ts';
import { nth } from '../nth.ts';
import type { Placed, SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { setOne } from '../typesetting/setText.ts';
import { type CalloutSet, calloutParts, placeCallouts } from './parts/calloutSets.ts';
import { figureGrid, figureGridName, figureStyle, placesOn } from './parts/figureGrid.ts';
import { mapItems, mapPlaceholder } from './variants/mapPins.ts';
import { routeItems, type Stop, stopsOf } from './variants/route.ts';
import {
  placeRows,
  type RouteRows,
  routeRowLines,
  routeRowSpecs,
  rowsFoot,
  rowsLeft,
} from './variants/routeRows.ts';

/** The numbers of entries that a slide may have; with more than the first few they stand in rows, not in cells. */
const COUNTS = [2, 3, 4, 5, 6, 7, 8];
const MOST_CELLS = 6;
/** Height of the line of slogans below rows, in points. */
const LINE = 30;

/** Whether entries stand in rows, and beside a route or a map. */
type Manner = 'cells' | 'rows' | 'route' | 'map';

export const overview: SlideKind = {
  name: 'overview',
  takes: {
    entries: [2, 8],
    entry: { paragraphs: [1, 2] },
    paragraphs: [0, 4],
    ...{ pictures: [0, 3], settings: ['at', 'focus', 'vignettes'] },
    advice: {
      few: 'write an entry (##) for each figure; an outline’s entries are the units that have a `figure`.',
      many: 'its entries are the units that have a `figure`: leave out the `figure` of some.',
    },
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () => [
      ...COUNTS.filter((count) => count <= MOST_CELLS).map((count) => cellsLayout(deck, count)),
      ...([undefined, 'route', 'map'] as const).flatMap((beside) =>
        [false, true].flatMap((slogans) =>
          COUNTS.filter((count) => beside || count > MOST_CELLS).map((count) =>
            rowsLayout(deck, { count, beside, slogans }),
          ),
        ),
      ),
    ]),
  place: contentPage((slide, page) => {
    const { entries, settings } = slide;
    const pictured = slide.pictures.length > 0;
    const routed = !pictured || settings.vignettes !== undefined;
    const stops = routed ? stopsOf(entries, settings.at, page) : undefined;
    if (pictured && !stops) reportPictures(slide, page);
    const manner = stops ? 'route' : pictured ? 'map' : entries.length > MOST_CELLS ? 'rows' : 'cells';
    const placed = placeUnits(slide, manner, stops, page);
    if (!stops) return placed;
    return { ...placed, remark: [{ text: page.deck.words.schematic, origin: slide.layout.origin }] };
  }),
};

/** Places the entries in cells or in rows, and what stands beside rows. */
function placeUnits(
  slide: Slide,
  manner: Manner,
  stops: readonly Stop[] | undefined,
  page: PageFacts,
): Placed {
  const { entries, paragraphs } = slide;
  const count = entries.length;
  const slogans = paragraphs.length > 0;
  const layout = nameOf(count, manner, slogans);
  if (manner === 'cells') {
    const { sets, slogan } = arrange(page.deck, count, slogans);
    const cells = placeCallouts(page, entries.map(numbered), sets);
    return { layout, items: [...cells, ...(slogan ? sloganItem(paragraphs, slogan, page) : [])] };
  }
  const rows: RouteRows = { count, beside: manner === 'rows' ? undefined : manner, slogans };
  const items = [
    ...(manner === 'map' ? mapItems(slide, page) : []),
    ...placeRows(page, stops?.map(({ entry }) => entry) ?? entries, rows),
    ...(stops ? routeItems(page, slide, stops, rows) : []),
    ...(slogans ? sloganItem(paragraphs, lineBox(rows), page) : []),
  ];
  return { layout, items };
}

/** Reports more than one picture where a map is meant, and pictures for a route that has no places. */
function reportPictures({ layout, pictures, settings }: Slide, page: PageFacts): void {
  const most = settings.vignettes ? 0 : 1;
  if (pictures.length <= most) return;
  const counts = { where: 'slide', has: pictures.length, least: 0, most, holds: 'one map' } as const;
  const advice =
    'round pictures stand beside a route: name their units in `vignettes`, and give units an `at`.';
  const facts = { layout: layout.name, what: 'pictures', ...counts, advice };
  page.report.add('layout-takes', facts, { origin: pictures[0]?.origin ?? layout.origin, slide: page });
}

/** A few units without slogans stand on the layout of as many figures. */
function nameOf(count: number, manner: Manner, slogans: boolean): string {
  if (manner === 'cells') return slogans ? `overview-${count}-slogans` : figureGridName(count);
  return `overview-${manner}-${count}${slogans ? '-slogans' : ''}`;
}

/** The layout of a few entries in cells, with slogans in a cell of their own. */
function cellsLayout(deck: DeckFacts, count: number): FrameParts {
  const { sets, slogan } = arrange(deck, count, true);
  const { items, placeholders } = calloutParts(deck, sets);
  const own = slogan ? [entryPlaceholder(sloganSpec(deck, slogan))] : [];
  return {
    ...{ name: nameOf(count, 'cells', true), label: deck.words.counted.overviewAndSlogans(count) },
    ...{ occasional: true, items, placeholders: [...placeholders, ...own] },
  };
}

const NOUNS = { rows: 'overviewRows', route: 'overviewRoute', map: 'overviewMap' } as const;

/** The layout of entries in rows, which may stand beside a route; slogans are on one line below them. */
function rowsLayout(deck: DeckFacts, rows: RouteRows): FrameParts {
  const { count, beside, slogans } = rows;
  const noun = NOUNS[beside ?? 'rows'];
  const own = slogans ? [sloganSpec(deck, lineBox(rows))] : [];
  return {
    name: nameOf(count, beside ?? 'rows', slogans),
    label: deck.words.counted[slogans ? (`${noun}AndSlogans` as const) : noun](count),
    occasional: true,
    items: routeRowLines(deck, rows),
    placeholders: [
      ...(beside === 'map' ? [mapPlaceholder(deck)] : []),
      ...[...routeRowSpecs(deck, rows).flat(), ...own].map(entryPlaceholder),
    ],
  };
}

/** The line of slogans, under the rows. */
const lineBox = (rows: RouteRows): Box => {
  const x = rowsLeft(rows);
  return { x, y: rowsFoot(true) + 6, width: WIDTH - MARGIN - x, height: LINE };
};

/** The cells in the area; slogans take a cell of their own. */
function arrange(deck: DeckFacts, count: number, slogans: boolean): { sets: CalloutSet[]; slogan?: Box } {
  const { panels } = deck.areas;
  const boxes = figureGrid(count + (slogans ? 1 : 0), panels, deck);
  const sets = [{ places: placesOn(boxes.slice(0, count), deck), style: figureStyle(boxes.length, deck) }];
  return slogans ? { sets, slogan: nth(boxes, count) } : { sets };
}

/** The lines in one line with wide spaces between them. */
const inOneLine = (lines: readonly Text[]): Text[] => {
  const [first] = lines.flat();
  if (!first) return [];
  return [
    lines.flatMap((line, i) => (i > 0 ? [{ text: '\u2003\u2003', origin: first.origin }, ...line] : line)),
  ];
};

/** The entry with its number in front of its label. */
function numbered(entry: Entry, index: number): Entry {
  const [label = [], ...rest] = entry.paragraphs;
  const text = `${String(index + 1).padStart(2, '0')}\u2002`;
  return { ...entry, paragraphs: [[{ text, strong: true, origin: entry.origin }, ...label], ...rest] };
}

/** The placeholder of the slogans: on a card in the brand's colour, or on a line of their own under rows. */
function sloganSpec(deck: DeckFacts, box: Box): EntrySpec {
  const low = box.height <= LINE;
  const { styles } = deck.palette(low ? 'lt1' : 'accent1');
  const colour = low ? { colour: deck.palette('lt1').strong } : {};
  const insets = { left: 20, top: 18, right: 20, bottom: 18 };
  return {
    ...{ idx: INDEX.slogans, name: deck.words.names.slogans, box, valign: 'middle' },
    ...(low ? {} : { card: cardOn(deck, 'accent1', insets) }),
    levels: [
      {
        prompt: deck.words.prompts.slogans,
        style: { ...styles.body, bold: true, ...colour },
        size: nth(low ? LINE_SIZES : SLOGAN_SIZES, 0),
      },
    ],
  };
}

const SLOGAN_SIZES = [...SIZES.body, 16];
const LINE_SIZES = [16, 14];

/** Fills the placeholder of the slogans; under rows they are in one line. */
function sloganItem(paragraphs: readonly Text[], box: Box, page: PageFacts): TextItem[] {
  const spec = sloganSpec(page.deck, box);
  const low = box.height <= LINE;
  const { width, height } = textBox(spec);
  const { style } = nth(spec.levels, 0);
  const lines = low ? inOneLine(paragraphs) : paragraphs;
  const sizes = low ? LINE_SIZES : SLOGAN_SIZES;
  const text = setOne(page, { what: 'slogan', text: lines, style, width, height }, sizes);
  return entryItem(spec, [], [{ level: 0, text }], page.deck);
}
