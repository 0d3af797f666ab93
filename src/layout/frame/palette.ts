import { blend, contrast } from '../../brand/contrast.ts';
import type { Slot, Theme } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';
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

/**
 * The palette for texts on the slot `ground`. Each colour is the first of its candidates whose contrast reaches WCAG AA, so
 * that any brand whose ink or white is legible there gets legible texts.
 */
export function paletteOn(theme: Theme, ground: Slot): Palette {
  const colours = coloursOn(theme, ground);
  return { ...colours, styles: textStyles(colours) };
}

function coloursOn(theme: Theme, ground: Slot): Omit<Palette, 'styles'> {
  const under = theme.colours[ground];
  const dark = contrast(under, theme.colours.lt1) >= 3;
  const ratioOf = ({ slot, alpha = 1 }: Colour): number =>
    contrast(blend(theme.colours[slot], alpha, under), under);
  const pick = (ratio: number, candidates: readonly Colour[]): Colour =>
    candidates.find((candidate) => ratioOf(candidate) >= ratio) ??
    (ratioOf(DARK) > ratioOf(LIGHT) ? DARK : LIGHT);
  const text = pick(SMALL, dark ? [LIGHT, DARK] : [DARK, LIGHT]);
  const accent: Colour = { slot: 'accent2' };
  if (!dark) {
    const accents: Colour[] = [accent, { slot: 'accent1' }, { slot: 'accent6' }, text];
    return {
      ground,
      text,
      quiet: pick(SMALL, [{ slot: 'accent3' }, text]),
      strong: pick(SMALL, [{ slot: 'accent1' }, { slot: 'dk2' }, text]),
      accent: pick(SMALL, accents),
      accentLarge: pick(LARGE, accents),
      rule: accent,
      hairline: { slot: 'accent4' },
    };
  }
  const thin = [0.78, 0.84, 0.9].map((alpha) => ({ ...text, alpha }));
  const accents: Colour[] = [accent, { slot: 'accent5' }, text];
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
