import type { Code, Facts } from '../diagnostics/catalogue.ts';

/** Why a file could not be had, as the port tells it. */
export type FileTrouble =
  | { readonly kind: 'missing' | 'outside' | 'not-a-file' }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** The one way this stage gets at files: paths of the project, never an address. */
export interface MediaFiles {
  read(path: string, limit?: number): { readonly bytes: Uint8Array } | { readonly problem: FileTrouble };
}

/** Reports a finding about a picture, wherever it is named. */
export type Say = <C extends Code>(code: C, facts: Facts<C>) => void;
