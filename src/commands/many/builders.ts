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
 * Starts threads that build so many `decks`. One builder of few, and code that runs from its source, where threads have no script,
 * builds in this thread. A thread that ends before its time, for want of memory, fails its deck and is replaced.
 */
export function startBuilders(count: number, decks: number, batch: Batch): Builders {
  const filename = count > 1 || decks > FEW ? deckWorker() : undefined;
  if (filename === undefined) return { count: 1, build: deckBuilder(batch), close: async () => {} };
  const pool = new Tinypool({
    ...{ filename, minThreads: count, maxThreads: count, workerData: batch },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  return { count, build: (job) => pool.run(job), close: () => pool.destroy() };
}

/** So many decks take hardly longer than a thread takes to start. */
const FEW = 20;
/**
 * MiB for new objects. What a deck keeps for the next lives for two decks. In Node's 48 MiB it is copied to the long-lived objects;
 * here it is gone before, which saves 15 % of the time of a deck.
 */
const YOUNG = 192;
