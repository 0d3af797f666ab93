import type { Brand } from '../../brand/brand.ts';
import { type Colour, colourLike, seenOn } from '../../brand/colour.ts';
import { contrast, darkenUntil, lightenUntil } from '../../brand/contrast.ts';
import { ALIKE, difference } from '../../brand/difference.ts';
import type { Slot } from '../../brand/theme.ts';
import { type TextStyles, textStyles } from '../typesetting/textStyle.ts';

/** The colours that are legible on one ground, and the text styles in these colours. */
export interface Palette {
  readonly ground: Slot;
  readonly text: Colour;
  /** Labels, notes, sources. */
  readonly quiet: Colour;
  /** Emphasis and values: the brand's primary colour where it is legible. */
  readonly strong: Colour;
  /** The accent for small text, and for text from 24 points (bold: 18). */
  readonly accent: Colour;
  readonly accentLarge: Colour;
  /** Short thick rules and bars; hairlines. No text takes these. */
  readonly rule: Colour;
  readonly hairline: Colour;
  readonly styles: TextStyles;
}

/** Contrast ratios of WCAG AA, for small text and for text from 24 points (bold: 18). */
const SMALL = 4.5;
const LARGE = 3;
/** The least contrast of a hairline with a panel, and the opacity of one in the colour of texts. */
const [FINE, THIN] = [1.3, 0.22];
const LIGHT: Colour = { slot: 'lt1' };
const DARK: Colour = { slot: 'dk1' };
/** The slots of which a colour of any hue can be made: in a brand of greys the last one has a hue. */
const ANY_HUE = ['accent1', 'accent2', 'accent4'] as const;

/**
 * The palette for texts on the slot `ground`. Each colour is the first of its candidates whose contrast reaches WCAG AA, so
 * that any brand whose ink or white is legible there gets legible texts.
 */
export function paletteOn(brand: Pick<Brand, 'theme' | 'look'>, ground: Slot): Palette {
  const colours = coloursOn(brand, ground);
  return { ...colours, styles: textStyles(colours, brand.look.bold) };
}

function coloursOn({ theme, look }: Pick<Brand, 'theme' | 'look'>, ground: Slot): Omit<Palette, 'styles'> {
  const { colours, named } = theme;
  const under = colours[ground];
  /** The ground is nearer to the text than to the page. */
  const turned = contrast(under, colours.lt1) >= 3;
  const ratioOf = (colour: Colour): number => contrast(seenOn(under, colour, theme), under);
  const pick = (ratio: number, candidates: readonly Colour[]): Colour =>
    candidates.find((candidate) => ratioOf(candidate) >= ratio) ??
    (ratioOf(DARK) > ratioOf(LIGHT) ? DARK : LIGHT);
  const text = pick(SMALL, turned ? [LIGHT, DARK] : [DARK, LIGHT]);
  const accent: Colour = { slot: 'accent2' };
  const towardsText = look.page === 'dark' ? lightenUntil : darkenUntil;
  const legible = (slot: 'accent1' | 'accent2') =>
    colourLike(
      towardsText(colours[slot], [colours.lt1, colours.lt2], SMALL),
      [slot, 'accent2', ...ANY_HUE],
      theme,
    );
  // Where the primary colour is nearly that of the text, the accent carries what it cannot.
  const alike = difference(colours.accent1, colours.dk1) < ALIKE;
  if (!turned) {
    const own = legible('accent2');
    const accents: Colour[] = alike
      ? [accent, own, text]
      : [accent, { slot: 'accent1' }, { slot: 'dk2' }, own, text];
    const primary: Colour[] = [{ slot: 'accent1' }, { slot: 'dk2' }, legible('accent1')];
    const leading = alike || look.strong === 'accent2' ? [accent, own] : primary;
    return {
      ground,
      text,
      quiet: pick(SMALL, [colourLike(named.muted, ['accent3', 'folHlink'], theme), text]),
      strong: pick(SMALL, [...leading, text]),
      accent: pick(SMALL, accents),
      accentLarge: pick(LARGE, accents),
      rule: accent,
      hairline:
        ground === 'lt1' || contrast(named.line, under) >= FINE
          ? colourLike(named.line, ['lt2', 'accent3', ...ANY_HUE], theme)
          : { ...text, alpha: THIN },
    };
  }
  const thin = [0.78, 0.84, 0.9].map((alpha) => ({ ...text, alpha }));
  const lighter = lightenUntil(colours.accent2, [under], SMALL);
  const accents: Colour[] = [accent, colourLike(lighter, ['accent2', ...ANY_HUE], theme), text];
  return {
    ground,
    text,
    quiet: pick(SMALL, [...thin, text]),
    strong: alike ? pick(SMALL, [accent, text]) : text,
    accent: pick(SMALL, accents),
    accentLarge: pick(LARGE, accents),
    rule: accent,
    hairline: { ...text, alpha: THIN },
  };
}
