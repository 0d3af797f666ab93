// Builds decks on request: each job of the queue `decks` is a row. The command runs in a process of its own, whose memory is its own.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UnrecoverableError, Worker } from 'bullmq';

const connection = {
  host: process.env.REDIS_HOST ?? '127.0.0.1',
  port: Number(process.env.REDIS_PORT ?? 6379),
};
const run = promisify(execFile);

const worker = new Worker(
  'decks',
  async ({ data }) => {
    const folder = await mkdtemp(join(tmpdir(), 'deck-'));
    const rows = join(folder, 'rows.jsonl');
    try {
      await writeFile(rows, `${JSON.stringify(data)}\n`);
      await run('deckwright', [
        'build',
        'content.yaml',
        '--each',
        rows,
        '-o',
        'out/{{row.code}}.pptx',
        '--jobs',
        '1',
      ]);
      return { file: `out/${data.code}.pptx` };
    } catch (error) {
      // 3 is a fault of the machine, which may pass; the others come again.
      if ([1, 2, 4].includes(error.code)) throw new UnrecoverableError(error.stderr);
      throw error;
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  { connection, concurrency: 2 },
);
process.once('SIGTERM', () => worker.close());
