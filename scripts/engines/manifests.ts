import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hashes, installed, type Outcome, sameDecks, type Workplace } from './workplace.ts';

/** The shape of what is read of workflow files. */
interface Steps {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

/** Validates examples/kubernetes-job.yaml with the models that are made from the API's schema, and runs its arguments as each pod would. */
export function kubernetes(at: Workplace, whole: Record<string, string>): Outcome {
  const job = parse(readFileSync('examples/kubernetes-job.yaml', 'utf8'));
  const folder = at.folder();
  const [{ args, env }] = job.spec.template.spec.containers;
  for (let index = 0; index < job.spec.completions; index += 1) {
    const words = args.map(
      (arg: string) =>
        `'${arg.replace('$(JOB_COMPLETION_INDEX)', String(index)).replaceAll('/out/', 'out/')}'`,
    );
    const variables = Object.fromEntries(
      env.map((one: { name: string; value: string }) => [one.name, one.value]),
    );
    at.must(folder, `deckwright ${words.join(' ')}`, { ...variables, JOB_COMPLETION_INDEX: String(index) });
  }
  sameDecks(hashes(folder), whole, 'Kubernetes');
  const place = installed('kubernetes-models@5', join(at.root, 'kubernetes'));
  if (!place)
    return { missing: 'kubernetes-models, which npm could not install; the arguments of the pods are right' };
  // The package is one of ES modules, so a process in its folder imports it.
  writeFileSync(join(place, 'job.json'), JSON.stringify(job));
  writeFileSync(join(place, 'validate.mjs'), VALIDATE);
  at.must(place, `"${process.execPath}" validate.mjs`);
  if (at.run(place, `"${process.execPath}" validate.mjs planted`).status === 0)
    throw new Error('a planted fault was not found');
  return { passed: 'the Job is valid by the schema of the API, and its four pods make all decks' };
}

/** Validates job.json; with an argument, after a fault is planted in it. */
const VALIDATE = `import { readFileSync } from 'node:fs';
import { Job } from 'kubernetes-models/batch/v1/Job';
const job = JSON.parse(readFileSync('job.json', 'utf8'));
if (process.argv[2]) job.spec.podFailurePolicy.rules[0].onExitCodes.values = 'all';
new Job(job).validate();
`;

/** Runs the steps of the workflow of GitHub and of the jobs of GitLab, with the variables that these set. */
export function workflows(at: Workplace, whole: Record<string, string>): Outcome {
  const github: Steps = parse(readFileSync('examples/github-matrix.yml', 'utf8'));
  const build =
    github.jobs.build?.steps.map(({ run }) => run).find((run) => run?.includes('deckwright')) ?? '';
  const merge =
    github.jobs.merge?.steps.map(({ run }) => run).find((run) => run?.includes('deckwright')) ?? '';
  const first = at.folder();
  for (const shard of ['1', '2', '3', '4'])
    at.must(
      first,
      build.replace(/\$\{\{ matrix\.shard \}\}/gu, shard).replace(/\$\{\{ strategy\.job-total \}\}/u, '4'),
    );
  at.must(first, merge);
  sameDecks(hashes(first), whole, 'GitHub');
  const gitlab = parse(readFileSync('examples/gitlab-ci.yml', 'utf8'));
  const second = at.folder();
  for (let i = 1; i <= gitlab.decks.parallel; i += 1)
    at.must(second, gitlab.decks.script[0], {
      CI_NODE_INDEX: String(i),
      CI_NODE_TOTAL: String(gitlab.decks.parallel),
    });
  at.must(second, gitlab.record.script[0]);
  sameDecks(hashes(second), whole, 'GitLab');
  return { passed: 'the steps of GitHub and GitLab, run in a shell with the variables that they set' };
}
