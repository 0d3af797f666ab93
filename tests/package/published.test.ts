import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

/** The files of the package by their paths, without those that its build makes. */
let published: readonly string[] = [];

beforeAll(() => {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(printed) as [{ files: { path: string }[] }];
  published = files.map(({ path }) => path);
});

test.each(['examples', 'fonts', 'skills', 'starters', 'templates'])(
  'all of %s/ is in the package',
  (folder) => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name));
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !published.includes(file))).toEqual([]);
  },
);

test('no source text, test or deck is in it', () => {
  expect(published.filter((path) => /^(?:src|tests|scripts|goldens|out)\/|\.pptx$/u.test(path))).toEqual([]);
});

/** The pages without that of the codes, whose examples of Markdown have links of their own. */
const PAGES = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'codes.md');

test.each(['README.md', ...PAGES.map((name) => `docs/${name}`)])(
  'each relative link of %s leads to a file of the package',
  (page) => {
    const text = readFileSync(page, 'utf8');
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)|(?:src|href)="([^"#]+)/gu)].map(
      ([, inText, inTag]) => inText ?? inTag ?? '',
    );
    const relative = links.filter((link) => !/^[a-z]+:/u.test(link)).map((link) => join(page, '..', link));
    expect(relative.filter((path) => !published.some((file) => `${file}/`.startsWith(`${path}/`)))).toEqual(
      [],
    );
  },
);
