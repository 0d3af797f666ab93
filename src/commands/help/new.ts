import { relative, resolve } from 'node:path';
import { refusal } from '../../files/diskFiles.ts';
import { newFolder, writeNewFiles } from '../../files/newFolder.ts';
import type { StarterLanguage } from '../../starters/kindPages.ts';
import { type StarterKind, starter } from '../../starters/starter.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Io } from '../io.ts';

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
    const held = newFolder(root);
    if (held !== undefined) {
      io.err(`deckwright: ${folder} holds something already (${held}); name a new or an empty folder.\n`);
      return EXIT.usage;
    }
    await io.finish(() => writeNewFiles(root, files));
  } catch (error) {
    io.err(`deckwright: ${folder} could not be written: ${refusal(error).reason}.\n`);
    return EXIT.io;
  }
  const inside = relative(io.folder, root);
  const next = [...(inside ? [`cd ${inside}`] : []), ...NEXT];
  await io.out(
    `${inside || '.'}: ${files.size} files\n\nNext:\n${next.map((line) => `  ${line}\n`).join('')}`,
  );
  return EXIT.done;
}

const NEXT = [
  'npx deckwright preview     # look at it while you write',
  'npx deckwright check       # what to mend',
  'npx deckwright build       # writes out/deck.pptx',
];
