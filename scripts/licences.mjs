// The packages whose code or data is in the bundle, with their licences.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { common } from './bundle/options.mjs';

/** Bundles all code without writing it. Gives what `shippedPackages` takes. */
export const bundled = async () => [
  await build({
    ...common,
    entryPoints: ['src/cli.ts', 'src/index.ts', 'src/files/deflateWorker.ts'],
    outdir: 'dist',
    write: false,
  }),
];

/** Lists the packages that have a part in bundles, by name: their version, licence, and the text of the licence. */
export function shippedPackages(bundles) {
  const folders = new Set();
  for (const { metafile } of bundles)
    for (const { inputs } of Object.values(metafile.outputs))
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
  return [...folders].map(read).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function read(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!license) throw new Error(`${name} names no licence`);
  return { name, version, license, text: file && readFileSync(join(folder, file), 'utf8').trim() };
}

/** The licences as they are shipped beside the bundle. */
export const licenceTexts = (packages) =>
  packages
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text ?? license}\n`)
    .join(RULE);

/** Stands between two licences. */
export const RULE = `\n${'-'.repeat(80)}\n\n`;
