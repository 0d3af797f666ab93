// Bundles the command line and the library to dist/, or to the folder that is named.
import { chmodSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { lazyLibraries, preparedTemplates, REQUIRE } from './prepare.mjs';

const outdir = process.argv[2] ?? 'dist';
rmSync(outdir, { recursive: true, force: true });

await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  minify: true,
  // Native: its binary is a package of its own for each platform.
  external: ['@resvg/resvg-js'],
  legalComments: 'linked',
  plugins: [preparedTemplates, lazyLibraries],
  banner: { js: REQUIRE },
  logLevel: 'warning',
});
chmodSync(`${outdir}/cli.js`, 0o755);
