import { lazyLibraries, pptxgenjsAlone, preparedTemplates, zlibInside } from '../prepare.mjs';

/** The options of esbuild that all files of the package share. */
/** @type {import('esbuild').BuildOptions} */
export const common = {
  bundle: true,
  // Says which packages are in it.
  metafile: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  // It is a native module, with one package for each platform.
  external: ['@resvg/resvg-js', './load.js'],
  alias: {
    jszip: './scripts/bundle/jszip.cjs',
    'tiny-inflate': './scripts/bundle/inflate.cjs',
    'source-map': './scripts/bundle/nothing.cjs',
  },
  // Code that is imported later goes into the same file and runs at its import.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  legalComments: 'linked',
  plugins: [preparedTemplates, lazyLibraries, pptxgenjsAlone, zlibInside],
  loader: { '.wasm': 'binary' },
  logLevel: 'warning',
};
