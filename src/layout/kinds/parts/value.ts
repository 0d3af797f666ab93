import { plainText, type Run, type Text } from '../../../slides/slide.ts';
import { HAN_SCALE, UNIT_SCALE } from '../../typesetting/scale.ts';
import type { StyledRun, StyledText, TextStyle } from '../../typesetting/textStyle.ts';

/** The parts of a heading with a strong run: `近 **40** 倍` has a prefix, a value and a unit. */
export interface Valued {
  readonly prefix: Text;
  readonly value: Text;
  readonly unit: Text;
}

/** Divides the heading at its first strong runs; undefined when it has none. */
export function readValue(heading: Text): Valued | undefined {
  const from = heading.findIndex((run) => run.strong);
  if (from < 0) return undefined;
  const after = heading.findIndex((run, i) => i > from && !run.strong);
  const to = after < 0 ? heading.length : after;
  return {
    prefix: trim(heading.slice(0, from)),
    value: trim(heading.slice(from, to)),
    unit: trim(heading.slice(to)),
  };
}

/**
 * The heading as one line: prefix and unit small on the value's baseline, with a no-break space of their own size beside
 * the value; Han values are as high as digits. A heading without a value is returned unchanged.
 */
export function valueText(heading: Text, style: TextStyle): StyledText {
  const valued = readValue(heading);
  if (!valued) return heading;
  const small = (run: Run): StyledRun => ({ ...run, scale: UNIT_SCALE, colour: style.colour, bold: true });
  const spaced = (text: Text, side: 'before' | 'after'): StyledRun[] =>
    text.map(small).map((run, i) => {
      if (side === 'before' && i === text.length - 1) return { ...run, text: `${run.text}\u00a0` };
      return side === 'after' && i === 0 ? { ...run, text: `\u00a0${run.text}` } : run;
    });
  const scale = /\p{Script=Han}/u.test(plainText(valued.value)) ? HAN_SCALE : 1;
  const main = valued.value.map((run) => ({ ...run, scale, colour: style.colour, bold: true }));
  return [...spaced(valued.prefix, 'before'), ...main, ...spaced(valued.unit, 'after')];
}

/** The text without blank runs and spaces at its ends. */
function trim(text: Text): Text {
  const first = text.findIndex(isWritten);
  const last = text.findLastIndex(isWritten);
  return text.slice(Math.max(0, first), last + 1).map((run, i, { length }) => {
    const start = i === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: i === length - 1 ? start.trimEnd() : start };
  });
}

const isWritten = (run: Run): boolean => run.text.trim() !== '';
