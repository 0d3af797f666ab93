/** Joins a folder and a path below or beside it, both with `/`: `decks/a` and `../brand/x.yaml` give `decks/brand/x.yaml`. */
export function joined(folder: string, path: string): string {
  const kept: string[] = [];
  for (const part of `${folder}/${path.replaceAll('\\', '/')}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..' || kept.length === 0 || kept.at(-1) === '..') kept.push(part);
    else kept.pop();
  }
  return kept.join('/');
}

/** The folder of a path with `/`; empty for a name alone. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
