import type { Brand } from '../brand/brand.ts';
import { blend, contrast } from '../brand/contrast.ts';
import type { Slot, Theme } from '../brand/theme.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Box, Colour, Item, SceneRun, TextItem } from '../scene/item.ts';
import type { Page, SceneLayout } from '../scene/scene.ts';

interface Painted {
  readonly box: Box;
  readonly colour: Colour;
}

/**
 * Reports every pair of text and ground that reads worse than WCAG AA wants, once for the deck, at the brand's colour: 4.5, or 3 from 24
 * points (bold 18). What a text stands on is worked out from the page: background, furniture, cards, alpha included.
 */
export function contrastCheck(
  { theme, origins }: Brand,
  layouts: readonly SceneLayout[],
  pages: readonly Page[],
  report: Report,
): void {
  const reported = new Set<string>();
  for (const page of pages) {
    const layout = layouts.find((one) => one.name === page.layout);
    if (!layout) continue;
    const painted: Painted[] = [{ box: { x: 0, y: 0, width: 960, height: 540 }, colour: layout.background }];
    const visit = (item: Item): void => {
      if (item.kind === 'group') for (const inner of item.items) visit(inner);
      if (item.kind === 'shape' && item.fill) painted.push({ box: item.box, colour: item.fill });
      if (item.kind !== 'text' || item.decorative) return;
      const ground = groundUnder(startOf(item), painted, theme);
      for (const run of item.paragraphs.flatMap((one) => one.runs)) check(run, ground, page);
    };
    for (const item of [...layout.items, ...page.items]) visit(item);
  }

  function check(run: SceneRun, ground: string, page: Page): void {
    const needs = run.size >= 24 || (run.bold && run.size >= 18) ? 3 : 4.5;
    const ratio = contrast(blend(theme.colours[run.colour.slot], run.colour.alpha ?? 1, ground), ground);
    const key = `${run.colour.slot} ${run.colour.alpha} ${ground} ${needs}`;
    if (ratio >= needs || reported.has(key)) return;
    reported.add(key);
    const facts = {
      slot: run.colour.slot,
      colour: theme.colours[run.colour.slot],
      ground,
      ratio,
      needs,
      size: run.size,
    };
    report.add('contrast', facts, {
      origin: origins.colours[run.colour.slot] ?? run.origin,
      slide: { number: page.number, title: page.title },
    });
  }
}

function groundUnder(at: { x: number; y: number }, painted: readonly Painted[], theme: Theme): string {
  const white: Slot = 'lt1';
  return painted
    .filter(
      ({ box }) => at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height,
    )
    .reduce(
      (under, { colour }) => blend(theme.colours[colour.slot], colour.alpha ?? 1, under),
      theme.colours[white],
    );
}

/** A point where the text's words are. */
function startOf({ box, paragraphs, valign }: TextItem): { x: number; y: number } {
  const align = paragraphs[0]?.align ?? 'left';
  const x = align === 'left' ? box.x + 2 : align === 'right' ? box.x + box.width - 2 : box.x + box.width / 2;
  const y =
    valign === 'top' ? box.y + 2 : valign === 'bottom' ? box.y + box.height - 2 : box.y + box.height / 2;
  return { x, y };
}
