import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** zlib as WebAssembly, as zip.js brings it. The bundler puts its bytes here. */
export const zlibModule = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('@zip.js/zip.js/dist/zip-module.wasm')));
