import { parentPort, workerData } from 'node:worker_threads';
import { deflate } from '../pptx/package/deflate.ts';
import type { ToDeflate } from './deflateThread.ts';

/** The code of the thread that deflateThread.ts starts: it deflates each file it receives and counts the finished ones. */
parentPort?.on('message', ({ content, packed }: ToDeflate) => {
  const file = deflate(content, packed);
  Atomics.add(workerData as Int32Array, 0, 1);
  parentPort?.postMessage(file, [file.bytes.buffer]);
});
