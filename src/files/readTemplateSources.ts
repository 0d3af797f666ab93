import { existsSync, realpathSync } from 'node:fs';
import type { Report } from '../diagnostics/report.ts';
import { once } from '../once.ts';
import { preparedTemplates } from '../text/prepared.ts';
import { diskFiles } from './diskFiles.ts';
import type { Files } from './files.ts';
import { listFiles } from './listFiles.ts';
import { packageFolder } from './packageFolder.ts';
import { readText } from './readText.ts';

interface Source {
  readonly file: string;
  readonly text: string;
}

/** Reads all `templates/**.hbs` of a project, sorted by name. Findings call each one `prefix` plus its path. */
export function readTemplateSources(files: Files, prefix: string, report: Report): Source[] {
  return listFiles(files, 'templates', report, `${prefix}templates`)
    .filter((path) => path.endsWith('.hbs'))
    .flatMap((path) => {
      const text = readText(files, path, report, {}, { name: prefix + path });
      return text === undefined ? [] : [{ file: prefix + path, text }];
    });
}

/**
 * Returns Deckwright's own templates as they were when the package was built; when the code runs from its source, as
 * they are in its folder. Their names begin with `deckwright/`.
 */
export function readOwnTemplates(report: Report): readonly Source[] {
  const prepared = preparedSources();
  if (prepared.length > 0) return prepared;
  return readTemplateSources(diskFiles(packageFolder()), 'deckwright/', report);
}

/** The same list at each call, so that it is compared at a glance. */
const preparedSources = once(() =>
  [...preparedTemplates()].map(([name, { text }]) => ({ file: `deckwright/templates/${name}.hbs`, text })),
);

/** Whether `root` is Deckwright's own folder. Its templates are then read once. */
export const isPackageFolder = (root: string): boolean =>
  existsSync(root) && realpathSync(root) === packageFolder();
