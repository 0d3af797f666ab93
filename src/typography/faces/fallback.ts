import type { Font } from './font.ts';
import { englishName } from './nativeNames.ts';

/**
 * Gives the fonts that viewers use where they lack `font`, without `font` itself. All East Asian faces set a character on one
 * em, so only the Latin face changes widths; each Latin stand-in is paired with each East Asian one.
 */
export function fallbacks(font: Font): Font[] {
  const own = englishName(font.ea);
  const others = SERIF_EA.includes(own) ? SERIF_EA : SANS_EA;
  const eas = [font.ea, ...others.filter((ea) => ea !== own)];
  const pairs = [font, ...latinFallbacks(font)].flatMap((one) =>
    [...new Set(eas)].map((ea) => ({ ...one, ea })),
  );
  return pairs.slice(1);
}

/** The same with one font for each Latin face, because only Latin faces differ in width. */
export function latinFallbacks(font: Font): Font[] {
  return (LATIN[englishName(font.latin)] ?? ANY_LATIN).map((latin) => ({ ...font, latin }));
}

// Windows, macOS and iOS, Linux and Android.
const SANS_EA = ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'SimHei'];
const SERIF_EA = ['SimSun', 'Songti SC', 'Noto Serif CJK SC', 'KaiTi', 'FangSong', 'STSong', 'STKaiti'];

// What macOS, Linux (fontconfig) and online viewers use on a machine without the face.
const LATIN: Readonly<Record<string, readonly string[]>> = {
  Arial: ['Helvetica', 'Liberation Sans'],
  'Arial Narrow': ['Liberation Sans Narrow', 'Arial'],
  Calibri: ['Carlito', 'Arial'],
  Cambria: ['Caladea', 'Times New Roman'],
  'Courier New': ['Liberation Mono'],
  Georgia: ['Gelasio', 'Times New Roman'],
  Helvetica: ['Arial', 'Liberation Sans'],
  'Segoe UI': ['Arial', 'Noto Sans CJK SC'],
  'Times New Roman': ['Times', 'Liberation Serif'],
};
const ANY_LATIN = ['Arial', 'Calibri', 'Times New Roman'];
