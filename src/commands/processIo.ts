import { constants } from 'node:os';
import process from 'node:process';
import { EXIT } from './exitCode.ts';
import type { Io } from './io.ts';

/** Returns the real outside world: the streams, folder and clock of this process. */
export function processIo(version: string): Io {
  const { stdout, stderr, env } = process;
  // When the reader of a pipe ends early (`| head`), writing fails with EPIPE; that ends the process without an error.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : EXIT.io));
  }
  // Node handles signals between the stages, so a file that is being written is finished first.
  process.once('SIGINT', () => process.exit(128 + constants.signals.SIGINT));
  process.once('SIGTERM', () => process.exit(128 + constants.signals.SIGTERM));
  return {
    folder: process.cwd(),
    input: async () => {
      const chunks: Uint8Array[] = [];
      // Node opens standard input when it is first used, and most commands read none, so it is named only here.
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    // Waits until the content is written: a pipe takes it later, and leaving early would cut it off.
    out: (content) => new Promise((resolve) => stdout.write(content, () => resolve())),
    err: (words) => void stderr.write(words),
    outIsTerminal: stdout.isTTY === true,
    errIsTerminal: stderr.isTTY === true,
    // https://no-color.org: every value except the empty one switches colour off.
    colour: stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    version,
    sourceDateEpoch: env.SOURCE_DATE_EPOCH,
    clock: () => performance.now(),
  };
}
