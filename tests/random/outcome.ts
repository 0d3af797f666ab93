import { build } from '../../src/build.ts';
import { RULES } from '../../src/check/allRules.ts';
import { check } from '../../src/check/check.ts';
import { findings } from '../../src/diagnostics/finding.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { listFiles } from '../../src/files/listFiles.ts';
import { openProject } from '../../src/project.ts';
import { faults } from '../layout/faults.ts';
import { lintPackage } from '../lint/lintPackage.ts';

/** The deck of an outline, or `undefined`, and the faults of the deck or of the findings. */
export interface Outcome {
  readonly deck: Uint8Array | undefined;
  readonly wrong: readonly string[];
}

/** Lint rules about texts of the author. Two titles that are the same have findings of their own. */
const OF_THE_AUTHOR = ['titles'];

/** Builds the text of a file called `name`, whose pictures are in `folder`, and runs all rules on it. Throws what these throw. */
export async function builtAndChecked(name: string, text: string, folder: string) {
  const report = new Report();
  const project = openProject({ name, bytes: new TextEncoder().encode(text) }, folder, report);
  const stages = project ? await build(project, report) : {};
  const errors = findings(report).filter(({ severity }) => severity === 'error');
  const { slides } = stages;
  if (slides)
    check({ ...stages, slides, assets: project ? listFiles(project.files, '.', report) : [] }, report, RULES);
  return { ...stages, report, errors };
}

/**
 * Builds an outline whose pictures are in `folder`, runs all rules on it, looks for faults on its pages, and lints the
 * deck. Throws what these throw.
 */
export async function outcome(text: string, folder: string): Promise<Outcome> {
  const { deck, scene, errors } = await builtAndChecked('content.yaml', text, folder);
  const faces = Object.values(scene?.theme.faces.quotation ?? {});
  const lint = deck ? lintPackage(deck, { faces }) : [];
  return {
    deck,
    wrong: [
      ...(deck && scene ? faults(scene) : []),
      ...(deck === undefined && errors.length === 0 ? ['neither a deck nor an error'] : []),
      ...(deck !== undefined && errors.length > 0 ? ['a deck in spite of errors'] : []),
      ...errors.filter(({ place }) => !place?.start).map(({ code }) => `${code} has no place`),
      ...lint
        .filter(({ rule }) => !OF_THE_AUTHOR.includes(rule))
        .map(({ rule, part, message }) => `${rule}: ${part}: ${message}`),
    ],
  };
}
