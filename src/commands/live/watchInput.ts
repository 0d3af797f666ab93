import { basename, dirname, resolve } from 'node:path';
import { watchFolders } from '../../files/watchFolders.ts';
import type { Project } from '../../project.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { type Io, Refused } from '../io.ts';

/** The names of files from which decks are made: texts, templates, pictures, data. */
const SOURCES = /\.(?:ya?ml|md|markdown|hbs|png|jpe?g|gif|svg|csv|tsv|xlsx)$/iu;

/**
 * Runs `work` now and after each change of the files that it reads, one run at a time, until `io.end`. `work` returns the project
 * as it opened it. A mistake of Deckwright is printed, and the next change runs `work` again.
 */
export async function watchInput(
  input: string,
  io: Io,
  work: () => Promise<Project | undefined>,
): Promise<ExitCode> {
  if (input === '-') {
    io.err('deckwright: standard input cannot be watched; name a file.\n');
    return EXIT.usage;
  }
  const path = resolve(io.folder, input);
  const counts = (name: string) => SOURCES.test(name) || name === basename(path);
  let state: 'idle' | 'running' | 'asked again' = 'idle';
  const run = async (): Promise<void> => {
    if (state !== 'idle') {
      state = 'asked again';
      return;
    }
    do {
      state = 'running';
      await runOnce();
      // It may have been asked again meanwhile.
    } while ((state as string) === 'asked again');
    state = 'idle';
  };
  const runOnce = async (): Promise<void> => {
    try {
      const project = await work();
      for (const file of project?.inputs ?? []) watch.also(dirname(file));
    } catch (error) {
      if (error instanceof Refused) throw error;
      const { message } = error instanceof Error ? error : new Error(String(error));
      io.err(`deckwright: this is a bug in Deckwright, please report it: ${message}\n`);
    }
  };
  const watch = watchFolders(dirname(path), counts, () => void run());
  try {
    await run();
    await ended(io.end);
    return EXIT.done;
  } finally {
    watch.close();
  }
}

const ended = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener('abort', () => resolve(), { once: true });
  });
