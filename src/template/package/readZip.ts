import { fflateLibrary } from '../../fflateLibrary.ts';
import { Unreadable } from './unreadable.ts';

/** Parts of a template at most; the largest of a hundred public ones has about 700. */
const MOST_PARTS = 10_000;
/** Bytes that all parts unzip to at most. */
const MOST_BYTES = 256 * 1024 * 1024;
/** A part of more bytes than this may not be packed closer than `CLOSEST`; a metafile of one colour is packed 1:150. */
const FREE_BYTES = 4 * 1024 * 1024;
const CLOSEST = 400;
/** A part is unzipped in pieces of so many bytes, after each of which its size is checked. */
const PIECE = 16 * 1024;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * Unzips a package (APPNOTE 6.3.10, §4.3) by its directory, each part by its name with `/` and without one at its start. Throws
 * `Unreadable` at what is no zip, at an encrypted one, at a damaged one, at names that lead out of the package, and at one that
 * unzips to more than a template needs, before the memory for it is taken.
 */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_BYTES) throw new Unreadable(`it unzips to more than ${MOST_BYTES >> 20} MB`);
  for (const { name, size, packed } of entries)
    if (size > FREE_BYTES && size > packed * CLOSEST)
      throw new Unreadable(`its part ${name} is packed closer than 1:${CLOSEST}, as in a zip bomb`);
  const parts = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw new Unreadable(`it has two parts ${entry.name}`);
    seen.add(key);
    parts.set(entry.name, contentOf(entry, bytes, view));
  }
  return parts;
}

function entriesOf(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endOf(view);
  if (end === undefined) throw new Unreadable(otherFormat(bytes));
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new Unreadable(`it has more than ${MOST_PARTS} parts`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new Unreadable('its zip is damaged');
    const [name, extra, comment] = [28, 30, 32].map((from) => view.getUint16(at + from, true)) as [
      number,
      number,
      number,
    ];
    const text = partName(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)));
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable('its zip is protected by a password');
    if (!text.endsWith('/'))
      entries.push({
        name: text,
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** The offset of the end record, which a comment may follow. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** What the file is when it is no whole zip. */
function otherFormat(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.subarray(0, 4).toString('hex') === 'd0cf11e0')
    return text.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? 'it is encrypted; save it without a password or label that encrypts it'
      : 'it is in the format of PowerPoint 97 (.ppt, .pot); save it as .potx';
  return text.subarray(0, 2).toString() === 'PK' ? 'it is cut off' : 'it is no PowerPoint file';
}

/** Checks the name of a part. Some programs write `\` in it. */
function partName(written: string): string {
  const name = written.replaceAll('\\', '/');
  if (/^\/|^[a-z]:|\0/i.test(name) || name.split('/').some((word) => word === '..' || word === '.'))
    throw new Unreadable(`the name of its part ${JSON.stringify(written)} leads out of the file`);
  return name;
}

function contentOf({ name, method, packed, size, at }: Entry, bytes: Uint8Array, view: DataView): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw new Unreadable('its zip is damaged');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new Unreadable('its zip is damaged');
  const content = bytes.subarray(start, start + packed);
  if (method === STORED && packed === size) return content.slice();
  if (method !== DEFLATED) throw new Unreadable(`its part ${name} is packed in an unknown way`);
  return inflated(content, size, name);
}

/** Inflates into `size` bytes, whatever the stream holds: a directory may lie about the size. */
function inflated(packed: Uint8Array, size: number, name: string): Uint8Array {
  const { Inflate } = fflateLibrary();
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw new Unreadable(`its part ${name} is larger than it says`);
    out.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (problem) {
    throw problem instanceof Unreadable ? problem : new Unreadable(`its part ${name} is damaged`);
  }
  if (length !== size) throw new Unreadable(`its part ${name} is damaged`);
  return out;
}
