import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Names of other programs and standards, each with where it comes from. */
const OUTSIDE: readonly string[] = [
  'EACCES', // An error code of Node.
  'Exif', // A segment of a JPEG.
  'ST_PlaceholderType', // A type in the schema of PresentationML.
  'ST_ShapeType', // A type in the schema of DrawingML.
  'ST_SlideLayoutType', // A type in the schema of PresentationML.
  '_x000D_', // A carriage return as SpreadsheetML escapes it.
];

const FOLDERS = ['src', 'templates', 'scripts'];
const paths = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
).filter((path) => /\.(?:ts|mjs|cjs|hbs)$/u.test(path));
const sources = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));

/** A comment of TypeScript. A `//` after a colon is part of an address. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gmu;
/** A name, names joined by dots, or the code of a finding. */
const NAME = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$|^[a-z]+(?:-[a-z]+)+$/u;
const FILE = /^[\w./-]+\.(?:ts|mjs|cjs|hbs)$/u;

const wordsOf = (text: string) => text.match(/[\w$]+(?:-[\w$]+)*/gu) ?? [];
const codeOf = (text: string) => text.replace(COMMENT, '');

/** Names that a comment in any file may use: exports, texts in quotes, and words of templates. */
const everywhere = new Set([
  ...OUTSIDE,
  ...[...sources].flatMap(([path, text]) =>
    path.endsWith('.hbs')
      ? wordsOf(text)
      : [...codeOf(text).matchAll(/^export [\w\s]*?([\w$]+)\b(?!\s[\w$])|'([^'\n]*)'/gmu)].flatMap((match) =>
          wordsOf(match[1] ?? match[2] ?? ''),
        ),
  ),
]);

/** Whether `name` exists. A text that does not look like a name always counts as existing. */
function isThere(name: string, ownWords: ReadonlySet<string>): boolean {
  if (FILE.test(name)) return paths.some((path) => path === name || path.endsWith(`/${name}`));
  if (!NAME.test(name)) return true;
  return name.split('.').every((word) => ownWords.has(word) || everywhere.has(word));
}

test('names in back-ticks in comments are there: in the code of the file, exported, in quotes, or in a template', () => {
  const missing = [...sources]
    .filter(([path]) => path.startsWith('src/'))
    .flatMap(([path, text]) => {
      const own = new Set(wordsOf(codeOf(text)));
      return [...text.matchAll(COMMENT)]
        .flatMap(([comment]) => [...comment.matchAll(/`([^`\n]+)`/gu)])
        .map(([, name = '']) => name.replace(/\(\)$/u, ''))
        .filter((name) => !isThere(name, own))
        .map((name) => `${path}: \`${name}\``);
    });
  expect(missing).toEqual([]);
});
