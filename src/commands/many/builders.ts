import { Tinypool } from 'tinypool';
import { deckWorker } from '../../files/packageFolder.ts';
import { type Batch, type DeckResult, deckBuilder, type Job } from './buildDeck.ts';

/** Builds decks, several at a time when `count` says so. */
export interface Builders {
  /** How many decks are built at a time. */
  readonly count: number;
  readonly build: (job: Job) => Promise<DeckResult>;
  readonly close: () => Promise<void>;
}

/**
 * Starts threads that build decks. One builder, and code that runs from its source, where threads have no script, builds in this
 * thread. A thread that ends before its time, for want of memory, fails its deck and is replaced.
 */
export function startBuilders(count: number, batch: Batch): Builders {
  const filename = count > 1 ? deckWorker() : undefined;
  if (filename === undefined) return { count: 1, build: deckBuilder(batch), close: async () => {} };
  const pool = new Tinypool({ filename, minThreads: count, maxThreads: count, workerData: batch });
  return { count, build: (job) => pool.run(job), close: () => pool.destroy() };
}
