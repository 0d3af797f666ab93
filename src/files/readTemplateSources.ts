import { existsSync, realpathSync } from 'node:fs';
import type { Report } from '../diagnostics/report.ts';
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

/** All `templates/**.hbs` of a project, in the order of their names; findings call them `prefix` and their path. */
export function readTemplateSources(files: Files, prefix: string, report: Report): Source[] {
  return listFiles(files, 'templates', report, `${prefix}templates`)
    .filter((path) => path.endsWith('.hbs'))
    .flatMap((path) => {
      const text = readText(files, path, report, {}, { name: prefix + path });
      return text === undefined ? [] : [{ file: prefix + path, text }];
    });
}

/**
 * Deckwright's own templates, as they were when the package was built; from source, as they stand in its folder. Their
 * names begin with `deckwright/`.
 */
export function readOwnTemplates(report: Report): Source[] {
  const prepared = [...preparedTemplates()];
  if (prepared.length > 0)
    return prepared.map(([name, { text }]) => ({ file: `deckwright/templates/${name}.hbs`, text }));
  return readTemplateSources(diskFiles(packageFolder()), 'deckwright/', report);
}

/** Whether a project's folder is the package itself, whose templates are then not read twice. */
export const isPackageFolder = (root: string): boolean =>
  existsSync(root) && realpathSync(root) === packageFolder();
