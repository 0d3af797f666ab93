import { plainText, type Run, type Text } from '../../../slides/slide.ts';
import type { Look, StyledRun, StyledText } from '../../setting/look.ts';
import { HAN_SCALE, UNIT_SCALE } from '../../setting/scale.ts';

/** A heading taken apart: `近 **40** 倍` has a prefix, a value and a unit; without a strong part all is `rest`. */
export interface Valued {
  readonly prefix: Text;
  readonly value: Text;
  readonly unit: Text;
}

/** The heading around its first strong stretch; nothing when it has none. */
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

/** The value as one line: prefix and unit small, on its baseline, with a thin gap of their own size; Han no taller than digits. */
export function valueText({ prefix, value, unit }: Valued, look: Look): StyledText {
  const small = (run: Run): StyledRun => ({ ...run, scale: UNIT_SCALE, colour: look.colour, bold: true });
  const gap = (text: Text, before: boolean): StyledRun[] =>
    text.map(small).map((run, i) => {
      if (before && i === text.length - 1) return { ...run, text: `${run.text}\u00a0` };
      return !before && i === 0 ? { ...run, text: `\u00a0${run.text}` } : run;
    });
  const scale = /\p{Script=Han}/u.test(plainText(value)) ? HAN_SCALE : 1;
  const main = value.map((run) => ({ ...run, scale, colour: look.colour, bold: true }));
  return [...gap(prefix, true), ...main, ...gap(unit, false)];
}

function trim(text: Text): Text {
  const first = text.findIndex(isWritten);
  const last = text.findLastIndex(isWritten);
  return text.slice(Math.max(0, first), last + 1).map((run, i, { length }) => {
    const start = i === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: i === length - 1 ? start.trimEnd() : start };
  });
}

const isWritten = (run: Run): boolean => run.text.trim() !== '';
