import { availableParallelism, constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { isFolder, refusal } from '../files/diskFiles.ts';
import type { ReadResult } from '../files/files.ts';
import { homeFolder } from '../files/projectRoot.ts';
import { type Io, Refused } from './io.ts';

/** Returns the real outside world: the streams, folder and clock of this process. */
export function processIo(version: string): Io {
  const { stdout, stderr, env } = process;
  // A reader of a pipe may end early (`| head`), which ends the printing and leaves the exit code as it is. Whatever
  // else fails is told by the callback of `write`; a failure without a listener would end the process.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  return {
    get folder() {
      return workingFolder();
    },
    input: readInput,
    out: (content) =>
      new Promise((resolve, reject) => {
        // Waits until the content is written: a pipe takes it later, and leaving early would cut it off.
        stdout.write(content, (error) => {
          const failure = error as NodeJS.ErrnoException | null | undefined;
          if (!failure || failure.code === 'EPIPE') resolve();
          else reject(new Refused(`standard output could not be written: ${refusal(failure).reason}`));
        });
      }),
    err: (words) => void stderr.write(words),
    finish,
    untilSignal,
    cores: availableParallelism(),
    variables: env,
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    // https://no-color.org: every value except the empty one switches colour off.
    colour: stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    version,
    today: new Date().toISOString().slice(0, 10),
    language: env.LC_ALL || env.LC_MESSAGES || env.LANG,
    sourceDateEpoch: env.SOURCE_DATE_EPOCH,
    repository: env.GITHUB_WORKSPACE || undefined,
    clock: () => performance.now(),
    fontFolders: fontFolders(),
  };
}

/** Where the systems keep fonts: Windows, macOS, and the folders of fontconfig elsewhere. */
function fontFolders(): string[] {
  const home = homeFolder() ?? '/';
  const { env } = process;
  switch (process.platform) {
    case 'win32':
      return [
        join(env.WINDIR ?? 'C:\\Windows', 'Fonts'),
        join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Microsoft', 'Windows', 'Fonts'),
      ];
    case 'darwin':
      return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')];
    default:
      return [
        ...['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.fonts')],
        join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'fonts'),
      ];
  }
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new Refused(`the working folder could not be read: ${refusal(error).reason}`);
  }
}

async function readInput(limit: number): Promise<ReadResult> {
  // Node reads nothing from a folder, and says nothing either.
  if (isFolder('/dev/stdin')) return { problem: { kind: 'not-a-file' } };
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // Node opens standard input when it is first used, and most commands read none, so it is named only here.
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) return { problem: { kind: 'too-large', limit } };
    }
  } catch (error) {
    return { problem: { kind: 'refused', reason: refusal(error).reason } };
  }
  return { bytes: Buffer.concat(chunks) };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const finish = <T>(work: () => T | Promise<T>): Promise<T> =>
  untilSignal(async () => {
    const done = await work();
    // Node tells of a signal that came during the work at the next turn of its loop.
    await new Promise((resolve) => setImmediate(resolve));
    return done;
  });

async function untilSignal<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let code: number | undefined;
  const end = (signal: NodeJS.Signals): void => {
    if (code !== undefined) process.exit(code);
    code = 128 + constants.signals[signal];
    stop.abort();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    return await work(stop.signal);
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, end);
    if (code !== undefined) process.exit(code);
  }
}
