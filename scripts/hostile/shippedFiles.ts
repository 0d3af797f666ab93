import { readdirSync, readFileSync } from 'node:fs';

/** The pictures of the shipped deck, by their paths. */
export const shippedFiles = (): Record<string, Uint8Array> =>
  Object.fromEntries(readdirSync('assets').map((name) => [`assets/${name}`, readFileSync(`assets/${name}`)]));
