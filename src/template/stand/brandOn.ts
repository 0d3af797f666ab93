import type { Brand } from '../../brand/brand.ts';
import { type Colour, colourLike } from '../../brand/colour.ts';
import { changed } from '../../brand/colourChange.ts';
import { blend, contrast, darkenUntil, lightenUntil } from '../../brand/contrast.ts';
import { ALIKE, difference, toLch } from '../../brand/difference.ts';
import { LOOKS, type Look } from '../../brand/look.ts';
import { SLOTS, type Slot, type Theme } from '../../brand/theme.ts';
import type { Origin } from '../../diagnostics/span.ts';
import type { ColourUse } from '../template.ts';
import type { Base } from './base.ts';
import { type ColourWishes, seenColours, slotNamed } from './colourWishes.ts';

/** The slots of a theme that stand for the slots by which kinds name colours. */
export type SlotsOf = Readonly<Record<Slot, Colour>>;

/** A brand made of a template: what kinds take for the brand, and what the slide has in its place. */
export interface BrandOn {
  readonly brand: Brand;
  /** The theme as slides name it: `lt1` is the colour that its map gives `bg1`, and so on. */
  readonly theme: Theme;
  readonly slots: SlotsOf;
}

/** The contrast of emphasised text and of drawn marks with the ground (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const MARK = 3;
/** The least contrast of the deep ground of panels with the page. */
const DEEP = 6;
/** The contrast from which a darker shade of a colour still looks like it. */
const PALE = 2.2;
/** The most contrast of the quiet ground of cards with the page, and the least of the deep one. */
const WASH = 1.6;
const ACCENTS = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

/**
 * The brand of a deck on a template: the colours of the content layout's theme by what they are used for, so that whatever is
 * drawn on its ground is legible, and the faces of the theme. Footer and name stay those of `brand`; `named` is where the author names the template, `wishes` are the
 * colours that the mapping file gives.
 */
export function brandOn(brand: Brand, { roles }: Base, named: Origin, wishes: ColourWishes = {}): BrandOn {
  const { layout, ground } = roles.content;
  const { theme } = layout;
  const seen = seenColours(layout);
  const wished = (use: ColourUse) => wishes[use] && slotNamed(wishes[use].name, layout);
  const slots = slotsOn(ground, { colours: seen }, wished);
  const hexOf = ({ slot, change }: Colour) => (change ? changed(seen[slot], change) : seen[slot]);
  const colours = Object.fromEntries(SLOTS.map((slot) => [slot, hexOf(slots[slot])])) as Theme['colours'];
  const { dk1: ink, lt1: page, lt2: wash, accent1: strong } = colours;
  const heading = { latin: theme.major.latin || theme.minor.latin, ea: theme.major.eastAsian };
  const body = { latin: theme.minor.latin, ea: theme.minor.eastAsian };
  const { logo: _logo, ...rest } = brand;
  const colourNames = {
    muted: towards(page, ink, TEXT),
    line: blend(ink, 0.18, page),
    wash,
    tint: blend(strong, 0.13, page),
  };
  const own = { name: theme.name, named: colourNames, faces: { heading, body, quotation: heading } };
  const look = lookOn(contrast(page, 'FFFFFF') > contrast(page, '000000'));
  const origins = { colours: {}, faces: { heading: named, body: named, quotation: named } };
  return {
    slots,
    theme: { ...own, colours: seen },
    brand: { ...rest, look, origins, theme: { ...own, colours } },
  };
}

/** A colour of kinds as slides name it. */
export function onSlides(colour: Colour, { brand, theme, slots }: BrandOn): Colour {
  const own = slots[colour.slot];
  const alpha = colour.alpha === undefined ? {} : { alpha: colour.alpha };
  if (!colour.change || !own.change)
    return { ...own, ...(colour.change ? { change: colour.change } : {}), ...alpha };
  const hex = changed(brand.theme.colours[colour.slot], colour.change);
  return { ...colourLike(hex, [own.slot, 'dk1', 'accent1', 'accent2', 'accent4'], theme), ...alpha };
}

const lookOn = (dark: boolean): Look => ({
  ...LOOKS.plain,
  page: dark ? 'dark' : 'light',
  opening: 'lt1',
  solid: 'lt1',
  radius: 0,
});

/** Chooses the slots of the theme, and changes of them, that the slots of items stand for; `wished` are those that somebody wrote down. */
export function slotsOn(
  ground: string,
  theme: Pick<Theme, 'colours'>,
  wished: (use: ColourUse) => Slot | undefined = () => undefined,
): SlotsOf {
  const { colours } = theme;
  const ratio = (slot: Slot) => contrast(colours[slot], ground);
  const page = colourLike(ground, ['lt1', 'lt2', 'dk1', 'dk2', ...ACCENTS], theme);
  const inks: Slot[] = ['dk1', 'dk2', 'lt1', 'lt2'];
  const ink = wished('ink') ?? inks.find((slot) => ratio(slot) >= TEXT) ?? best(inks, ratio);
  const named = (colour: string): Colour => colourLike(colour, [page.slot, ink, 'dk2', ...ACCENTS], theme);
  const [strong, ...others] = accentsOn(colours, ground, wished);
  const wash = wished('wash');
  const nearPage = ratio('lt2') <= WASH && difference(colours.lt2, ground) > 0.01;
  const deep = wished('deep') ?? (['dk2', strong] as const).find((slot) => ratio(slot) >= DEEP) ?? strong;
  const links = ratio('hlink') >= TEXT ? ('hlink' as const) : strong;
  return {
    dk1: legible(ink, ground, theme),
    lt1: page,
    dk2: { slot: deep },
    lt2: wash ? { slot: wash } : nearPage ? { slot: 'lt2' } : named(blend(colours[ink], 0.06, ground)),
    accent1: legible(strong, ground, theme),
    accent2: { slot: others[0] ?? strong },
    accent3: { slot: others[1] ?? strong },
    accent4: { slot: others[2] ?? strong },
    accent5: { slot: others[3] ?? strong },
    accent6: { slot: others[4] ?? strong },
    hlink: { slot: links },
    folHlink: { slot: ratio('folHlink') >= TEXT ? 'folHlink' : links },
  };
}

/** A slot for words. A colour that is too pale for them is taken darker, or on a dark page lighter, as the palette of PowerPoint offers it. */
function legible(slot: Slot, ground: string, theme: Pick<Theme, 'colours'>): Colour {
  const own = theme.colours[slot];
  if (contrast(own, ground) >= TEXT) return { slot };
  const away = contrast(ground, '000000') > contrast(ground, 'FFFFFF') ? darkenUntil : lightenUntil;
  return colourLike(away(own, [ground], TEXT), [slot], theme);
}

/**
 * The accents by their use: `accent1` leads where it is a colour and not too pale on the ground, or else the first whose words can be read on it, the next that is another colour and can be
 * seen follows it, then the others in their order.
 */
function accentsOn(
  colours: Theme['colours'],
  ground: string,
  wished: (use: ColourUse) => Slot | undefined,
): [Slot, ...Slot[]] {
  const seen = (slot: Slot, ratio: number) => contrast(colours[slot], ground) >= ratio;
  const vivid = (slot: Slot) => toLch(colours[slot]).chroma > 0.03;
  const first: Slot =
    wished('primary') ??
    (['accent1'] as const).find((slot) => seen(slot, PALE) && vivid(slot)) ??
    ACCENTS.find((slot) => seen(slot, TEXT) && vivid(slot)) ??
    ACCENTS.find((slot) => seen(slot, PALE) && vivid(slot)) ??
    ACCENTS.find((slot) => seen(slot, MARK)) ??
    'accent1';
  const rest: Slot[] = ACCENTS.filter((slot) => slot !== first);
  const apart = (slot: Slot) => difference(colours[slot], colours[first]) >= ALIKE;
  const second: Slot =
    wished('accent') ??
    rest.find((slot) => apart(slot) && seen(slot, MARK) && vivid(slot)) ??
    rest.find((slot) => apart(slot) && seen(slot, MARK)) ??
    first;
  return [first, second, ...rest.filter((slot) => slot !== second)];
}

const best = (slots: readonly Slot[], ratio: (slot: Slot) => number): Slot =>
  slots.reduce((a, b) => (ratio(b) > ratio(a) ? b : a));

/** The palest mixture of `ink` and `page` that has the contrast with the page; `ink` when none has. */
function towards(page: string, ink: string, ratio: number): string {
  for (let share = 0.55; share < 1; share += 0.05) {
    const mixed = blend(ink, share, page);
    if (contrast(mixed, page) >= ratio) return mixed;
  }
  return ink;
}
