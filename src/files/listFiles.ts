import type { Report } from '../diagnostics/report.ts';
import type { Files } from './files.ts';
import { reportProblem } from './reportProblem.ts';

/**
 * Lists the paths of all files below a folder of the project, sorted. Returns none, with a finding that calls the
 * folder `name`, when it cannot be read; none without a finding when it does not exist.
 */
export function listFiles(files: Files, folder: string, report: Report, name = folder): readonly string[] {
  const result = files.list(folder);
  if ('paths' in result) return result.paths;
  reportProblem(name, result.problem, report);
  return [];
}

/** The texts beside an outline that may name the same pictures: at most this many, and each at most this long in bytes. */
const MOST = { texts: 200, bytes: 1024 * 1024 } as const;

/**
 * Lists the files below `assets/` that no other outline or slide text of the folder names. `own` is the path of the text
 * that is checked.
 */
export function listAssets(files: Files, own: string, report: Report): readonly string[] {
  const assets = listFiles(files, 'assets', report);
  if (assets.length === 0) return assets;
  const beside = files.list('.', false);
  const name = own.slice(own.lastIndexOf('/') + 1);
  const others = ('paths' in beside ? beside.paths : [])
    .filter((path) => path !== name && /\.(?:ya?ml|md|markdown)$/iu.test(path))
    .slice(0, MOST.texts)
    .flatMap((path) => {
      const result = files.read(path, MOST.bytes);
      return 'bytes' in result ? [new TextDecoder().decode(result.bytes)] : [];
    });
  const names = (file: string) =>
    others.some((text) => text.includes(file) || text.includes(file.replace(/\.png$/iu, '.svg')));
  return assets.filter((file) => !names(file));
}
