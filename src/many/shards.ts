/** One of several machines or jobs that build a part of the decks each. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** A shard that the variables of an engine name, and what they are. */
export interface FoundShard extends Shard {
  readonly engine: string;
}

/** Reads `2/4`; undefined for anything else. */
export function readShard(written: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/u.exec(written) ?? [];
  return checked(Number(index), Number(count));
}

/**
 * Cuts decks into shards by weight: the heaviest first, each to the shard with the least weight so far. The result follows from the
 * decks alone, whatever their order, so every machine cuts alike, and each deck is in one shard.
 */
export function cut<D extends { readonly output: string; readonly weight: number }>(
  decks: readonly D[],
  { index, count }: Shard,
): D[] {
  const loads = new Float64Array(count);
  const heaviest = [...decks].sort((a, b) => b.weight - a.weight || (a.output < b.output ? -1 : 1));
  const mine = new Set<D>();
  for (const deck of heaviest) {
    const least = lightest(loads);
    loads[least] = (loads[least] ?? 0) + deck.weight;
    if (least === index - 1) mine.add(deck);
  }
  return decks.filter((deck) => mine.has(deck));
}

/** The index of the least number, the first of equals. */
function lightest(loads: Float64Array): number {
  let least = 0;
  for (let i = 1; i < loads.length; i += 1) if ((loads[i] ?? 0) < (loads[least] ?? 0)) least = i;
  return least;
}

/** The variables by which an engine tells a task its number, the first of which is `from`. */
interface Engine {
  readonly engine: string;
  readonly index: string;
  readonly count: string;
  readonly from: 0 | 1 | { readonly variable: string; readonly step: string };
}

const ENGINES: readonly Engine[] = [
  // Kubernetes gives no variable for the number of completions, so the Job sets one.
  { engine: 'Kubernetes', index: 'JOB_COMPLETION_INDEX', count: 'JOB_COMPLETIONS', from: 0 },
  { engine: 'AWS Batch', index: 'AWS_BATCH_JOB_ARRAY_INDEX', count: 'AWS_BATCH_JOB_ARRAY_SIZE', from: 0 },
  { engine: 'Cloud Run', index: 'CLOUD_RUN_TASK_INDEX', count: 'CLOUD_RUN_TASK_COUNT', from: 0 },
  { engine: 'GitLab', index: 'CI_NODE_INDEX', count: 'CI_NODE_TOTAL', from: 1 },
  {
    engine: 'Slurm',
    index: 'SLURM_ARRAY_TASK_ID',
    count: 'SLURM_ARRAY_TASK_COUNT',
    from: { variable: 'SLURM_ARRAY_TASK_MIN', step: 'SLURM_ARRAY_TASK_STEP' },
  },
];

/** The variables that `shardOf` reads, for messages: `JOB_COMPLETION_INDEX with JOB_COMPLETIONS`. */
export const SHARD_VARIABLES: readonly string[] = ENGINES.map(({ index, count }) => `${index} with ${count}`);

/** Finds the shard in the variables of an engine. Returns a sentence that says what is wrong when there is none. */
export function shardOf(variables: Readonly<Record<string, string | undefined>>): FoundShard | string {
  const found = ENGINES.find(({ index }) => variables[index] !== undefined);
  if (!found)
    return `no engine has set a number for this job: none of ${SHARD_VARIABLES.join(', ')} is there`;
  const { engine, index, count, from } = found;
  if (variables[count] === undefined)
    return `${engine} has set ${index}, and ${count} is missing; set it to the number of shards`;
  const number = Number(variables[index]);
  const first = typeof from === 'number' ? from : Number(variables[from.variable] ?? 0);
  const step = typeof from === 'number' ? 1 : Number(variables[from.step] ?? 1);
  const shard = checked((number - first) / step + 1, Number(variables[count]));
  return shard
    ? { ...shard, engine }
    : `${index}=${variables[index]} and ${count}=${variables[count]} name no shard; write --shard i/n`;
}

function checked(index: number, count: number): Shard | undefined {
  const holds = Number.isInteger(index) && Number.isInteger(count) && index >= 1 && index <= count;
  return holds ? { index, count } : undefined;
}
