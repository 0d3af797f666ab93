import { Report } from '../../../diagnostics/report.ts';
import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import type { Chapter, PageFacts } from '../../deckFacts.ts';
import { across, WIDTH } from '../../frame/grid.ts';
import { group, linked, textItem } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';

const LEFT = 72;
const TOP = 480;
const GAP = 12;
/** With more chapters than this the row shows the `NEAR` nearest only. */
const MOST_BARS = 12;
const NEAR = 3;

/** One chapter in the row; `tip` is its number and name, `shown` the text under its bar. */
interface Segment {
  readonly chapter: Chapter;
  readonly box: Box;
  readonly current: boolean;
  readonly tip: string;
  readonly shown: string;
}

/**
 * The progress row at the bottom of a divider: a bar and a name for each chapter, each with a link. Of many chapters it
 * shows the nearest ones with their numbers. Names that do not fit the row are only in the tips of the bars.
 */
export function chapterRow(page: PageFacts, palette: Palette): Item[] {
  const { names } = page.deck.words;
  if (page.deck.chapters.length < 2) return [];
  const segments = segmentsOf(page);
  const trial = { ...page, report: new Report() };
  const labels = setText(
    trial,
    segments.map(({ current, shown, box }) => ({
      what: 'section name',
      text: [[{ text: shown, origin: page.origin }]],
      style: current ? { ...palette.styles.body, bold: true } : palette.styles.quiet,
      width: box.width,
      height: 18,
      maxLines: 1,
    })),
    SIZES.small,
  );
  const named = !trial.report.hasErrors;
  const items = segments.flatMap(({ chapter, box, current, tip }, i): Item[] => {
    const link = `#${chapter.id}`;
    const bar: ShapeItem = {
      kind: 'shape',
      shape: 'rect',
      name: `${names.unit} ${tip}`,
      key: chapter.id,
      box: { ...box, height: 4 },
      fill: current ? palette.rule : palette.hairline,
      ...(named ? { described: { decorative: true } } : { link, tip, described: { alt: tip } }),
    };
    if (!named) return [bar];
    const below = { ...box, y: TOP + 10, height: 18 };
    const label = textItem(`${names.unitName} ${chapter.number}`, below, labels.at(i));
    return [bar, { ...linked(label, link, tip), key: `${chapter.id} name` }];
  });
  return [group(page.deck, names.progress, [], items)];
}

function segmentsOf({ deck, chapter: own }: PageFacts): Segment[] {
  const { chapters, words } = deck;
  const long = chapters.length > MOST_BARS;
  const here = own?.number ?? 1;
  const from = Math.max(0, Math.min(here - 2, chapters.length - NEAR));
  const shown = long ? chapters.slice(from, from + NEAR) : chapters;
  const row = { x: LEFT, y: TOP, width: WIDTH - LEFT - 48, height: 30 };
  const boxes = across(row, shown.length, GAP);
  return shown.map((chapter, i) => {
    const { number, name } = chapter;
    const place = number === here ? ` / ${chapters.length}` : '';
    return {
      chapter,
      box: nth(boxes, i),
      current: number === own?.number,
      tip: `${number}${words.gap}${name}`,
      shown: long ? `${number}${place}${words.gap}${name}` : name,
    };
  });
}
