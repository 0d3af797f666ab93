/**
 * A script whose letters no table of widths holds: its name, its blocks in Unicode, and the width in em that stands for each
 * of its letters. The width is that of a rather wide letter in the usual faces, so that most texts take less than counted.
 */
interface Script {
  readonly name: string;
  readonly blocks: readonly (readonly [number, number])[];
  readonly width: number;
}

const one = (name: string, width: number, ...blocks: [number, number][]): Script => ({ name, width, blocks });

const SCRIPTS: readonly Script[] = [
  one('Armenian', 0.7, [0x530, 0x58f]),
  one('Hebrew', 0.65, [0x590, 0x5ff], [0xfb1d, 0xfb4f]),
  // The ligatures that write a whole phrase in one character are in this block too; `ruledWidth` knows their widths.
  one('Arabic', 0.65, [0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff], [0xfb50, 0xfdff], [0xfe70, 0xfefe]),
  one('Syriac', 0.7, [0x700, 0x74f]),
  one('Thaana', 0.65, [0x780, 0x7bf]),
  one('Devanagari', 0.8, [0x900, 0x97f]),
  one('Bengali', 0.8, [0x980, 0x9ff]),
  one('Gurmukhi', 0.75, [0xa00, 0xa7f]),
  one('Gujarati', 0.75, [0xa80, 0xaff]),
  one('Odia', 0.8, [0xb00, 0xb7f]),
  one('Tamil', 1.1, [0xb80, 0xbff]),
  one('Telugu', 0.95, [0xc00, 0xc7f]),
  one('Kannada', 0.95, [0xc80, 0xcff]),
  one('Malayalam', 1.1, [0xd00, 0xd7f]),
  one('Sinhala', 1, [0xd80, 0xdff]),
  one('Thai', 0.7, [0xe00, 0xe7f]),
  one('Lao', 0.7, [0xe80, 0xeff]),
  one('Tibetan', 0.75, [0xf00, 0xfff]),
  one('Burmese', 1, [0x1000, 0x109f]),
  one('Georgian', 0.75, [0x10a0, 0x10ff]),
  one('Ethiopic', 0.9, [0x1200, 0x139f]),
  one('Khmer', 0.9, [0x1780, 0x17ff]),
  one('Mongolian', 0.8, [0x1800, 0x18af]),
];

/** The script of a character that no table of widths holds; undefined for all others. */
export function unmeasuredScript(code: number): Script | undefined {
  if (code < 0x530 || (code > 0x18af && code < 0xfb1d) || code > 0xfefe) return undefined;
  return SCRIPTS.find(({ blocks }) => blocks.some(([first, last]) => code >= first && code <= last));
}

/** The names of the scripts in a text that no table of widths holds: how many lines the text takes is not certain. */
export function unmeasuredScripts(text: string): string[] {
  if (!PERHAPS.test(text)) return [];
  const names = [...text].flatMap((char) => unmeasuredScript(char.codePointAt(0) ?? 0)?.name ?? []);
  return [...new Set(names)];
}

const PERHAPS = /[\u0530-\u10ff\u1200-\u18af\ufb1d-\ufefe]/;
