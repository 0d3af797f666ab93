import { getHeapStatistics } from 'node:v8';
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
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: oldest() },
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

/**
 * MiB for long-lived objects: what Node gives, and 1000 at most, which a deck of many thousand slides does not need. The more a heap
 * may hold, the more garbage V8 lets wait in it, so with 4 GiB memory would grow from deck 100 to deck 1000. Node's
 * `--max-old-space-size` goes before.
 */
const oldest = (): number => Math.min(1000, Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20));
