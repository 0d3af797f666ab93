import { Report } from '../../../diagnostics/report.ts';
import type { Item, ShapeItem } from '../../../scene/item.ts';
import type { Chapter, Sheet } from '../../deck.ts';
import { across, WIDTH } from '../../frame/grid.ts';
import type { Inks } from '../../frame/inks.ts';
import { group, linked, textItem } from '../../frame/items.ts';
import { SIZES } from '../../setting/scale.ts';
import { setText } from '../../setting/setText.ts';

const LEFT = 72;
const TOP = 480;
const GAP = 12;
/** Past so many chapters the row shows only the nearest. */
const MOST_BARS = 12;
const NEAR = 3;

/**
 * The way through the deck at the foot of a divider: a bar and a name for each chapter, each a link. Of many chapters
 * these are the nearest ones, with their numbers.
 */
export function chapterRow(sheet: Sheet, inks: Inks): Item[] {
  const { words } = sheet.deck;
  const all = sheet.deck.chapters;
  if (all.length < 2) return [];
  const long = all.length > MOST_BARS;
  const here = sheet.chapter?.number ?? 1;
  const from = Math.max(0, Math.min(here - 2, all.length - NEAR));
  const chapters = long ? all.slice(from, from + NEAR) : all;
  const nameOf = ({ number, name }: Chapter) =>
    `${number}${number === here ? ` / ${all.length}` : ''}${words.gap}${name}`;
  const row = { x: LEFT, y: TOP, width: WIDTH - LEFT - 48, height: 30 };
  const boxes = across(row, chapters.length, GAP);
  const looks = inks.looks;
  const width = boxes[0]?.width ?? 0;
  const labels = chapters.map((one) => {
    const current = one.number === sheet.chapter?.number;
    return {
      what: 'section name',
      text: [[{ text: long ? nameOf(one) : one.name, origin: sheet.origin }]],
      look: current ? { ...looks.body, bold: true } : looks.quiet,
      width,
      height: 18,
      maxLines: 1,
    };
  });
  // Names that are too long for the row are left to the tips: the bars say enough.
  const trial = new Report();
  const { settings } = setText({ ...sheet, report: trial }, labels, SIZES.small);
  return [
    group(
      sheet.deck,
      words.names.progress,
      [],
      chapters.flatMap((one, i): Item[] => {
        const box = boxes[i];
        if (!box) return [];
        const current = one.number === sheet.chapter?.number;
        const tip = `${one.number}${words.gap}${one.name}`;
        const segment: ShapeItem = {
          kind: 'shape',
          shape: 'rect',
          name: `${words.names.unit} ${tip}`,
          key: one.id,
          box: { ...box, height: 4 },
          fill: current ? inks.rule : inks.hairline,
          // Where the name stands below, it is the link.
          ...(trial.hasErrors
            ? { link: `#${one.id}`, tip, described: { alt: tip } }
            : { described: { decorative: true } }),
        };
        if (trial.hasErrors) return [segment];
        const label = textItem(
          `${words.names.unitName} ${one.number}`,
          { ...box, y: TOP + 10, height: 18 },
          settings[i],
        );
        return [segment, { ...linked(label, `#${one.id}`, tip), key: `${one.id} name` }];
      }),
    ),
  ];
}
