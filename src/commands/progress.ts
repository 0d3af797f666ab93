import type { Io } from './io.ts';

/** Milliseconds before progress is shown. Most builds end within this time. */
const PATIENCE = 1000;

/** Names the current stage in a line of the terminal once `PATIENCE` is over. `done` clears the line. */
export function watchProgress(io: Io, quiet: boolean): { enter: (stage: string) => void; done: () => void } {
  const started = io.clock();
  let shown = false;
  return {
    enter: (stage) => {
      if (quiet || !io.errIsTerminal || io.clock() - started < PATIENCE) return;
      io.err(`\r\u001B[K${stage} …`);
      shown = true;
    },
    done: () => {
      if (shown) io.err('\r\u001B[K');
    },
  };
}
