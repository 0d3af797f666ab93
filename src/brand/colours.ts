import type { ColourName } from '../outline/outline.ts';
import { blend, contrast, darkenUntil, lightenUntil } from './contrast.ts';
import { dataColours } from './dataColours.ts';
import type { Look } from './look.ts';
import type { Slot, Theme } from './theme.ts';

/** The eight colours that an author may set under `brand.colours`. */
export const COLOUR_NAMES: readonly ColourName[] = [
  'primary',
  'deep',
  'accent',
  'ink',
  'muted',
  'line',
  'wash',
  'tint',
];

const WHITE = 'FFFFFF';
/** The contrast with white of the darkest wash on which the accents have to be legible. */
const LIGHT_WASH = 1.6;

type Given = Readonly<Partial<Record<ColourName, string>>>;

/**
 * The brand colour that each slot shows, then the colour that it is derived from when the first is not set. `lt1` is always white;
 * the last three accents are derived from all colours.
 */
export const COLOURS_OF: Readonly<Record<Slot, readonly ColourName[]>> = {
  dk1: ['ink'],
  lt1: [],
  dk2: ['deep', 'primary'],
  lt2: ['wash', 'primary'],
  accent1: ['primary'],
  accent2: ['accent'],
  accent3: ['muted'],
  accent4: [],
  accent5: [],
  accent6: [],
  hlink: ['primary'],
  folHlink: ['muted'],
};

/** The same where pages are deep: they take the place of white, and panels derive from the primary colour. */
const COLOURS_OF_DARK: typeof COLOURS_OF = { ...COLOURS_OF, lt1: ['deep', 'primary'], dk2: ['primary'] };

export const coloursOf = ({ page }: Look): typeof COLOURS_OF =>
  page === 'dark' ? COLOURS_OF_DARK : COLOURS_OF;

type Colours = Pick<Theme, 'colours' | 'named'>;

/**
 * Computes the colours of the theme from those of the brand (six upper-case hex digits each). A missing colour is derived from
 * the primary colour, or is a neutral default; where pages are dark, so is one that is made for white pages.
 */
export function themeColours(given: Given, page: Look['page'] = 'light'): Colours {
  return page === 'dark' ? onDark(given) : onWhite(given);
}

const PRIMARY = '14506B';
const MUTED = '5B6670';

function onWhite(given: Given): Colours {
  const { primary = PRIMARY, muted = MUTED } = given;
  const wash = given.wash ?? blend(primary, 0.05, WHITE);
  // On a dark wash no colour could have a contrast of 3 that also has it on white.
  const grounds = contrast(wash, WHITE) < LIGHT_WASH ? [WHITE, wash] : [WHITE];
  const colours = {
    dk1: given.ink ?? '1B2026',
    lt1: WHITE,
    dk2: given.deep ?? blend(primary, 0.68, '000000'),
    lt2: wash,
    ...dataColours(primary, given.accent, muted, grounds),
    hlink: contrast(primary, WHITE) >= 4.5 ? primary : darkenUntil(primary, [WHITE, wash], 4.5),
    folHlink: muted,
  };
  const line = given.line ?? blend(primary, 0.18, 'F4F4F4');
  return { colours, named: { muted, line, wash, tint: given.tint ?? blend(primary, 0.13, WHITE) } };
}

/** The contrast of white with a deep page, and of its text with the page; both far above the 4.5 of WCAG AA. */
const DEEP = 16;
const TEXT = 10;
/** The most contrast of a card, of what is marked and of a hairline with the deep page. */
const STEP = 1.6;
const LINE_STEP = 3;

/**
 * The slots where pages are deep: `lt1` is the page, `lt2` a card one step lighter, `dk2` a panel in the hue of the primary
 * colour and `dk1` the pale text, so that every rule about page and text holds as it does on white.
 */
function onDark(given: Given): Colours {
  const { primary = PRIMARY } = given;
  const page = darkenUntil(given.deep ?? blend(primary, 0.3, '000000'), [WHITE], DEEP);
  const near = (colour: string | undefined, most: number, other: string) =>
    colour && contrast(colour, page) <= most ? colour : other;
  const wash = near(given.wash, STEP, blend(blend(primary, 0.5, WHITE), 0.09, page));
  const grounds = [page, wash];
  const legible = (colour: string, ratio: number) => lightenUntil(colour, grounds, ratio);
  const { ink } = given;
  const muted = legible(given.muted ?? MUTED, 4.8);
  const accent = given.accent && legible(given.accent, 3);
  const colours = {
    dk1: ink && contrast(ink, page) >= TEXT ? ink : blend(WHITE, 0.95, page),
    lt1: page,
    dk2: blend(primary, 0.3, page),
    lt2: wash,
    ...dataColours(legible(primary, 3), accent, muted, grounds),
    hlink: legible(primary, 4.5),
    folHlink: muted,
  };
  const line = near(given.line, LINE_STEP, blend(WHITE, 0.2, page));
  return { colours, named: { muted, line, wash, tint: near(given.tint, STEP, blend(primary, 0.24, page)) } };
}
