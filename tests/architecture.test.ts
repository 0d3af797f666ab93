import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The stages in order. A file imports from its own stage and from earlier ones. */
const ORDER = [
  'once.ts',
  'paths.ts',
  'fflateLibrary.ts',
  'withOffsets.ts',
  ...[
    'xml',
    'icons',
    'language',
    'diagnostics',
    'keep',
    'outline',
    'text',
    'slides',
    'brand',
    'scene',
    'media',
    'typography',
    'template',
    'layout',
  ],
  ...[
    'check',
    'verify',
    'pptx',
    'preview',
    'pictures',
    'files',
    'data',
    'project.ts',
    'documentInfo.ts',
    'build.ts',
    'many',
    'serve',
    'index.ts',
    'starters',
    'commands',
    'commandLine.ts',
    'cli.ts',
  ],
];

/** The file or the stage that may import each dependency. */
const DOORS: Readonly<Record<string, RegExp>> = {
  '@zip.js/zip.js': /^pptx\/package\/zlibModule\.ts$/u,
  '@resvg/resvg-js': /^preview\/resvg\.ts$/u,
  budoux: /^typography\//u,
  commander: /^commandLine\.ts$/u,
  'fastest-levenshtein': /^diagnostics\/nearest\.ts$/u,
  fflate: /^fflateLibrary\.ts$/u,
  handlebars: /^text\//u,
  linebreak: /^typography\//u,
  'mdast-util-from-markdown': /^slides\//u,
  'mdast-util-gfm-table': /^slides\//u,
  'mdast-util-to-string': /^slides\//u,
  mdast: /^slides\//u,
  micromark: /^slides\//u,
  'micromark-extension-cjk-friendly': /^slides\//u,
  'micromark-extension-gfm-table': /^slides\//u,
  'micromark-util-types': /^slides\//u,
  pptxgenjs: /^pptx\/openDeck\.ts$/u,
  saxes: /^xml\/xmlTags\.ts$/u,
  yaml: /^outline\/yaml\/yaml(?:Library)?\.ts$/u,
  'node:crypto': /^(files\/(?:many\/digest|writeWhole)\.ts$|pptx\/parts\/)/u,
  'node:child_process': /^(?:commands\/live\/openBrowser|files\/officePdf)\.ts$/u,
  'node:fs': /^(?:files\/|pptx\/package\/zlibModule\.ts$)/u,
  'node:http': /^serve\/(?:guard|server)\.ts$/u,
  'node:module': /^pptx\/package\/zlibModule\.ts$/u,
  'node:os': /^(?:commands\/processIo|files\/)/u,
  'node:v8': /^commands\/many\/builders\.ts$/u,
  'node:path': /^(files\/|commands\/|many\/|project\.ts$)/u,
  'node:process': /^(cli|commandLine|commands\/(?:processIo|live\/openBrowser))\.ts$/u,
  'node:url': /^files\//u,
  'node:zlib': /^media\/raster\/(?:crc32|pngRows)\.ts$/u,
  'node:worker_threads': /^files\/deflate/u,
  tinypool: /^commands\/many\/builders\.ts$/u,
};

/** The parts of the outside world, and the files that may use them. */
const TOUCHES: readonly (readonly [string, RegExp, RegExp])[] = [
  ['the console', /\bconsole\./u, /^$/u],
  [
    'the process',
    /\bprocess\.(?!once)/u,
    /^(cli|commandLine|commands\/(?:processIo|live\/openBrowser))\.ts$/u,
  ],
  [
    'the clock',
    /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/u,
    /^(?:commands\/processIo|serve\/client\/presenter)\.ts$/u,
  ],
  ['chance', /\bMath\.random\b/u, /^$/u],
  ['the network', /\bfetch\(|\bnode:(?:https?|net|dns|tls)\b/u, /^serve\//u],
  [
    'other programs',
    /\bchild_process\b|\beval\(|\bnew Function\(/u,
    /^(?:commands\/live\/openBrowser|files\/officePdf)\.ts$/u,
  ],
];

/** Files that a folder holds at most; the table of check rules may be longer. */
const MOST_FILES = 16;
const TABLES = ['check/rules'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const sources = new Map(files.map((path) => [path, readFileSync(join('src', path), 'utf8')]));
const imports = new Map([...sources].map(([path, text]) => [path, importsOf(path, text)]));

function importsOf(path: string, text: string): string[] {
  const named = [
    ...text.matchAll(
      /^(?:import|export)\s[^;]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'|\)\.resolve\('([^']+)'\)/gmu,
    ),
  ];
  return named
    .map((match) => match.slice(1).find((name) => name !== undefined) ?? '')
    .map((name) => (name.startsWith('.') ? join(dirname(path), name) : name));
}

/** Removes type imports and exports, which are gone when the code runs. */
const withoutTypes = (text: string) => text.replace(/^(?:import|export) type [^;]*;/gmu, '');

const isOwn = (name: string) => sources.has(name);
const stageOf = (path: string) => path.split('/')[0] ?? '';
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(100);
  expect([...imports.values()].flat().filter(isOwn).length).toBeGreaterThan(200);
});

test('every file belongs to a stage, and imports run one way along them', () => {
  const strangers = files.filter((path) => !ORDER.includes(stageOf(path)));
  expect(strangers).toEqual([]);
  const backward = [...imports].flatMap(([path, names]) =>
    names
      .filter((name) => isOwn(name) && ORDER.indexOf(stageOf(name)) > ORDER.indexOf(stageOf(path)))
      .map((name) => `${path} imports ${name}`),
  );
  expect(backward).toEqual([]);
});

test('no file imports itself through others, types included', () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (way.includes(path) || done.has(path)) return;
    for (const name of imports.get(path)?.filter(isOwn) ?? []) visit(name, [...way, path]);
    done.add(path);
  };
  for (const path of files) visit(path, []);
  expect(cycles).toEqual([]);
});

test('each dependency has one door, and none is unused', () => {
  const outside = [...imports].flatMap(([path, names]) =>
    names
      .filter((name) => !isOwn(name) && !name.endsWith('.json'))
      .map((name) => ({ path, name: packageOf(name) })),
  );
  const wrong = outside.filter(({ path, name }) => !DOORS[name]?.test(path));
  expect(wrong.map(({ path, name }) => `${path} imports ${name}`)).toEqual([]);
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const used = new Set(outside.map(({ name }) => name));
  expect(Object.keys(optionalDependencies).filter((name) => !used.has(name))).toEqual([]);
});

test('what the code needs to run is declared: nothing is there by way of another package', () => {
  const { devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  // What is bundled is not installed again.
  const declared = { ...devDependencies, ...optionalDependencies };
  const needed = [...sources].flatMap(([path, text]) => importsOf(path, withoutTypes(text)));
  const packages = needed.filter(
    (name) => !isOwn(name) && !name.startsWith('node:') && !name.endsWith('.json'),
  );
  expect(packages.map(packageOf).filter((name) => !(name in declared))).toEqual([]);
});

test('pptxgenjs is imported by one file', () => {
  expect([...imports].filter(([, names]) => names.includes('pptxgenjs')).length).toBe(1);
});

test('the scene holds types and constants, no functions', () => {
  for (const path of files.filter((file) => stageOf(file) === 'scene')) {
    expect(sources.get(path), path).not.toMatch(/^(?:export )?(?:let|function|class)|=>|^import (?!type)/mu);
  }
});

test('files are named after what they hold', () => {
  expect(
    files.filter((path) => /(?:^|\/)(?:utils?|types|common|misc|constants|shared)(?:\.ts|\/)/iu.test(path)),
  ).toEqual([]);
});

test('a folder holds so few files that their names are read at a glance', () => {
  const full = [...new Set(files.map(dirname))]
    .filter((folder) => !TABLES.includes(folder))
    .map((folder) => ({ folder, held: files.filter((path) => dirname(path) === folder).length }))
    .filter(({ held }) => held > MOST_FILES);
  expect(full.map(({ folder, held }) => `${folder}: ${held} files`)).toEqual([]);
});

test('no module has state: nothing at the top level that changes, and what is made late is made by once()', () => {
  const stateful = [...sources].filter(([, text]) =>
    /^(?:export )?(?:let|var) |^(?:export )?const \w+(?:: [^=]+)? = (?:new (?:Map|Set|WeakMap)(?:<[^(]*>)?\(\)|\[\]|\{\});|^const \w+ = \(\(\) => \{\s*let /mu.test(
      withoutCatalogues(text),
    ),
  );
  expect(stateful.map(([path]) => path)).toEqual([]);
});

/** Removes the empty catalogue of a stage without findings, which never changes. */
const withoutCatalogues = (text: string) => text.replace(/^export const \w+Catalogue = \{\};/mu, '');

test.each(TOUCHES)('%s is touched only where it may be', (_, touch, allowed) => {
  const touching = [...sources].filter(
    ([path, text]) => touch.test(withoutComments(text)) && !allowed.test(path),
  );
  expect(touching.map(([path]) => path)).toEqual([]);
});

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '').replace(/'[^'\n]*'/gu, "''");
