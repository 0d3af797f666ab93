/** Three numbers of a colour, mostly its red, green and blue. */
export type Channels = readonly [red: number, green: number, blue: number];

/**
 * The contrast ratio of two colours (six hex digits each), 1 to 21.
 * Source: WCAG 2.2, definitions of relative luminance and contrast ratio.
 */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour that a reader sees where `over`, at opacity `alpha` (0 to 1), lies on `under`. */
export function blend(over: string, alpha: number, under: string): string {
  if (alpha === 1) return over.toUpperCase();
  const [a, b] = [channels(over), channels(under)];
  const mixed = ([0, 1, 2] as const).map((i) => a[i] * alpha + b[i] * (1 - alpha));
  return toHex(mixed);
}

/** Mixes `colour` with black in steps of 2 % until its contrast with each of `grounds` is at least `ratio`. */
export const darkenUntil = (colour: string, grounds: readonly string[], ratio: number): string =>
  mixUntil('000000', colour, grounds, ratio);

/** Mixes `colour` with white in steps of 2 % until its contrast with each of `grounds` is at least `ratio`. */
export const lightenUntil = (colour: string, grounds: readonly string[], ratio: number): string =>
  mixUntil('FFFFFF', colour, grounds, ratio);

function mixUntil(end: string, colour: string, grounds: readonly string[], ratio: number): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const mixed = blend(colour, share, end);
    if (grounds.every((ground) => contrast(mixed, ground) >= ratio)) return mixed;
  }
  return end;
}

/** The channels of a colour in linear light, 0 to 1. Source: IEC 61966-2-1 (sRGB), the inverse transfer function. */
export function linear(colour: string): Channels {
  const [red, green, blue] = channels(colour);
  return [LINEAR[red] ?? 0, LINEAR[green] ?? 0, LINEAR[blue] ?? 0];
}

/** The colour (six hex digits) of these channels in linear light; those below 0 or above 1 are cut there. */
export function fromLinear(light: Channels): string {
  return toHex(
    light.map((channel) => {
      const share = Math.min(1, Math.max(0, channel));
      return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
    }),
  );
}

/** The linear light of each channel from 0 to 255: checks compare the colours of every text of a deck. */
const LINEAR: readonly number[] = Array.from({ length: 256 }, (_, channel) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The channels of a colour, 0 to 255. */
export function channels(colour: string): Channels {
  const channel = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

/** The colour (six hex digits) of three channels from 0 to 255. */
export const toHex = (channels: readonly number[]): string =>
  channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0').toUpperCase()).join('');
