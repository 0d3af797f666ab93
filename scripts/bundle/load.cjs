// Runs deckwright.js, which is beside it in dist/, with the code that V8 made of it when the package was built.
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { arch, versions } = require('node:process');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const BUNDLE = join(__dirname, 'deckwright.js');
/** The file of the code. Its name holds the V8 version and the processor, because the code depends on both. */
const CODE = join(__dirname, `deckwright.${versions.v8}-${arch}.code`);

/**
 * Runs the bundle. Returns its exports and the script. When the kept code is missing, damaged, or made for another V8
 * or bundle, V8 compiles the bundle as any other file, which takes longer and gives the same result.
 */
function load() {
  const bytes = readFileSync(BUNDLE);
  const source = `(function(exports,require,module,__filename,__dirname){${bytes}\n})`;
  // The name becomes part of the code, so it holds no path of the machine that builds the package.
  const script = new Script(source, { filename: 'dist/deckwright.js', cachedData: keptCode(bytes) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, BUNDLE, __dirname);
  return { exports: module.exports, script };
}

/**
 * Returns the kept code without its two checksums, the bundle's and its own; undefined when one is wrong. V8 itself
 * compares only lengths.
 */
function keptCode(bundle) {
  // Node has had checksums since 20.15.
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
