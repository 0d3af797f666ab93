import { CONTENT_TYPES } from '../contentTypes.ts';
import type { Finding } from './rule.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly time: number;
}

const DEFLATE = 8;
/** 1 January 1980, 0:00, as zip writes it. */
const EPOCH = 0x00210000;

/** Content types first, then by name, no folders, one fixed date, deflated: what strict readers and diffs want. */
export function zipShape(zip: Uint8Array): Omit<Finding, 'rule'>[] {
  const entries = centralDirectory(zip);
  const names = entries.map(({ name }) => name);
  const sorted = [CONTENT_TYPES, ...names.filter((name) => name !== CONTENT_TYPES).sort()];
  return [
    ...(names[0] === CONTENT_TYPES
      ? []
      : [{ part: names[0] ?? '', message: `stands before ${CONTENT_TYPES}` }]),
    ...(names.join() === sorted.join()
      ? []
      : [{ part: '', message: 'the parts are not in order of their names' }]),
    ...names
      .filter((name, at) => names.indexOf(name) < at)
      .map((part) => ({ part, message: 'stands twice' })),
    ...entries.flatMap(({ name, method, time }) => [
      ...(name.endsWith('/') ? [{ part: name, message: 'is a folder' }] : []),
      ...(method === DEFLATE ? [] : [{ part: name, message: 'is not deflated' }]),
      ...(time === EPOCH ? [] : [{ part: name, message: 'has a date' }]),
    ]),
  ];
}

/** APPNOTE 4.3.12 and 4.3.16: the directory's place stands in the record that ends the file. */
function centralDirectory(zip: Uint8Array): Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw new Error('not a zip');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
