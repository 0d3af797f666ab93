/**
 * The contrast ratio of two colours (six hex digits), 1 to 21.
 * Source: WCAG 2.2, definitions of relative luminance and contrast ratio.
 */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** What is seen where `over`, thinned by `alpha`, lies on `under`. */
export function blend(over: string, alpha: number, under: string): string {
  if (alpha === 1) return over.toUpperCase();
  const [a, b] = [channels(over), channels(under)];
  return hex(a.map((value, i) => value * alpha + (b[i] ?? 0) * (1 - alpha)));
}

/** `colour` mixed with black, in small steps, until it reads at `ratio` on every one of `grounds`. */
export function darkenUntil(colour: string, grounds: readonly string[], ratio: number): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const darker = blend(colour, share, '000000');
    if (grounds.every((ground) => contrast(darker, ground) >= ratio)) return darker;
  }
  return '000000';
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (colour: string): number[] =>
  [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const hex = (values: readonly number[]): string =>
  values
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
