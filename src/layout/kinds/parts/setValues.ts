import type { Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { quarters, UNIT_SCALE } from '../../typesetting/scale.ts';
import { type SetTexts, setText } from '../../typesetting/setText.ts';
import type { TextStyle } from '../../typesetting/textStyle.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { hasSignAsUnit, valueText } from './value.ts';

/** A value, its style, and the size of the box, in points, that it must fit in. */
export interface ValueBox {
  readonly heading: Text;
  readonly style: TextStyle;
  readonly width: number;
  readonly height: number;
}

/** Values that were set together. */
export interface SetValues {
  readonly values: SetTexts;
  /** The height of the units on lines of their own, in points; 0 when they stand beside the values. */
  readonly unit: number;
}

/**
 * Sets values at one of `sizes` (points, falling). Where one is too long for its box, the units of all go to a second line,
 * so that the values stay on one baseline; where that is not enough, all take the next size. A percent sign is no word that
 * can stand alone: then all sizes are tried with the units beside the values first. Reports `text-overflow` at the last size.
 */
export function setValues(page: PageFacts, boxes: readonly ValueBox[], sizes: readonly number[]): SetValues {
  const waysOf = (belows: readonly boolean[]) =>
    sizes.flatMap((size) => belows.map((below) => ({ size, below })));
  const ways = boxes.some(({ heading }) => hasSignAsUnit(heading))
    ? [...waysOf([false]), ...waysOf([true])]
    : waysOf([false, true]);
  return tryWays(page, ways, ({ size, below }, trial) => {
    const texts = boxes.map(({ heading, style, width, height }) => {
      const text = valueText(heading, style, { below });
      // A line of a unit is lower than the line of the value, by which the room is counted.
      const saved = (text.length - 1) * size * style.pitch * (1 - UNIT_SCALE);
      return { what: 'value', text, style, width, height: height + saved, maxLines: text.length };
    });
    const pitch = boxes[0]?.style.pitch ?? 1;
    const unit = texts.some(({ text }) => text.length > 1) ? quarters(size * UNIT_SCALE * pitch) : 0;
    return { values: setText(trial, texts, [size]), unit };
  });
}
