import type { Font } from './font.ts';

/** Width in points of `text` set on one line in `font` at `size` points. */
export function measure(text: string, font: Font, size: number): number {
  let ems = 0;
  for (const char of text) ems += advance(char.codePointAt(0) ?? 0, font);
  return ems * size;
}

function advance(code: number, font: Font): number {
  if (code >= 0x2e80 || (code >= 0x2010 && code <= 0x2027)) return 1;
  const wide = font.bold ? 1.08 : 1;
  if (code === 0x20) return 0.28;
  if (code >= 0x30 && code <= 0x39) return 0.556;
  if (code >= 0x41 && code <= 0x5a) return 0.7 * wide;
  return 0.55 * wide;
}
