import type { Samples } from '../../scene/samples.ts';
import { isRestart, JPEG, jpegSegments } from './jpeg.ts';

/** The columns of samples at most, and the rows. */
const MOST = 48;
/** The pixels on a side of a block, which is coded as one (ITU-T T.81, A.1.3). */
const BLOCK = 8;

/**
 * Reads the colours of a JPEG in a grid, as it is stored: of each sample the mean of the block of 8 × 8 pixels that it lies in, which is the
 * first coefficient of the block (T.81, A.3.3), so no pixel is computed. Undefined for a damaged one, and for one that is not of 8 bits in
 * grey or in the three channels of JFIF: RGB and CMYK. Own code, because libraries decode every pixel, which takes seconds for a photo.
 */
export function jpegSamples(view: DataView): Samples | undefined {
  const reader = new MeansReader();
  try {
    for (const { marker, data } of jpegSegments(view)) if (reader.take(marker, data, view)) break;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return reader.samples();
}

/** The samples of the picture as a viewer shows it, by its Exif orientation (Exif 2.32, 4.6.5.1.6). */
export function turned({ columns, colours }: Samples, turn: number): Samples {
  const rows = colours.length / columns;
  const isOnSide = turn > 4;
  const wide = isOnSide ? rows : columns;
  const [mirrorsX, mirrorsY] = [[2, 3, 7, 8].includes(turn), [3, 4, 6, 7].includes(turn)];
  return {
    columns: wide,
    colours: colours.map((_, i) => {
      const [x, y] = isOnSide ? [Math.floor(i / wide), i % wide] : [i % wide, Math.floor(i / wide)];
      return colours[(mirrorsY ? rows - 1 - y : y) * columns + (mirrorsX ? columns - 1 - x : x)];
    }),
  };
}

/** A colour channel: its blocks across and down for each unit, and the means of its blocks, whose rows have `stride` of them. */
interface Channel {
  readonly id: number;
  readonly across: number;
  readonly down: number;
  readonly table: number;
  readonly stride: number;
  readonly means: Int16Array;
  isRead: boolean;
}

/** The size of a picture in pixels, and the blocks across and down of its units. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
  readonly channels: readonly Channel[];
}

/** How many codes have 1 to 16 bits, and the symbols of all codes in that order. */
interface CodeTable {
  readonly lengths: readonly number[];
  readonly symbols: DataView;
}

/** Codes by their next 16 bits: the length of the code times 256, and its symbol; 0 where no code is. */
type Codes = Uint16Array;

/** Makes the codes of a table (T.81, annex C). */
function codesOf({ lengths, symbols }: CodeTable): Codes {
  const codes = new Uint16Array(0x10000);
  let code = 0;
  let at = 0;
  lengths.forEach((count, i) => {
    const share = 0x10000 >> (i + 1);
    for (let one = 0; one < count; one += 1) {
      codes.fill(((i + 1) << 8) | symbols.getUint8(at), code, code + share);
      at += 1;
      code += share;
    }
  });
  return codes;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

class MeansReader {
  /** The factors of the first coefficients, by their table. */
  readonly #factors: number[] = [];
  readonly #codes = new Map<number, CodeTable>();
  #frame: Frame | undefined;
  #interval = 0;
  #isYcc = true;

  /** Takes a segment. Returns whether no more is needed. Throws a RangeError at a damaged one. */
  take(marker: number, data: DataView, whole: DataView): boolean {
    if (marker === JPEG.quantisation) this.#takeFactors(data);
    else if (marker === JPEG.codes) this.#takeCodes(data);
    else if (marker === JPEG.interval) this.#interval = data.getUint16(0);
    // Adobe's note says that three channels are RGB by a 0 at this place.
    else if (marker === JPEG.adobe && data.byteLength >= 12) this.#isYcc = data.getUint8(11) !== 0;
    else if (JPEG.frames.includes(marker)) this.#frame = frameOf(data);
    else if (marker === JPEG.scan) return this.#takeScan(data, whole);
    return false;
  }

  #takeFactors(data: DataView): void {
    for (let at = 0; at < data.byteLength; ) {
      const first = data.getUint8(at);
      const isWide = first >> 4 > 0;
      this.#factors[first & 15] = isWide ? data.getUint16(at + 1) : data.getUint8(at + 1);
      at += 1 + 64 * (isWide ? 2 : 1);
    }
  }

  /** Finds tables of codes by their class and number (T.81, B.2.4.2). */
  #takeCodes(data: DataView): void {
    for (let at = 0; at < data.byteLength; ) {
      const lengths = Array.from({ length: 16 }, (_, i) => data.getUint8(at + 1 + i));
      const symbols = new DataView(data.buffer, data.byteOffset + at + 17, sum(lengths));
      this.#codes.set(data.getUint8(at), { lengths, symbols });
      at += 17 + sum(lengths);
    }
  }

  /** Reads the means in a scan, unless it holds finer parts of a progressive picture. Returns whether all channels are read. */
  #takeScan(data: DataView, whole: DataView): boolean {
    const frame = this.#frame;
    const count = data.getUint8(0);
    const after = data.byteOffset - whole.byteOffset + data.byteLength;
    const [first, , approximation] = [1, 2, 3].map((i) => data.getUint8(2 * count + i));
    if (!frame || first !== 0 || (approximation ?? 0) >> 4 > 0) return false;
    const last = data.getUint8(2 * count + 2);
    const scanned = Array.from({ length: count }, (_, i) => {
      const id = data.getUint8(1 + 2 * i);
      const tables = data.getUint8(2 + 2 * i);
      const channel = frame.channels.find((one) => one.id === id);
      const means = this.#codes.get(tables >> 4);
      const rest = last > 0 ? this.#codes.get(0x10 | (tables & 15)) : undefined;
      if (!channel || !means || (last > 0 && !rest)) throw new RangeError('the scan lacks a table');
      if (channel.isRead) throw new RangeError('the means of a channel come twice');
      channel.isRead = true;
      return { channel, means: codesOf(means), rest: rest && codesOf(rest) };
    });
    readScan(frame, scanned, (approximation ?? 0) & 15, this.#interval, new Bits(whole, after));
    return frame.channels.every(({ isRead }) => isRead);
  }

  /** The colours in a grid; undefined when a channel was not read or the channels are not known. */
  samples(): Samples | undefined {
    const frame = this.#frame;
    if (!frame || !(frame.channels.length === 1 || (frame.channels.length === 3 && this.#isYcc)))
      return undefined;
    if (!frame.channels.every(({ isRead }) => isRead)) return undefined;
    const columns = Math.min(MOST, frame.width);
    const rows = Math.min(MOST, frame.height);
    const colours = Array.from({ length: columns * rows }, (_, i) => {
      const x = (((i % columns) + 0.5) * frame.width) / columns;
      const y = ((Math.floor(i / columns) + 0.5) * frame.height) / rows;
      const levels = frame.channels.map((channel) => {
        const column = Math.floor((x * channel.across) / (frame.across * BLOCK));
        const row = Math.floor((y * channel.down) / (frame.down * BLOCK));
        const mean = channel.means[row * channel.stride + column] ?? 0;
        return (mean * (this.#factors[channel.table] ?? 1)) / BLOCK;
      });
      return colourOf(levels);
    });
    return { columns, colours };
  }
}

/** The frame of a header (T.81, B.2.2), with no mean read. */
function frameOf(data: DataView): Frame {
  const [bits, height, width, count] = [
    data.getUint8(0),
    data.getUint16(1),
    data.getUint16(3),
    data.getUint8(5),
  ];
  if (bits !== 8 || width === 0 || height === 0) throw new RangeError('the frame is of another kind');
  const parts = Array.from({ length: count }, (_, i) => {
    const factors = data.getUint8(7 + 3 * i);
    return {
      id: data.getUint8(6 + 3 * i),
      across: factors >> 4,
      down: factors & 15,
      table: data.getUint8(8 + 3 * i),
    };
  });
  const across = Math.max(...parts.map((one) => one.across));
  const down = Math.max(...parts.map((one) => one.down));
  const units = { across: Math.ceil(width / (BLOCK * across)), down: Math.ceil(height / (BLOCK * down)) };
  const channels = parts.map((one) => {
    const stride = units.across * one.across;
    return { ...one, stride, means: new Int16Array(stride * units.down * one.down), isRead: false };
  });
  return { width, height, across, down, channels };
}

/** A channel in a scan with its codes: of the means, and of the rest of a block where that follows them. */
interface Scanned {
  readonly channel: Channel;
  readonly means: Codes;
  readonly rest: Codes | undefined;
}

/** Reads the means of all blocks of a scan (T.81, A.2 and F.2.2.1). `shift`: the bits of them that come in later scans. */
function readScan(
  { width, height, across, down }: Frame,
  scanned: readonly Scanned[],
  shift: number,
  interval: number,
  bits: Bits,
): void {
  const [only] = scanned;
  const isAlone = scanned.length === 1;
  // The units of a scan of one channel are its blocks, without those that fill up the units of all.
  const wide = isAlone && only ? only.channel.across / across : 1;
  const high = isAlone && only ? only.channel.down / down : 1;
  const unit = isAlone ? { across: BLOCK, down: BLOCK } : { across: BLOCK * across, down: BLOCK * down };
  const columns = Math.ceil(Math.ceil(width * wide) / unit.across);
  const rows = Math.ceil(Math.ceil(height * high) / unit.down);
  const before = scanned.map(() => 0);
  for (let i = 0; i < columns * rows; i += 1) {
    if (interval > 0 && i > 0 && i % interval === 0) {
      bits.restart();
      before.fill(0);
    }
    const row = Math.floor(i / columns);
    const column = i % columns;
    scanned.forEach(({ channel, means, rest }, which) => {
      const [x, y] = isAlone ? [1, 1] : [channel.across, channel.down];
      for (let block = 0; block < x * y; block += 1) {
        const mean = (before[which] ?? 0) + bits.difference(means);
        before[which] = mean;
        if (rest) bits.skip(rest);
        const at = (row * y + Math.floor(block / x)) * channel.stride + column * x + (block % x);
        channel.means[at] = mean << shift;
      }
    });
  }
}

/** The bits of a scan; zeros follow its end. */
class Bits {
  readonly #view: DataView;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  /** The next `count` bits, up to 16, as a number; they stay the next ones. */
  #peek(count: number): number {
    while (this.#count < count) {
      let byte = this.#at < this.#view.byteLength ? this.#view.getUint8(this.#at) : 0xff;
      // A 0 behind FF says that FF is data; anything else there is a marker, at which the scan ends.
      const isMarker =
        byte === 0xff && (this.#at + 1 >= this.#view.byteLength || this.#view.getUint8(this.#at + 1) !== 0);
      if (isMarker) byte = 0;
      else this.#at += byte === 0xff ? 2 : 1;
      this.#held = (this.#held << 8) | byte;
      this.#count += 8;
    }
    return (this.#held >>> (this.#count - count)) & ((1 << count) - 1);
  }

  #take(count: number): number {
    if (count === 0) return 0;
    const value = this.#peek(count);
    this.#count -= count;
    return value;
  }

  #symbol(codes: Codes): number {
    const found = codes[this.#peek(16)] ?? 0;
    if (found === 0) throw new RangeError('no code has these bits');
    this.#count -= found >> 8;
    return found & 0xff;
  }

  /** A signed difference: its length as a code, then its bits (T.81, F.2.2.1). */
  difference(codes: Codes): number {
    const length = this.#symbol(codes);
    if (length > 16) throw new RangeError('a difference is too long');
    const value = this.#take(length);
    return length > 0 && value < 1 << (length - 1) ? value - (1 << length) + 1 : value;
  }

  /** Passes the other 63 coefficients of a block (T.81, F.2.2.2). */
  skip(codes: Codes): void {
    for (let i = 1; i < 64; i += 1) {
      const symbol = this.#symbol(codes);
      const length = symbol & 15;
      if (length === 0 && symbol < 0xf0) return;
      this.#take(length);
      i += symbol >> 4;
    }
  }

  /** Goes behind the next marker of a restart, where bits begin anew (T.81, F.2.2.5). */
  restart(): void {
    this.#held = 0;
    this.#count = 0;
    const isHere = () =>
      this.#view.getUint8(this.#at) === 0xff && isRestart(this.#view.getUint8(this.#at + 1));
    while (this.#at + 2 < this.#view.byteLength && !isHere()) this.#at += 1;
    this.#at += 2;
  }
}

/** A grey, or luminance and two differences of colour (T.871, clause 7), as six hex digits. */
function colourOf([light = 0, blue = 0, red = 0]: readonly number[]): string {
  const y = light + 128;
  const channels = [y + 1.402 * red, y - 0.344136 * blue - 0.714136 * red, y + 1.772 * blue];
  return channels
    .map((one) =>
      Math.min(255, Math.max(0, Math.round(one)))
        .toString(16)
        .padStart(2, '0')
        .toUpperCase(),
    )
    .join('');
}
