/** Why a file could not be had. */
export type FileProblem =
  | { readonly kind: 'missing' | 'outside' | 'not-a-file' }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'refused'; readonly reason: string };

export type ReadResult = { readonly bytes: Uint8Array } | { readonly problem: FileProblem };

export type ListResult = { readonly paths: readonly string[] } | { readonly problem: FileProblem };

/** The project folder: the one that holds content.yaml. Paths are relative to it, with `/`, and never leave it. */
export interface Files {
  /** Reads a whole file of at most `limit` bytes. */
  read(path: string, limit?: number): ReadResult;
  /** Paths of all files below a folder, sorted; none when there is no such folder. */
  list(folder: string): ListResult;
}

/** No picture of a briefing needs more; without a limit, one wrong path can take all the memory there is. */
export const SIZE_LIMIT = 50 * 1024 * 1024;
