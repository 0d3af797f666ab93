import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JobResult, runComposite } from './composite.ts';
import type { Outcome, Workplace } from './workplace.ts';

const OUTLINE = `deck: { title: A year, date: 2026, language: en }
sources: { report: { title: The report, file: report.txt } }
slides:
  - { kind: cover, notes: Hello. }
  - kind: fact
    title: One figure says it all
    value: 412000
    label: visits in the year
    source: report
    notes: Begin with the figure.
`;

/** A job whose repository holds a deck below `decks`, and what it uploaded. */
interface Tried extends JobResult {
  readonly uploaded: readonly string[];
  readonly sarif: string;
}

/**
 * Runs all steps of action.yml as jobs of GitHub would, in a folder of a repository that holds the deck: a sound deck; one with a mistyped
 * key; one whose figure its source has not; one without sources. The action stands in a copy of this repository, which its first step
 * installs and builds.
 */
export function action(at: Workplace): Outcome {
  const place = at.checkout();
  const text = readFileSync(join(place, 'action.yml'), 'utf8');
  const run = (outline: string, inputs: Readonly<Record<string, string>>): Tried => {
    const workspace = at.folder();
    const folder = join(workspace, 'decks');
    mkdirSync(join(folder, 'papers'), { recursive: true });
    writeFileSync(join(folder, 'content.yaml'), outline);
    writeFileSync(join(folder, 'papers/report.txt'), 'The year\nThere were 412000 visits in the year.\n');
    const kept = join(workspace, 'uploaded');
    const result = runComposite(text, {
      ...{
        workspace,
        action: place,
        path: process.env.PATH ?? '',
        inputs: { 'working-directory': 'decks', ...inputs },
      },
      // The package that the first job installed stays.
      leftOut: existsSync(join(place, 'dist')) ? ['Install'] : [],
      used: (name, { path = '' }) => {
        if (!name.startsWith('actions/upload-artifact@')) return {};
        if (existsSync(join(workspace, path))) cpSync(join(workspace, path), kept, { recursive: true });
        return { 'artifact-url': 'https://example.com/1' };
      },
    });
    if (!existsSync(kept)) throw new Error(`nothing was uploaded: ${result.printed}`);
    const uploaded = readdirSync(kept, { recursive: true, encoding: 'utf8' }).sort();
    return { ...result, uploaded, sarif: readFileSync(join(kept, 'findings.sarif'), 'utf8') };
  };
  const all = { sources: 'papers', strict: 'true' };
  const good = run(OUTLINE, all);
  const expected = ['deck.pptx', 'facts.md', 'findings.sarif', 'manifest.ndjson', 'slides'];
  const pictures = ['slides/slide-01.png', 'slides/slide-02.png'];
  must(good, codesOf(good) === '0,0,0,0,0,0,0', 'a sound deck');
  must(good, good.uploaded.join() === [...expected, ...pictures].join(), 'what is uploaded');
  must(good, good.summary.includes('| out/deck.pptx | 2 | none |'), 'the summary');
  must(good, good.summary.includes('2 pictures of its slides](https://example.com/1)'), 'its link');
  must(good, good.outputs.deck?.endsWith('/decks/out/deck.pptx') === true, 'the output of the action');
  const mistyped = run(OUTLINE.replace('label:', 'lable:'), all);
  must(mistyped, codesOf(mistyped) === '0,2,0,0', 'a key that is mistyped');
  must(mistyped, mistyped.printed.includes('::error file=decks/content.yaml,line=8,'), 'its annotation');
  must(mistyped, /"uri": ?"decks\/content.yaml"/u.test(mistyped.sarif), 'its place in the SARIF file');
  must(mistyped, mistyped.summary.includes('No deck was built'), 'its summary');
  const untrue = run(OUTLINE.replace('412000', '412001'), all);
  must(untrue, codesOf(untrue) === '0,0,1,0,0', 'a figure that the source has not');
  must(untrue, untrue.printed.includes('::error file=decks/content.yaml,line=7,'), 'its annotation');
  const unsourced = run(OUTLINE, {});
  must(unsourced, unsourced.codes.Verify === undefined && codesOf(unsourced) === '0,0,0,0,0', 'no sources');
  return {
    passed:
      'all steps of action.yml, its installation too: a sound deck, a mistake and a wrong figure, which are annotated at their lines',
  };
}

const codesOf = ({ codes }: JobResult): string => Object.values(codes).join();

function must(tried: Tried, holds: boolean, what: string): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(tried, undefined, 1)}`);
}
