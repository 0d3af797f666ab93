import type { Report } from '../../diagnostics/report.ts';
import type { Item, Paragraph } from '../../scene/item.ts';
import type { Page } from '../../scene/scene.ts';
import { unmeasuredScripts } from '../../typography/faces/scripts.ts';

/** Reports the scripts of the deck whose widths Deckwright does not have: once, at the first text in one of them. */
export function scriptCheck(pages: readonly Page[], report: Report): void {
  const found = pages.flatMap((page) =>
    page.items
      .flatMap(paragraphsOf)
      .flatMap(({ runs }) => runs)
      .map((run) => ({ run, page, scripts: unmeasuredScripts(run.text) }))
      .filter(({ scripts }) => scripts.length > 0),
  );
  const first = found[0];
  if (!first) return;
  const scripts = [...new Set(found.flatMap((one) => one.scripts))];
  const slides = [...new Set(found.map(({ page }) => page.number))];
  const origin = first.run.origin ?? first.page.origin;
  report.add('script-unmeasured', { scripts, slides }, { origin, slide: first.page });
}

function paragraphsOf(item: Item): readonly Paragraph[] {
  if (item.kind === 'group') return item.items.flatMap(paragraphsOf);
  if (item.kind === 'table') return item.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
  return item.kind === 'text' ? item.paragraphs : [];
}
