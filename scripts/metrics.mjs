// Writes src/typography/faces/advances.ts: the advance widths of Latin faces, from fonts that share their metrics.
//
//   apt install fonts-liberation fonts-liberation2 fonts-crosextra-carlito fonts-crosextra-caladea fonts-noto-cjk fonts-dejavu-core
//   npm install --prefix FOLDER @fontsource/gelasio@5.3.0 winstrap@0.5.12
//   node scripts/metrics.mjs FOLDER
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';

const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a9, 0x20ac],
  [0x2116, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
];
// A width is two printable characters, in thousandths of an em, to the base 52. Quotes and backslashes are not used.
const FIRST = 0x28;
const BASE = 52;
const MISSING = BASE * BASE - 1;

// Kerning of printable ASCII: a class for each character on the left, one for each on the right, and a table of both. A
// value is one character, in steps of 8 thousandths of an em.
const STEP = 8;
const ZERO = 30;
const ASCII = Array.from({ length: 95 }, (_, i) => 0x20 + i);

const LIBERATION = '/usr/share/fonts/truetype/liberation';
const CROSEXTRA = '/usr/share/fonts/truetype/crosextra';
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/metrics.mjs FOLDER (see the head of this file)');
const winstrap = join(folder, 'node_modules/winstrap/dist/fonts');
const gelasio = join(folder, 'node_modules/@fontsource/gelasio/files');

/** Each family's font files of the regular and of the bold weight. A glyph comes from the first file that has it. */
const FACES = {
  Arial: [[`${LIBERATION}2/LiberationSans-Regular.ttf`], [`${LIBERATION}2/LiberationSans-Bold.ttf`]],
  'Arial Narrow': [
    [`${LIBERATION}/LiberationSansNarrow-Regular.ttf`],
    [`${LIBERATION}/LiberationSansNarrow-Bold.ttf`],
  ],
  Calibri: [[`${CROSEXTRA}/Carlito-Regular.ttf`], [`${CROSEXTRA}/Carlito-Bold.ttf`]],
  Cambria: [[`${CROSEXTRA}/Caladea-Regular.ttf`], [`${CROSEXTRA}/Caladea-Bold.ttf`]],
  'Courier New': [[`${LIBERATION}2/LiberationMono-Regular.ttf`], [`${LIBERATION}2/LiberationMono-Bold.ttf`]],
  Georgia: [
    ['latin', 'latin-ext'].map((part) => `${gelasio}/gelasio-${part}-400-normal.woff2`),
    ['latin', 'latin-ext'].map((part) => `${gelasio}/gelasio-${part}-700-normal.woff2`),
  ],
  'Noto Sans CJK SC': [
    ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'],
    ['/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc'],
  ],
  'Noto Serif CJK SC': [
    ['/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc'],
    ['/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc'],
  ],
  'Segoe UI': [[`${winstrap}/selawk.ttf`], [`${winstrap}/selawkb.ttf`]],
  'Times New Roman': [
    [`${LIBERATION}2/LiberationSerif-Regular.ttf`],
    [`${LIBERATION}2/LiberationSerif-Bold.ttf`],
  ],
};
const WIDE = [
  ['/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'],
  ['/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'],
];

const codes = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i),
);
const tables = Object.fromEntries(
  Object.entries(FACES).map(([family, weights]) => [
    family,
    weights.map((files) => widths(files.map((file) => open(file, family)))),
  ]),
);
// The widths for a face without a table: for each character the widest of all faces, including the wide DejaVu.
const widest = WIDE.map((files, weight) =>
  [
    ...Object.values(tables).map((pair) => pair[weight]),
    widths(files.map((file) => open(file, 'DejaVu Sans'))),
  ].reduce((one, other) => one.map((width, i) => Math.max(width ?? 0, other[i] ?? 0) || undefined)),
);

const kernings = Object.fromEntries(
  Object.entries(FACES)
    .filter(([family]) => !family.startsWith('Noto'))
    .map(([family, weights]) => [family, weights.map(([file]) => kerningOf(open(file, family)))])
    .filter(([, [[, , , table]]]) => table.length > 1),
);

const lines = [
  '// Written by scripts/metrics.mjs; not to be edited. Advance widths in thousandths of an em, two characters each.',
  '',
  '/** First and last code point of each stretch of characters that the tables hold, in order. */',
  'export const RANGES: readonly (readonly [number, number])[] = [',
  ...RANGES.map(([first, last]) => `  [0x${first.toString(16)}, 0x${last.toString(16)}],`),
  '];',
  '',
  '/** Family → regular and bold. */',
  'export const ADVANCES: Readonly<Record<string, readonly [string, string]>> = {',
  ...Object.entries({ ...tables, widest }).flatMap(([family, pair]) => [
    `  ${/^\w+$/.test(family) ? family : `'${family}'`}: [`,
    ...pair.map((table) => `    '${encode(table)}',`),
    '  ],',
  ]),
  '};',
  '',
  '/** Family → regular and bold: classes on the left, classes on the right, how many those are, the table row by row. */',
  'export const KERNING: Readonly<Record<string, readonly [Kerning, Kerning]>> = {',
  ...Object.entries(kernings).flatMap(([family, pair]) => [
    `  ${/^\w+$/.test(family) ? family : `'${family}'`}: [`,
    ...pair.map(
      (parts) => `    [${parts.map((part) => (typeof part === 'number' ? part : `'${part}'`)).join(', ')}],`,
    ),
    '  ],',
  ]),
  '};',
  '',
  'export type Kerning = readonly [left: string, right: string, columns: number, table: string];',
  '',
];
writeFileSync(new URL('../src/typography/faces/advances.ts', import.meta.url), lines.join('\n'));

function open(file, family) {
  const font = fontkit.openSync(file);
  return font.fonts ? font.fonts.find((member) => member.familyName === family) : font;
}

function widths(fonts) {
  return codes.map((code) => {
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
    return font && Math.round((1000 * font.glyphForCodePoint(code).advanceWidth) / font.unitsPerEm);
  });
}

function kerningOf(font) {
  const rows = ASCII.map((left) => ASCII.map((right) => kern(font, left, right)));
  const leftClasses = [...new Set(rows.map(String))];
  const columns = ASCII.map((_, i) => rows.map((row) => row[i]));
  const rightClasses = [...new Set(columns.map(String))];
  const table = leftClasses.map((row) =>
    rightClasses.map((column) => rows[rows.map(String).indexOf(row)][columns.map(String).indexOf(column)]),
  );
  const letter = (value) => String.fromCharCode(FIRST + value);
  if (leftClasses.length > BASE || rightClasses.length > BASE) throw new Error('too many classes of kerning');
  return [
    rows.map((row) => letter(leftClasses.indexOf(String(row)))).join(''),
    columns.map((column) => letter(rightClasses.indexOf(String(column)))).join(''),
    rightClasses.length,
    table.map((row) => row.map((value) => letter(value / STEP + ZERO)).join('')).join(''),
  ];
}

function kern(font, left, right) {
  const { positions } = font.layout(String.fromCharCode(left, right), { liga: false, clig: false });
  const set = positions.reduce((sum, position) => sum + position.xAdvance, 0);
  const plain = font.glyphForCodePoint(left).advanceWidth + font.glyphForCodePoint(right).advanceWidth;
  const steps = Math.round((1000 * (set - plain)) / font.unitsPerEm / STEP);
  return Math.max(-ZERO, Math.min(BASE - 1 - ZERO, steps)) * STEP;
}

function encode(table) {
  return table
    .map((width = MISSING) => {
      if (width > MISSING) throw new Error(`a width of ${width} is too much for the table`);
      return String.fromCharCode(FIRST + Math.floor(width / BASE), FIRST + (width % BASE));
    })
    .join('');
}
