// Writes the code that V8 makes of the bundle to the folder that is named; load.cjs reads it. It covers all functions
// that a build runs.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { crc32 } = require('node:zlib');

const { BUNDLE, CODE, load } = require(resolve(process.argv[2], 'load.js'));
if (crc32) void keep();

/** Builds the shipped deck, whose slides are of most kinds, because V8 compiles only functions that have run. */
async function keep() {
  const { exports, script } = load();
  await exports['./index.ts']().build('content.yaml');
  const code = script.createCachedData();
  const checksums = Buffer.alloc(8);
  checksums.writeUInt32LE(crc32(readFileSync(BUNDLE)), 0);
  checksums.writeUInt32LE(crc32(code), 4);
  writeFileSync(CODE, Buffer.concat([checksums, code]));
}
