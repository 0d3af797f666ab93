import { type Channels, channels, toHex } from './contrast.ts';

/**
 * What makes another colour of a theme's slot, as `a:hueOff` (degrees), `a:satMod`, `a:lumMod` and `a:lumOff` (1 is 100 %) do,
 * applied in this order.
 */
export interface ColourChange {
  readonly hueOff: number;
  readonly satMod: number;
  readonly lumMod: number;
  readonly lumOff: number;
}

/** Hue (degrees), saturation and luminance (0 to 1). */
type Hsl = readonly [hue: number, saturation: number, luminance: number];

/** The colour (six hex digits) that a viewer shows of a slot's colour with the change. */
export function changed(colour: string, { hueOff, satMod, lumMod, lumOff }: ColourChange): string {
  const [hue, saturation, luminance] = toHsl(colour);
  const share = (value: number) => Math.min(1, Math.max(0, value));
  return fromHsl([hue + hueOff, share(saturation * satMod), share(share(luminance * lumMod) + lumOff)]);
}

/** The change that makes `to` of `from` (six hex digits each). A grey colour gets no saturation by it, so the result may differ. */
export function changeBetween(from: string, to: string): ColourChange {
  const [[fromHue, fromSaturation, fromLuminance], [hue, saturation, luminance]] = [toHsl(from), toHsl(to)];
  const grey = saturation === 0 || fromSaturation === 0;
  const lighter = luminance > fromLuminance;
  const lumMod = lighter ? (1 - luminance) / (1 - fromLuminance) : luminance / (fromLuminance || 1);
  return {
    hueOff: grey ? 0 : thousandths(hue - fromHue),
    satMod: fromSaturation === 0 ? 1 : thousandths(saturation / fromSaturation),
    lumMod: thousandths(lumMod),
    lumOff: lighter ? thousandths(1 - lumMod) : 0,
  };
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

function toHsl(colour: string): Hsl {
  const [red, green, blue] = channels(colour).map((channel) => channel / 255) as unknown as Channels;
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [range, luminance] = [most - least, (most + least) / 2];
  if (range === 0) return [0, 0, luminance];
  const sixth =
    most === red
      ? (green - blue) / range
      : most === green
        ? 2 + (blue - red) / range
        : 4 + (red - green) / range;
  return [(sixth * 60 + 360) % 360, range / (1 - Math.abs(2 * luminance - 1)), luminance];
}

function fromHsl([hue, saturation, luminance]: Hsl): string {
  const half = saturation * Math.min(luminance, 1 - luminance);
  const channel = (offset: number) => {
    const sector = (offset + hue / 30 + 12) % 12;
    return 255 * (luminance - half * Math.max(-1, Math.min(sector - 3, 9 - sector, 1)));
  };
  return toHex([channel(0), channel(8), channel(4)]);
}
