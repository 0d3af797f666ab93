import { type Colour, colourLike, seenOn } from '../../brand/colour.ts';
import { contrast, darkenUntil, lightenUntil } from '../../brand/contrast.ts';
import type { Slot, Theme } from '../../brand/theme.ts';
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
const LIGHT: Colour = { slot: 'lt1' };
const DARK: Colour = { slot: 'dk1' };
/** The slots of which a colour of any hue can be made: in a brand of greys the last one has a hue. */
const ANY_HUE = ['accent1', 'accent2', 'accent4'] as const;

/**
 * The palette for texts on the slot `ground`. Each colour is the first of its candidates whose contrast reaches WCAG AA, so
 * that any brand whose ink or white is legible there gets legible texts.
 */
export function paletteOn(theme: Theme, ground: Slot): Palette {
  const colours = coloursOn(theme, ground);
  return { ...colours, styles: textStyles(colours) };
}

function coloursOn(theme: Theme, ground: Slot): Omit<Palette, 'styles'> {
  const { colours, named } = theme;
  const under = colours[ground];
  const dark = contrast(under, colours.lt1) >= 3;
  const ratioOf = (colour: Colour): number => contrast(seenOn(under, colour, theme), under);
  const pick = (ratio: number, candidates: readonly Colour[]): Colour =>
    candidates.find((candidate) => ratioOf(candidate) >= ratio) ??
    (ratioOf(DARK) > ratioOf(LIGHT) ? DARK : LIGHT);
  const text = pick(SMALL, dark ? [LIGHT, DARK] : [DARK, LIGHT]);
  const accent: Colour = { slot: 'accent2' };
  if (!dark) {
    const darker = darkenUntil(colours.accent2, [colours.lt1, colours.lt2], SMALL);
    const accents: Colour[] = [
      accent,
      { slot: 'accent1' },
      colourLike(darker, ['accent2', ...ANY_HUE], theme),
      text,
    ];
    return {
      ground,
      text,
      quiet: pick(SMALL, [colourLike(named.muted, ['accent3', 'folHlink'], theme), text]),
      strong: pick(SMALL, [{ slot: 'accent1' }, { slot: 'dk2' }, text]),
      accent: pick(SMALL, accents),
      accentLarge: pick(LARGE, accents),
      rule: accent,
      hairline: colourLike(named.line, ['lt2', 'accent3', ...ANY_HUE], theme),
    };
  }
  const thin = [0.78, 0.84, 0.9].map((alpha) => ({ ...text, alpha }));
  const lighter = lightenUntil(colours.accent2, [under], SMALL);
  const accents: Colour[] = [accent, colourLike(lighter, ['accent2', ...ANY_HUE], theme), text];
  return {
    ground,
    text,
    quiet: pick(SMALL, [...thin, text]),
    strong: text,
    accent: pick(SMALL, accents),
    accentLarge: pick(LARGE, accents),
    rule: accent,
    hairline: { ...text, alpha: 0.22 },
  };
}
