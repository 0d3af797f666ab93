import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  hashes,
  installed,
  libraries,
  type Outcome,
  programAt,
  sameDecks,
  type Workplace,
} from './workplace.ts';

const PORT = '16379';
/** Rows of the example, and one whose name leads out of the folder, which no retry can help. */
const ROWS = [
  {
    code: 'north',
    name: 'The north library',
    visits: '412000',
    hours: '61',
    remark: 'a fifth more than before',
  },
  { code: 'south', name: 'The south library', visits: '98200', hours: '40', remark: '' },
  { code: '../bad', name: 'x', visits: '1', hours: '1', remark: '' },
];

/** Runs examples/redis on a Redis of its own: two decks on request, and a request that cannot be met. */
export async function redis(at: Workplace, whole: Record<string, string>): Promise<Outcome> {
  const server = programAt('redis-server');
  if (!server) return { missing: 'redis-server (of Debian)' };
  const folder = at.folder();
  const place = installed('bullmq@5', join(folder, 'redis'));
  if (!place) return { missing: 'bullmq, which npm could not install' };
  const env = { ...process.env, PATH: at.path, REDIS_PORT: PORT };
  const started = [
    spawn(server, ['--port', PORT, '--save', '', '--dir', folder], {
      stdio: 'ignore',
      env: { ...process.env, LD_LIBRARY_PATH: libraries() },
    }),
  ];
  try {
    await sleep(1000);
    started.push(spawn(process.execPath, ['redis/worker.mjs'], { cwd: folder, env, stdio: 'ignore' }));
    for (const [i, row] of ROWS.entries()) writeFileSync(join(folder, `${i}.json`), JSON.stringify(row));
    const printed = at.must(folder, `"${process.execPath}" redis/request.mjs 0.json 1.json 2.json`, {
      REDIS_PORT: PORT,
    });
    const [, , bad] = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    if (!bad?.failed?.includes('output-unsafe') || bad.attempts !== 1)
      throw new Error(`a bad row was not refused at once: ${printed}`);
    const wanted = Object.fromEntries(['north.pptx', 'south.pptx'].map((name) => [name, whole[name] ?? '']));
    sameDecks(hashes(folder), wanted, 'Redis');
    return { passed: 'two decks on request by a BullMQ worker; a bad row failed at its first attempt' };
  } finally {
    for (const child of started) child.kill();
    await sleep(300);
  }
}
