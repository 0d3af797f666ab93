import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackage } from '../../tests/lint/openPackage.ts';
import { ALL, hashes, type Outcome, sameDecks, type Workplace } from './workplace.ts';

/**
 * Kills runs at random moments with SIGKILL, each in the folder that the one before left, and goes on with `--resume`. After each kill
 * every deck is whole, and at the end all decks are there, as an unbroken run writes them.
 */
export async function kills(at: Workplace, count: number): Promise<Outcome> {
  const reference = at.folder();
  const began = performance.now();
  at.must(reference, `${ALL} --jobs 2`);
  const length = performance.now() - began;
  const whole = hashes(reference);
  let killed = 0;
  let runs = 0;
  let folder = at.folder();
  // A run may end before its moment, so more runs than kills are begun.
  for (; killed < count && runs < 4 * count; runs += 1) {
    const child = spawn(
      'deckwright',
      [
        'build',
        'content.yaml',
        '--each',
        'units.csv',
        '-o',
        'out/{{row.code}}.pptx',
        '--jobs',
        '2',
        '--manifest',
        'out/m.ndjson',
        '--resume',
      ],
      {
        cwd: folder,
        stdio: 'ignore',
        env: { ...process.env, PATH: at.path },
      },
    );
    // The moments are spread over the run, from one kill to the next by the golden ratio.
    const timer = setTimeout(() => child.kill('SIGKILL'), length * (((runs + 1) * 0.618) % 1));
    const [, signal] = await once(child, 'exit');
    clearTimeout(timer);
    if (signal === 'SIGKILL') killed += 1;
    for (const name of Object.keys(hashes(folder)))
      await openPackage(readFileSync(join(folder, 'out', name)));
    const found = hashes(folder);
    for (const [name, sha] of Object.entries(found))
      if (whole[name] !== sha) throw new Error(`${name} is another after run ${runs + 1}`);
    if (Object.keys(found).length === Object.keys(whole).length) folder = at.folder();
  }
  at.must(folder, `${ALL} --manifest out/m.ndjson --resume`);
  sameDecks(hashes(folder), whole, 'after the kills');
  const left = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.tmp')).length;
  return {
    passed: `${killed} of ${runs} runs killed, no deck half-written, all as an unbroken run writes them (${left} temporary files left, which later runs remove)`,
  };
}
