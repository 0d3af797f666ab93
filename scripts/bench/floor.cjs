// node floor.cjs <parts.json> <parts.bin> <out>: deflates the parts of a deck with node:zlib, one after another, and
// does nothing else. The first file lists the length of each part in bytes; the second holds the parts without gaps.
const { readFileSync, writeFileSync } = require('node:fs');
const { deflateRawSync } = require('node:zlib');

const [lengths, parts, to] = process.argv.slice(2);
const bytes = readFileSync(parts);
let start = 0;
const deflated = JSON.parse(readFileSync(lengths, 'utf8')).map((length) => {
  const part = bytes.subarray(start, start + length);
  start += length;
  return deflateRawSync(part);
});
writeFileSync(to, Buffer.concat(deflated));
