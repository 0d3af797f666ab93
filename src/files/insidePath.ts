/**
 * Normalises a path that must stay inside the project: `./assets//a.png` → `assets/a.png`.
 * Returns undefined for a path that leaves it: absolute paths, drive letters, addresses, `..` beyond the root, NUL.
 */
export function insidePath(path: string): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|[/\\])/iu.test(path) || path.includes('\0')) return undefined;
  const kept: string[] = [];
  for (const part of path.split(/[/\\]/u)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.pop() === undefined) return undefined;
  }
  return kept.join('/');
}
