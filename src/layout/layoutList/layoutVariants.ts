import type { Placeholder, SceneLayout } from '../../scene/scene.ts';
import { nth } from '../nth.ts';
import type { KindLayout } from '../slideKind.ts';
import type { FixedWords } from '../words/fixedWords.ts';

/** The variants of a deck's layouts. Each is made once and named after its differences from the layout. */
export interface LayoutVariants {
  /** The layout with these placeholders instead of its own; the layout itself when they are equal. */
  of(base: KindLayout, placeholders: readonly Placeholder[]): SceneLayout;
  /** The variants made of `base`, in the order in which they were asked for. */
  made(base: KindLayout): readonly SceneLayout[];
}

export function layoutVariants(words: FixedWords): LayoutVariants {
  /** By base, and then by placeholders in JSON; the first of each base is the base itself. */
  const all = new Map<KindLayout, Map<string, SceneLayout>>();
  const made = (base: KindLayout) => [...(all.get(base)?.values() ?? [])].slice(1);
  return {
    made,
    of: (base, placeholders) => {
      const ofBase = all.get(base) ?? new Map([[JSON.stringify(base.placeholders), base]]);
      all.set(base, ofBase);
      const key = JSON.stringify(placeholders);
      const known = ofBase.get(key);
      if (known) return known;
      const others = made(base);
      const label = withRemarks(base.label, differences(base, placeholders, words), words);
      const twins = others.filter((one) => one.label.startsWith(label)).length;
      const { occasional: _, ...shared } = base;
      const variant = {
        ...shared,
        name: `${base.name}-${others.length + 2}`,
        label: twins > 0 ? `${label} ${twins + 1}` : label,
        placeholders,
      };
      ofBase.set(key, variant);
      return variant;
    },
  };
}

/** The label with the remarks in brackets; a label that ends in brackets takes them inside. */
function withRemarks(label: string, remarks: readonly string[], words: FixedWords): string {
  const joined = remarks.join(words.comma);
  const close = words.aside('').slice(-1);
  return label.endsWith(close)
    ? `${label.slice(0, -close.length)}${words.comma}${joined}${close}`
    : label + words.aside(joined);
}

/** The differences of the placeholders of a page from those of its layout: `要点 20/18 磅`, `段距 36 磅`, `无来源`. */
function differences(
  { placeholders }: SceneLayout,
  onPage: readonly Placeholder[],
  { variants }: FixedWords,
): string[] {
  return placeholders.flatMap((own): string[] => {
    const other = onPage.find(({ type, idx }) => type === own.type && idx === own.idx);
    if (!other) return [variants.without(own.name)];
    return [
      ...(sizesOf(own) === sizesOf(other) ? [] : [variants.sized(own.name, sizesOf(other))]),
      ...(spaceOf(own) === spaceOf(other) ? [] : [variants.apart(spaceOf(other))]),
      ...(own.valign === other.valign ? [] : [variants.centred(own.name)]),
      ...(JSON.stringify(own.box) === JSON.stringify(other.box) ? [] : [variants.moved(own.name)]),
    ];
  });
}

const sizesOf = ({ levels }: Placeholder): string =>
  [...new Set(levels.map(({ runs }) => nth(runs, 0).size))].join('/');
const spaceOf = ({ levels }: Placeholder): number => nth(levels, 0).before;
