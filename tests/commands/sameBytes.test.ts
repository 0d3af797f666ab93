import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { build } from '../../src/index.ts';
import { aFolder } from '../files/aFolder.ts';
import { png, svg } from '../media/pictures.ts';
import { OUTLINE } from './anOutline.ts';
import { bundledCli } from './bundledCli.ts';

const CLI = bundledCli();

const PROJECT = {
  'content.yaml': `${OUTLINE}      - { kind: picture, title: 站台, image: a.svg, alt: 站台上的检验员, notes: 看图。 }
      - { kind: chart, title: 五年增长, chart: column, alt: 柱形图, categories: [2006, 2011], series: [{ name: 货值, values: [5.22, 203.28] }], notes: 看图。 }
`,
  'a.svg': svg('<path d="M0 0h9v9z"/>'),
  'a.png': png(400, 100),
};
const UNDATED = { ...PROJECT, 'content.yaml': PROJECT['content.yaml'].replace('  date: 2012\n', '') };

/** Returns the deck that the command line writes to standard output in a process of its own. */
function built(cwd: string, input: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node', [CLI, 'build', input, '-o', '-'], {
    cwd,
    env: { ...process.env, SOURCE_DATE_EPOCH: '', ...env },
    maxBuffer: 1 << 26,
  });
  return { status, deck: new Uint8Array(stdout), stderr: stderr.toString() };
}

const hash = (deck: Uint8Array) => createHash('sha256').update(deck).digest('hex');
const created = (deck: Uint8Array) =>
  /<dcterms:created[^>]*>(.*?)</.exec(new TextDecoder().decode(unzipSync(deck)['docProps/core.xml']))?.[1];

test('the same bytes in another process, folder, time zone, locale and year, and from the library', async () => {
  const folder = aFolder(PROJECT);
  const copy = join(aFolder(), 'elsewhere');
  cpSync(folder, copy, { recursive: true });
  const here = built(folder, 'content.yaml');
  const there = built(resolve('.'), join(copy, 'content.yaml'), {
    ...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: '/nowhere' },
    ...{ SOURCE_DATE_EPOCH: '1', NODE_OPTIONS: '--max-old-space-size=512' },
  });
  await build({ text: OUTLINE.replaceAll('吉林', '辽宁') });
  const after = await build('content.yaml', { folder });
  expect([here.status, there.status]).toEqual([0, 0]);
  expect([there.deck, after.deck ?? new Uint8Array()].map(hash)).toEqual([hash(here.deck), hash(here.deck)]);
  expect(created(here.deck)).toBe('2012-01-01T00:00:00Z');
});

test('a deck without a date takes that of SOURCE_DATE_EPOCH, or has none', () => {
  const folder = aFolder(UNDATED);
  expect(created(built(folder, 'content.yaml', { SOURCE_DATE_EPOCH: '1341100801' }).deck)).toBe(
    '2012-07-01T00:00:01Z',
  );
  expect(created(built(folder, 'content.yaml').deck)).toBeUndefined();
});

test.each(['2012-07-01', '-1', '1e9', '99999999999999', 'now'])(
  'SOURCE_DATE_EPOCH=%s is refused',
  (found) => {
    const { status, stderr } = built(aFolder(UNDATED), 'content.yaml', { SOURCE_DATE_EPOCH: found });
    expect(stderr).toContain(
      `error source-date-epoch: SOURCE_DATE_EPOCH is ${found}, not a number of seconds since 1970.\n`,
    );
    expect(status).toBe(2);
  },
);
