import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type JobResult, runComposite } from '../../scripts/engines/composite.ts';
import { aFolder } from '../files/aFolder.ts';

/** Runs an action with these steps in a repository with a folder `decks`. */
function run(steps: string, inputs: Record<string, string> = {}): JobResult {
  const workspace = aFolder();
  mkdirSync(join(workspace, 'decks'));
  const action = `inputs: { where: { default: decks }, who: {} }
outputs: { made: { value: '\${{ steps.one.outputs.made }}' } }
runs:
  using: composite
  steps:
${steps}`;
  return runComposite(action, {
    ...{ workspace, action: '/action', inputs, path: process.env.PATH ?? '' },
    used: (name, given) => ({ url: `${name} ${JSON.stringify(given)}` }),
  });
}

test('expressions are filled in, and what a step writes into its files counts', () => {
  const { codes, printed, summary, outputs } = run(`
    - { name: A, id: one, shell: bash, working-directory: '\${{ inputs.where }}', run: 'basename $PWD; echo made=a=b >> $GITHUB_OUTPUT' }
    - { name: B, shell: bash, env: { MADE: '\${{ steps.one.outputs.made }}' }, run: 'echo "$MADE \${{ github.action_path }}" >> $GITHUB_STEP_SUMMARY' }
    - { name: C, if: inputs.who != '', shell: bash, run: exit 1 }`);
  expect({ codes, printed, summary, outputs }).toEqual({
    codes: { A: 0, B: 0 },
    printed: 'decks\n',
    summary: 'a=b /action\n',
    outputs: { made: 'a=b' },
  });
});

test('after a failure, also in a pipe, only a step runs that always does', () => {
  const { codes, printed } = run(
    `
    - { name: A, shell: bash, run: 'false | cat; echo no' }
    - { name: B, shell: bash, run: echo no }
    - { name: C, if: inputs.who == 'me', shell: bash, run: echo no }
    - { name: U, if: always(), id: up, uses: actions/upload-artifact@v4, with: { path: '\${{ inputs.where }}/out' } }
    - { name: D, if: always(), shell: bash, run: 'echo \${{ steps.up.outputs.url }}' }`,
    { who: 'me' },
  );
  expect(codes).toEqual({ A: 1, U: 0, D: 0 });
  expect(printed).toBe('actions/upload-artifact@v4 {path:decks/out}\n');
});

test.each([
  ['- { uses: actions/checkout@main }', 'actions/checkout@main is not pinned'],
  ['- { uses: actions/checkout }', 'actions/checkout is not pinned'],
  ['- { name: A, run: echo }', 'the step A names no shell'],
  [`- { name: A, shell: bash, run: 'echo \${{ inputs.wher }}' }`, 'the expression inputs.wher has no value'],
])('%s is refused', (step, message) => {
  expect(() => run(`    ${step}`)).toThrow(message);
});

test('an input that the action has not is refused', () => {
  expect(() => run('    []', { whom: 'x' })).toThrow('there is no input whom');
});
