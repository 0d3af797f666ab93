import { basename, dirname } from 'node:path';
import type { Place, Report } from '../diagnostics/report.ts';
import { diskFiles, realPath } from './diskFiles.ts';
import type { Files } from './files.ts';
import { reportProblem } from './reportProblem.ts';

/** The limit in bytes: a YAML file of this size holds thousands of slides. */
export const TEXT_LIMIT = 5 * 1024 * 1024;

/** The name of a file in findings, and the folder to which its path is relative. */
interface Named {
  readonly name?: string;
  readonly from?: string;
}

/**
 * Reads a text file of the project as UTF-8 without its byte order mark, and keeps it in the report for code frames.
 * Returns undefined, with a finding, when it cannot be read: at `place`, or at the first byte that is no UTF-8.
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
  return decodeText(result.bytes, name, report);
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
  const from = 'the working folder';
  // Where a backslash is an ordinary character of a name, the path is most likely one of Windows.
  if (basename(real).includes('\\')) {
    report.add('file-missing', { file: name, from });
    return undefined;
  }
  return readText(diskFiles(dirname(real), inputs), basename(real), report, {}, { name, from });
}

/**
 * Decodes UTF-8 strictly, and UTF-16 with its byte order mark: text in another encoding is a finding at its first wrong byte,
 * so no deck gets replacement characters. Text beyond the limit is a finding too.
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
  const text = decoded(bytes, file, report);
  if (text !== undefined) report.addSource(file, text);
  return text;
}

function decoded(bytes: Uint8Array, file: string, report: Report): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    report.addSource(file, new TextDecoder().decode(bytes));
    const { length: start, wrong } = readablePart(bytes);
    const byte = (bytes[wrong] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    report.add('file-not-utf8', { file, byte }, { span: { file, start, end: start + 1 } });
    return undefined;
  }
}

/** The length of the text before the first wrong byte, and the offset of that byte, by binary search. */
function readablePart(bytes: Uint8Array): { length: number; wrong: number } {
  // A streaming decoder takes the beginning of a character at the end of what it is given.
  const decode = (count: number) =>
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, count), { stream: true });
  let [good, bad] = [0, bytes.length + 1];
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    try {
      decode(middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  const { length } = decode(good);
  return { length, wrong: new TextEncoder().encode(decode(good)).length };
}

/** The encoding of a text by its byte order mark (WHATWG Encoding § 6); UTF-8 without one. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
