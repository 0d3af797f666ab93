import type { Io } from './io.ts';

/** A build is done in well under a second; only one that takes longer says what it is at. */
const PATIENCE = 1000;

/** A line on a terminal that names the stage at work, once patience is over. `done` wipes it out. */
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
