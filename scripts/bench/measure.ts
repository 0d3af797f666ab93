import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program to run, whole, from its start to its end. */
export interface Command {
  readonly name: string;
  /** Arguments of Node; or of another program, when one is named. */
  readonly args: readonly string[];
  readonly program?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The file that it writes. */
  readonly output?: string;
  /** It prints a JSON object of numbers that belong to the sample. */
  readonly reports?: boolean;
}

/** One run of a command: wall and CPU seconds, peak memory in MiB, the size of its file in MB, and what it reports. */
export interface Sample {
  readonly wall: number;
  readonly cpu?: number;
  readonly peak?: number;
  readonly size?: number;
  readonly reported?: Readonly<Record<string, number>>;
}

/** The runs of each command, in order, by its name: the first of all belong together, and so on. */
export type Samples = Readonly<Record<string, readonly Sample[]>>;

/** Picks one number of a sample. */
export type Measure = (sample: Sample) => number | undefined;

/**
 * Runs the commands in turn, `runs` times over, so that a machine that slows down slows them all. Each round begins
 * with another one, so that none always comes after the same neighbour.
 */
export function interleave(
  commands: readonly Command[],
  runs: number,
  measure: (command: Command) => Sample,
): Samples {
  const samples: Record<string, Sample[]> = Object.fromEntries(commands.map(({ name }) => [name, []]));
  for (let round = 0; round < runs; round += 1) {
    const first = round % commands.length;
    for (const command of [...commands.slice(first), ...commands.slice(0, first)]) {
      samples[command.name]?.push(measure(command));
    }
  }
  return samples;
}

/** Runs a command once. Throws when it fails. `folder` takes the file that the watcher writes. */
export function runOnce(command: Command, folder: string): Sample {
  const { name, args, program, env, output, reports } = command;
  const file = join(folder, 'watch.json');
  const watched = ['--require', fileURLToPath(new URL('watch.cjs', import.meta.url)), ...args];
  const started = performance.now();
  const { status, signal, stdout, stderr, error } = spawnSync(
    program ?? process.execPath,
    program ? args : watched,
    { encoding: 'utf8', env: { ...process.env, ...env, NODE_OPTIONS: '', BENCH_WATCH: file } },
  );
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) {
    const words = error?.message ?? `exit ${status ?? signal}: ${stderr.slice(0, 1000)}`;
    throw new Error(`${name} failed: ${words}`);
  }
  const { peak, cpu } = program ? {} : JSON.parse(readFileSync(file, 'utf8'));
  return {
    wall,
    ...(program ? {} : { cpu: cpu / 1e6, peak: peak / 1024 }),
    ...(output ? { size: statSync(output).size / 1e6 } : {}),
    ...(reports ? { reported: JSON.parse(stdout) } : {}),
  };
}

/** The middle of the numbers, or the mean of the two in the middle; undefined when there are none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The median of what is measured over a command's runs; undefined when it was not run or has no such number. */
export function typical(samples: Samples | undefined, command: string, measure: Measure): number | undefined {
  return median((samples?.[command] ?? []).map(measure).filter((number) => number !== undefined));
}

/** The median of the ratios of two commands, run by run: what slows down one run slows down both sides of it. */
export function ratio(
  samples: Samples | undefined,
  command: string,
  base: string,
  measure: Measure,
): number | undefined {
  const ratios = (samples?.[command] ?? []).map((sample, i) => {
    const [above, other] = [measure(sample), samples?.[base]?.[i]];
    const below = other && measure(other);
    return above !== undefined && below ? above / below : undefined;
  });
  return median(ratios.filter((number) => number !== undefined));
}
