import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The sha256 of bytes or of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Makes the function that returns the sha256 of a file by its path, read once; undefined when it cannot be read. */
export function fileDigests(): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, digestOf(path));
    return known.get(path);
  };
}

function digestOf(path: string): string | undefined {
  try {
    return sha256(readFileSync(path));
  } catch {
    return undefined;
  }
}
