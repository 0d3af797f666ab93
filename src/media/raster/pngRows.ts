import { inflateSync } from 'node:zlib';

/** The samples of a pixel by colour type (PNG, W3C third edition, table 8). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** The passes of an interlaced picture (§8.2): the first column and row of each, and the steps to the next ones. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
/** Bytes that are inflated at most. The rows of a larger picture are not counted, because they would fill the memory. */
const MOST = 256 * 1024 * 1024;

/**
 * Inflates the image data of a PNG. Damaged when it does not inflate to all of its rows, each with a filter that exists, or
 * when a picture of palette colours lacks its palette; too large when it has more than 256 MiB. `pngSize` has found all chunks
 * whole.
 */
export function pngRows(bytes: Uint8Array): PngImage | 'damaged' | 'too large' {
  const head = headOf(bytes);
  if (!head) return 'damaged';
  const { colour, palette, needed, lengths } = head;
  if (colour === 3 && (palette.length === 0 || palette.length % 3 !== 0)) return 'damaged';
  if (needed > MOST) return 'too large';
  const data = inflated(head);
  if (data === 'too large') return data;
  if (!data || data.length < needed) return 'damaged';
  let start = 0;
  for (const { height, length } of lengths)
    for (let row = 0; row < height; row += 1, start += length) if (Number(data[start]) > 4) return 'damaged';
  return { ...head, data };
}

/** What the chunks of a PNG say: size, bits a sample, colour type, palette and its alphas, and the rows of its data. */
function headOf(bytes: Uint8Array) {
  const chunks = [...chunksOf(bytes)];
  const header = chunks[0]?.data;
  if (!header) return undefined;
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  const [depth, colour, interlace] = [view.getUint8(8), view.getUint8(9), view.getUint8(12)];
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const bits = depth * (SAMPLES[colour] ?? 1);
  const isInterlaced = interlace === 1;
  const lengths = rowsOf(width, height, isInterlaced).map((pass) => ({
    height: pass.height,
    length: 1 + Math.ceil((pass.width * bits) / 8),
  }));
  const needed = lengths.reduce((sum, pass) => sum + pass.height * pass.length, 0);
  const named = (name: string) => chunks.find(({ type }) => type === name)?.data ?? new Uint8Array();
  const parts = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const [palette, alphas] = [named('PLTE'), named('tRNS')];
  return { width, height, depth, colour, isInterlaced, lengths, needed, palette, alphas, parts };
}

/** A PNG whose image data is inflated: its rows with their filters. */
export type PngImage = Omit<NonNullable<ReturnType<typeof headOf>>, 'parts'> & { readonly data: Uint8Array };

/** The widths and the numbers of rows in the image data: one for the whole picture, or one for each pass that is not empty. */
function rowsOf(width: number, height: number, isInterlaced: boolean) {
  if (!isInterlaced) return [{ width, height }];
  return ADAM7.map(([column, row, across, down]) => ({
    width: Math.ceil((width - column) / across),
    height: Math.ceil((height - row) / down),
  })).filter((pass) => pass.width > 0 && pass.height > 0);
}

/** Inflates image data; undefined when it is damaged. Readers ignore what stands behind the last row. */
function inflated(head: {
  readonly parts: readonly Uint8Array[];
  readonly needed: number;
}): Uint8Array | 'too large' | undefined {
  try {
    return inflateSync(Buffer.concat(head.parts), { maxOutputLength: head.needed });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : undefined;
  }
}

function* chunksOf(bytes: Uint8Array): Generator<{ readonly type: string; readonly data: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 8; offset + 12 <= bytes.length; offset += 12 + view.getUint32(offset)) {
    const start = offset + 8;
    const type = String.fromCharCode(...bytes.subarray(offset + 4, start));
    yield { type, data: bytes.subarray(start, start + view.getUint32(offset)) };
    if (type === 'IEND') return;
  }
}
