import type { WrittenColour } from '../../brand/brand.ts';
import { contrast } from '../../brand/contrast.ts';

const WHITE = 'FFFFFF';
const BLACK = '000000';

/** The colour of the brand to change, whether text or ground has it, and whether to make it darker or lighter. */
export interface ContrastRemedy extends WrittenColour {
  readonly of: 'text' | 'ground';
  readonly to: 'darker' | 'lighter';
}

/**
 * Finds the change that makes text of one colour (hex) legible on another at the ratio it `needs`: of the text's colour, or
 * of the ground's when the author did not write the text's or even black or white is not enough. Undefined when the author
 * wrote neither.
 */
export function contrastRemedy(
  text: string,
  ground: string,
  needs: number,
  written: { readonly text: WrittenColour | undefined; readonly ground: WrittenColour | undefined },
): ContrastRemedy | undefined {
  const lighter = contrast(text, BLACK) > contrast(ground, BLACK);
  const enough = contrast(lighter ? WHITE : BLACK, ground) >= needs;
  if (written.text && (enough || !written.ground))
    return { ...written.text, of: 'text', to: lighter ? 'lighter' : 'darker' };
  return written.ground && { ...written.ground, of: 'ground', to: lighter ? 'darker' : 'lighter' };
}
