import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFace } from '../../pictures/fontFace.ts';
import { fontFaces } from './fontNames.ts';

/** Finds the faces of all fonts in folders and the folders in them. A folder that cannot be read has none. */
export function fontsIn(folders: readonly string[]): FontFace[] {
  return folders.flatMap((folder) =>
    filesIn(folder)
      .filter((file) => /\.(?:ttf|otf|ttc|otc)$/iu.test(file))
      .sort()
      .flatMap(fontFaces),
  );
}

function filesIn(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
