import { CONTENT_TYPES } from '../../src/pptx/package/contentTypes.ts';
import { repeated } from './repeated.ts';
import type { Finding } from './rule.ts';
import type { ZipEntry } from './zipEntries.ts';

const DEFLATE = 8;
/** General purpose bit 3: the sizes follow the data, so that strict stream readers cannot find the end of the entry. */
const DESCRIPTOR = 1 << 3;
/** 1 January 1980, 0:00, in the format of DOS. */
const EPOCH = 0x00210000;

/**
 * Lists faults of a zip. Strict readers and comparisons need: content types first, then the order of names, no
 * folders, one fixed date, DEFLATE, and sizes before data.
 */
export function zipShape(entries: readonly ZipEntry[]): Omit<Finding, 'rule'>[] {
  const names = entries.map(({ name }) => name);
  const sorted = [CONTENT_TYPES, ...names.filter((name) => name !== CONTENT_TYPES).sort()];
  return [
    ...(names[0] === CONTENT_TYPES
      ? []
      : [{ part: names[0] ?? '', message: `stands before ${CONTENT_TYPES}` }]),
    ...(names.join() === sorted.join()
      ? []
      : [{ part: '', message: 'the parts are not in order of their names' }]),
    ...repeated(names).map((part) => ({ part, message: 'stands twice' })),
    ...entries.flatMap(({ name, method, time, flags }) => [
      ...(name.endsWith('/') ? [{ part: name, message: 'is a folder' }] : []),
      ...(method === DEFLATE ? [] : [{ part: name, message: 'is not deflated' }]),
      ...(time === EPOCH ? [] : [{ part: name, message: 'has a date' }]),
      ...(flags & DESCRIPTOR ? [{ part: name, message: 'tells its sizes after its data' }] : []),
    ]),
  ];
}
