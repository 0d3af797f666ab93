import zlib from 'node:zlib';

/** The checksum of each single byte (PNG, W3C third edition, annex D). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/**
 * The CRC-32 (ISO 3309) that PNG and zip use. Node has it since 20.15 and counts many times as fast; Deckwright runs on Node 20.0,
 * where it is counted here.
 */
export const crc32: (bytes: Uint8Array) => number = zlib.crc32 ?? countedCrc32;

/** The same sum without help of Node. */
export function countedCrc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  // A counting loop, because `for … of` takes eight times as long and pictures have megabytes.
  for (let i = 0; i < bytes.length; i += 1) sum = Number(TABLE[(sum ^ Number(bytes[i])) & 255]) ^ (sum >>> 8);
  return ~sum >>> 0;
}
