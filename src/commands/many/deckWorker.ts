import { workerData } from 'node:worker_threads';
import { type Batch, buildDeck, type DeckResult, type Job } from './buildDeck.ts';

/** The code of a thread of the pool: builds one deck of the run after another. */
export default function work(job: Job): Promise<DeckResult> {
  // The pool puts data of its own before ours.
  const [, batch] = workerData as readonly [unknown, Batch];
  return buildDeck(job, batch);
}
