import { expect, test } from 'vitest';
import {
  isUpToDate,
  type ManifestLine,
  manifestLine,
  mergeManifests,
  readManifest,
} from '../../src/many/manifest.ts';

const line = (output: string, more: Partial<ManifestLine> = {}): ManifestLine => ({
  ...{ id: 'i', output, status: 'written', sha256: 'd', bytes: 9, inputs: { 'a.yaml': 'a' } },
  ...{ slides: 3, findings: {}, ms: 12, version: '1.0.0' },
  ...more,
});
const manifest = (shard: string, outputs: readonly string[], more = {}) => ({
  head: { deckwright: '1.0.0', plan: 'p', shard, decks: outputs.length, ...more },
  lines: outputs.map((output) => line(output)),
});
const merged = (...all: readonly ReturnType<typeof manifest>[]) =>
  mergeManifests(all.map((one, i) => [`${i}.ndjson`, one]));

test('a manifest is read as it was written, without a last line that was cut off', () => {
  const { head, lines } = manifest('1/1', ['a.pptx', 'b.pptx']);
  const text = [head, ...lines].map(manifestLine).join('');
  expect(readManifest(text)).toEqual({ head, lines });
  expect(readManifest(text.slice(0, -20))).toEqual({ head, lines: lines.slice(0, 1) });
  for (const none of ['', '{"a":1}\n', 'x']) expect(readManifest(none)).toBeUndefined();
});

test('a deck is up to date when it, its inputs, its plan and the version are as they were', () => {
  const there: Record<string, string> = { '/w/out/a.pptx': 'd', '/w/a.yaml': 'a' };
  const now = (more = {}, files = there) => ({
    id: 'i',
    version: '1.0.0',
    folder: '/w',
    digest: (path: string) => files[path],
    ...more,
  });
  const a = line('out/a.pptx');
  expect(isUpToDate(a, now())).toBe(true);
  expect(isUpToDate({ ...a, status: 'failed' }, now())).toBe(false);
  expect(isUpToDate(a, now({ id: 'j' }))).toBe(false);
  expect(isUpToDate(a, now({ version: '1.0.1' }))).toBe(false);
  for (const path of Object.keys(there)) {
    expect(isUpToDate(a, now({}, { ...there, [path]: 'x' }))).toBe(false);
    expect(
      isUpToDate(a, now({}, Object.fromEntries(Object.entries(there).filter(([name]) => name !== path)))),
    ).toBe(false);
  }
});

test('shards merge to one manifest, in the order of the names', () => {
  const result = merged(manifest('2/2', ['b.pptx']), manifest('1/2', ['c.pptx', 'a.pptx']));
  const { head, lines } = readManifest('text' in result ? result.text : '') ?? {};
  expect(head).toEqual({ deckwright: '1.0.0', plan: 'p', shard: '1/1', decks: 3 });
  expect(lines?.map(({ output }) => output)).toEqual(['a.pptx', 'b.pptx', 'c.pptx']);
});

test.each([
  [[manifest('1/3', ['a']), manifest('3/3', ['c'])], 'shards are missing: 2/3'],
  [
    [manifest('1/2', ['a']), manifest('2/2', ['b'], { deckwright: '2.0.0' })],
    'the shards are of several versions of Deckwright: 1.0.0, 2.0.0',
  ],
  [
    [manifest('1/2', ['a']), manifest('2/2', ['b'], { plan: 'q' })],
    'the shards are of several plans, whose inputs or options differ: 0.ndjson p, 1.ndjson q',
  ],
  [[manifest('1/1', ['a']), manifest('1/1', ['a'])], 'there are 2 manifests of 1 shards'],
  [
    [manifest('1/1', ['a'], { decks: 2 })],
    '0.ndjson has 1 of the 2 decks of shard 1/1; run it again with --resume',
  ],
])('%# shards that make no whole are refused', (all, problem) => {
  expect(merged(...all)).toEqual({ problem });
});
