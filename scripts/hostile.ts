import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { dataCases } from './hostile/cases/data.ts';
import { fileCases } from './hostile/cases/files.ts';
import { killCases } from './hostile/cases/kills.ts';
import { mutationCases } from './hostile/cases/mutations.ts';
import { pictureCases } from './hostile/cases/pictures.ts';
import { sizeCases } from './hostile/cases/sizes.ts';
import { templateCases } from './hostile/cases/templates.ts';
import { longTextCases } from './hostile/cases/text.ts';
import { verifyCases } from './hostile/cases/verify.ts';
import { yamlCases } from './hostile/cases/yaml.ts';
import { runCase } from './hostile/runCase.ts';
import { tableOf } from './hostile/tableOf.ts';
import { type Verdict, verdictOf } from './hostile/verdict.ts';

/**
 * Runs hostile inputs, kills at random moments and seeded mutations through the built command line, each in a folder of
 * its own and with limits of processor time and memory. Names each case that is not handled well, and prints a table of
 * the verdicts; the exit code is 1 when there is one.
 *
 *   npm run check:hostile -- [--only TEXT] [--seed N] [--kills N] [--mutations N] [--at-once N] [--cli FILE]
 *
 * `--only` runs the cases whose kind and name hold the text, such as `verify:`. `--cli` takes a command line that is
 * built already. `--mutations` counts those of each kind of text.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '30' },
    mutations: { type: 'string', default: '100' },
    'at-once': { type: 'string', default: '2' },
    cli: { type: 'string', default: '' },
  },
});
const [seed, kills, mutations, atOnce] = [values.seed, values.kills, values.mutations, values['at-once']].map(
  Number,
) as [number, number, number, number];

const cli = resolve(values.cli || 'out/hostile/cli.js');
if (!values.cli) execFileSync(process.execPath, ['scripts/build.mjs', 'out/hostile'], { stdio: 'inherit' });

const cases = [
  ...fileCases,
  ...templateCases,
  ...yamlCases,
  ...longTextCases,
  ...verifyCases,
  ...pictureCases,
  ...sizeCases,
  ...dataCases,
  ...killCases(kills, seed),
  ...mutationCases(mutations, seed),
].filter(({ kind, name }) => `${kind}: ${name}`.includes(values.only));

const verdicts: { kind: string; verdict: Verdict }[] = [];
const left = cases.values();

async function work(): Promise<void> {
  for (const one of left) {
    const ran = await runCase(one, cli);
    const [verdict, why] = verdictOf(one, ran);
    verdicts.push({ kind: one.kind, verdict });
    if (verdict !== 'well') console.log(`${verdict.padEnd(7)} ${one.kind}: ${one.name} (${why})`);
  }
}
await Promise.all(Array.from({ length: atOnce }, work));
console.log(tableOf(verdicts));
process.exitCode = verdicts.every(({ verdict }) => verdict === 'well') ? 0 : 1;
