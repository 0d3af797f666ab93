import { contrast } from '../../brand/contrast.ts';
import type { Slot } from '../../brand/theme.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Span } from '../../diagnostics/span.ts';
import { COLOUR_USES, type ColourUse, type TemplateLayout, type ThemeSlot } from '../template.ts';

/** A colour of the theme that the mapping file names for a use: `accent2`, `tx1`, or `dk1`, and the place where it is written. */
export interface ColourWish {
  readonly name: string;
  readonly span?: Span | undefined;
}

export type ColourWishes = Readonly<Partial<Record<ColourUse, ColourWish>>>;

/** The words for the four colours that a map gives, as slides name them. */
const MAPPED = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' } as const;
const ACCENTS = [
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

/** The words by which a mapping file names the colours of a theme. */
export const COLOUR_WORDS: readonly string[] = [
  ...Object.keys(MAPPED),
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  ...ACCENTS,
];

/** The word of a mapping file for a slot, as slides name it: PowerPoint calls them “Text 1”, “Background 1”. */
export const wordFor = (slot: Slot): string =>
  (Object.keys(MAPPED) as (keyof typeof MAPPED)[]).find((word) => MAPPED[word] === slot) ?? slot;

/**
 * The slot by which slides name the colour that a mapping file calls `word`: `tx1` is that of text whatever the map of the layout
 * says, `dk1` is the first dark colour of the theme, which the map may use for the page. Undefined for other words.
 */
export function slotNamed(word: string, { colourMap }: Pick<TemplateLayout, 'colourMap'>): Slot | undefined {
  if (word in MAPPED) return MAPPED[word as keyof typeof MAPPED];
  const mapped = (Object.keys(MAPPED) as (keyof typeof MAPPED)[]).find((one) => colourMap[one] === word);
  if (mapped) return MAPPED[mapped];
  return ACCENTS.find((one) => one === word);
}

/** The least contrast of a use with the ground of content: of words (WCAG 2.2, 1.4.3) and of marks (1.4.11). A wash has none. */
const LEAST: Readonly<Record<ColourUse, number>> = { primary: 4.5, ink: 4.5, deep: 4.5, accent: 3, wash: 1 };

/** Reports colours of a mapping file that can hardly be seen on the ground of content (`company-brand-colour`), at their places. */
export function reportColours(
  wishes: ColourWishes,
  layout: TemplateLayout,
  ground: string,
  report: Report,
): void {
  for (const use of COLOUR_USES) {
    const wish = wishes[use];
    const slot = wish && slotNamed(wish.name, layout);
    if (!wish || !slot) continue;
    const colour = seenColours(layout)[slot];
    const ratio = contrast(colour, ground);
    if (ratio < LEAST[use])
      report.add('company-brand-colour', { role: use, colour, ground, ratio }, { span: wish.span });
  }
}

/** The colours of a theme by the words that its map gives them. */
export const seenColours = ({
  theme: { colours },
  colourMap: { bg1, tx1, bg2, tx2 },
}: Pick<TemplateLayout, 'theme' | 'colourMap'>): Readonly<Record<ThemeSlot, string>> => ({
  ...colours,
  ...{ lt1: colours[bg1], dk1: colours[tx1], lt2: colours[bg2], dk2: colours[tx2] },
});
