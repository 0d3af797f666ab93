import type { Box, Item, Paragraph, SceneRun, TextItem } from '../../scene/item.ts';
import type { Page, Placeholder, SceneLayout } from '../../scene/scene.ts';
import type { Master } from '../slideLayout.ts';
import type { FixedWords } from '../words/fixedWords.ts';
import { layoutVariants } from './layoutVariants.ts';

/**
 * The pages on layouts that say exactly what the pages show. Text that is set larger than its layout has it, and a
 * placeholder that a page leaves empty, get a layout of their own, so that pages repeat nothing and “Reset slide”
 * changes nothing. Gives the layouts and the pages on them. The variants and the occasional layouts that pages are on come
 * last in the list, because a new slide made from one lacks the shapes that only our pages draw.
 */
export function tailorLayouts(
  masters: readonly Master[],
  pages: readonly Page[],
  words: FixedWords,
): { readonly layouts: readonly SceneLayout[]; readonly pages: readonly Page[] } {
  const variants = layoutVariants(words);
  const masterOf = new Map(masters.map((one) => [one.name, one]));
  const tailored = pages.map((page): Page => {
    const layout = masterOf.get(page.layout);
    if (!layout) return page;
    const shown = layout.placeholders.flatMap((placeholder) => {
      const item = fillerOf(placeholder, page.items);
      return item ? [asShown(placeholder, item)] : [];
    });
    return { ...page, layout: variants.of(layout, shown).name };
  });
  const used = new Set(tailored.map(({ layout }) => layout));
  const layoutOf = ({ occasional: _, ...layout }: Master): SceneLayout => layout;
  const offered = masters.filter(({ occasional }) => !occasional).map(layoutOf);
  const others = masters.flatMap((master): SceneLayout[] => [
    ...(master.occasional && used.has(master.name) ? [layoutOf(master)] : []),
    ...variants.made(master),
  ]);
  return { layouts: [...offered, ...others], pages: tailored };
}

type Filler = Extract<Item, { readonly placeholder?: unknown }>;

function fillerOf({ type, idx }: Placeholder, items: readonly Item[]): Filler | undefined {
  return items
    .filter((item): item is Filler => 'placeholder' in item)
    .find(({ placeholder }) => placeholder?.type === type && placeholder.idx === idx);
}

/** The placeholder as it would have to be for `item` to inherit all of its place and look. */
function asShown(placeholder: Placeholder, item: Filler): Placeholder {
  if (item.kind !== 'text') return { ...placeholder, box: frameOf(placeholder, item) };
  const levels = placeholder.levels.map((level, at) => {
    const last = at === placeholder.levels.length - 1;
    const set = item.paragraphs.filter((one) => (last ? one.level >= at : one.level === at));
    return set.length > 0 ? levelAsSet(level, set, item) : level;
  });
  return { ...placeholder, box: item.box, valign: item.valign, levels };
}

/** A table is as high as its rows, wherever it stands. */
function frameOf({ box }: Placeholder, item: Exclude<Filler, TextItem>): Box {
  return item.kind === 'table' ? { ...item.box, height: box.height } : item.box;
}

/** The level with the look that its paragraphs share; where they differ, that of most. */
function levelAsSet(level: Paragraph, set: readonly Paragraph[], { paragraphs }: TextItem): Paragraph {
  // Over the first paragraph of a box viewers leave no air, whatever it says.
  const below = set.filter((one) => one !== paragraphs[0]);
  const before = below.length > 0 ? mostOf(below.map((one) => one.before)) : level.before;
  const place = mostOf(set.map(placeOf));
  const runs = set.flatMap((one) => one.runs).filter(({ text }) => text !== '');
  const [prompt] = level.runs;
  if (!prompt || runs.length === 0) return level;
  const look = mostOf(
    runs.map(lookOf),
    runs.map(({ text }) => [...text].length),
  );
  return { ...level, ...place, before, runs: [{ ...prompt, ...look }] };
}

const placeOf = ({ align, pitch, after, indent, hanging }: Paragraph) => ({
  ...{ align, pitch, after },
  ...{ indent, hanging },
});
const lookOf = ({ size, bold, colour, role }: SceneRun) => ({ size, bold, colour, role });

/** The value that occurs most often, the first of them; values are data, `times` how often each counts. Throws when there is none. */
function mostOf<T>(values: readonly T[], times: readonly number[] = []): T {
  const [first] = values;
  if (first !== undefined && values.length === 1) return first;
  const counts = new Map<string, { readonly value: T; count: number }>();
  for (const [i, value] of values.entries()) {
    const key = JSON.stringify(value);
    const known = counts.get(key) ?? { value, count: 0 };
    known.count += times[i] ?? 1;
    counts.set(key, known);
  }
  const most = [...counts.values()].reduce((a, b) => (b.count > a.count ? b : a));
  return most.value;
}
