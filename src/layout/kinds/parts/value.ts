import type { Colour } from '../../../scene/colour.ts';
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

/** How prefix and unit differ from the value: their size as a multiple of its size, and their colour. */
interface ValueLook {
  readonly unit?: number;
  readonly unitColour?: Colour;
  /** Size of a value in Han characters as a multiple of its size in digits. */
  readonly han?: number;
  /** The unit is a line of its own. */
  readonly below?: boolean;
  /** The space between the value and what stands closely beside it, in em of the value; larger figures need less. */
  readonly air?: number;
}

/**
 * The heading as one line: prefix and unit small on the value's baseline, `besideFigure` says with what between; Han values
 * are as high as digits. In the face of headings all have the weight of headings, among other text they are bold. A heading without a value is one line that is returned unchanged.
 */
export function valueText(
  heading: Text,
  style: TextStyle,
  {
    unit: unitScale = UNIT_SCALE,
    unitColour = style.colour,
    han = HAN_SCALE,
    below = false,
    air = AIR,
  }: ValueLook = {},
): StyledText[] {
  const valued = readValue(heading);
  if (!valued) return [heading];
  const { prefix, value, unit } = valued;
  const bold = style.role === 'heading' ? style.bold : true;
  const small = (text: Text, before = '', after = ''): StyledRun[] =>
    text.map((run, i) => ({
      ...run,
      text: (i === 0 ? before : '') + run.text + (i === text.length - 1 ? after : ''),
      ...{ scale: unitScale, colour: unitColour, bold },
    }));
  const scale = HAN.test(plainText(value)) ? han : 1;
  const main = value.map((run) => ({ ...run, scale, colour: style.colour, bold }));
  const [before, after] = [
    besideFigure(lastOf(prefix), firstOf(value)),
    besideFigure(firstOf(unit), lastOf(value)),
  ];
  const first = small(prefix, '', before);
  const line = [...(before === '' ? spacedOut(first, air / unitScale) : first)];
  if (below && unit.length > 0) return [[...line, ...main], small(unit)];
  const isClose = after === '' && unit.length > 0;
  const behind = SIGN.test(firstOf(unit)) ? Math.min(air, SIGN_AIR) : air;
  return [[...line, ...(isClose ? spacedOut(main, behind / scale) : main), ...small(unit, after)]];
}

/** The space between a figure and the small words that follow or precede it closely, and that before a sign, in em of the figure. */
const [AIR, SIGN_AIR] = [0.1, 0.045];

/** The runs with a space of so many em behind their last character: as tracking, so that the text stays what people write. */
function spacedOut(runs: readonly StyledRun[], tracking: number): StyledRun[] {
  const last = runs.at(-1);
  if (!last) return [];
  const [rest, end] = [[...last.text].slice(0, -1).join(''), [...last.text].at(-1) ?? ''];
  return [
    ...runs.slice(0, -1),
    ...(rest === '' ? [] : [{ ...last, text: rest }]),
    { ...last, text: end, tracking },
  ];
}

const HAN = /\p{Script=Han}/u;

/**
 * What stands between a figure and its unit, or between its prefix and the figure: nothing beside a Han character or a sign
 * (“78个班次”, “274%”, “$48”), so that a search finds what people write, else a space of the small one's size (“78 shifts”).
 */
export const besideFigure = (small: string, figure: string): string =>
  HAN.test(small) || HAN.test(figure) || SIGN.test(small) ? '' : ' ';
const SIGN = /[%‰\p{S}]/u;

/** Whether the heading is a percentage or a permillage, as “28.98%”. */
export const isShare = (heading: Text): boolean => /^[%％‰]/u.test(plainText(readValue(heading)?.unit ?? []));

const firstOf = (text: Text): string => plainText(text).slice(0, 1);
const lastOf = (text: Text): string => plainText(text).slice(-1);

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
