import { existsSync } from 'node:fs';
import { action } from './engines/action.ts';
import { container } from './engines/container.ts';
import { hook } from './engines/hook.ts';
import { kills } from './engines/kills.ts';
import { makes } from './engines/makes.ts';
import { kubernetes, workflows } from './engines/manifests.ts';
import { redis } from './engines/redis.ts';
import { slurm } from './engines/slurm.ts';
import { ALL, hashes, type Outcome, Workplace } from './engines/workplace.ts';

/**
 * `npm run check:engines [-- NAME... KILLS]`: runs the examples of many decks as far as one machine goes, and kills runs at random moments. Says
 * what is missing. ENGINES_ROOT names a folder into which the packages of Slurm, Redis and pre-commit were unpacked, when they are not installed.
 */
if (!existsSync('dist/cli.js')) {
  console.error('engines: there is no dist/cli.js here; run npm run build first.');
  process.exit(2);
}
const at = new Workplace();
process.once('exit', () => at.end());
const folder = at.folder();
at.must(folder, `${ALL} --jobs 1`);
const whole = hashes(folder);
const checks: readonly (readonly [string, () => Outcome | Promise<Outcome>])[] = [
  ['workflows', () => workflows(at, whole)],
  ['make', () => makes(at, whole)],
  ['action', () => action(at)],
  ['hook', () => hook(at)],
  ['container', () => container(at)],
  ['Kubernetes', () => kubernetes(at, whole)],
  ['Slurm', () => slurm(at, whole)],
  ['Redis', () => redis(at, whole)],
  ['kills', () => kills(at, Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 30))],
];
const wanted = process.argv.slice(2).filter((word) => !/^\d+$/.test(word));
const chosen = checks.filter(([name]) => wanted.length === 0 || wanted.includes(name.toLowerCase()));
for (const [name, check] of chosen) {
  try {
    const outcome = await check();
    console.log(
      'passed' in outcome
        ? `${name}: ${outcome.passed}.`
        : `${name}: left out, for want of ${outcome.missing}.`,
    );
  } catch (error) {
    console.log(`${name}: FAILED: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
