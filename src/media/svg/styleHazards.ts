/** The address of a raster picture that stands in the SVG itself. */
const DATA_PICTURE = /^data:image\/(png|jpeg|gif);base64,[a-z\d+/=\s]*$/i;

/** Whether an address points into the SVG itself. */
export const isInternal = (target: string): boolean => target.startsWith('#') || DATA_PICTURE.test(target);

/** Functions that load an address without `url` (CSS Images 4, §2; CSS Values 5, §5.2). */
const LOADING = /\b(image-set|image|cross-fade|src)\(/gi;

/** Describes everything in a style, or in an attribute read as a style, that could load a file or run code. */
export function styleHazards(style: string): string[] {
  const loads = [...style.matchAll(/url\(\s*["']?\s*([^"')]*)/gi)].map((match) => match[1] ?? '');
  return [
    ...loads.filter((target) => !isInternal(target)).map((target) => `a reference to ${short(target)}`),
    ...[...style.matchAll(LOADING)].map((match) => `${match[1]?.toLowerCase()}() in a style`),
    ...(/@import/i.test(style) ? ['@import'] : []),
    ...(style.includes('\\') ? ['an escape in a style'] : []),
    ...(/expression\s*\(/i.test(style) ? ['an expression in a style'] : []),
  ];
}

/** The first 40 characters of a text. */
export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
