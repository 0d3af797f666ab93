// Runs deckwright.js, which stands beside it in dist/, with the code that V8 made of it when the package was built.
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { arch, versions } = require('node:process');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const BUNDLE = join(__dirname, 'deckwright.js');
/** Where the code is kept. Its name says for what: another V8, or another kind of processor, has other code. */
const CODE = join(__dirname, `deckwright.${versions.v8}-${arch}.code`);

/**
 * Runs the bundle; gives what it exports, and the script. When no code is kept for this V8, or it is that of another
 * bundle, or damaged, V8 compiles the bundle as it does any file: that takes longer, and does the same.
 */
function load() {
  const bytes = readFileSync(BUNDLE);
  const source = `(function(exports,require,module,__filename,__dirname){${bytes}\n})`;
  // The name is kept with the code, and must be no path of the machine that built the package.
  const script = new Script(source, { filename: 'dist/deckwright.js', cachedData: keptCode(bytes) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, BUNDLE, __dirname);
  return { exports: module.exports, script };
}

/** The code that is kept, without the two checksums before it: the bundle's and its own. V8 itself compares lengths only. */
function keptCode(bundle) {
  // Node has checksums since 20.15.
  if (!crc32) return undefined;
  try {
    const kept = readFileSync(CODE);
    const code = kept.subarray(8);
    return kept.readUInt32LE(0) === crc32(bundle) && kept.readUInt32LE(4) === crc32(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

module.exports = { BUNDLE, CODE, load };
