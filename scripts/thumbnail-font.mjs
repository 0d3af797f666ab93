// Writes fonts/thumbnail.otf: the outlines that thumbnails are drawn with, from Noto Sans CJK (OFL 1.1).
//
//   apt install fonts-noto-cjk-extra
//   npm install --prefix FOLDER opentype.js@2.0.0
//   node scripts/thumbnail-font.mjs FOLDER
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as fontkit from 'fontkit';

const SOURCE = '/usr/share/fonts/opentype/noto/NotoSansCJK-Medium.ttc';
const TARGET = 'fonts/thumbnail.otf';
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: node scripts/thumbnail-font.mjs FOLDER (see the head of this file)');
const opentype = createRequire(resolve(join(folder, 'x.js')))('opentype.js');

// At 256 pixels a slide, the largest type is 13 pixels high: outlines on a grid of this many steps an em are exact
// enough, and a font on it is half the size.
const GRID = 200;

const source = fontkit.openSync(SOURCE, 'NotoSansCJKsc-Medium');
const toGrid = (value) => Math.round((value * GRID) / source.unitsPerEm);

// What the font lacks is drawn as a bar: at this size it passes for a word.
const glyphs = [new opentype.Glyph({ name: '.notdef', unicode: 0, advanceWidth: GRID, path: bar() })];
for (const code of characters()) {
  if (!source.hasGlyphForCodePoint(code)) continue;
  const glyph = source.glyphForCodePoint(code);
  const advanceWidth = toGrid(glyph.advanceWidth);
  glyphs.push(new opentype.Glyph({ name: `u${code}`, unicode: code, advanceWidth, path: pathOf(glyph) }));
}
const font = new opentype.Font({
  familyName: 'Deckwright Thumbnail',
  styleName: 'Regular',
  unitsPerEm: GRID,
  ascender: toGrid(880),
  descender: toGrid(-120),
  copyright: '© 2014-2021 Adobe (http://www.adobe.com/).',
  license: 'SIL Open Font License, Version 1.1. A subset of Noto Sans CJK SC on a coarser grid.',
  createdTimestamp: 0,
  glyphs,
});
const bytes = Buffer.from(font.toArrayBuffer());
writeFileSync(TARGET, bytes);
console.log(`${TARGET}: ${glyphs.length - 1} characters, ${Math.round(bytes.length / 1024)} KB`);

/** What Chinese decks mostly hold: GB 2312, and Latin letters with marks. */
function characters() {
  const all = new Set();
  for (let code = 0x20; code < 0x180; code += 1) all.add(code);
  for (let code = 0x2010; code < 0x2040; code += 1) all.add(code);
  addGb2312(all);
  return [...all].sort((a, b) => a - b);
}

function addGb2312(all) {
  const decoder = new TextDecoder('gb2312');
  for (let row = 0xa1; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const [character, ...rest] = decoder.decode(Uint8Array.of(row, cell));
      if (rest.length === 0 && character !== '\ufffd') all.add(character.codePointAt(0));
    }
  }
}

function bar() {
  const path = new opentype.Path();
  path.moveTo(toGrid(60), toGrid(150));
  for (const [x, y] of [
    [940, 150],
    [940, 600],
    [60, 600],
  ])
    path.lineTo(toGrid(x), toGrid(y));
  path.close();
  return path;
}

/** The outline on the grid; what is straight there is a line, and what is a point there is gone. */
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

/** Whether no control point is further than a step off the chord. */
function isFlat(x, y, points) {
  const [toX, toY] = points.slice(-2);
  const length = Math.hypot(toX - x, toY - y);
  for (let at = 0; at < points.length - 2; at += 2) {
    const off = Math.abs((points[at] - x) * (toY - y) - (points[at + 1] - y) * (toX - x)) / length;
    if (off > 1.5) return false;
  }
  return true;
}
