/** The outside world as commands use it. Tests replace it. */
export interface Io {
  /** The folder to which paths on the command line are relative. */
  readonly folder: string;
  /** Reads all of standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** Writes the requested result, and nothing else, to standard output. */
  readonly out: (content: string | Uint8Array) => Promise<void>;
  /** Writes messages for people to standard error. */
  readonly err: (words: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly colour: boolean;
  readonly version: string;
  /** The value of the environment variable `SOURCE_DATE_EPOCH`. */
  readonly sourceDateEpoch?: string | undefined;
  /** Milliseconds since a fixed but arbitrary moment. */
  readonly clock: () => number;
}
