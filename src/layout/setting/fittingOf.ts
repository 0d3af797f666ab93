import type { Piece } from '../../typography/breaking/breakLines.ts';
import type { Fitting } from '../../typography/fit.ts';
import type { Deck } from '../deck.ts';
import type { Look, StyledRun, StyledText } from './look.ts';

/** A text to be set in a place of `width` × `height`. */
export interface Words {
  /** What it is, for messages: `label`. */
  readonly what: string;
  readonly text: readonly StyledText[];
  readonly look: Look;
  readonly width: number;
  readonly height: number;
  /** Air between paragraphs, in em. */
  readonly gap?: number;
  readonly maxLines?: number;
}

/** A text in its place as typography sees it: paragraphs measured in the brand's fonts, and the box. */
export function fittingOf(words: Words, { fonts, prepare }: Deck): Fitting {
  const { look, gap, maxLines } = words;
  return {
    paragraphs: words.text.map((text) =>
      prepare(
        text.map((run) => piece(run, look, fonts)),
        look.style,
      ),
    ),
    width: words.width,
    height: words.height,
    ...(gap === undefined ? {} : { gap }),
    ...(maxLines === undefined ? {} : { maxLines }),
  };
}

function piece(run: StyledRun, look: Look, fonts: Deck['fonts']): Piece {
  const font = fonts[look.role][isBold(run, look) ? 'bold' : 'regular'];
  return { text: run.text, font, ...(run.scale === undefined ? {} : { scale: run.scale }) };
}

export const isBold = (run: StyledRun, look: Look): boolean => run.bold ?? (look.bold || run.strong === true);
