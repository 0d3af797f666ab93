import type { ReadResult } from '../files/files.ts';

/** Thrown when standard output cannot be written, or when the working folder is gone. The message says why. */
export class Refused extends Error {}

/** The outside world as commands use it. Tests replace it. */
export interface Io {
  /** The folder to which paths on the command line are relative. Throws `Refused` when it is gone. */
  readonly folder: string;
  /** Reads standard input, and stops behind `limit` bytes. */
  readonly input: (limit: number) => Promise<ReadResult>;
  /**
   * Writes the requested result, and nothing else, to standard output. A reader that has gone is no failure; throws
   * `Refused` for any other.
   */
  readonly out: (content: string | Uint8Array) => Promise<void>;
  /** Writes messages for people to standard error. */
  readonly err: (words: string) => void;
  /** Finishes `work` before a signal ends the process. At any other moment a signal ends it at once. */
  readonly finish: <T>(work: () => T | Promise<T>) => Promise<T>;
  /**
   * Runs work that stops by itself soon after a signal; the process then ends with the code of the signal. A second signal ends it at
   * once.
   */
  readonly untilSignal: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** How many threads the machine runs at a time; one without it. */
  readonly cores?: number | undefined;
  /** The environment variables by which engines number the jobs of an array. */
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly colour: boolean;
  readonly version: string;
  /** The language of the system, as the environment names it: `zh_CN.UTF-8`. */
  readonly language?: string | undefined;
  /** The value of the environment variable `SOURCE_DATE_EPOCH`. */
  readonly sourceDateEpoch?: string | undefined;
  /** The folder of the repository that a job of GitHub works on. Its annotations name files relative to that folder. */
  readonly repository?: string | undefined;
  /** The folders of the fonts that are installed. */
  readonly fontFolders: readonly string[];
  /** The day of today in the form 2026-11-28; left out where none is known. */
  readonly today?: string | undefined;
  /** Milliseconds since a fixed but arbitrary moment. */
  readonly clock: () => number;
  /** Ends a command that runs until it is ended; without it, only a signal does. */
  readonly end?: AbortSignal | undefined;
}
