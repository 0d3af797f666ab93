import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Report } from '../diagnostics/report.ts';
import { refusal } from '../files/diskFiles.ts';
import { packageFolder } from '../files/packageFolder.ts';
import { readOwnTemplates } from '../files/readTemplateSources.ts';
import { jsonSchema } from '../outline/schema/jsonSchema.ts';
import { readTemplates } from '../text/templates.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Io } from './io.ts';

export const STARTER_KINDS = ['briefing', 'report', 'slides'] as const;
export const STARTER_LANGUAGES = ['en', 'zh-CN'] as const;

export interface NewOptions {
  readonly kind: (typeof STARTER_KINDS)[number];
  /** Without it: Chinese where the language of the system is Chinese, else English. */
  readonly language?: (typeof STARTER_LANGUAGES)[number] | undefined;
}

/**
 * Runs `deckwright new`: writes a deck to start from into a folder that does not exist yet or is empty, and prints the next
 * commands. Nothing is asked, and nothing that stands in the folder is touched. Returns the exit code.
 */
export async function newCommand(folder: string, options: NewOptions, io: Io): Promise<ExitCode> {
  const root = resolve(io.folder, folder);
  const files = starter(
    options.kind,
    options.language ?? (/^zh/iu.test(io.language ?? '') ? 'zh-CN' : 'en'),
    io,
  );
  try {
    mkdirSync(root, { recursive: true });
    const found = readdirSync(root);
    if (found.length > 0) {
      io.err(`deckwright: ${folder} holds something already (${found[0]}); name a new or an empty folder.\n`);
      return EXIT.usage;
    }
    await io.finish(() => writeAll(root, files));
  } catch (error) {
    io.err(`deckwright: ${folder} could not be written: ${refusal(error).reason}.\n`);
    return EXIT.io;
  }
  const inside = relative(io.folder, root);
  await io.out(
    `${inside || '.'}: ${files.size} files\n\nNext:\n${[...(inside ? [`cd ${inside}`] : []), ...NEXT].map((line) => `  ${line}\n`).join('')}`,
  );
  return EXIT.done;
}

const NEXT = [
  'npx deckwright preview     # look at it while you write',
  'npx deckwright check       # what to mend',
  'npx deckwright build       # writes out/deck.pptx',
];

function writeAll(root: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    // `wx` writes no file that is there already.
    writeFileSync(target, content, { flag: 'wx' });
  }
}

/** The files of a deck to start from, by their paths. */
export function starter(
  kind: NewOptions['kind'],
  language: NonNullable<NewOptions['language']>,
  { version }: Pick<Io, 'version'>,
): ReadonlyMap<string, string | Uint8Array> {
  const read = (name: string) => readFileSync(join(packageFolder(), 'starters', name));
  const report = new Report();
  const { kinds } = readTemplates(readOwnTemplates(report), [], report);
  const own: Record<NewOptions['kind'], readonly (readonly [string, string])[]> = {
    briefing: [['sources/report.md', `briefing.${language}.report.md`]],
    report: [['assets/figures.csv', `figures.${language}.csv`]],
    slides: [],
  };
  const copies = [
    ['content.yaml', `${kind}.${language}.yaml`],
    ['assets/logo.svg', 'logo.svg'],
    ['assets/logo.png', 'logo.png'],
    ['.gitignore', 'gitignore'],
    ['.github/workflows/deck.yml', 'deck.yml'],
    ...own[kind],
  ] as const;
  return new Map<string, string | Uint8Array>([
    ...copies.map(([path, name]) => [path, read(name)] as const),
    ['content.schema.json', `${JSON.stringify(jsonSchema(kinds), null, 2)}\n`],
    ['package.json', `${JSON.stringify(manifest(version), null, 2)}\n`],
    ['.deckwright-root', ''],
  ]);
}

const manifest = (version: string) => ({
  private: true,
  scripts: {
    preview: 'deckwright preview',
    check: 'deckwright check --strict',
    build: 'deckwright build',
  },
  devDependencies: { deckwright: `^${version}` },
});
