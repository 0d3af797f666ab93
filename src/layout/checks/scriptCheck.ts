import type { Report } from '../../diagnostics/report.ts';
import type { Origin } from '../../diagnostics/span.ts';
import { type Keep, keepNothing } from '../../keep/keep.ts';
import type { Item, Paragraph } from '../../scene/item.ts';
import type { Page } from '../../scene/scene.ts';
import { unmeasuredScripts } from '../../typography/faces/scripts.ts';

/**
 * Reports the scripts of the deck whose widths Deckwright does not have: once, at the first text in one of them. `keep` gives
 * back what was found on pages that are as they were.
 */
export function scriptCheck(pages: readonly Page[], report: Report, keep: Keep = keepNothing): void {
  const found = pages.flatMap((page) => {
    const input = () => [page.items];
    return keep('scripts', input, () => ({ texts: foreignTexts(page) })).texts.map((one) => ({
      ...one,
      page,
    }));
  });
  const first = found[0];
  if (!first) return;
  const scripts = [...new Set(found.flatMap((one) => one.scripts))];
  const slides = [...new Set(found.map(({ page }) => page.number))];
  const origin = first.origin ?? first.page.origin;
  report.add('script-unmeasured', { scripts, slides }, { origin, slide: first.page });
}

/** The texts of a page in scripts whose widths are not known. */
function foreignTexts({
  items,
}: Page): { readonly scripts: readonly string[]; readonly origin?: Origin | undefined }[] {
  return items
    .flatMap(paragraphsOf)
    .flatMap(({ runs }) => runs)
    .map(({ text, origin }) => ({ scripts: unmeasuredScripts(text), origin }))
    .filter(({ scripts }) => scripts.length > 0);
}

function paragraphsOf(item: Item): readonly Paragraph[] {
  if (item.kind === 'group') return item.items.flatMap(paragraphsOf);
  if (item.kind === 'table') return item.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
  return item.kind === 'text' ? item.paragraphs : [];
}
