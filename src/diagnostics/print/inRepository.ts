import { joined } from '../../paths.ts';

/**
 * The path of a file from the root of a repository. `folder` is where the working folder is in it: empty, or a path with a slash at its
 * end. `decks/` and `../brand/acme.yaml` give `brand/acme.yaml`.
 */
export const inRepository = (folder: string, file: string): string =>
  folder === '' ? file : joined(folder, file);
