import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * `npm run check:nodes [-- --suite] [VERSION...]`: builds this repository's deck with Node 20, 22 and 24, which npm has as the package
 * `node`, and compares the bytes; with `--suite` runs the tests on each, too.
 */
const words = process.argv.slice(2);
const versions = words.filter((word) => /^\d/.test(word));
const folder = mkdtempSync(join(tmpdir(), 'deckwright-nodes-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
if (!existsSync('dist/cli.js')) {
  console.error('nodes: there is no dist/cli.js here; run npm run build first.');
  process.exit(2);
}
const found = new Map<string, string>();
for (const version of versions.length > 0 ? versions : ['20', '22', '24']) {
  const place = join(folder, version);
  const { status } = spawnSync('npm', [
    'install',
    '--prefix',
    place,
    '--no-audit',
    '--no-fund',
    '--silent',
    `node@${version}`,
  ]);
  const node = join(place, 'node_modules/node/bin/node');
  if (status !== 0 || !existsSync(node)) {
    console.log(`Node ${version}: left out, for npm could not install it.`);
    continue;
  }
  const exact = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const deck = join(place, 'deck.pptx');
  const built = spawnSync(node, [resolve('dist/cli.js'), 'build', '-o', deck, '--quiet'], {
    encoding: 'utf8',
  });
  const sha =
    built.status === 0
      ? createHash('sha256').update(readFileSync(deck)).digest('hex')
      : `none: ${built.stderr}`;
  found.set(exact, sha);
  console.log(`Node ${exact}: ${sha}`);
  if (built.status !== 0) process.exitCode = 1;
  if (!words.includes('--suite')) continue;
  const suite = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run'], {
    env: { ...process.env, PATH: `${join(place, 'node_modules/node/bin')}:${process.env.PATH}` },
    stdio: 'inherit',
  });
  if (suite.status !== 0) process.exitCode = 1;
}
const same = new Set(found.values()).size === 1;
console.log(same ? `the same bytes on ${[...found.keys()].join(', ')}` : 'the bytes differ');
if (!same) process.exitCode = 1;
