import { basename, dirname } from 'node:path';
import type { Place, Report } from '../diagnostics/report.ts';
import { diskFiles, realPath } from './diskFiles.ts';
import type { Files } from './files.ts';
import { reportProblem } from './reportProblem.ts';

/** The limit in bytes: a YAML file of this size holds thousands of slides. */
const TEXT_LIMIT = 5 * 1024 * 1024;

/** The name of a file in findings, and the folder to which its path is relative. */
interface Named {
  readonly name?: string;
  readonly from?: string;
}

/**
 * Reads a text file of the project as UTF-8 without its byte order mark, and keeps it in the report for code frames.
 * Returns undefined, with a finding at `place`, when it cannot be read.
 */
export function readText(
  files: Files,
  path: string,
  report: Report,
  place: Place = {},
  { name = path, from }: Named = {},
): string | undefined {
  const result = files.read(path, TEXT_LIMIT);
  if ('problem' in result) {
    reportProblem(name, result.problem, report, place, from);
    return undefined;
  }
  return decodeText(result.bytes, name, report, place);
}

/**
 * Reads the file that the command line names, at any place and also through a symbolic link; findings call it `name`.
 * Adds its real path to `inputs`. Returns undefined, with a finding, when it cannot be read.
 */
export function readNamedFile(
  path: string,
  name: string,
  report: Report,
  inputs: Set<string> = new Set(),
): string | undefined {
  const real = realPath(path);
  return readText(
    diskFiles(dirname(real), inputs),
    basename(real),
    report,
    {},
    { name, from: 'the working folder' },
  );
}

/**
 * Decodes UTF-8 strictly, and UTF-16 with its byte order mark: text in another encoding is a finding, so no deck gets replacement characters. Text beyond
 * the limit is a finding too; it can only come from standard input, because files are measured before they are read.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  report: Report,
  place: Place = {},
): string | undefined {
  if (bytes.length > TEXT_LIMIT) {
    report.add('file-too-large', { file, size: bytes.length, limit: TEXT_LIMIT }, place);
    return undefined;
  }
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    report.addSource(file, text);
    return text;
  } catch {
    report.add('file-not-utf8', { file }, place);
    return undefined;
  }
}

/** The encoding of a text by its byte order mark (WHATWG Encoding § 6); UTF-8 without one. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
