import { ADVANCES, KERNING, type Kerning, RANGES } from './advances.ts';
import { englishName } from './nativeNames.ts';

const SAME: Readonly<Record<string, string>> = {
  Arimo: 'Arial',
  Helvetica: 'Arial',
  'Helvetica Neue': 'Arial',
  'Liberation Sans': 'Arial',
  'Nimbus Sans': 'Arial',
  'Liberation Sans Narrow': 'Arial Narrow',
  'Calibri Light': 'Calibri',
  Carlito: 'Calibri',
  Caladea: 'Cambria',
  Courier: 'Courier New',
  Cousine: 'Courier New',
  'Liberation Mono': 'Courier New',
  Gelasio: 'Georgia',
  'Noto Sans SC': 'Noto Sans CJK SC',
  'Source Han Sans SC': 'Noto Sans CJK SC',
  'Source Han Sans CN': 'Noto Sans CJK SC',
  'Noto Serif SC': 'Noto Serif CJK SC',
  'Source Han Serif SC': 'Noto Serif CJK SC',
  'Source Han Serif CN': 'Noto Serif CJK SC',
  Selawik: 'Segoe UI',
  'Liberation Serif': 'Times New Roman',
  'Nimbus Roman': 'Times New Roman',
  Times: 'Times New Roman',
  Tinos: 'Times New Roman',
};

// The older Chinese faces set every ASCII character on half an em.
const HALF = new Set(['SimSun', 'NSimSun', 'SimHei', 'FangSong', 'KaiTi']);

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** Arial moves two ones together; Liberation Sans, else as wide to the last pair, does not. */
const ONE = 0x31;
const FIRST = 0x28;
const BASE = 52;
const MISSING = BASE * BASE - 1;

/** Widths in em, by code point. */
export interface LatinFace {
  /** Undefined for a character that no table holds. */
  readonly advance: (code: number) => number | undefined;
  /** What is added between two characters, mostly taken away; for printable ASCII, 0 for all others. */
  readonly kern: (left: number, right: number) => number;
}

/** The face whose metrics a face has: its own English name, or that of the one it was made to stand in for. */
export const metricsOf = (name: string): string => SAME[englishName(name)] ?? englishName(name);

/** The metrics of a Latin face. One without a table is measured by the widest of all that have one, not kerned. */
export function latinFace(name: string, bold: boolean): LatinFace {
  const weight = bold ? 1 : 0;
  const widest = ADVANCES.widest?.[weight] ?? '';
  const table = ADVANCES[metricsOf(name)]?.[weight] ?? widest;
  const kerning = KERNING[metricsOf(name)]?.[weight];
  const half = HALF.has(metricsOf(name));
  return {
    advance: (written) => {
      // Viewers draw the space where a font lacks the no-break space.
      const code = written === NO_BREAK_SPACE ? SPACE : written;
      if (half && code < 0x80) return 0.5;
      const at = indexOf(code);
      if (at === undefined) return undefined;
      return decode(table, at) ?? decode(widest, at);
    },
    kern: (left, right) => {
      if (left === ONE && right === ONE && name === 'Liberation Sans') return 0;
      return kerning && isAscii(left) && isAscii(right) ? decodeKern(kerning, left, right) : 0;
    },
  };
}

/** Whether Latin text in the face `name` is measured by its own advance widths, not by the conservative fallback. */
export function knownFont(name: string): boolean {
  return name !== 'widest' && (HALF.has(metricsOf(name)) || metricsOf(name) in ADVANCES);
}

function decode(table: string, at: number): number | undefined {
  const width = (table.charCodeAt(2 * at) - FIRST) * BASE + table.charCodeAt(2 * at + 1) - FIRST;
  return width === MISSING ? undefined : width / 1000;
}

const STEP = 8;
const ZERO = 30;

function decodeKern([lefts, rights, columns, table]: Kerning, left: number, right: number): number {
  const row = lefts.charCodeAt(left - 0x20) - FIRST;
  const column = rights.charCodeAt(right - 0x20) - FIRST;
  return ((table.charCodeAt(row * columns + column) - FIRST - ZERO) * STEP) / 1000;
}

function isAscii(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}

function indexOf(code: number): number | undefined {
  let before = 0;
  for (const [first, last] of RANGES) {
    if (code < first) return undefined;
    if (code <= last) return before + code - first;
    before += last - first + 1;
  }
  return undefined;
}
