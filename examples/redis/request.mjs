// node request.mjs ROW.json...: asks for a deck for each row and waits until all are built. Prints a line for each.
import { readFileSync } from 'node:fs';
import { Queue, QueueEvents } from 'bullmq';

const connection = {
  host: process.env.REDIS_HOST ?? '127.0.0.1',
  port: Number(process.env.REDIS_PORT ?? 6379),
};
const queue = new Queue('decks', { connection });
const events = new QueueEvents('decks', { connection });
await events.waitUntilReady();
const rows = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const jobs = await queue.addBulk(
  rows.map((data) => ({
    name: 'deck',
    data,
    opts: { attempts: 3, backoff: { type: 'exponential', delay: 1000 } },
  })),
);
for (const job of jobs) {
  const done = await job.waitUntilFinished(events).catch((error) => ({ failed: error.message }));
  console.log(
    JSON.stringify({ code: job.data.code, ...done, attempts: (await queue.getJob(job.id))?.attemptsMade }),
  );
}
await events.close();
await queue.close();
