import { relative, resolve, sep } from 'node:path';

/** The first line of a manifest: which decks of which plan it is about. */
export interface ManifestHead {
  /** The version of Deckwright. */
  readonly deckwright: string;
  /** The digest of the whole plan, the same in all of its shards. */
  readonly plan: string;
  /** `2/4`. */
  readonly shard: string;
  /** How many decks the shard has. */
  readonly decks: number;
}

/** A line of a manifest: a deck that was written, after its rename, or one that could not be. */
export interface ManifestLine {
  readonly id: string;
  readonly output: string;
  readonly status: 'written' | 'failed';
  /** The sha256 of the deck; left out when it failed. */
  readonly sha256?: string;
  readonly bytes?: number;
  /** The files that were read, with their sha256; paths are relative to the working folder. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly slides: number;
  /** How often each code was found. */
  readonly findings: Readonly<Record<string, number>>;
  readonly ms: number;
  readonly version: string;
}

export interface Manifest {
  readonly head: ManifestHead;
  readonly lines: readonly ManifestLine[];
}

/** Writes one line of a manifest. */
export const manifestLine = (line: ManifestHead | ManifestLine): string => `${JSON.stringify(line)}\n`;

/**
 * Reads a manifest. A last line that was cut off when its writer was killed is left out. Returns undefined for a text that is none.
 */
export function readManifest(text: string): Manifest | undefined {
  const [head, ...lines] = text.split('\n').flatMap((line) => parsed(line) ?? []);
  if (!head || !('plan' in head) || !('shard' in head)) return undefined;
  return { head: head as ManifestHead, lines: lines.filter((line) => 'output' in line) as ManifestLine[] };
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What of the present a line of a manifest is compared with. */
export interface Present {
  readonly id: string;
  readonly version: string;
  readonly folder: string;
  /** The sha256 of a file by its path; undefined when it is gone. */
  readonly digest: (path: string) => string | undefined;
}

/** Whether a deck of the manifest is what a build would write now: it, its inputs and the version are as they were. */
export function isUpToDate(line: ManifestLine, { id, version, folder, digest }: Present): boolean {
  if (line.status !== 'written' || line.id !== id || line.version !== version) return false;
  const files = { ...line.inputs, [line.output]: line.sha256 };
  return Object.entries(files).every(([path, sha]) => digest(resolve(folder, path)) === sha);
}

/** The path of a file from the working folder, with `/`. */
export const pathFrom = (folder: string, path: string): string => relative(folder, path).split(sep).join('/');

/** The manifest of all shards, or a sentence that says why they make none. */
export type Merged =
  | { readonly text: string; readonly decks: number; readonly failed: number }
  | { readonly problem: string };

/**
 * Merges the manifests of shards. Refuses those of several versions or plans, a shard that is there twice or is missing, and one that
 * lacks decks.
 */
export function mergeManifests(named: readonly (readonly [string, Manifest])[]): Merged {
  const heads = named.map(([, { head }]) => head);
  const versions = different(heads, ({ deckwright }) => deckwright);
  if (versions.length > 1)
    return { problem: `the shards are of several versions of Deckwright: ${versions.join(', ')}` };
  if (different(heads, ({ plan }) => plan).length > 1) {
    const plans = named.map(([file, { head }]) => `${file} ${head.plan.slice(0, 12)}`);
    return {
      problem: `the shards are of several plans, whose inputs or options differ: ${plans.join(', ')}`,
    };
  }
  const [count = 1] = heads.map(({ shard }) => Number(shard.split('/')[1]));
  const wanted = Array.from({ length: count }, (_, i) => `${i + 1}/${count}`);
  const missing = wanted.filter((shard) => !heads.some((head) => head.shard === shard));
  if (missing.length > 0) return { problem: `shards are missing: ${missing.join(', ')}` };
  if (heads.length > count) return { problem: `there are ${heads.length} manifests of ${count} shards` };
  for (const [file, { head, lines }] of named) {
    const found = new Set(lines.map(({ output }) => output)).size;
    if (found < head.decks)
      return {
        problem: `${file} has ${found} of the ${head.decks} decks of shard ${head.shard}; run it again with --resume`,
      };
  }
  const lines = named.flatMap(([, manifest]) => manifest.lines);
  lines.sort((a, b) => (a.output < b.output ? -1 : 1));
  const [first] = heads;
  if (!first) return { problem: 'no manifest was named' };
  const head: ManifestHead = { ...first, shard: '1/1', decks: lines.length };
  const failed = lines.filter(({ status }) => status === 'failed').length;
  return { text: [head, ...lines].map(manifestLine).join(''), decks: lines.length, failed };
}

const different = <T>(all: readonly T[], key: (one: T) => string): string[] =>
  [...new Set(all.map(key))].sort();
