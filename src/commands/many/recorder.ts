import { resolve } from 'node:path';
import { appendText, readWhole } from '../../files/many/records.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { type ManifestHead, type ManifestLine, manifestLine, readManifest } from '../../many/manifest.ts';

/** Keeps the manifest of a run on disk: a line for each deck, as soon as it is written. */
export class Recorder {
  readonly #path: string;

  constructor(file: string, folder: string) {
    this.#path = resolve(folder, file);
  }

  /** The lines of the manifest that is there, by the name of the deck; the last one of each counts. */
  earlier(): ReadonlyMap<string, ManifestLine> {
    const text = readWhole(this.#path);
    const lines = (text !== undefined && readManifest(text)?.lines) || [];
    return new Map(lines.map((line) => [line.output, line]));
  }

  /** Begins a manifest with the lines of decks that stay as they are. Returns the reason of a failure. */
  begin(head: ManifestHead, kept: readonly ManifestLine[]): Promise<string | undefined> {
    const text = [head, ...kept].map(manifestLine).join('');
    return writeWhole(this.#path, new TextEncoder().encode(text));
  }

  add(line: ManifestLine): string | undefined {
    return appendText(this.#path, manifestLine(line));
  }
}
