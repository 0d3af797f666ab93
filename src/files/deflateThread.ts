import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Deflated, type Deflater, deflate } from '../pptx/package/deflate.ts';

/** A file sent to the thread. */
export interface ToDeflate {
  readonly content: string | Uint8Array;
  readonly packed: boolean;
}

/** The most files that wait for the thread. Further ones are deflated by the caller, so memory stays bounded. */
const MOST_WAITING = 32;

/** The script of the thread, which the build script bundles from `deflateWorker.ts` into `dist/`. */
const SCRIPT = './deflate.js';

/**
 * Starts a thread that deflates. Returns undefined when the code runs from its source, where the thread has no script.
 */
export function deflateThread(): DeflateThread | undefined {
  const script = fileURLToPath(new URL(SCRIPT, import.meta.url));
  return existsSync(script) ? new DeflateThread(script) : undefined;
}

/**
 * Deflates on a second thread, and on the main thread when the second one falls behind. The owner closes it after the
 * deck is written or has failed.
 */
export class DeflateThread implements Deflater {
  readonly #done = new Int32Array(new SharedArrayBuffer(4));
  readonly #waiting: { resolve(file: Deflated): void; reject(error: unknown): void }[] = [];
  readonly #worker: Worker;
  #sent = 0;

  constructor(script: string) {
    this.#worker = new Worker(script, { workerData: this.#done });
    this.#worker.unref();
    // The thread returns files in the order in which they were sent.
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
