// Keeps the code that V8 makes of the bundle in the folder that is named, for load.cjs: of all functions that a build needs.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { crc32 } = require('node:zlib');

const { BUNDLE, CODE, load } = require(resolve(process.argv[2], 'load.js'));
if (crc32) void keep();

/** Builds the shipped deck, which has slides of most kinds: only what has run is compiled. */
async function keep() {
  const { exports, script } = load();
  await exports['./index.ts']().build('content.yaml');
  const code = script.createCachedData();
  const checksums = Buffer.alloc(8);
  checksums.writeUInt32LE(crc32(readFileSync(BUNDLE)), 0);
  checksums.writeUInt32LE(crc32(code), 4);
  writeFileSync(CODE, Buffer.concat([checksums, code]));
}
