import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildCommand } from '../../../src/commands/build.ts';
import { buildMany, type ManyOptions } from '../../../src/commands/many/buildMany.ts';
import { mergeCommand } from '../../../src/commands/many/mergeCommand.ts';
import { aFolder } from '../../files/aFolder.ts';
import { validate } from '../../pptx/validate.ts';
import { MISTYPED, OUTLINE } from '../anOutline.ts';
import { aTerminal } from '../aTerminal.ts';

const MARKED = OUTLINE.replace('name: 吉林检验检疫局技术中心党支部', 'name: "{{unit.name}}"').replace(
  '{ value: 78, unit: 班次',
  '{ value: "{{unit.trains}}", unit: 班次',
);
const UNITS = 'code,name,trains\njl,吉林党支部,78\nhb,湖北党支部,1204\nsd,山东党支部,9\n';
const FILES = { 'content.yaml': MARKED, 'units.csv': UNITS };
const OPTIONS: ManyOptions = { strict: false, format: 'pretty', quiet: false };
const EACH: ManyOptions = { ...OPTIONS, each: 'units.csv', as: 'unit', output: 'out/{{unit.code}}.pptx' };

const slide = (folder: string, deck: string, number: number) => {
  const files = unzipSync(readFileSync(join(folder, deck)));
  return strFromU8(files[`ppt/slides/slide${number}.xml`] ?? new Uint8Array());
};
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a deck for each row, with its values, and one line of result', async () => {
  const folder = aFolder(FILES);
  const io = aTerminal(folder, { tick: 70 });
  expect(await buildMany(['content.yaml'], EACH, io)).toBe(0);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['hb.pptx', 'jl.pptx', 'sd.pptx']);
  expect(slide(folder, 'out/hb.pptx', 2)).toContain('湖北党支部');
  expect(slide(folder, 'out/hb.pptx', 3)).toContain('1204');
  expect(await validate(readFileSync(join(folder, 'out/hb.pptx')))).toEqual([]);
  expect(io.stderr()).toMatch(/^3 decks: 3 written; 9 slides, \d+ KB, \d\.\d\d s\n$/u);
});

test('a deck of a row has the bytes of one whose outline says the same', async () => {
  const folder = aFolder({
    ...FILES,
    'plain.yaml': MARKED.replace('"{{unit.name}}"', '湖北党支部').replace('"{{unit.trains}}"', '1204'),
  });
  await buildMany(['content.yaml'], EACH, aTerminal(folder));
  await buildCommand('plain.yaml', { ...OPTIONS, output: 'plain.pptx' }, aTerminal(folder));
  expect(readFileSync(join(folder, 'out/hb.pptx')).equals(readFileSync(join(folder, 'plain.pptx')))).toBe(
    true,
  );
});

test('templates read the row as @row', async () => {
  const template =
    '{{!--\ndescription: 人物\n--}}\n---\nlayout: points\n---\n\n# {{@row.name}}\n\n## {{@row.trains}}\n\n## 乙\n';
  const outline = `${OUTLINE}      - { kind: portrait }\n`;
  const folder = aFolder({ ...FILES, 'content.yaml': outline, 'templates/portrait.hbs': template });
  expect(
    await buildMany(['content.yaml'], { ...EACH, output: '{{unit.code}}.pptx' }, aTerminal(folder)),
  ).toBe(0);
  expect(slide(folder, 'sd.pptx', 4)).toContain('山东党支部');
});

test('a value that does not fit is told at its cell, below its deck; the other decks are built with --keep-going', async () => {
  const folder = aFolder({ ...FILES, 'units.csv': UNITS.replace('1204', '1204'.repeat(20)) });
  const io = aTerminal(folder);
  expect(await buildMany(['content.yaml'], { ...EACH, keepGoing: true }, io)).toBe(1);
  expect(io.stderr()).toMatch(
    /^out\/hb\.pptx \(units\.csv:3\): 1 error, 1 warning\n[\s\S]*\nunits\.csv:3:10 error text-overflow: /u,
  );
  expect(io.stderr()).toMatch(/\n3 decks: 2 written, 1 failed; 6 slides, /u);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['jl.pptx', 'sd.pptx']);
  const first = aTerminal(folder);
  expect(await buildMany(['content.yaml'], EACH, first)).toBe(1);
  expect(first.stderr()).toMatch(/\n3 decks: 1 written, 1 failed, 1 not begun; /u);
});

test('a finding of several decks is printed once, and JSON names the decks', async () => {
  const outline = MARKED.replace('label: 节假日累计开行', `label: ${'节假日累计开行'.repeat(30)}`);
  const folder = aFolder({ ...FILES, 'content.yaml': outline });
  const io = aTerminal(folder);
  expect(await buildMany(['content.yaml'], { ...EACH, keepGoing: true }, io)).toBe(1);
  expect(io.stderr().match(/error text-overflow/gu)).toHaveLength(1);
  expect(io.stderr()).toContain('out/sd.pptx (units.csv:4): 1 error, as above\n');
  const json = aTerminal(folder);
  await buildMany(['content.yaml'], { ...EACH, keepGoing: true, format: 'json' }, json);
  expect(JSON.parse(json.stdout())).toMatchObject([
    { code: 'text-overflow', decks: ['out/jl.pptx', 'out/hb.pptx', 'out/sd.pptx'] },
  ]);
});

test('--plan prints the decks and builds nothing; shards are parts of it', async () => {
  const folder = aFolder(FILES);
  const plan = async (more = {}) => {
    const io = aTerminal(folder);
    expect(await buildMany(['content.yaml'], { ...EACH, plan: true, ...more }, io)).toBe(0);
    return lines(io.stdout());
  };
  const all = await plan();
  expect(all.map(({ output }) => output)).toEqual(['out/jl.pptx', 'out/hb.pptx', 'out/sd.pptx']);
  for (const { id, inputs, weight } of all) {
    expect(id).toMatch(/^[\da-f]{16}$/u);
    expect(inputs.map((sha: string) => sha.length)).toEqual([64, 64]);
    expect(weight).toBeGreaterThan(100);
  }
  const parts = [...(await plan({ shard: '1/2' })), ...(await plan({ shard: '2/2' }))];
  expect(parts.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test.each([
  [
    UNITS.replace('hb', 'JL'),
    EACH.output,
    'units.csv:3:1 error output-twice: out/JL.pptx and out/jl.pptx are one file',
  ],
  [UNITS.replace('hb', '../x'), EACH.output, 'units.csv:3:1 error output-unsafe: `../x` cannot be'],
  [UNITS.replace('hb', 'con'), EACH.output, 'units.csv:3:1 error output-unsafe: `con.pptx` cannot be part'],
  [
    UNITS.replace('hb', 'a:b'),
    EACH.output,
    'units.csv:3:1 error output-unsafe: `a:b` cannot be part of the name of a file: Windows allows no :.',
  ],
  [
    UNITS.replace('hb', ''),
    EACH.output,
    'units.csv:3:1 error output-unsafe: `` cannot be part of the name of a file: it is empty.',
  ],
  [
    UNITS.replace('trains', 'train'),
    EACH.output,
    'content.yaml:20:22 error row-unknown-value: the row has no value `unit.trains`.',
  ],
  [
    UNITS,
    '{{unit.cod}}.pptx',
    '-o {{unit.cod}}.pptx:1:1 error row-unknown-value: the row has no value `unit.cod`.',
  ],
  [
    UNITS.replace('hb', 'content'),
    '{{unit.code}}.yaml',
    'error output-is-input: content.yaml is one of the files that were read',
  ],
])('a plan that is wrong is told before any work: %#', async (units, output, message) => {
  const folder = aFolder({ ...FILES, 'units.csv': units });
  const io = aTerminal(folder);
  expect(await buildMany(['content.yaml'], { ...EACH, output }, io)).toBe(2);
  expect(io.stderr()).toContain(message);
  expect(io.stderr().match(/ error /gu)).toHaveLength(1);
  expect(readdirSync(folder).sort()).toEqual(['content.yaml', 'units.csv']);
});

test('files that are not there: exit code 3, before any work', async () => {
  const folder = aFolder(FILES);
  for (const options of [
    { ...EACH, each: 'x.csv' },
    { ...EACH, brand: 'x.yaml' },
  ])
    expect(await buildMany(['content.yaml'], options, aTerminal(folder))).toBe(3);
  expect(await buildMany(['content.yaml', 'none/*.yaml'], OPTIONS, aTerminal(folder))).toBe(3);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

test('several outlines and patterns, into a folder; content.yaml is called as its folder; a bad one harms no other', async () => {
  const folder = aFolder({
    'a.yaml': OUTLINE,
    'decks/b.yaml': MISTYPED,
    'decks/c.yaml': OUTLINE,
    'talk/content.yaml': OUTLINE,
  });
  const io = aTerminal(folder);
  const options = { ...OPTIONS, output: 'out', keepGoing: true };
  expect(await buildMany(['a.yaml', 'decks/*.yaml', 'talk/content.yaml'], options, io)).toBe(2);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.pptx', 'c.pptx', 'talk.pptx']);
  expect(io.stderr()).toContain('out/b.pptx: 1 error\ndecks/b.yaml:2:3 error outline-unknown-key: ');
});

test('a manifest has a line for each deck, and decks that it shows to be up to date stay', async () => {
  const folder = aFolder({ ...FILES, 'a.png': '' });
  const run = async (more: Partial<ManyOptions> = {}, units = UNITS) => {
    writeFileSync(join(folder, 'units.csv'), units);
    const io = aTerminal(folder);
    await buildMany(
      ['content.yaml'],
      { ...EACH, manifest: 'out/m.ndjson', depfile: 'out/deps', ...more },
      io,
    );
    return io.stderr().replace(/;.*\n/u, '');
  };
  const manifest = () => readFileSync(join(folder, 'out/m.ndjson'), 'utf8');
  expect(await run()).toBe('3 decks: 3 written');
  const [head, first] = lines(manifest());
  expect(head).toMatchObject({ deckwright: '1.2.3', shard: '1/1', decks: 3 });
  expect(first).toMatchObject({
    output: 'out/jl.pptx',
    status: 'written',
    slides: 3,
    findings: {},
    version: '1.2.3',
  });
  expect(Object.keys(first.inputs)).toEqual(['content.yaml']);
  expect(readFileSync(join(folder, 'out/deps'), 'utf8')).toContain(
    'out/jl.pptx: \\\n  content.yaml \\\n  units.csv\n',
  );
  const before = manifest();
  expect(await run()).toBe('3 decks: 3 up to date');
  expect(manifest()).toBe(before);
  expect(await run({ force: true })).toBe('3 decks: 3 written');
  expect(await run({}, UNITS.replace('1204', '1205'))).toBe('3 decks: 1 written, 2 up to date');
  writeFileSync(join(folder, 'out/sd.pptx'), 'x');
  expect(await run()).toBe('3 decks: 2 written, 1 up to date');
  writeFileSync(join(folder, 'out/m.ndjson'), manifest().slice(0, -30));
  expect(await run()).toBe('3 decks: 1 written, 2 up to date');
  writeFileSync(join(folder, 'content.yaml'), `${MARKED}\n`);
  expect(await run()).toBe('3 decks: 3 written');
});

test('the manifests of shards merge to the one of the whole', async () => {
  const folder = aFolder(FILES);
  for (const shard of ['1/2', '2/2'])
    await buildMany(['content.yaml'], { ...EACH, shard, manifest: `m${shard[0]}.ndjson` }, aTerminal(folder));
  await buildMany(['content.yaml'], { ...EACH, manifest: 'm.ndjson', force: true }, aTerminal(folder));
  const io = aTerminal(folder);
  expect(await mergeCommand(['m2.ndjson', 'm1.ndjson'], {}, io)).toBe(0);
  expect(io.stderr()).toBe('3 decks of 2 shards\n');
  const known = (text: string) => lines(text).map(({ ms: _, ...line }) => line);
  const [head, ...decks] = known(readFileSync(join(folder, 'm.ndjson'), 'utf8'));
  expect(known(io.stdout())).toEqual([head, ...decks.sort((a, b) => (a.output < b.output ? -1 : 1))]);
  const alone = aTerminal(folder);
  expect(await mergeCommand(['m2.ndjson'], { output: 'all.ndjson' }, alone)).toBe(2);
  expect(alone.stderr()).toBe('deckwright: shards are missing: 1/2.\n');
  expect(await mergeCommand(['units.csv'], {}, aTerminal(folder))).toBe(2);
});

test('--shard auto says which engine it asked', async () => {
  const variables = { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '3' };
  const io = { ...aTerminal(aFolder(FILES)), variables };
  expect(await buildMany(['content.yaml'], { ...EACH, shard: 'auto' }, io)).toBe(0);
  expect(io.stderr()).toMatch(/^shard 2\/3, which GitLab has set\n1 deck: 1 written; /u);
  const none = aTerminal(aFolder(FILES));
  expect(await buildMany(['content.yaml'], { ...EACH, shard: 'auto' }, none)).toBe(2);
  expect(none.stderr()).toContain('deckwright: no engine has set a number for this job');
});

test('a bar on a terminal tells how far the run is', async () => {
  const io = aTerminal(aFolder(FILES), { tick: 60, tty: true });
  expect(await buildMany(['content.yaml'], EACH, io)).toBe(0);
  const shown = io.stderr().replaceAll('\r\u001B[K', '⌫');
  expect(shown).toMatch(/⌫█{8}░{16} 1\/3, \d\.\d\d s left⌫/u);
  expect(shown).toMatch(/⌫3 decks: 3 written; /u);
});

test('after a signal no deck is begun', async () => {
  const folder = aFolder(FILES);
  const stop = new AbortController();
  const io = {
    ...aTerminal(folder),
    untilSignal: <T>(work: (signal: AbortSignal) => Promise<T>) => work(stop.signal),
  };
  stop.abort();
  await buildMany(['content.yaml'], EACH, io);
  expect(readdirSync(join(folder, 'out'))).toEqual(['jl.pptx']);
  expect(io.stderr()).toMatch(/3 decks: 1 written, 2 not begun; /u);
});

test('one outline with a manifest goes where it goes without one', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const options = { ...OPTIONS, manifest: 'm.ndjson' };
  expect(await buildMany(['content.yaml'], options, aTerminal(folder))).toBe(0);
  expect(await buildMany(['content.yaml'], { ...options, output: 'x/y.pptx' }, aTerminal(folder))).toBe(0);
  expect([readdirSync(join(folder, 'out')), readdirSync(join(folder, 'x'))]).toEqual([
    ['deck.pptx'],
    ['y.pptx'],
  ]);
});
