import type { FileTrouble, MediaFiles, Say } from './mediaFiles.ts';

/** A drive letter is no scheme: `C:\a.png` is a path, though one outside the project. */
const ADDRESS = /^([a-z][a-z\d+.-]+:|\/\/)/i;

const SIMPLE = { missing: 'file-missing', outside: 'file-outside', 'not-a-file': 'file-not-a-file' } as const;

/** The bytes of a picture of the project; addresses are refused before anything is asked for. */
export function readBytes(path: string, files: MediaFiles, say: Say): Uint8Array | undefined {
  if (ADDRESS.test(path)) {
    say('picture-address', { address: path.length > 80 ? `${path.slice(0, 79)}…` : path });
    return undefined;
  }
  const read = files.read(path);
  if ('bytes' in read) return read.bytes;
  sayTrouble(path, read.problem, say);
  return undefined;
}

function sayTrouble(file: string, trouble: FileTrouble, say: Say): void {
  if (trouble.kind === 'too-large') say('file-too-large', { file, size: trouble.size, limit: trouble.limit });
  else if (trouble.kind === 'refused') say('file-refused', { file, reason: trouble.reason });
  else say(SIMPLE[trouble.kind], { file });
}
