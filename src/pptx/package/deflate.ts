import { crc32 } from '../../media/raster/crc32.ts';
import { once } from '../../once.ts';
import { zlibModule } from './zlibModule.ts';

/** A file of a zip, deflated. */
export interface Deflated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** CRC-32 and length of the file as it was. */
  readonly crc: number;
  readonly length: number;
}

/** Deflates files, here or on another thread; the bytes are the same. */
export interface Deflater {
  deflate(content: string | Uint8Array, packed: boolean): Deflated | Promise<Deflated>;
  /** Deflates a short text here and once, however many parts say it. Without it each package knows its own. */
  readonly deflateOnce?: (text: string) => Deflated;
}

/** As zlib has it by default: 9 makes a deck smaller by half a per cent. */
const LEVEL = 6;

/**
 * Deflates a file. `packed` content (pictures, workbooks) is compressed already: it is put in stored blocks. The same
 * content gives the same bytes on every machine: zlib is run as WebAssembly, since the one in Node differs by version.
 * It is also three times as fast as one in JavaScript, and as fast at the first file as at the last.
 */
export function deflate(content: string | Uint8Array, packed = false): Deflated {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return { bytes: zlib().deflate(bytes, packed ? 0 : LEVEL), crc: crc32(bytes), length: bytes.length };
}

const encoder = new TextEncoder();
const zlib = once(() => new Zlib());

/** The functions of zip.js's module that deflate; addresses and handles are numbers in its memory. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(length: number): number;
  free(address: number): void;
  deflate_new(): number;
  deflate_init_raw(stream: number, level: number): number;
  /** Gives zlib's code in the top byte and the number of bytes written in the others. */
  deflate_process(
    stream: number,
    from: number,
    length: number,
    to: number,
    room: number,
    flush: number,
  ): number;
  deflate_last_consumed(stream: number): number;
  deflate_end(stream: number): number;
}

/** So much is handed to zlib, and taken from it, at a time: its answer has 24 bits for a length. */
const CHUNK = 1 << 18;
const FINISH = 4;
const STREAM_END = 1;

class Zlib {
  readonly #zlib: Exports;
  readonly #from: number;
  readonly #to: number;

  constructor() {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(zlibModule()));
    this.#zlib = exports as Exports;
    this.#zlib._initialize();
    this.#from = this.#zlib.malloc(CHUNK);
    this.#to = this.#zlib.malloc(CHUNK);
  }

  /** The bytes in DEFLATE's format (RFC 1951), without a header. Throws when zlib fails, which it does for want of memory only. */
  deflate(bytes: Uint8Array, level: number): Uint8Array<ArrayBuffer> {
    const stream = this.#zlib.deflate_new();
    try {
      if (this.#zlib.deflate_init_raw(stream, level) !== 0) throw new Error('zlib cannot begin');
      return joined(this.#chunks(stream, bytes));
    } finally {
      this.#zlib.deflate_end(stream);
    }
  }

  #chunks(stream: number, bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for (let at = 0; ; ) {
      const from = bytes.subarray(at, at + CHUNK);
      const last = at + from.length === bytes.length;
      // The memory may have grown, and is another object then.
      new Uint8Array(this.#zlib.memory.buffer, this.#from, from.length).set(from);
      const answer = this.#zlib.deflate_process(
        stream,
        this.#from,
        from.length,
        this.#to,
        CHUNK,
        last ? FINISH : 0,
      );
      const [code, written] = [answer >>> 24, answer & 0xffffff];
      if (code > STREAM_END) throw new Error(`zlib failed with ${code}`);
      chunks.push(new Uint8Array(this.#zlib.memory.buffer, this.#to, written).slice());
      if (code === STREAM_END) return chunks;
      at += this.#zlib.deflate_last_consumed(stream);
    }
  }
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [first, second] = chunks;
  if (first && !second) return first;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
