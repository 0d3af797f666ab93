import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOf, stagesOf } from '../../scripts/engines/container.ts';

const DOCKERFILE = readFileSync('Dockerfile', 'utf8');
const faults = (from: RegExp | string, to: string) => faultsOf(stagesOf(DOCKERFILE.replace(from, to)));

test('the Dockerfile has a stage that builds and one that runs, and no fault', () => {
  expect(stagesOf(DOCKERFILE).map((stage) => stage[0]?.rest)).toEqual([
    'node:20-slim AS build',
    'node:20-slim',
  ]);
  expect(faultsOf(stagesOf(DOCKERFILE))).toEqual([]);
});

test.each([
  ['FROM node:20-slim\n', 'FROM node\n', 'node has no version'],
  ['--from=build', '--from=built', 'no stage built'],
  ['USER node\n', '', 'it runs as root'],
  ['USER node\n', 'USER node\nUSER root\n', 'it runs as root'],
  ['ENTRYPOINT ["/opt/deckwright/bin/deckwright"]', 'ENTRYPOINT deckwright', 'a shell stands between'],
  ['COPY . .', 'ADD https://example.com/a.tgz .', 'ADD may fetch from the net'],
])('%j in place of it has a fault', (from, to, fault) => {
  expect(faults(from, to)).toEqual([fault]);
});
