import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Deflated, type Deflater, deflate } from '../pptx/package/deflate.ts';

/** A file on its way to the thread. */
export interface ToDeflate {
  readonly content: string | Uint8Array;
  readonly packed: boolean;
}

/** How many files may wait for the thread; past that the caller deflates itself, so that both are busy and memory is bounded. */
const MOST_WAITING = 32;

/** The thread's script, bundled from `deflateWorker.ts` to where this file stands in `dist/`. */
const SCRIPT = './deflate.js';

/** A thread to deflate on; undefined when this runs from the source, which has no script for it. */
export function deflateThread(): DeflateThread | undefined {
  const script = fileURLToPath(new URL(SCRIPT, import.meta.url));
  return existsSync(script) ? new DeflateThread(script) : undefined;
}

/**
 * Deflates on a thread beside the main one, and on the main one when that falls behind. Close it when the deck is
 * written, or has failed.
 */
export class DeflateThread implements Deflater {
  readonly #done = new Int32Array(new SharedArrayBuffer(4));
  readonly #waiting: { resolve(file: Deflated): void; reject(error: unknown): void }[] = [];
  readonly #worker: Worker;
  #sent = 0;

  constructor(script: string) {
    this.#worker = new Worker(script, { workerData: this.#done });
    this.#worker.unref();
    // Files come back in the order in which they were sent.
    this.#worker.on('message', (file: Deflated) => this.#waiting.shift()?.resolve(file));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  deflate(content: string | Uint8Array, packed: boolean): Deflated | Promise<Deflated> {
    if (this.#sent - Atomics.load(this.#done, 0) >= MOST_WAITING) return deflate(content, packed);
    this.#sent += 1;
    this.#worker.ref();
    this.#worker.postMessage({ content, packed } satisfies ToDeflate);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
