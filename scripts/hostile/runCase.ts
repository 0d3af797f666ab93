import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { HostileCase } from './hostileCase.ts';

/** What came of a case. */
export interface Ran {
  /** The exit code; 128 and the number of the signal when one ended it. */
  readonly code: number;
  readonly output: string;
  /** Seconds of the processor, and MiB of memory, of the process that took most. */
  readonly seconds: number;
  readonly memory: number;
  /** What lies in the folder `out`, and whether its deck is whole: the old one, or a new package. */
  readonly left: readonly string[];
  readonly isDeckWhole: boolean;
}

/** Seconds of the processor after which a command has hung, and as many minutes of the clock on a busy machine. */
export const HANGS = 20;
/** The deck that lies in `out` before a case runs. */
const OLD = 'the old deck';

const MEASURE = resolve(import.meta.dirname, 'measure.cjs');

/** Runs a case in a folder of its own, with the command line at `cli`, and removes the folder. */
export async function runCase({ files, line }: HostileCase, cli: string): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'deckwright-hostile-'));
  try {
    const work = join(folder, 'work');
    for (const [path, content] of Object.entries({ ...files, 'out/deck.pptx': OLD })) {
      mkdirSync(dirname(join(work, path)), { recursive: true });
      writeFileSync(join(work, path), content);
    }
    const took = join(folder, 'took');
    const command = `ulimit -t ${HANGS}; exec "${process.execPath}" --require "${MEASURE}" "${cli}" "$@"`;
    // `started` becomes the process itself, for a line that runs it behind `&` and sends it a signal.
    const script = `ulimit -c 0; deckwright() { (${command}); }; started() { ${command}; }\n${line}`;
    const { code, output } = await shell(script, work, { DECKWRIGHT_TOOK: took });
    const rows = existsSync(took) ? readFileSync(took, 'utf8').trim().split('\n') : [];
    const column = (i: number) => Math.max(0, ...rows.map((row) => Number(row.split(' ')[i])));
    const left = existsSync(join(work, 'out')) ? readdirSync(join(work, 'out')) : [];
    const isDeckWhole = isWhole(readFileSync(join(work, 'out/deck.pptx')));
    return { code, output, seconds: column(0), memory: column(1), left, isDeckWhole };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a deck is the old one, or a whole zip: it begins with a local header and ends with the end record. */
const isWhole = (deck: Buffer): boolean =>
  deck.toString('latin1') === OLD ||
  (deck.readUInt32LE(0) === 0x04034b50 && deck.readUInt32LE(deck.length - 22) === 0x06054b50);

function shell(
  script: string,
  cwd: string,
  more: Readonly<Record<string, string>>,
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, NO_COLOR: '1', ...more };
  const child = spawn('bash', ['-c', script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      if (output.length < 200_000) output += data;
    });
  return new Promise((done, failed) => {
    const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), HANGS * 15_000);
    child.on('error', failed);
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code: code ?? 137, output });
    });
  });
}
