import { readFileSync } from 'node:fs';
// @ts-expect-error: the script that builds the package is JavaScript without types.
import { bundled, RULE, shippedPackages } from './licences.mjs';

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * Makes the page of the docs that lists every package that is shipped or installed with Deckwright. `licences` is the text beside a
 * bundle that is made already; without it the code is bundled to see what is in it.
 */
export async function licencesPage(licences?: string): Promise<string> {
  const packages =
    licences === undefined ? (shippedPackages(await bundled()) as Shipped[]) : shippedWith(licences);
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages as Record<
    string,
    { version: string; license: string; dev?: boolean }
  >;
  const installed = Object.entries(lock)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, rest]) => ({ ...rest, name: path.replace('node_modules/', '') }));
  return `${HEAD}\n${table(packages)}\n\n${BESIDE}\n\n${table(installed)}\n\n${FONT}\n`;
}

const shippedWith = (licences: string): Shipped[] =>
  licences.split(RULE).map((text) => {
    const [, name = '', version = '', license = ''] = /^(\S+) (\S+) \((.*)\)\n/u.exec(text) ?? [];
    return { name, version, license };
  });

const HEAD = `# Licences

Deckwright is under the MIT licence. This page is made by \`npm run docs\` from the bundle and \`package-lock.json\`; a test
compares them.

## In the bundle

Code or data of these packages is in \`dist/\`; \`dist/licences.txt\` holds the full text of each licence. Of budoux it is
the model that says where Chinese text may break, of @zip.js/zip.js the module that deflates.
`;

const BESIDE = `## Installed beside it

One native module draws the thumbnail of a deck. npm installs it with the one package that fits the machine, and none when
optional dependencies are left out: the deck then has no thumbnail, and a warning says so.`;

const FONT = `## The font

\`fonts/thumbnail.otf\`, with which the thumbnail is drawn, is under the SIL Open Font License; \`fonts/OFL.txt\` is its text.`;

const table = (packages: readonly Shipped[]): string =>
  [
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`),
  ].join('\n');
