import { appendFileSync, readFileSync } from 'node:fs';
import { refusal } from '../diskFiles.ts';

/** Reads a text that Deckwright wrote; undefined when it is not there or cannot be read. */
export function readWhole(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Appends to a file in one write. Returns undefined when done, else the reason of the failure. */
export function appendText(path: string, text: string): string | undefined {
  try {
    appendFileSync(path, text);
    return undefined;
  } catch (error) {
    return refusal(error).reason;
  }
}
