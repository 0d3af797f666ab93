import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program that is run and measured as a whole process. */
export interface Command {
  readonly name: string;
  /** The arguments of Node, or of `program`. */
  readonly args: readonly string[];
  readonly program?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The file that the program writes. */
  readonly output?: string;
  /** Whether the program prints a JSON object of numbers, which become part of the sample. */
  readonly reports?: boolean;
}

/**
 * One run of a command: wall and CPU time in seconds, peak memory in MiB, the size of its file in MB, and its own
 * numbers.
 */
export interface Sample {
  readonly wall: number;
  readonly cpu?: number;
  readonly peak?: number;
  readonly size?: number;
  readonly reported?: Readonly<Record<string, number>>;
}

/** The runs of each command by its name, in order. Runs with the same index were made in the same round. */
export type Samples = Readonly<Record<string, readonly Sample[]>>;

/** Picks one number of a sample. */
export type Measure = (sample: Sample) => number | undefined;

/**
 * Runs all commands one after another, in `runs` rounds, so that a slow phase of the machine slows all of them. Each
 * round begins with another command, so that none always follows the longest one.
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

/** Runs a command once. Throws when it fails. The watcher writes its file to `folder`. */
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

/** Returns the median: the number in the middle, or the mean of the two in the middle; undefined for an empty list. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/**
 * Returns the median of `measure` over a command's runs; undefined when the command was not run or has no such
 * number.
 */
export function typical(samples: Samples | undefined, command: string, measure: Measure): number | undefined {
  return median((samples?.[command] ?? []).map(measure).filter((number) => number !== undefined));
}

/** Returns the median ratio of two commands, from runs of the same round, because a slow phase slows both of them. */
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
