import type { Box, Item, Paragraph, SceneRun, TextItem } from '../../scene/item.ts';
import type { Page, Placeholder, SceneLayout } from '../../scene/scene.ts';
import type { KindLayout } from '../slideKind.ts';
import type { FixedWords } from '../words/fixedWords.ts';
import { layoutVariants } from './layoutVariants.ts';

/**
 * Gives each page a layout whose placeholders have exactly the page's sizes, spacing and boxes, so that pages repeat nothing
 * of their layout and “Reset slide” changes nothing. A page whose text is larger than on its layout, or that leaves a
 * placeholder empty, gets a variant of the layout. Returns the layouts and the pages on them. Variants and occasional
 * layouts come last in the list, because a new slide made from one lacks the shapes that only our pages draw.
 */
export function tailorLayouts(
  layouts: readonly KindLayout[],
  pages: readonly Page[],
  words: FixedWords,
): { readonly layouts: readonly SceneLayout[]; readonly pages: readonly Page[] } {
  const variants = layoutVariants(words);
  const byName = new Map(layouts.map((one) => [one.name, one]));
  const tailored = pages.map((page): Page => {
    const layout = byName.get(page.layout);
    if (!layout) return page;
    const filled = layout.placeholders.flatMap((placeholder) => {
      const item = fillerOf(placeholder, page.items);
      return item ? [asOnPage(placeholder, item)] : [];
    });
    return { ...page, layout: variants.of(layout, filled).name };
  });
  const used = new Set(tailored.map(({ layout }) => layout));
  const withoutMark = ({ occasional: _, ...layout }: KindLayout): SceneLayout => layout;
  const offered = layouts.filter(({ occasional }) => !occasional).map(withoutMark);
  const others = layouts.flatMap((layout): SceneLayout[] => [
    ...(layout.occasional && used.has(layout.name) ? [withoutMark(layout)] : []),
    ...variants.made(layout),
  ]);
  return { layouts: [...offered, ...others], pages: tailored };
}

type Filler = Extract<Item, { readonly placeholder?: unknown }>;

function fillerOf({ type, idx }: Placeholder, items: readonly Item[]): Filler | undefined {
  return items
    .filter((item): item is Filler => 'placeholder' in item)
    .find(({ placeholder }) => placeholder?.type === type && placeholder.idx === idx);
}

/** The placeholder with the box and formatting of the item that fills it, so that the item can inherit both. */
function asOnPage(placeholder: Placeholder, item: Filler): Placeholder {
  if (item.kind !== 'text') return { ...placeholder, box: boxOf(placeholder, item) };
  const levels = placeholder.levels.map((level, i) => {
    const last = i === placeholder.levels.length - 1;
    const set = item.paragraphs.filter((one) => (last ? one.level >= i : one.level === i));
    return set.length > 0 ? levelAsSet(level, set, item) : level;
  });
  return { ...placeholder, box: item.box, valign: item.valign, levels };
}

/** The item's box; of a table the placeholder's height, because a table is as high as its rows on any layout. */
function boxOf({ box }: Placeholder, item: Exclude<Filler, TextItem>): Box {
  return item.kind === 'table' ? { ...item.box, height: box.height } : item.box;
}

/** The level in the format that its paragraphs share, or that most of their characters have. */
function levelAsSet(level: Paragraph, set: readonly Paragraph[], { paragraphs }: TextItem): Paragraph {
  // Viewers ignore the space before the first paragraph of a box.
  const below = set.filter((one) => one !== paragraphs[0]);
  const before =
    below.length > 0 ? mostOf(below.map((one) => ({ value: one.before, times: 1 }))) : level.before;
  const spacing = mostOf(set.map((one) => ({ value: spacingOf(one), times: 1 })));
  const runs = set.flatMap((one) => one.runs).filter(({ text }) => text !== '');
  const [prompt] = level.runs;
  if (!prompt || runs.length === 0) return level;
  const style = mostOf(runs.map((run) => ({ value: styleOf(run), times: [...run.text].length })));
  return { ...level, ...spacing, before, runs: [{ ...prompt, ...style }] };
}

const spacingOf = ({ align, pitch, after, indent, hanging }: Paragraph) => ({
  ...{ align, pitch, after },
  ...{ indent, hanging },
});
const styleOf = ({ size, bold, colour, role }: SceneRun) => ({ size, bold, colour, role });

/** The value that occurs most often, each counted `times` times; of equals the first. Throws when there is none. */
function mostOf<T>(counted: readonly { readonly value: T; readonly times: number }[]): T {
  const [first] = counted;
  if (first && counted.length === 1) return first.value;
  const totals = new Map<string, { readonly value: T; count: number }>();
  for (const { value, times } of counted) {
    const key = JSON.stringify(value);
    const total = totals.get(key) ?? { value, count: 0 };
    total.count += times;
    totals.set(key, total);
  }
  return [...totals.values()].reduce((a, b) => (b.count > a.count ? b : a)).value;
}
