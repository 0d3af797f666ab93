// Bundles the command line and the library to dist/, or to the folder that is named:
//
//   cli.js         the command line. It is small, so that --version and --help take hardly longer than Node itself.
//   index.js       the library.
//   deckwright.js  all that both of them do, in one file: Node takes longer over many files, and over ES modules.
//   load.js        runs deckwright.js, with what V8 has compiled of it already (*.code).
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const outdir = process.argv[2] ?? 'dist';
const COMMANDS = ['build', 'check', 'explain', 'schema', 'text', 'verify'];
const LIBRARY = ['build', 'check', 'renderText'];

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  // Native: its binary is a package of its own for each platform.
  external: ['@resvg/resvg-js', './load.js'],
  alias: {
    'tiny-inflate': './scripts/bundle/inflate.cjs',
    'source-map': './scripts/bundle/nothing.cjs',
    'node:child_process': './scripts/bundle/nothing.cjs',
  },
  // What is loaded later is in the same file, and is run later.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  legalComments: 'linked',
  logLevel: 'warning',
};

/** Parts the command line from what it loads only when it is asked for a command. */
const commandsApart = {
  name: 'commands-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/commands\// }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, namespace: 'commands' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'commands' }, () => ({
      contents: "module.exports = require('./load.js').load().exports;",
    }));
  },
};

rmSync(outdir, { recursive: true, force: true });
await build({
  ...common,
  entryPoints: ['src/cli.ts'],
  outfile: join(outdir, 'cli.js'),
  plugins: [commandsApart],
});
await build({
  ...common,
  stdin: {
    contents: [
      `export { ${LIBRARY} } from './src/index.ts';`,
      ...COMMANDS.map((name) => `export { ${name}Command } from './src/commands/${name}.ts';`),
    ].join('\n'),
    resolveDir: '.',
  },
  outfile: join(outdir, 'deckwright.js'),
});
writeFileSync(
  join(outdir, 'index.js'),
  `const { ${LIBRARY} } = require('./load.js').load().exports;\nmodule.exports = { ${LIBRARY} };\n`,
);
writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
copyFileSync('scripts/bundle/load.cjs', join(outdir, 'load.js'));
chmodSync(join(outdir, 'cli.js'), 0o755);
execFileSync(process.execPath, ['scripts/bundle/keepCode.cjs', outdir], { stdio: 'inherit' });
