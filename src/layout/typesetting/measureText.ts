import type { Piece } from '../../typography/breaking/breakLines.ts';
import type { Fitting } from '../../typography/fit.ts';
import type { DeckFacts } from '../deckFacts.ts';
import type { StyledRun, StyledText, TextStyle } from './textStyle.ts';

/** A text and the size of the box, in points, that it must fit in. */
export interface BoxText {
  /** The name of the text in messages: `label`. */
  readonly what: string;
  /** Its paragraphs; an empty list is a text that is not there. */
  readonly text: readonly StyledText[];
  readonly style: TextStyle;
  readonly width: number;
  readonly height: number;
  /** Left edge of each paragraph in the box, in points (default 0). */
  readonly indents?: readonly number[];
  /** Space between paragraphs, in em (default 0). */
  readonly gap?: number;
  readonly maxLines?: number;
  /** It stands in a cell of a table, where people type and no line can begin left of the cell's text. */
  readonly inCell?: true;
}

/** Measures the paragraphs of a text in the brand's fonts; the result is the form that `fit` takes. */
export function measureText(boxText: BoxText, { fonts, prepare }: DeckFacts): Fitting {
  const { text, style, width, height, indents, gap, maxLines } = boxText;
  const pieces = (runs: StyledText) => runs.map((run) => piece(run, style, fonts));
  return {
    paragraphs: text.map((runs) =>
      prepare(pieces(runs), style.breaking === 'balanced' ? 'balanced' : 'flow'),
    ),
    width,
    height,
    ...(indents === undefined ? {} : { indents }),
    ...(gap === undefined ? {} : { gap }),
    ...(maxLines === undefined ? {} : { maxLines }),
  };
}

/** Below this measure, in em, lines of Han break between words. */
const NARROW = 14;

/** The text as it is set in `size` points: flowing Han in a narrow column has lines of our own. */
export function inNarrow(boxText: BoxText, size: number): BoxText {
  const { style, width, indents = [], text } = boxText;
  const isNarrow = width - Math.max(0, ...indents) < NARROW * size;
  const needs = isNarrow && style.breaking === 'flow' && style.align === 'left';
  if (!needs || !text.flat().some((run) => HAN.test(run.text))) return boxText;
  return { ...boxText, style: { ...style, breaking: 'balanced' } };
}

const HAN = /\p{Script=Han}/u;

function piece(run: StyledRun, style: TextStyle, fonts: DeckFacts['fonts']): Piece {
  const font = fonts[run.role ?? style.role][isBold(run, style) ? 'bold' : 'regular'];
  const { text, scale, tracking } = run;
  return { text, font, ...(scale === undefined ? {} : { scale }), ...(tracking ? { tracking } : {}) };
}

export const isBold = (run: StyledRun, style: TextStyle): boolean =>
  run.bold ?? (style.bold || run.strong === true);
