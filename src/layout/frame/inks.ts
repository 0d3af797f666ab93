import { blend, contrast } from '../../brand/contrast.ts';
import type { Slot, Theme } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';
import { type Looks, looksOn } from '../setting/looks.ts';

/** The colours that read on one ground. */
export interface Inks {
  readonly ground: Slot;
  readonly text: Colour;
  /** Labels, notes, sources. */
  readonly quiet: Colour;
  /** Emphasis and values: the brand's own colour where it reads. */
  readonly strong: Colour;
  /** The accent for small text, and for text of 24 points (bold 18) and more. */
  readonly accent: Colour;
  readonly accentLarge: Colour;
  /** Short thick rules and bars; hairlines; neither is text. */
  readonly rule: Colour;
  readonly hairline: Colour;
  /** What texts look like in these inks. */
  readonly looks: Looks;
}

const SMALL = 4.5;
const LARGE = 3;
const WHITE: Colour = { slot: 'lt1' };
const INK: Colour = { slot: 'dk1' };

/**
 * The inks for texts on the slot `ground`: of each role the first candidate that reads there by WCAG AA, so that
 * any reasonable brand does.
 */
export function inksOn(theme: Theme, ground: Slot): Inks {
  const colours = coloursOn(theme, ground);
  return { ...colours, looks: looksOn(colours) };
}

function coloursOn(theme: Theme, ground: Slot): Omit<Inks, 'looks'> {
  const dark = contrast(theme.colours[ground], theme.colours.lt1) >= 3;
  const reads = (colour: Colour): number =>
    contrast(
      blend(theme.colours[colour.slot], colour.alpha ?? 1, theme.colours[ground]),
      theme.colours[ground],
    );
  const pick = (ratio: number, candidates: readonly Colour[]): Colour => {
    const found = candidates.find((candidate) => reads(candidate) >= ratio);
    return found ?? [WHITE, INK].sort((a, b) => reads(b) - reads(a))[0] ?? INK;
  };
  const text = pick(SMALL, dark ? [WHITE, INK] : [INK, WHITE]);
  const accent: Colour = { slot: 'accent2' };
  if (!dark) {
    const deepAccent: Colour = { slot: 'accent6' };
    return {
      ground,
      text,
      quiet: pick(SMALL, [{ slot: 'accent3' }, text]),
      strong: pick(SMALL, [{ slot: 'accent1' }, { slot: 'dk2' }, text]),
      accent: pick(SMALL, [accent, { slot: 'accent1' }, deepAccent, text]),
      accentLarge: pick(LARGE, [accent, { slot: 'accent1' }, deepAccent, text]),
      rule: accent,
      hairline: { slot: 'accent4' },
    };
  }
  const thin = [0.78, 0.84, 0.9].map((alpha) => ({ ...text, alpha }));
  return {
    ground,
    text,
    quiet: pick(SMALL, [...thin, text]),
    strong: text,
    accent: pick(SMALL, [accent, { slot: 'accent5' }, text]),
    accentLarge: pick(LARGE, [accent, { slot: 'accent5' }, text]),
    rule: accent,
    hairline: { ...text, alpha: 0.22 },
  };
}
