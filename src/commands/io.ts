/** The world outside as commands see it, so that tests can stand in for it. */
export interface Io {
  /** The folder that paths on the command line are relative to. */
  readonly folder: string;
  /** All of standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** Standard output: what was asked for, and nothing else. */
  readonly out: (content: string | Uint8Array) => Promise<void>;
  /** Standard error: words. */
  readonly err: (words: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly colour: boolean;
  readonly version: string;
  /** The environment's `SOURCE_DATE_EPOCH`. */
  readonly sourceDateEpoch?: string | undefined;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}
