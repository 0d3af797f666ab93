import type { Font } from './font.ts';

const EAST_ASIAN = ['Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'SimHei'];
const LATIN: Readonly<Record<string, readonly string[]>> = {
  Arial: ['Helvetica', 'Liberation Sans'],
  Calibri: ['Carlito'],
  'Times New Roman': ['Times', 'Liberation Serif'],
};

/** The faces viewers really show `font` in when they lack it, beside the font itself. */
export function fallbacks(font: Font): Font[] {
  const latin = [font.latin, ...(LATIN[font.latin] ?? ['Arial'])];
  const ea = [font.ea, ...EAST_ASIAN.filter((name) => name !== font.ea)];
  return latin.flatMap((l) => ea.map((e) => ({ latin: l, ea: e, bold: font.bold }))).slice(1);
}
