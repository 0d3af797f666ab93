import type { Io } from '../io.ts';
import { seconds } from '../words.ts';

/** Milliseconds between two drawings of the bar. */
const PAUSE = 100;
/** The characters of the bar. */
const WIDTH = 24;

/** Draws a bar in a line of the terminal: how many decks are done, how many failed, and the time that is left. */
export function manyProgress(io: Io, count: number, quiet: boolean) {
  const started = io.clock();
  let shownAt = started;
  let isShown = false;
  return {
    show: (done: number, failed: number): void => {
      const now = io.clock();
      if (quiet || !io.errIsTerminal || now - shownAt < PAUSE || done === count) return;
      shownAt = now;
      isShown = true;
      const full = Math.round((done / count) * WIDTH);
      const left = ((now - started) / done) * (count - done);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      io.err(
        `\r\u001B[K${bar} ${done}/${count}${failed > 0 ? `, ${failed} failed` : ''}, ${seconds(left)} left`,
      );
    },
    /** Clears the line before anything else is printed. */
    clear: (): void => {
      if (isShown) io.err('\r\u001B[K');
      isShown = false;
    },
  };
}
