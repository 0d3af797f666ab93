import type { WrittenColour } from '../../brand/brand.ts';
import { contrast } from '../../brand/contrast.ts';

const WHITE = 'FFFFFF';
const BLACK = '000000';

/** The colour of the brand to change, what it is of, and which way. */
export interface ContrastRemedy extends WrittenColour {
  readonly of: 'text' | 'ground';
  readonly to: 'darker' | 'lighter';
}

/**
 * What makes text of one colour read on another at the ratio it `needs`: a change of the text's colour, or of the
 * ground's where the text's is not the author's or even its extreme is not enough. None when neither is the author's.
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
