import type { Role } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Run } from '../../slides/slide.ts';
import { PITCH } from './scale.ts';

/** Everything that decides how a text is drawn, except its size. */
export interface TextStyle {
  readonly role: Role;
  readonly bold: boolean;
  readonly colour: Colour;
  /** Colour of the strong runs (default: `colour`). */
  readonly strong?: Colour;
  /** Line pitch as a multiple of the size. */
  readonly pitch: number;
  /**
   * `balanced` writes soft breaks that make the lines even (titles, quotations, callouts). `flow` lets the viewer break, but for
   * Han in narrow columns, where most lines would end within a word.
   */
  readonly breaking: 'flow' | 'balanced';
  readonly align: 'left' | 'center' | 'right';
}

/** A run with its own size (as a multiple of the text's size), colour, weight, face or tracking. */
export interface StyledRun extends Run {
  readonly role?: Role;
  readonly scale?: number;
  readonly colour?: Colour;
  readonly bold?: boolean;
  /** What is added behind each of its characters, in em. */
  readonly tracking?: number;
}
export type StyledText = readonly StyledRun[];

/** The styles of the texts on one ground. */
export type TextStyles = Readonly<
  Record<'title' | 'kicker' | 'heading' | 'body' | 'quiet' | 'value' | 'quotation', TextStyle>
>;

/** The text styles in the colours of one ground; `bold`: titles, headings and figures are. */
export function textStyles(
  colours: Readonly<Record<'text' | 'quiet' | 'strong', Colour>>,
  bold = true,
): TextStyles {
  const { text, quiet, strong } = colours;
  const flow = { role: 'body', bold: false, pitch: PITCH.body, breaking: 'flow', align: 'left' } as const;
  const balanced = {
    ...flow,
    role: 'heading',
    bold,
    pitch: PITCH.heading,
    breaking: 'balanced',
  } as const;
  return {
    title: { ...balanced, colour: text, strong },
    kicker: { ...flow, bold: true, colour: strong },
    heading: { ...flow, role: 'heading', bold, colour: text },
    body: { ...flow, colour: text, strong },
    quiet: { ...flow, colour: quiet, strong: text },
    value: { ...balanced, colour: strong, pitch: PITCH.value },
    quotation: { ...balanced, role: 'quotation', bold: false, colour: text, strong, pitch: PITCH.body },
  };
}
