import type { Brand } from '../../brand/brand.ts';
import { blend, contrast } from '../../brand/contrast.ts';
import type { Slot, Theme } from '../../brand/theme.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { PointLabel } from '../../scene/chart.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Box, ChartItem, Item, SceneRun, TableItem, TextItem } from '../../scene/item.ts';
import type { Page, SceneLayout } from '../../scene/scene.ts';
import { contrastRemedy } from './contrastRemedy.ts';

/** What of a run decides whether it reads. */
type Inked = Pick<SceneRun, 'size' | 'bold' | 'colour' | 'origin'>;
/** The colour that is seen, and the slot painted last. */
type Ground = { readonly colour: string; readonly slot: Slot };
type OnGround = { readonly run: Inked; readonly ground: Ground };
type Under = (at: { readonly x: number; readonly y: number }) => Ground;

interface Painted {
  readonly box: Box;
  readonly colour: Colour;
}

/**
 * Reports every pair of text and ground that reads worse than WCAG AA wants (4.5, or 3 from 24 points, bold 18), once
 * for the deck, at the brand's colour that can be changed. What a text stands on is worked out from the page:
 * background, furniture, cards, alpha included.
 */
export function contrastCheck(
  { theme, origins }: Brand,
  layouts: readonly SceneLayout[],
  pages: readonly Page[],
  report: Report,
): void {
  const judged = new Set<string>();
  const layoutOf = new Map(layouts.map((one) => [one.name, one]));
  for (const page of pages) {
    const layout = layoutOf.get(page.layout);
    if (!layout) continue;
    const painted: Painted[] = [{ box: { x: 0, y: 0, width: 960, height: 540 }, colour: layout.background }];
    const visit = (item: Item): void => {
      if (item.kind === 'group') for (const inner of item.items) visit(inner);
      if (item.kind === 'shape' && item.fill) painted.push({ box: item.box, colour: item.fill });
      if (item.kind === 'group' || item.kind === 'shape' || item.kind === 'picture') return;
      const under = (at: { x: number; y: number }) => groundUnder(at, painted, theme);
      for (const { run, ground } of item.kind === 'text' ? inText(item, under) : inFrame(item, under, theme))
        check(run, ground, page);
    };
    for (const item of [...layout.items, ...page.items]) visit(item);
  }

  function check({ size, bold, colour, origin }: Inked, ground: Ground, page: Page): void {
    const needs = size >= 24 || (bold && size >= 18) ? 3 : 4.5;
    const pair = `${colour.slot} ${colour.alpha} ${ground.colour} ${needs}`;
    if (judged.has(pair)) return;
    judged.add(pair);
    const seen = blend(theme.colours[colour.slot], colour.alpha ?? 1, ground.colour);
    const ratio = contrast(seen, ground.colour);
    if (ratio >= needs) return;
    const remedy = contrastRemedy(seen, ground.colour, needs, {
      text: origins.colours[colour.slot],
      ground: origins.colours[ground.slot],
    });
    const facts = {
      slot: colour.slot,
      colour: theme.colours[colour.slot],
      ground: ground.colour,
      ratio,
      needs,
      size,
      remedy,
    };
    report.add('contrast', facts, {
      origin: remedy?.origin ?? origin,
      slide: { number: page.number, title: page.title },
    });
  }
}

function inText(item: TextItem, under: Under): OnGround[] {
  if (item.decorative) return [];
  const ground = under(startOf(item));
  return item.paragraphs.flatMap(({ runs }) => runs.map((run) => ({ run, ground })));
}

/** The cells of a table on their fills; the words of a chart beside it, the labels of a doughnut on its slices. */
function inFrame(item: TableItem | ChartItem, under: Under, { colours }: Theme): OnGround[] {
  const { x, y } = item.box;
  const beside = under({ x: x + 2, y: y + 2 });
  const on = (fill: Colour) => paintOver(beside, fill, colours);
  if (item.kind === 'table') {
    return item.rows.flat().flatMap(({ paragraphs, fill }) => {
      const ground = fill ? on(fill) : beside;
      return paragraphs.flatMap(({ runs }) => runs.map((run) => ({ run, ground })));
    });
  }
  const { labels, axis, series } = item;
  const inked = (style: { size: number; colour: Colour }, bold: boolean): Inked => ({
    ...{ size: style.size, colour: style.colour, bold },
    ...(item.origin ? { origin: item.origin } : {}),
  });
  const label = (own: PointLabel | undefined, ground: Ground) => ({
    run: inked({ ...labels, ...own }, labels.bold),
    ground,
  });
  const drawn =
    item.chart === 'doughnut'
      ? Object.entries(series[0]?.points ?? {}).map(([at, slice]) =>
          label(series[0]?.labels?.[Number(at)], on(slice)),
        )
      : [{}, ...series.flatMap((one) => Object.values(one.labels ?? {}))].map((own) => label(own, beside));
  return [...drawn, { run: inked(axis, false), ground: beside }];
}

function groundUnder(at: { x: number; y: number }, painted: readonly Painted[], { colours }: Theme): Ground {
  return painted
    .filter(
      ({ box }) => at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height,
    )
    .reduce<Ground>((under, { colour }) => paintOver(under, colour, colours), {
      colour: colours.lt1,
      slot: 'lt1',
    });
}

const paintOver = (under: Ground, { slot, alpha = 1 }: Colour, colours: Theme['colours']): Ground => ({
  colour: blend(colours[slot], alpha, under.colour),
  slot,
});

/** A point where the text's words are. */
function startOf({ box, paragraphs, valign }: TextItem): { x: number; y: number } {
  const align = paragraphs[0]?.align ?? 'left';
  const x = align === 'left' ? box.x + 2 : align === 'right' ? box.x + box.width - 2 : box.x + box.width / 2;
  const y =
    valign === 'top' ? box.y + 2 : valign === 'bottom' ? box.y + box.height - 2 : box.y + box.height / 2;
  return { x, y };
}
