import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fileCases } from './hostile/cases/files.ts';
import { pictureCases } from './hostile/cases/pictures.ts';
import { sizeCases } from './hostile/cases/sizes.ts';
import { templateCases } from './hostile/cases/templates.ts';
import { longTextCases } from './hostile/cases/text.ts';
import { verifyCases } from './hostile/cases/verify.ts';
import { yamlCases } from './hostile/cases/yaml.ts';
import type { HostileCase } from './hostile/hostileCase.ts';
import { runCase } from './hostile/runCase.ts';
import { VERDICTS, type Verdict, verdictOf } from './hostile/verdict.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    cli: { type: 'string', default: '' },
    'at-once': { type: 'string', default: '2' },
  },
});

const all: readonly HostileCase[] = [
  ...fileCases,
  ...templateCases,
  ...yamlCases,
  ...longTextCases,
  ...verifyCases,
  ...pictureCases,
  ...sizeCases,
].filter(({ kind, name }) => `${kind}: ${name}`.includes(values.only));

const cli = resolve(values.cli || 'out/hostile/cli.js');
if (!values.cli) spawnSync(process.execPath, ['scripts/build.mjs', 'out/hostile'], { stdio: 'inherit' });

const counts = new Map<string, Map<Verdict, number>>();
let next = 0;

async function work(): Promise<void> {
  for (let one = all[next++]; one; one = all[next++]) {
    const ran = await runCase(one, cli);
    const [verdict, why] = verdictOf(one, ran);
    const row = counts.get(one.kind) ?? new Map<Verdict, number>();
    counts.set(one.kind, row.set(verdict, (row.get(verdict) ?? 0) + 1));
    if (verdict !== 'well')
      console.log(`${verdict.padEnd(7)} ${one.kind}: ${one.name} ${ran.seconds.toFixed(1)} s ${why}`);
  }
}
await Promise.all(Array.from({ length: Number(values['at-once']) }, work));
console.log(['kind'.padEnd(16), ...VERDICTS.map((verdict) => verdict.padStart(7))].join(''));
for (const [kind, row] of counts)
  console.log(
    [kind.padEnd(16), ...VERDICTS.map((verdict) => String(row.get(verdict) ?? 0).padStart(7))].join(''),
  );
