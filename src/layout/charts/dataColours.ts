import type { Brand } from '../../brand/brand.ts';
import { colourLike, seenOn } from '../../brand/colour.ts';
import { blend, contrast, lightenUntil } from '../../brand/contrast.ts';
import { ALIKE, difference } from '../../brand/difference.ts';
import type { Theme } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';

/** With more colours than this, they are hard to distinguish, above all in a legend. */
const MOST = 8;
/** An accent of a lower contrast to the page is not seen on it; one of 3 is a graphic that WCAG calls visible. */
const SEEN = 2;

/** PowerPoint gives the n-th series or slice that a user adds the n-th accent. */
const ACCENTS: readonly Colour[] = [
  { slot: 'accent1' },
  { slot: 'accent2' },
  { slot: 'accent3' },
  { slot: 'accent4' },
  { slot: 'accent5' },
  { slot: 'accent6' },
];
const OTHERS: readonly Colour[] = [
  { slot: 'dk2' },
  { slot: 'accent1', alpha: 0.5 },
  { slot: 'accent3', alpha: 0.45 },
  { slot: 'accent2', alpha: 0.5 },
  { slot: 'accent1', alpha: 0.3 },
  { slot: 'dk1' },
  { slot: 'accent1', alpha: 0.75 },
];
const LIGHT: Colour = { slot: 'lt1' };
const DARK: Colour = { slot: 'dk1' };

/**
 * Colours for as many series or slices as can be distinguished, at most eight: the accents that are visible on the page, in
 * the order in which PowerPoint colours what a user adds, then tints. Each next one is the first that differs enough from
 * all before it, or else the most different one.
 */
export function dataColours({ colours }: Theme): readonly Colour[] {
  const isSeen = (colour: Colour) => contrast(seen(colour, colours), colours.lt1) >= SEEN;
  const pool = [primaryOn({ colours }), ...ACCENTS.slice(1).filter(isSeen), ...OTHERS];
  const taken: Colour[] = [];
  const apart = (colour: Colour) =>
    Math.min(...taken.map((other) => difference(seen(other, colours), seen(colour, colours))));
  while (taken.length < MOST) {
    const next =
      pool.find((colour) => apart(colour) >= ALIKE) ?? pool.toSorted((a, b) => apart(b) - apart(a))[0];
    if (!next || apart(next) === 0) break;
    taken.push(next);
  }
  return taken;
}

/**
 * The primary colour, or its deep shade where it is too pale to be seen on the page; on a dark page the primary colour or a lighter
 * one of its hue, in which small labels are legible on the cards that charts stand on.
 */
function primaryOn({ colours }: Pick<Theme, 'colours'>): Colour {
  if (isDark({ colours }))
    return colourLike(lightenUntil(colours.accent1, [colours.lt1, colours.lt2], 4.5), ['accent1'], {
      colours,
    });
  return { slot: contrast(colours.accent1, colours.lt1) >= SEEN ? 'accent1' : 'dk2' };
}

/**
 * The colour of the column, bar or point that stands out: what the brand's look gives to figures, where that is seen on the
 * page, else `strong`, which is that of figures there.
 */
export const leadColour = (
  { theme: { colours }, look }: Pick<Brand, 'theme' | 'look'>,
  strong: Colour,
): Colour => (contrast(colours[look.strong], colours.lt1) >= SEEN ? { slot: look.strong } : strong);

/** The colour of a bold label of `size` points on the page that belongs to data of this colour: the same, where it is legible. */
export const labelFor = (data: Colour, size: number, text: Colour, { colours }: Theme): Colour =>
  contrast(seen(data, colours), colours.lt1) >= (size >= 18 ? 3 : 4.5) ? data : text;

/** White or dark: what is more legible on data of this colour. */
export const readableOn = (data: Colour, { colours }: Theme): Colour =>
  contrast(colours.lt1, seen(data, colours)) >= contrast(colours.dk1, seen(data, colours)) ? LIGHT : DARK;

/** The colour of the series or part that stands out among quiet ones: the primary, or on dark pages what the brand's look gives to figures. */
function leadAmongQuiet({ theme, look }: Pick<Brand, 'theme' | 'look'>): Colour {
  const primary = primaryOn(theme);
  return look.page === 'dark' ? leadColour({ theme, look }, primary) : primary;
}

/** Whether a colour of `rampOf` is that of the part that stands out. */
export function standsOut({ slot, alpha }: Colour, brand: Pick<Brand, 'theme' | 'look'>): boolean {
  const lead = leadAmongQuiet(brand);
  return slot === lead.slot && alpha === lead.alpha;
}

/** The colours of up to four series or parts, the one at `at` in one that stands out, the others in quiet ones; of more, those of `dataColours`. */
export function rampOf(count: number, at: number, brand: Pick<Brand, 'theme' | 'look'>): readonly Colour[] {
  const { theme } = brand;
  const quiet = (isDark(theme) ? QUIET.dark : QUIET.light).map(
    (alpha): Colour => ({ slot: 'accent3', alpha }),
  );
  if (count > quiet.length + 1) return dataColours(theme);
  return [...quiet.slice(0, at), leadAmongQuiet(brand), ...quiet.slice(at)];
}
/** The opacities of quiet parts: on a dark page they are seen from the lower one of these on. */
const QUIET = { light: [0.72, 0.46, 0.25], dark: [0.6, 0.78, 0.96] } as const;

/**
 * The colour of all columns, bars or points but the one that stands out: pale, of the contrast that WCAG asks of
 * graphics with the page, or with the card that the chart stands on.
 */
export function dullOn(theme: Theme): Colour {
  const { accent3, lt1, lt2 } = theme.colours;
  const ground = isDark(theme) ? lt2 : lt1;
  const alpha = DULL.find((one) => contrast(blend(accent3, one, ground), ground) >= GRAPHIC);
  return { slot: 'accent3', alpha: alpha ?? 1 };
}
const DULL = [0.42, 0.5, 0.58, 0.66, 0.75, 0.9, 1];
const GRAPHIC = 3;

const isDark = ({ colours }: Pick<Theme, 'colours'>): boolean =>
  contrast(colours.lt1, WHITE) > contrast(colours.lt1, BLACK);
const [WHITE, BLACK] = ['FFFFFF', '000000'];

/** The colour as it is seen on the page. */
const seen = (colour: Colour, colours: Theme['colours']): string => seenOn(colours.lt1, colour, { colours });
