import type { Colour } from '../../scene/colour.ts';
import type { Look } from './look.ts';
import { PITCH } from './scale.ts';

/** The looks that texts take on one ground. */
export interface Looks {
  readonly title: Look;
  readonly kicker: Look;
  readonly heading: Look;
  readonly body: Look;
  readonly quiet: Look;
  readonly value: Look;
  readonly quotation: Look;
}

export function looksOn(inks: Record<'text' | 'quiet' | 'strong', Colour>): Looks {
  const flow = { role: 'body', bold: false, pitch: PITCH.body, style: 'flow', align: 'left' } as const;
  const balanced = { ...flow, role: 'heading', bold: true, pitch: PITCH.heading, style: 'balanced' } as const;
  return {
    title: { ...balanced, colour: inks.text, strong: inks.strong },
    kicker: { ...flow, bold: true, colour: inks.strong },
    heading: { ...flow, role: 'heading', bold: true, colour: inks.text },
    body: { ...flow, colour: inks.text, strong: inks.strong },
    quiet: { ...flow, colour: inks.quiet, strong: inks.text },
    value: { ...balanced, colour: inks.strong, pitch: PITCH.value },
    quotation: { ...balanced, role: 'quotation', colour: inks.text, strong: inks.strong, pitch: PITCH.body },
  };
}
