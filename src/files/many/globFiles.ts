import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** Whether a name on the command line is a pattern, which a shell has left as it is. */
export const isPattern = (name: string): boolean => /[*?]/u.test(name);

/**
 * Lists the files that a pattern names, sorted: `*` stands for any characters of a name, `?` for one, `**` for any folders. Names
 * that begin with a dot are left out. The paths begin as the pattern does.
 */
export function globFiles(pattern: string, folder: string): readonly string[] {
  const [, start = '', rest = ''] = /^((?:[^*?]*\/)?)(.*)$/su.exec(pattern) ?? [];
  const wanted = patternOf(rest);
  const isDeep = rest.includes('/');
  try {
    return readdirSync(resolve(folder, start || '.'), { recursive: isDeep, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => wanted.test(path))
      .sort()
      .map((path) => start + path);
  } catch {
    return [];
  }
}

function patternOf(pattern: string): RegExp {
  const source = pattern
    .split('/')
    .map((part, i, parts) => {
      const end = i < parts.length - 1 ? '/' : '';
      if (part === '**') return end ? '(?:(?!\\.)[^/]+/)*' : '.*';
      const name = part
        .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
        .replace(/\*+/gu, '[^/]*')
        .replaceAll('?', '[^/]');
      return `(?!\\.)${name}${end}`;
    })
    .join('');
  return new RegExp(`^${source}$`, 'u');
}
