import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { refusal } from '../files/diskFiles.ts';
import type { StarterLanguage } from '../starters/kindPages.ts';
import { type StarterKind, starter } from '../starters/starter.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Io } from './io.ts';

export interface NewOptions {
  readonly kind: StarterKind;
  /** Without it: Chinese where the language of the system is Chinese, else English. */
  readonly language?: StarterLanguage | undefined;
}

/**
 * Runs `deckwright new`: writes a deck to start from into a folder that does not exist yet or is empty, and prints the next
 * commands. Nothing is asked, and nothing that stands in the folder is touched. Returns the exit code.
 */
export async function newCommand(folder: string, options: NewOptions, io: Io): Promise<ExitCode> {
  const root = resolve(io.folder, folder);
  const language = options.language ?? (/^zh/iu.test(io.language ?? '') ? 'zh-CN' : 'en');
  const files = starter(options.kind, language, io.version);
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
