import { constants } from 'node:os';
import process from 'node:process';
import { EXIT } from './exitCode.ts';
import type { Io } from './io.ts';

/** The real world: this process's streams, folder and clock. */
export function processIo(version: string): Io {
  const { stdout, stderr, env } = process;
  // A reader that has had enough (`| head`) is no bug of ours.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : EXIT.io));
  }
  // Handled between the stages, not within: so a file that is being written is finished, not left half done.
  process.once('SIGINT', () => process.exit(128 + constants.signals.SIGINT));
  process.once('SIGTERM', () => process.exit(128 + constants.signals.SIGTERM));
  return {
    folder: process.cwd(),
    input: async () => {
      const chunks: Uint8Array[] = [];
      // Named here only: Node opens it when it is first asked for, and most commands read none of it.
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    // Waits until the words are out: on a pipe they are not written at once, and leaving early would cut them off.
    out: (content) => new Promise((resolve) => stdout.write(content, () => resolve())),
    err: (words) => void stderr.write(words),
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    // https://no-color.org: any value but the empty one.
    colour: stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    version,
    sourceDateEpoch: env.SOURCE_DATE_EPOCH,
    clock: () => performance.now(),
  };
}
