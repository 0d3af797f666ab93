import type { Brand } from '../../brand/brand.ts';
import { type Colour, seenOn } from '../../brand/colour.ts';
import { contrast } from '../../brand/contrast.ts';
import type { Slot, Theme } from '../../brand/theme.ts';
import type { Report } from '../../diagnostics/report.ts';
import { type Keep, keepNothing } from '../../keep/keep.ts';
import type { PointLabel } from '../../scene/chart.ts';
import type { Gradient } from '../../scene/colour.ts';
import type { Box, ChartItem, Item, PictureItem, SceneRun, TableItem, TextItem } from '../../scene/item.ts';
import type { Samples } from '../../scene/samples.ts';
import type { Media, Page, SceneLayout } from '../../scene/scene.ts';
import { textBox } from '../../typography/textBox.ts';
import { middleUnder } from '../frame/scrim.ts';
import { contrastRemedy } from './contrastRemedy.ts';

/** The part of a run that its contrast depends on. */
type ColouredRun = Pick<SceneRun, 'size' | 'bold' | 'colour' | 'origin'>;
/** The colour under a text as a viewer shows it (hex), and the slot that was painted last, unless that was a picture. */
type Ground = { readonly colour: string; readonly slot?: Slot };
/** Is called with each text and the ground under it. */
type See = (run: ColouredRun, ground: Ground) => void;
type Point = { readonly x: number; readonly y: number };
type Under = (point: Point) => Ground;

const EVERYWHERE: Box = { x: 0, y: 0, width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

/** What is painted under texts: a colour in its box, or a picture whose pixels are known. */
type Painted =
  | { readonly box: Box; readonly colour: Colour | Gradient }
  | { readonly box: Box; readonly picture: PictureItem; readonly samples: Samples };
type Pictures = Readonly<Record<string, Pick<Media, 'samples'>>>;

/** A text on its ground, as the page shows both. */
interface Pair {
  readonly run: ColouredRun;
  readonly ground: Ground;
  /** The colour of the text as a viewer shows it (hex). */
  readonly shown: string;
  /** The least contrast that the text needs. */
  readonly needs: number;
}

/**
 * Reports each pair of text colour and ground whose contrast is below WCAG AA (4.5; 3 from 24 points, bold 18), once for the
 * deck, at the colour of the brand that can be changed. The ground of a text is the background, furniture, cards and pictures
 * under it, blended by their opacity; a picture whose pixels are not in `media` is not seen. `keep` gives back the pairs of
 * pages that are as they were.
 */
export function contrastCheck(
  { theme, origins }: Brand,
  layouts: readonly SceneLayout[],
  pages: readonly Page[],
  media: Pictures,
  report: Report,
  keep: Keep = keepNothing,
): void {
  const checked = new Set<string>();
  const layoutOf = new Map(layouts.map((one) => [one.name, one]));
  const around = keep(
    'around texts',
    () => [layouts, theme, media],
    () => ({}),
  );
  for (const page of pages) {
    const layout = layoutOf.get(page.layout);
    if (!layout) continue;
    const { pairs } = keep(
      'contrast',
      () => [around, page.layout, page.items],
      () => ({ pairs: pairsOn(layout, page, theme, media) }),
    );
    for (const one of pairs) {
      const { run, ground, shown, needs } = one;
      if (checked.has(keyOf(one))) continue;
      checked.add(keyOf(one));
      const ratio = contrast(shown, ground.colour);
      if (ratio >= needs) continue;
      const remedy = contrastRemedy(shown, ground.colour, needs, {
        text: origins.colours[run.colour.slot],
        ground: ground.slot && origins.colours[ground.slot],
      });
      const written = seenOn(ground.colour, { ...run.colour, alpha: 1 }, theme);
      const text = { slot: run.colour.slot, colour: written, size: run.size };
      const slide = { number: page.number, title: page.title };
      report.add(
        'contrast',
        { ...text, ground: ground.colour, ratio, needs, remedy },
        { origin: remedy?.origin ?? run.origin, slide },
      );
    }
  }
}

const keyOf = ({ run, ground, shown, needs }: Pair): string =>
  `${run.colour.slot} ${shown} ${ground.colour} ${needs}`;

/** The pairs of a page, each at the first text that has it. */
function pairsOn(layout: SceneLayout, page: Page, theme: Theme, media: Pictures): Pair[] {
  const pairs = new Map<string, Pair>();
  seeTexts(layout, page, theme, media, ({ size, bold, colour, origin }, ground) => {
    const needs = size >= 24 || (bold && size >= 18) ? 3 : 4.5;
    const run = { size, bold, colour, ...(origin ? { origin } : {}) };
    const pair = { run, ground, shown: seenOn(ground.colour, colour, theme), needs };
    if (!pairs.has(keyOf(pair))) pairs.set(keyOf(pair), pair);
  });
  return [...pairs.values()];
}

/** The ground at a point, of what the layout paints before its pictures; undefined where a picture of the page lies. */
export function groundAt(
  point: Point,
  layout: SceneLayout,
  page: Page,
  theme: Theme,
): { readonly colour: string } | undefined {
  const { x, y } = point;
  const covers = ({ box }: { box: Box }) =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  const covered = page.items.some(
    (item) => item.kind === 'picture' && item.placeholder !== undefined && covers(item),
  );
  if (covered) return undefined;
  const painted: Painted[] = [{ box: EVERYWHERE, colour: layout.background }];
  for (const item of layout.items)
    if (item.kind === 'shape' && item.fill) painted.push({ box: item.box, colour: item.fill });
  return groundUnder(point, painted, theme);
}

/** Calls `see` with the texts of a page and its layout; items are painted in their order. */
function seeTexts(layout: SceneLayout, page: Page, theme: Theme, media: Pictures, see: See): void {
  const painted: Painted[] = [{ box: EVERYWHERE, colour: layout.background }];
  const under = (point: Point) => groundUnder(point, painted, theme);
  const visit = (item: Item): void => {
    switch (item.kind) {
      case 'group':
        item.items.forEach(visit);
        return;
      case 'shape':
      case 'freeform':
        if (item.fill) painted.push({ box: item.box, colour: item.fill });
        return;
      case 'picture': {
        const samples = media[item.media]?.samples;
        if (samples) painted.push({ box: item.box, picture: item, samples });
        return;
      }
      case 'text':
        if (item.card) painted.push({ box: item.box, colour: item.card.fill });
        seeText(item, under, see);
        return;
      case 'table':
        seeTable(item, under, theme, see);
        return;
      case 'chart':
        seeChart(item, under, theme, see);
    }
  };
  // The background of a layout stands for the pictures on it.
  for (const item of layout.items) if (item.kind !== 'picture') visit(item);
  page.items.forEach(visit);
}

function seeText(item: TextItem, under: Under, see: See): void {
  // A template says how its own texts look.
  if (item.decorative || item.inherits !== undefined) return;
  const ground = under(startOf(item));
  for (const { runs } of item.paragraphs) for (const run of runs) see(run, ground);
}

/** The cells of a table on their fills, or on the ground under the table. */
function seeTable(item: TableItem, under: Under, theme: Theme, see: See): void {
  const beside = under(cornerOf(item.box));
  for (const { paragraphs, fill } of item.rows.flat()) {
    const ground = fill ? paintOver(beside, fill, theme) : beside;
    for (const { runs } of paragraphs) for (const run of runs) see(run, ground);
  }
}

/** The axis and labels of a chart on the ground under it; the labels of a doughnut on their slices, or on their own fill. */
function seeChart(item: ChartItem, under: Under, theme: Theme, see: See): void {
  const { labels, axis, series } = item;
  const beside = under(cornerOf(item.box));
  const coloured = ({ size, colour }: { size: number; colour: Colour }, bold: boolean): ColouredRun => ({
    ...{ size, colour, bold },
    ...(item.origin ? { origin: item.origin } : {}),
  });
  const seeLabel = (own: PointLabel) => {
    const look = { ...labels, ...own };
    see(coloured(look, look.bold), look.ground ? paintOver(beside, look.ground, theme) : beside);
  };
  seeLabel({});
  for (const one of series) Object.values(one.labels ?? {}).forEach(seeLabel);
  see(coloured(axis, false), beside);
}

function groundUnder(point: Point, painted: readonly Painted[], theme: Theme): Ground {
  const { x, y } = point;
  let ground: Ground = { colour: theme.colours.lt1, slot: 'lt1' };
  for (const one of painted) {
    const { box } = one;
    const covers = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    if (covers) ground = onTop(ground, one, point, theme);
  }
  return ground;
}

/** What is seen at a point when one more thing is painted there; under words a picture has the middle of its colours. */
function onTop(under: Ground, one: Painted, point: Point, theme: Theme): Ground {
  if ('colour' in one) return paintOver(under, colourAt(one.box, one.colour, point), theme);
  const words = { x: point.x, y: point.y - FIRST_WORDS.height / 2, ...FIRST_WORDS };
  const colour = middleUnder(one.picture, one.samples, words);
  return colour === undefined ? under : { colour };
}

/** The room of the first words of a text, in points. */
const FIRST_WORDS = { width: 72, height: 24 } as const;

/** The colour painted at a point: of a gradient, its nearest stop with the opacity between the stops there. */
function colourAt(box: Box, colour: Colour | Gradient, { x, y }: Point): Colour {
  if (!('stops' in colour)) return colour;
  const share = colour.towards === 'right' ? (x - box.x) / box.width : (y - box.y) / box.height;
  const after = colour.stops.find(({ at }) => at >= share) ?? colour.stops.at(-1);
  const before = colour.stops.findLast(({ at }) => at <= share) ?? after;
  if (!before || !after) throw new Error('a gradient has no stops');
  const way = after.at > before.at ? (share - before.at) / (after.at - before.at) : 0;
  const [from = 1, to = 1] = [before.colour.alpha, after.colour.alpha];
  return { ...(way < 0.5 ? before : after).colour, alpha: from + (to - from) * way };
}

const paintOver = (under: Ground, colour: Colour, theme: Theme): Ground => ({
  colour: seenOn(under.colour, colour, theme),
  slot: colour.slot,
});

/** A point just inside the top left corner. */
const cornerOf = ({ x, y }: Box): Point => ({ x: x + 2, y: y + 2 });

/** A point near the first words of the text, by its alignment. */
function startOf(item: TextItem): Point {
  const { paragraphs, valign } = item;
  const box = textBox(item);
  const align = paragraphs[0]?.align ?? 'left';
  const x = align === 'left' ? box.x + 2 : align === 'right' ? box.x + box.width - 2 : box.x + box.width / 2;
  const y =
    valign === 'top' ? box.y + 2 : valign === 'bottom' ? box.y + box.height - 2 : box.y + box.height / 2;
  return { x, y };
}
