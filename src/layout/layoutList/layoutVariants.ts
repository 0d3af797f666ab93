import type { Placeholder, SceneLayout } from '../../scene/scene.ts';
import type { Master } from '../slideLayout.ts';
import type { FixedWords } from '../words/fixedWords.ts';

/** Variants of a deck's layouts, each made once, named by what it has otherwise. */
export interface LayoutVariants {
  /** The layout with these placeholders in place of its own: itself where they are the same. */
  of(base: Master, placeholders: readonly Placeholder[]): SceneLayout;
  /** What was made of `base`, in that order. */
  made(base: Master): readonly SceneLayout[];
}

export function layoutVariants(words: FixedWords): LayoutVariants {
  /** By base, and by placeholders in JSON; the base itself comes first. */
  const all = new Map<Master, Map<string, SceneLayout>>();
  const made = (base: Master) => [...(all.get(base)?.values() ?? [])].slice(1);
  return {
    made,
    of: (base, placeholders) => {
      const ofBase = all.get(base) ?? new Map([[JSON.stringify(base.placeholders), base]]);
      all.set(base, ofBase);
      const key = JSON.stringify(placeholders);
      const known = ofBase.get(key);
      if (known) return known;
      const others = made(base);
      const label = asideIn(base.label, differences(base, placeholders, words), words);
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

/** Remarks join those that the label has already, in one pair of brackets. */
function asideIn(label: string, remarks: readonly string[], words: FixedWords): string {
  const [open = '', close = ''] = words.aside('\n').split('\n');
  const joined = remarks.join(words.comma);
  return label.endsWith(close)
    ? `${label.slice(0, -close.length)}${words.comma}${joined}${close}`
    : `${label}${open}${joined}${close}`;
}

/** What a page has otherwise than its layout: `要点 20/18 磅`, `段距 36 磅`, `无来源`. */
function differences(
  { placeholders }: SceneLayout,
  shown: readonly Placeholder[],
  { variants }: FixedWords,
): string[] {
  return placeholders.flatMap((own): string[] => {
    const other = shown.find(({ type, idx }) => type === own.type && idx === own.idx);
    if (!other) return [variants.without(own.name)];
    const [sizes, others] = [own, other].map(sizesOf);
    const [air, otherAir] = [own, other].map(airOf);
    return [
      ...(others === sizes ? [] : [variants.sized(own.name, others ?? '')]),
      ...(air === otherAir ? [] : [variants.apart(otherAir ?? 0)]),
      ...(own.valign === other.valign ? [] : [variants.centred(own.name)]),
      ...(JSON.stringify(own.box) === JSON.stringify(other.box) ? [] : [variants.moved(own.name)]),
    ];
  });
}

const sizesOf = ({ levels }: Placeholder) =>
  [...new Set(levels.map(({ runs }) => runs[0]?.size ?? 0))].join('/');
const airOf = ({ levels }: Placeholder) => levels[0]?.before ?? 0;
