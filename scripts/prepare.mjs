// Changes the source while it is bundled: prepares Deckwright's own templates, and loads libraries that few builds
// need at their first call.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** CommonJS modules load Node's own modules with require; ES modules have no require. */
export const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** Modules that only return a library. Their `() => library` becomes a call of `require`, which loads the library. */
const LAZY =
  /[/\\]src[/\\](?:fflateLibrary|text[/\\]render[/\\]handlebarsCompiler|outline[/\\]yaml[/\\]yamlLibrary|slides[/\\]markdown[/\\]markdownLibrary)\.ts$/;

export const lazyLibraries = {
  name: 'lazy libraries',
  setup({ onLoad }) {
    onLoad({ filter: LAZY }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const [line, name] = /^import (?:\* as )?library from ('.+');$/m.exec(text) ?? [];
      if (!line) throw new Error(`${path} does not begin with the import of a library`);
      return {
        loader: 'ts',
        // The library is kept in a variable, because a call of require takes longer the more names the library
        // exports.
        contents: `let kept;${text.replace(line, '').replace(/=> library;$/m, `=> (kept ??= require(${name}));`)}`,
      };
    });
  },
};

export const preparedTemplates = {
  name: 'prepared templates',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]text[/\\]prepared\.ts$/ }, async () => ({
      loader: 'js',
      contents: await prepare(),
    }));
  },
};

/**
 * Keeps Node's own modules away from pptxgenjs, which would load them again for each slide and needs them only for
 * files and web addresses.
 */
export const pptxgenjsAlone = {
  name: 'pptxgenjs alone',
  setup({ onResolve }) {
    onResolve({ filter: /^node:(?:fs|https)$/ }, ({ importer }) =>
      /[/\\]pptxgenjs[/\\]/.test(importer)
        ? { path: join(process.cwd(), 'scripts/bundle/nothing.cjs') }
        : undefined,
    );
  },
};

/** Puts the bytes of zlib's module into the bundle. */
export const zlibInside = {
  name: 'zlib inside',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]pptx[/\\]package[/\\]zlibModule\.ts$/ }, () => ({
      loader: 'js',
      resolveDir: process.cwd(),
      contents:
        "import bytes from '@zip.js/zip.js/dist/zip-module.wasm';\nexport const zlibModule = () => bytes;",
    }));
  },
};

/**
 * Runs the source over the templates: bundles it to a temporary folder beside it, imports it, and removes the folder.
 */
async function prepare() {
  const folder = mkdtempSync(join(process.cwd(), '.prepare-'));
  try {
    const outfile = join(folder, 'prepare.mjs');
    const contents = `
      import { Report } from './src/diagnostics/report.ts';
      import { readOwnTemplates } from './src/files/readTemplateSources.ts';
      import { prepareTemplates } from './src/text/prepareTemplates.ts';
      const report = new Report();
      const text = prepareTemplates(readOwnTemplates(report), report);
      if (!report.isEmpty) throw new Error(report.sorted().map((d) => d.message).join(' '));
      export default text;
    `;
    await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      banner: { js: REQUIRE },
      logLevel: 'warning',
    });
    return (await import(pathToFileURL(outfile).href)).default;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
