import { contrast, fromLinear } from './contrast.ts';
import {
  ALIKE,
  ALIKE_TO_FEWER_CONES,
  difference,
  differenceToFewerCones,
  fromLch,
  type Lch,
  toLch,
} from './difference.ts';
import type { Slot } from './theme.ts';

/** The contrast of a column, a line or a slice with its ground. Source: WCAG 2.2, success criterion 1.4.11. */
const LEAST_CONTRAST = 3;
/**
 * Lightnesses and turns of the hue (degrees) of the derived colours, those first that look best with most brands. The last two
 * lightnesses are for dark pages.
 */
const LIGHTNESSES = [0.54, 0.6, 0.48, 0.42, 0.36, 0.3, 0.7, 0.78];
const TURNS = [180, 210, 150, 240, 120, 270, 90, 300, 60, 330, 30, 0];
/** Hues of two derived colours that are nearer (degrees) look like two shades of one colour. */
const LEAST_TURN = 60;
/** The hue from which the colours of a grey brand are turned (degrees): red. */
const GREY_HUE = 25;
const GOLD = 'D9982F';

type Accent = Extract<Slot, `accent${number}`>;

/** A colour that an accent may be. */
interface Choice {
  readonly colour: string;
  /** How far its hue is turned from that of the primary colour (degrees). */
  readonly turn?: number;
}

/**
 * The accents of a theme (six hex digits each) for a primary colour, which is the first of them: the others are derived so that
 * a chart, table or shape of any accent can be read. Each derived one has a contrast of 3 with all `grounds`, and differs by
 * `ALIKE` from the accents before it, also to readers without red or green cones. The second is `accent` as it is, or for
 * want of one a gold, and the third is `muted`, both in the shade that fulfils this, or another colour when none does.
 */
export function dataColours(
  primary: string,
  accent: string | undefined,
  muted: string,
  grounds: readonly string[],
): Record<Accent, string> {
  const taken = accent ? [primary, accent] : [primary];
  const turns: number[] = [];
  const isTurned = ({ turn }: Choice) =>
    turn === undefined || turns.every((other) => between(turn, other) >= LEAST_TURN);
  const isApart = ({ colour }: Choice) =>
    taken.every(
      (other) =>
        difference(colour, other) >= ALIKE && differenceToFewerCones(colour, other) >= ALIKE_TO_FEWER_CONES,
    );
  const next = (choices: readonly Choice[]): string => {
    const { colour, turn } =
      choices.find((choice) => isTurned(choice) && isApart(choice)) ??
      choices.find(isApart) ??
      choices.reduce((best, one) => (apartness(one, taken) > apartness(best, taken) ? one : best), BLACK);
    if (turn !== undefined) turns.push(turn);
    taken.push(colour);
    return colour;
  };
  const legible = (choices: readonly Choice[]) =>
    choices.filter(({ colour }) => grounds.every((ground) => contrast(colour, ground) >= LEAST_CONTRAST));
  const turned = legible(turnsOf(primary));
  return {
    accent1: primary,
    accent2: accent ?? next([...legible(shadesOf(GOLD)), ...turned]),
    accent3: next([...legible(shadesOf(muted)), ...turned]),
    accent4: next(turned),
    accent5: next(turned),
    accent6: next(turned),
  };
}

/** How much a colour differs from the most similar of others. */
const apartness = ({ colour }: Choice, others: readonly string[]): number =>
  Math.min(...others.map((other) => difference(colour, other)));

const BLACK: Choice = { colour: '000000' };

/** The angle between two hues, 0 to 180 degrees. */
const between = (a: number, b: number): number => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));

/** The colour itself, then the ones of its hue that are nearest in lightness. */
function shadesOf(colour: string): readonly Choice[] {
  const lch = toLch(colour);
  const away = (lightness: number) => Math.abs(lightness - lch.lightness);
  const lightnesses = Array.from({ length: 40 }, (_, i) => 0.3 + i / 100).sort((a, b) => away(a) - away(b));
  return [{ colour }, ...lightnesses.map((lightness) => ({ colour: shown({ ...lch, lightness }) }))];
}

/** Colours of all hues, about as vivid as `colour`, then more and less vivid ones. */
function turnsOf(colour: string): readonly Choice[] {
  const { chroma, hue } = toLch(colour);
  const start = chroma < 0.02 ? GREY_HUE : hue;
  const vivid = Math.min(0.11, Math.max(0.085, chroma * 0.75));
  return [vivid, 0.14, 0.05].flatMap((vividness) =>
    LIGHTNESSES.flatMap((lightness) =>
      TURNS.map((turn) => ({ turn, colour: shown({ lightness, chroma: vividness, hue: start + turn }) })),
    ),
  );
}

/** The colour, with less chroma where a screen does not show it. */
function shown(lch: Lch): string {
  const channels = fromLch(lch);
  const onScreen = channels.every((channel) => channel > -0.001 && channel < 1.001);
  return onScreen || lch.chroma < 0.005
    ? fromLinear(channels)
    : shown({ ...lch, chroma: lch.chroma - 0.005 });
}
