// Writes fonts/thumbnail.otf, the outlines with which thumbnails are drawn, from Noto Sans (OFL 1.1); and
// fonts/thumbnail.txt, the characters that it has.
//
//   apt install fonts-noto-cjk-extra fonts-noto-core unicode-data
//   npm install --prefix FOLDER opentype.js@2.0.0
//   node scripts/thumbnail-font.mjs FOLDER
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as fontkit from 'fontkit';

const FONTS = '/usr/share/fonts';
const UNIHAN = '/usr/share/unicode/Unihan_OtherMappings.txt.bz2';
const TARGET = 'fonts/thumbnail.otf';
const CHARACTERS = 'fonts/thumbnail.txt';
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/thumbnail-font.mjs FOLDER (see the head of this file)');
const opentype = createRequire(resolve(join(folder, 'x.js')))('opentype.js');

// At 256 pixels a slide, the largest type is 13 pixels high: outlines on a grid of this many steps an em are exact
// enough, and a font on it is half the size.
const GRID = 128;

// The first font that has a character draws it.
const sources = [
  fontkit.openSync(`${FONTS}/opentype/noto/NotoSansCJK-Medium.ttc`, 'NotoSansCJKsc-Medium'),
  fontkit.openSync(`${FONTS}/truetype/noto/NotoSans-Regular.ttf`),
  fontkit.openSync(`${FONTS}/truetype/noto/NotoSansHebrew-Regular.ttf`),
];
// All of these fonts have 1000 units an em.
const toGrid = (value) => Math.round((value * GRID) / 1000);
const sourceOf = (code) => sources.find((font) => font.hasGlyphForCodePoint(code));

const codes = characters().filter(sourceOf);
const empty = new opentype.Path();
const glyphs = [new opentype.Glyph({ name: '.notdef', unicode: 0, advanceWidth: GRID, path: empty })];
for (const code of codes) {
  const glyph = sourceOf(code).glyphForCodePoint(code);
  const advanceWidth = toGrid(glyph.advanceWidth);
  glyphs.push(new opentype.Glyph({ name: `u${code}`, unicode: code, advanceWidth, path: pathOf(glyph) }));
}
const font = new opentype.Font({
  familyName: 'Deckwright Thumbnail',
  styleName: 'Regular',
  unitsPerEm: GRID,
  ascender: toGrid(880),
  descender: toGrid(-120),
  copyright: '© 2014-2021 Adobe (http://www.adobe.com/). © 2015 Google LLC. © 2019 Google Inc.',
  license:
    'SIL Open Font License, Version 1.1. A subset of Noto Sans CJK SC, Noto Sans and Noto Sans Hebrew on a coarser grid.',
  createdTimestamp: 0,
  glyphs,
});
const bytes = Buffer.from(font.toArrayBuffer());
writeFileSync(TARGET, bytes);
writeFileSync(CHARACTERS, String.fromCodePoint(...codes));
console.log(`${TARGET}: ${glyphs.length - 1} characters, ${Math.round(bytes.length / 1024)} KB`);

/**
 * Lists the characters of most covers: Latin, Greek, Cyrillic and Hebrew letters; the Chinese characters of mainland
 * China with those of names, of Taiwan, and of Japan; kana and Hangul; their punctuation and symbols.
 */
function characters() {
  const all = new Set([
    ...[
      ...[
        range(0x20, 0x250),
        range(0x370, 0x460),
        range(0x5d0, 0x5f5),
        range(0x1ea0, 0x1efa),
        range(0x2010, 0x2040),
      ],
      ...[range(0x20a0, 0x20d0), range(0x2100, 0x2140), range(0x2190, 0x21a0), range(0x3000, 0x3100)],
    ].flat(),
    // The rows in common use: level 1 of Big5; all of KS X 1001 except the Chinese characters.
    ...encoded('gb2312', range(0xa1, 0xf8), range(0xa1, 0xff)),
    ...encoded('big5', range(0xa1, 0xc7), [...range(0x40, 0x7f), ...range(0xa1, 0xff)]),
    ...encoded('euc-kr', range(0xa1, 0xc9), range(0xa1, 0xff)),
    ...listed('kTGH', 'kJoyoKanji', 'kJinmeiyoKanji'),
  ]);
  return [...all].sort((a, b) => a - b);
}

function range(from, end) {
  return Array.from({ length: end - from }, (_, i) => from + i);
}

/** Lists the characters of a double-byte encoding with these first and second bytes. */
function encoded(encoding, firsts, seconds) {
  const decoder = new TextDecoder(encoding);
  return firsts.flatMap((first) =>
    seconds.flatMap((second) => {
      const [character, ...rest] = decoder.decode(Uint8Array.of(first, second));
      return rest.length === 0 && character !== '\ufffd' ? [character.codePointAt(0)] : [];
    }),
  );
}

/** Lists the characters in one of Unihan's lists, such as 通用规范汉字表. */
function listed(...properties) {
  const lines = execFileSync('bzcat', [UNIHAN], { encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\n');
  return lines
    .map((line) => line.split('\t'))
    .filter(([code, property]) => code.startsWith('U+') && properties.includes(property))
    .map(([code]) => Number.parseInt(code.slice(2), 16));
}

/**
 * Converts the outline to the grid. A curve that is straight there becomes a line; a curve that is a point there is
 * left out.
 */
function pathOf(glyph) {
  const path = new opentype.Path();
  let [x, y] = [0, 0];
  for (const { command, args } of glyph.path.commands) {
    const points = args.map(toGrid);
    const [toX, toY] = points.slice(-2);
    if (command === 'closePath') path.close();
    else if (command === 'moveTo') path.moveTo(toX, toY);
    else if (toX === x && toY === y) continue;
    else if (command === 'lineTo' || isFlat(x, y, points)) path.lineTo(toX, toY);
    else if (command === 'bezierCurveTo') path.curveTo(...points);
    else if (command === 'quadraticCurveTo') path.quadTo(...points);
    if (command !== 'closePath') [x, y] = [toX, toY];
  }
  return path;
}

/** Whether every control point is within one and a half steps of the chord. */
function isFlat(x, y, points) {
  const [toX, toY] = points.slice(-2);
  const length = Math.hypot(toX - x, toY - y);
  for (let at = 0; at < points.length - 2; at += 2) {
    const off = Math.abs((points[at] - x) * (toY - y) - (points[at + 1] - y) * (toX - x)) / length;
    if (off > 1.5) return false;
  }
  return true;
}
