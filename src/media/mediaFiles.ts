import type { Code, Facts } from '../diagnostics/catalogue.ts';

/** Why the file port could not read a file. Sizes are in bytes. */
export type FileTrouble =
  | { readonly kind: 'missing' | 'outside' | 'not-a-file' }
  | { readonly kind: 'too-large'; readonly size?: number; readonly limit: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** The port through which this stage reads files of the project. `path` starts at the project's folder and is never a URL. */
export interface MediaFiles {
  read(path: string, limit?: number): { readonly bytes: Uint8Array } | { readonly problem: FileTrouble };
}

/** Adds a finding about a picture at every place that names the picture. */
export type Add = <C extends Code>(code: C, facts: Facts<C>) => void;

/** A URL: a scheme of two letters or more, or `//`. `C:\a.png` has a drive letter instead, so it is a path. */
const ADDRESS = /^([a-z][a-z\d+.-]+:|\/\/)/i;

const SIMPLE = { missing: 'file-missing', outside: 'file-outside', 'not-a-file': 'file-not-a-file' } as const;

/** Reads a picture of the project; `undefined`, and a finding, when that fails. A URL is reported and never opened. */
export function readBytes(path: string, files: MediaFiles, add: Add): Uint8Array | undefined {
  if (ADDRESS.test(path)) {
    add('picture-address', { address: path.length > 80 ? `${path.slice(0, 79)}…` : path });
    return undefined;
  }
  const read = files.read(path);
  if ('bytes' in read) return read.bytes;
  addTrouble(path, read.problem, add);
  return undefined;
}

function addTrouble(file: string, trouble: FileTrouble, add: Add): void {
  if (trouble.kind === 'too-large') add('file-too-large', { file, size: trouble.size, limit: trouble.limit });
  else if (trouble.kind === 'refused') add('file-refused', { file, reason: trouble.reason });
  else add(SIMPLE[trouble.kind], { file });
}
