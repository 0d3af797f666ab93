import { type Files, insidePath, SIZE_LIMIT } from '../../src/files/files.ts';

/** A project in memory, for tests: path → content. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const files = new Map(Object.entries(contents));
  return {
    read: (path, limit = SIZE_LIMIT) => {
      const inside = insidePath(path);
      if (inside === undefined) return { problem: { kind: 'outside' } };
      const content = files.get(inside);
      if (content === undefined) return { problem: { kind: 'missing' } };
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      if (bytes.length > limit) return { problem: { kind: 'too-large', size: bytes.length, limit } };
      return { bytes };
    },
    list: (folder, isDeep = true) => {
      const inside = insidePath(folder);
      if (inside === undefined) return { problem: { kind: 'outside' } };
      const below = inside === '' ? '' : `${inside}/`;
      const found = [...files.keys()].filter((path) => path.startsWith(below));
      return { paths: found.filter((path) => isDeep || !path.slice(below.length).includes('/')).sort() };
    },
  };
}
