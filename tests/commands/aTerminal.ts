import type { Io } from '../../src/commands/io.ts';

/** Replaces the terminal in which a command runs. */
export interface Terminal extends Io {
  /** Everything written to standard output, as bytes and as text. */
  readonly bytes: () => Uint8Array;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** Makes a terminal in a folder. Its clock advances by `tick` milliseconds at each reading. */
export function aTerminal(
  folder: string,
  more: { input?: string; tty?: boolean; tick?: number } = {},
): Terminal {
  const out: Uint8Array[] = [];
  let err = '';
  let now = 0;
  return {
    folder,
    input: async () => ({ bytes: new TextEncoder().encode(more.input ?? '') }),
    finish: async (work) => work(),
    untilSignal: (work) => work(new AbortController().signal),
    out: async (content) => {
      out.push(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    err: (words) => {
      err += words;
    },
    outIsTerminal: more.tty ?? false,
    errIsTerminal: more.tty ?? false,
    colour: false,
    version: '1.2.3',
    fontFolders: [],
    clock: () => {
      now += more.tick ?? 0;
      return now;
    },
    bytes: () => Buffer.concat(out),
    stdout: () => Buffer.concat(out).toString('utf8'),
    stderr: () => err,
  };
}
