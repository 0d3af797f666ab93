/** The reason why a file cannot be read. */
export type FileProblem =
  | { readonly kind: 'missing' | 'outside' | 'not-a-file' }
  | { readonly kind: 'too-large'; readonly size?: number; readonly limit: number }
  | { readonly kind: 'refused'; readonly reason: string };

export type ReadResult = { readonly bytes: Uint8Array } | { readonly problem: FileProblem };

export type ListResult = { readonly paths: readonly string[] } | { readonly problem: FileProblem };

/** The files of a project. Paths are relative to the folder of content.yaml, use `/`, and never leave the project. */
export interface Files {
  /** Reads a whole file of at most `limit` bytes. */
  read(path: string, limit?: number): ReadResult;
  /**
   * Lists the paths of all files below a folder, sorted, or only of those directly in it; none when the folder does not
   * exist.
   */
  list(folder: string, isDeep?: boolean): ListResult;
}

/** The default limit in bytes, larger than any picture of a briefing. One wrong path could fill the memory. */
export const SIZE_LIMIT = 50 * 1024 * 1024;

/** Whether a path is relative: no absolute path, no drive letter, no address, and no NUL. */
export const isRelative = (path: string): boolean =>
  !/^([a-z][a-z\d+.-]*:|[/\\])/iu.test(path) && !path.includes('\0');

/**
 * Normalises a path that must stay inside the project: `./assets//a.png` → `assets/a.png`.
 * Returns undefined for a path that leaves it: absolute paths, drive letters, addresses, `..` beyond the root, NUL.
 */
export function insidePath(path: string): string | undefined {
  if (!isRelative(path)) return undefined;
  const kept: string[] = [];
  for (const part of path.split(/[/\\]/u)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept.join('/');
}
