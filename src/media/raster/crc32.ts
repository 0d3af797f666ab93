/** The checksum of each single byte (PNG, W3C third edition, annex D). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** The CRC-32 (ISO 3309) that PNG and zip use. `node:zlib` has it only since Node 20.15, and Deckwright runs on Node 20.0. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  // A counting loop, because `for … of` takes eight times as long and pictures have megabytes.
  for (let i = 0; i < bytes.length; i += 1) sum = Number(TABLE[(sum ^ Number(bytes[i])) & 255]) ^ (sum >>> 8);
  return ~sum >>> 0;
}
