import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** What is read of the file of a composite action. */
interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

/** A job in which an action runs. */
export interface Job {
  /** The folder of the repository, GITHUB_WORKSPACE. */
  readonly workspace: string;
  /** The folder of the action. */
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The names of steps that do not run. */
  readonly leftOut?: readonly string[];
  /** PATH of its steps. */
  readonly path: string;
  /** Stands for an action that a step uses; returns the outputs of the step. */
  readonly used: (
    action: string,
    inputs: Readonly<Record<string, string>>,
  ) => Readonly<Record<string, string>>;
}

/** What became of a job. */
export interface JobResult {
  /** The steps that ran, with their exit codes; 0 for one that uses an action. */
  readonly codes: Readonly<Record<string, number>>;
  /** All that the steps printed. */
  readonly printed: string;
  /** The summary of the job, Markdown. */
  readonly summary: string;
  /** The outputs of the action. */
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Runs the steps of a composite action as a job of GitHub does: expressions filled in, each `run` in bash with the variables and files of
 * GitHub, steps after a failure left out unless their condition is `always()`. An action that a step uses is not run: its name must be
 * pinned (`owner/name@v4` or a commit), and `job.used` answers for it. Throws for what GitHub would refuse: an unknown expression, input
 * or shell.
 */
export function runComposite(text: string, job: Job): JobResult {
  const { inputs: declared = {}, outputs = {}, runs }: ActionFile = parse(text);
  const unknown = Object.keys(job.inputs).find((name) => !(name in declared));
  if (unknown !== undefined) throw new Error(`there is no input ${unknown}`);
  const values = new Map([['github.action_path', job.action]]);
  for (const [name, { default: value = '' }] of Object.entries(declared))
    values.set(`inputs.${name}`, job.inputs[name] ?? value);
  writeFileSync(join(job.workspace, SUMMARY), '');
  const codes: Record<string, number> = {};
  let printed = '';
  for (const step of runs.steps) {
    const failed = Object.values(codes).some((code) => code !== 0);
    if (job.leftOut?.includes(step.name ?? '') || !holds(step.if, values, failed)) continue;
    const ran = step.uses === undefined ? runStep(step, job, values) : useStep(step.uses, step, job, values);
    codes[step.name ?? step.uses ?? ''] = ran.code;
    printed += ran.printed;
    for (const [name, value] of Object.entries(ran.outputs))
      values.set(`steps.${step.id}.outputs.${name}`, value);
  }
  const summary = readFileSync(join(job.workspace, SUMMARY), 'utf8');
  const written = Object.entries(outputs).map(([name, { value }]) => [name, filled(value, values)]);
  return { codes, printed, summary, outputs: Object.fromEntries(written) };
}

/** Files that GitHub keeps outside the workspace; here they are hidden in it. */
const SUMMARY = '.summary.md';
const OUTPUT = '.output';

type Values = ReadonlyMap<string, string>;
interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly outputs: Readonly<Record<string, string>>;
}

function runStep(step: Step, job: Job, values: Values): Ran {
  if (step.shell !== 'bash') throw new Error(`the step ${step.name} names no shell`);
  const output = join(job.workspace, OUTPUT);
  writeFileSync(output, '');
  const script = join(job.workspace, '.step.sh');
  writeFileSync(script, filled(step.run ?? '', values));
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: resolve(job.workspace, filled(step['working-directory'] ?? '.', values)),
    encoding: 'utf8',
    env: {
      ...{ HOME: process.env.HOME, PATH: job.path, CI: 'true', GITHUB_ACTIONS: 'true' },
      ...{ GITHUB_WORKSPACE: job.workspace, GITHUB_OUTPUT: output },
      ...{ GITHUB_STEP_SUMMARY: join(job.workspace, SUMMARY), ...filledAll(step.env, values) },
    },
  });
  const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean);
  const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/su).slice(0, 2)));
  return { code: status ?? 1, printed: stdout + stderr, outputs };
}

/** A tag of a version, or a commit: what is named by a branch may be another thing tomorrow. */
const PINNED = /^[\w-]+\/[\w./-]+@(?:v\d+(?:\.\d+)*|[\da-f]{40})$/u;

function useStep(action: string, step: Step, job: Job, values: Values): Ran {
  if (!PINNED.test(action)) throw new Error(`${action} is not pinned`);
  return { code: 0, printed: '', outputs: job.used(action, filledAll(step.with, values)) };
}

/** Whether a step runs. Without a condition it runs when none before it has failed. */
function holds(condition: string | undefined, values: Values, failed: boolean): boolean {
  if (condition === 'always()') return true;
  if (failed || condition === undefined) return !failed;
  const [, left = '', sign, right = ''] = /^(\S+) (==|!=) '([^']*)'$/u.exec(condition) ?? [];
  return (named(left, values) === right) === (sign === '==');
}

function named(name: string, values: Values): string {
  const value = values.get(name);
  // The output of a step that did not run is empty; any other name that is not known is a mistake.
  if (value === undefined && !name.startsWith('steps.'))
    throw new Error(`the expression ${name} has no value`);
  return value ?? '';
}

const filled = (text: string, values: Values): string =>
  String(text).replace(/\$\{\{ *(.*?) *\}\}/gu, (_, name) => named(name, values));

const filledAll = (texts: Readonly<Record<string, string>> = {}, values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filled(text, values)]));
