import { copyFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashes, type Outcome, programAt, sameDecks, type Workplace } from './workplace.ts';

/** An input that no rule of the examples names: make and ninja know it from the depfile alone. */
const LOGO = 'brand: { logo: logo.png }\n';
const BUILT = '--depfile out/decks.d';

/** Runs examples/Makefile and examples/build.ninja: they build once, then only after a change, also of a file that the depfile alone names. */
export function makes(at: Workplace, whole: Record<string, string>): Outcome {
  const programs = ['make', 'ninja'].filter((name) => programAt(name) !== undefined);
  for (const program of programs) {
    const folder = at.folder();
    const outline = join(folder, 'content.yaml');
    const build = (): boolean => at.must(folder, program === 'ninja' ? 'ninja -v' : program).includes(BUILT);
    const must = (builds: boolean, after: string): void => {
      if (build() !== builds) throw new Error(`${program} ${builds ? 'did not build' : 'built'} ${after}`);
    };
    must(true, 'at first');
    sameDecks(hashes(folder), whole, program);
    must(false, 'with nothing changed');
    copyFileSync('starters/assets/logo.png', join(folder, 'logo.png'));
    writeFileSync(outline, readFileSync(outline, 'utf8').replace('slides:', `${LOGO}slides:`));
    must(true, 'after a change of the outline');
    must(false, 'with nothing changed');
    utimesSync(join(folder, 'logo.png'), Date.now() / 1000, Date.now() / 1000);
    must(true, 'after a change of the logo, which the depfile names');
    rmSync(join(folder, 'logo.png'));
    if (at.run(folder, program).status === 0) throw new Error(`${program} did not miss the logo`);
    writeFileSync(outline, readFileSync(outline, 'utf8').replace(LOGO, ''));
    must(true, 'after the logo was taken out and its file deleted');
    sameDecks(hashes(folder), whole, program);
  }
  return programs.length === 0
    ? { missing: 'make and ninja' }
    : { passed: `${programs.join(' and ')} built after a change, and not without one` };
}
