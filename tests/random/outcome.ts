import { build } from '../../src/build.ts';
import { RULES } from '../../src/check/allRules.ts';
import { check } from '../../src/check/check.ts';
import { findings } from '../../src/diagnostics/finding.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { listFiles } from '../../src/files/listFiles.ts';
import { openProject } from '../../src/project.ts';
import { lintPackage } from '../lint/lintPackage.ts';

/** What became of an outline: a deck, or findings that say why not; and what is wrong with either. */
export interface Outcome {
  readonly deck: Uint8Array | undefined;
  readonly wrong: readonly string[];
}

/** Titles are the author's: rules of their own speak of two that are the same. */
const OF_THE_AUTHOR = ['titles'];

/** Builds an outline whose pictures are in `folder`, asks the rules, and looks at all that comes out. Throws what they throw. */
export async function outcome(text: string, folder: string): Promise<Outcome> {
  const report = new Report();
  const project = openProject(
    { name: 'content.yaml', bytes: new TextEncoder().encode(text) },
    folder,
    report,
  );
  const stages = project ? await build(project, report) : {};
  const { deck, slides, scene } = stages;
  const errors = findings(report).filter(({ severity }) => severity === 'error');
  if (slides)
    check({ ...stages, slides, assets: project ? listFiles(project.files, '.', report) : [] }, report, RULES);
  const faces = Object.values(scene?.theme.faces.quotation ?? {});
  const lint = deck ? lintPackage(deck, { faces }) : [];
  return {
    deck,
    wrong: [
      ...(deck === undefined && errors.length === 0 ? ['neither a deck nor an error'] : []),
      ...(deck !== undefined && errors.length > 0 ? ['a deck in spite of errors'] : []),
      ...errors.filter(({ place }) => !place?.start).map(({ code }) => `${code} has no place`),
      ...lint
        .filter(({ rule }) => !OF_THE_AUTHOR.includes(rule))
        .map(({ rule, part, message }) => `${rule}: ${part}: ${message}`),
    ],
  };
}
