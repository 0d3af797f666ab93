import type { Slot } from '../../brand/theme.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';

/** The grounds that authors choose by `tone:`. */
export const TONE_NAMES = ['light', 'tint', 'dark'] as const;
export type Tone = (typeof TONE_NAMES)[number];

/** The slot of a tone in the brand's look. */
export const toneSlot = ({ brand: { look } }: DeckFacts, tone: Tone): Slot =>
  (({ light: 'lt1', tint: 'lt2', dark: look.solid }) as const)[tone];

/**
 * The value of a setting that takes one of `choices`; `otherwise` when the slide has none. Reports a value that is none of
 * them (`layout-choice`).
 */
export function readChoice<Choice extends string>(
  { settings }: Slide,
  setting: string,
  choices: readonly Choice[],
  otherwise: Choice,
  { report }: PageFacts,
): Choice {
  const written = settings[setting];
  if (!written || written.value.trim() === '') return otherwise;
  const found = choices.find((choice) => choice === written.value.trim());
  if (found !== undefined) return found;
  const facts = { setting, written: written.value, known: choices, near: nearest(written.value, choices) };
  report.add('layout-choice', facts, { origin: written.origin });
  return otherwise;
}
