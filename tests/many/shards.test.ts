import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, readShard, shardOf } from '../../src/many/shards.ts';

const decks = (weights: readonly number[]) => weights.map((weight, i) => ({ output: `${i}.pptx`, weight }));

test('the heaviest decks come first, each to the shard with the least so far', () => {
  const all = decks([10, 50, 10, 30, 20]);
  const names = (index: number) => cut(all, { index, count: 2 }).map(({ weight }) => weight);
  expect([names(1), names(2)]).toEqual([
    [10, 50],
    [10, 30, 20],
  ]);
});

test('each deck is in one shard, whatever the order of the decks and the number of shards', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 40 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 12 }), (list, count) => {
      const all = decks(list);
      const shards = Array.from({ length: count }, (_, i) => cut(all, { index: i + 1, count }));
      const names = shards.flat().map(({ output }) => output);
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBe(all.length);
      const turned = cut([...all].reverse(), { index: 1, count });
      expect(turned.reverse()).toEqual(shards[0]);
      const loads = shards.map((shard) => shard.reduce((sum, { weight }) => sum + weight, 0));
      // Graham (1969): no load exceeds the mean and the heaviest deck together.
      const mean = loads.reduce((sum, load) => sum + load, 0) / count;
      expect(Math.max(...loads)).toBeLessThanOrEqual(mean + Math.max(0, ...list));
    }),
  );
});

test.each([
  ['1/1', '1 of 1'],
  ['2/4', '2 of 4'],
  ...['0/4', '5/4', '1', 'a/b', '1/0', '-1/2', '1/2/3', '1.5/2'].map((bad): [string, string] => [
    bad,
    'none',
  ]),
])('--shard %s', (written, expected) => {
  const shard = readShard(written);
  expect(shard ? `${shard.index} of ${shard.count}` : 'none').toBe(expected);
});

test.each([
  ['Kubernetes', { JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '3' }, 1, 3],
  ['AWS Batch', { AWS_BATCH_JOB_ARRAY_INDEX: '2', AWS_BATCH_JOB_ARRAY_SIZE: '3' }, 3, 3],
  ['Cloud Run', { CLOUD_RUN_TASK_INDEX: '1', CLOUD_RUN_TASK_COUNT: '3' }, 2, 3],
  ['GitLab', { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '3' }, 1, 3],
  ['Slurm', { SLURM_ARRAY_TASK_ID: '3', SLURM_ARRAY_TASK_COUNT: '3', SLURM_ARRAY_TASK_MIN: '1' }, 3, 3],
  [
    'Slurm',
    {
      ...{ SLURM_ARRAY_TASK_ID: '4', SLURM_ARRAY_TASK_COUNT: '3' },
      ...{ SLURM_ARRAY_TASK_MIN: '0', SLURM_ARRAY_TASK_STEP: '2' },
    },
    3,
    3,
  ],
])('--shard auto reads the variables of %s: %j', (engine, variables, index, count) => {
  expect(shardOf(variables)).toEqual({ engine, index, count });
});

test('--shard auto says what is missing or wrong', () => {
  expect(shardOf({})).toContain(
    'no engine has set a number for this job: none of JOB_COMPLETION_INDEX with JOB_COMPLETIONS,',
  );
  expect(shardOf({ JOB_COMPLETION_INDEX: '0' })).toBe(
    'Kubernetes has set JOB_COMPLETION_INDEX, and JOB_COMPLETIONS is missing; set it to the number of shards',
  );
  expect(shardOf({ CI_NODE_INDEX: '4', CI_NODE_TOTAL: '3' })).toBe(
    'CI_NODE_INDEX=4 and CI_NODE_TOTAL=3 name no shard; write --shard i/n',
  );
});
