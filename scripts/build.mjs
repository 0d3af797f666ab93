// Bundles the command line and the library to dist/, or to the folder that is named:
//
//   cli.js         the command line. It is small, so that --version and --help take hardly longer than Node itself.
//   index.js       the library.
//   deckwright.js  the code that both use, in one file, because Node loads many files and ES modules more slowly.
//   deflate.js     the thread that deflates large decks.
//   worker.js      the code of the threads that build many decks; entry/worker.js begins each of these threads.
//   preview.html   the page of the preview, with its style and its script.
//   licences.txt   the licences of the packages whose code or data these files hold.
//   load.js        runs deckwright.js with the code that V8 has compiled of it already (*.code).
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { common } from './bundle/options.mjs';
import { previewPage } from './bundle/previewPage.mjs';
import { licenceTexts, shippedPackages } from './licences.mjs';

const outdir = process.argv[2] ?? 'dist';
/** The modules of the bundle that run on their own: the library, and the commands that the command line names. */
const WORKER = './commands/many/buildDeck.ts';
const entries = ['./index.ts', WORKER];

/** Separates the command line from the code of the commands, which it loads at their call. */
const commandsApart = {
  name: 'commands-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/commands\// }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      entries.push(path);
      return { path, namespace: 'commands' };
    });
    onLoad({ filter: /./, namespace: 'commands' }, ({ path }) => ({
      contents: `module.exports = require('./load.js').load().exports[${JSON.stringify(path)}]();`,
    }));
  },
};

rmSync(outdir, { recursive: true, force: true });
const cli = await build({
  ...common,
  entryPoints: ['src/cli.ts'],
  alias: { 'node:child_process': './scripts/bundle/nothing.cjs' },
  outfile: join(outdir, 'cli.js'),
  plugins: [...common.plugins, commandsApart],
});
const code = await build({
  ...common,
  stdin: {
    contents: entries
      .sort()
      .map((path) => `exports[${JSON.stringify(path)}] = () => require(${JSON.stringify(path)});`)
      .join('\n'),
    resolveDir: 'src',
  },
  outfile: join(outdir, 'deckwright.js'),
});
const thread = await build({
  ...common,
  entryPoints: ['src/files/deflateWorker.ts'],
  outfile: join(outdir, 'deflate.js'),
});
// The pool looks for this file beside the one that its own code is in.
const pool = await build({
  ...common,
  entryPoints: ['node_modules/tinypool/dist/entry/worker.js'],
  outfile: join(outdir, 'entry', 'worker.js'),
});
writeFileSync(
  join(outdir, 'worker.js'),
  // The pool puts data of its own before ours.
  `const { workerData } = require('node:worker_threads');
module.exports = require('./load.js').load().exports[${JSON.stringify(WORKER)}]().deckBuilder(workerData[1]);\n`,
);
writeFileSync(join(outdir, 'preview.html'), await previewPage());
copyFileSync('scripts/bundle/load.cjs', join(outdir, 'load.js'));
writeFileSync(join(outdir, 'licences.txt'), licenceTexts(shippedPackages([cli, code, thread, pool])));
writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
// Each name is listed, because an ES module can import by name only names in the text of a CommonJS module.
const { load } = createRequire(import.meta.url)(resolve(outdir, 'load.js'));
const names = Object.keys(load().exports['./index.ts']()).join(', ');
writeFileSync(
  join(outdir, 'index.js'),
  `const { ${names} } = require('./load.js').load().exports['./index.ts']();\nmodule.exports = { ${names} };\n`,
);
chmodSync(join(outdir, 'cli.js'), 0o755);
execFileSync(process.execPath, ['scripts/bundle/keepCode.cjs', outdir], { stdio: 'inherit' });
