import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type BuildOptions, buildCommand } from '../../src/commands/build.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { aFolder } from '../files/aFolder.ts';
import { png, svg } from '../media/pictures.ts';
import { MISTYPED, OUTLINE } from './anOutline.ts';
import { aTerminal } from './aTerminal.ts';

const OPTIONS: BuildOptions = { strict: false, format: 'pretty', quiet: false };
const isDeck = (bytes: Uint8Array) =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';

test('writes out/deck.pptx for content.yaml, and one line of result on standard error', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const io = aTerminal(folder, { tick: 70 });
  expect(await buildCommand('content.yaml', OPTIONS, io)).toBe(0);
  expect(isDeck(readFileSync(join(folder, 'out/deck.pptx')))).toBe(true);
  expect(readdirSync(join(folder, 'out'))).toEqual(['deck.pptx']);
  expect(io.stderr()).toMatch(/^out\/deck\.pptx: 3 slides in 2 sections, \d+ KB, \d\.\d\d s\n$/u);
  expect(io.stdout()).toBe('');
});

test.each([
  ['talks/june.yaml', undefined, 'talks/out/june.pptx'],
  ['talks/content.yaml', undefined, 'talks/out/deck.pptx'],
  ['talks/june.yaml', 'x/y.pptx', 'x/y.pptx'],
])('%s with -o %s goes to %s', async (input, output, written) => {
  const folder = aFolder({ [input]: OUTLINE });
  expect(await buildCommand(input, { ...OPTIONS, output }, aTerminal(folder))).toBe(0);
  expect(existsSync(join(folder, written))).toBe(true);
});

test('- reads standard input and writes standard output', async () => {
  const io = aTerminal(aFolder(), { input: OUTLINE });
  expect(await buildCommand('-', OPTIONS, io)).toBe(0);
  expect(isDeck(io.bytes())).toBe(true);
  expect(io.stderr()).toMatch(/^deck: 3 slides in 2 sections/u);
});

test('no deck is thrown at a terminal', async () => {
  const io = aTerminal(aFolder(), { input: OUTLINE, tty: true });
  expect(await buildCommand('-', OPTIONS, io)).toBe(2);
  expect(io.stderr()).toBe(
    'deckwright: a deck is not text; name a file with -o FILE, or send it on with > or |.\n',
  );
});

test('an outline that is not valid: findings, exit code 2, and the old deck as it was', async () => {
  const folder = aFolder({ 'content.yaml': MISTYPED, 'out/deck.pptx': 'old' });
  const io = aTerminal(folder);
  expect(await buildCommand('content.yaml', OPTIONS, io)).toBe(2);
  expect(readFileSync(join(folder, 'out/deck.pptx'), 'utf8')).toBe('old');
  expect(io.stderr()).toContain('content.yaml:2:3 error outline-unknown-key: ');
  expect(io.stderr()).toContain('    2 |   titel: 把国门窗口擦得更亮\n      |   ^^^^^\n');
  expect(io.stderr()).toMatch(/\nno deck was written: 1 error\n$/u);
});

test('findings of later stages: exit code 1', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE.replace('节假日累计开行', '节假日累计开行'.repeat(30)) });
  const io = aTerminal(folder);
  expect(await buildCommand('content.yaml', OPTIONS, io)).toBe(1);
  expect(io.stderr()).toMatch(/^content\.yaml:20:43 error text-overflow: the label needs /mu);
  expect(io.stderr()).toContain('(slide 3 “八年节假日从不停运”, deckwright/templates/');
});

test('an input that is not there, or not text: exit codes 3 and 2', async () => {
  const folder = aFolder({ 'gbk.yaml': new Uint8Array([0xbc, 0xf2, 0xb1, 0xa8]) });
  const io = aTerminal(folder);
  expect(await buildCommand('none.yaml', OPTIONS, io)).toBe(3);
  expect(io.stderr()).toMatch(/^error file-missing: there is no file none\.yaml\.\n/u);
  expect(io.stderr()).toContain('hint: check its spelling; its path is relative to the working folder\n');
  expect(await buildCommand('gbk.yaml', OPTIONS, aTerminal(folder))).toBe(2);
});

test('a deck that cannot be written: exit code 3', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  mkdirSync(join(folder, 'out/deck.pptx'), { recursive: true });
  const io = aTerminal(folder);
  expect(await buildCommand('content.yaml', OPTIONS, io)).toBe(3);
  expect(io.stderr()).toContain(
    'error file-not-written: out/deck.pptx could not be written: it is a folder.\n',
  );
  expect(readdirSync(join(folder, 'out'))).toEqual(['deck.pptx']);
});

test.each(['content.yaml', 'link.pptx', 'a.svg', './x/../a.png', 'templates/portrait.hbs'])(
  'a deck is not written over %s, from which it is made: exit code 2',
  async (output) => {
    const picture =
      '      - { kind: picture, title: 站台, image: a.svg, alt: 站台上的检验员, notes: 看图。 }\n';
    const template = '{{!--\ndescription: 人物\n--}}\n---\nlayout: points\n---\n\n# {{title}}\n';
    const folder = aFolder({
      ...{ 'content.yaml': OUTLINE + picture, 'a.svg': svg('<path d="M0 0h9v9z"/>'), 'a.png': png(400, 100) },
      ...{ 'templates/portrait.hbs': template, 'other.png': png(400, 100) },
    });
    symlinkSync('a.png', join(folder, 'link.pptx'));
    const before = readFileSync(join(folder, output));
    const io = aTerminal(folder);
    expect(await buildCommand('content.yaml', { ...OPTIONS, output }, io)).toBe(2);
    expect(io.stderr()).toContain(
      `error output-is-input: ${output} is one of the files that were read; nothing was written over it.\n`,
    );
    expect(readFileSync(join(folder, output)).equals(before)).toBe(true);
    expect(await buildCommand('content.yaml', { ...OPTIONS, output: 'other.png' }, aTerminal(folder))).toBe(
      0,
    );
  },
);

test('nor over the outline of --brand, nor over the slide text itself', async () => {
  const talk = '---\nlayout: cover\n---\n\n# 题\n';
  const folder = aFolder({ 'content.yaml': OUTLINE, 'talk.md': talk });
  const options = { ...OPTIONS, brand: 'content.yaml' };
  for (const output of ['content.yaml', 'talk.md']) {
    expect(await buildCommand('talk.md', { ...options, output }, aTerminal(folder))).toBe(2);
  }
  expect(readFileSync(join(folder, 'content.yaml'), 'utf8')).toBe(OUTLINE);
  expect(readFileSync(join(folder, 'talk.md'), 'utf8')).toBe(talk);
  expect(await buildCommand('talk.md', { ...options, output: 'a.pptx' }, aTerminal(folder))).toBe(0);
});

test('the working folder is no input', async () => {
  const io = aTerminal(aFolder({ 'content.yaml': OUTLINE }));
  expect(await buildCommand('.', OPTIONS, io)).toBe(3);
  expect(io.stderr()).toContain('error file-not-a-file: . is not a file but a folder or a device.');
});

test('--brand gives an outline the brand of another file, and --set a value', async () => {
  const brand = 'colours: { primary: "123456" }\nfooter: Shared';
  const folder = aFolder({ 'decks/content.yaml': OUTLINE, 'brand/acme.yaml': brand });
  const io = aTerminal(folder);
  const options = {
    ...OPTIONS,
    brand: 'brand/acme.yaml',
    set: ['deck.title=Another title'],
    output: 'a.pptx',
  };
  expect(await buildCommand('decks/content.yaml', options, io)).toBe(0);
  const files = unzipSync(readFileSync(join(folder, 'a.pptx')));
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(part('ppt/theme/theme1.xml')).toContain('123456');
  expect(part('docProps/core.xml')).toContain('<dc:title>Another title</dc:title>');
});

test('a brand beside the decks is read where the project holds both', async () => {
  const files = {
    'decks/content.yaml': `${OUTLINE}\nbrand: ../brand/acme.yaml\n`,
    'brand/acme.yaml': 'footer: Shared',
  };
  const outside = aTerminal(aFolder(files));
  expect(await buildCommand('decks/content.yaml', OPTIONS, outside)).toBe(2);
  expect(outside.stderr()).toContain(
    'error file-outside: brand/acme.yaml is outside the project; only files below its folder are read.',
  );
  const inside = aTerminal(aFolder({ ...files, '.deckwright-root': '' }));
  expect(await buildCommand('decks/content.yaml', OPTIONS, inside)).toBe(0);
  const told = aTerminal(aFolder(files));
  expect(await buildCommand('decks/content.yaml', { ...OPTIONS, root: '.' }, told)).toBe(0);
});

test('a format for programs is output: on standard output, or on standard error when the deck is there', async () => {
  const folder = aFolder({ 'content.yaml': MISTYPED });
  const toFile = aTerminal(folder);
  await buildCommand('content.yaml', { ...OPTIONS, format: 'json' }, toFile);
  const unknown = JSON.parse(toFile.stdout()).find(({ code }: Finding) => code === 'outline-unknown-key');
  expect(unknown.place).toEqual({
    file: 'content.yaml',
    start: { line: 2, column: 3 },
    end: { line: 2, column: 8 },
  });
  const toPipe = aTerminal(folder);
  await buildCommand('content.yaml', { ...OPTIONS, format: 'github', output: '-' }, toPipe);
  expect(toPipe.stdout()).toBe('');
  expect(toPipe.stderr()).toContain('::error file=content.yaml,line=2,endLine=2,col=3,endColumn=8,');
});

test('findings name files relative to the working folder', async () => {
  const io = aTerminal(aFolder({ 'talks/june.yaml': MISTYPED }));
  await buildCommand('talks/june.yaml', OPTIONS, io);
  expect(io.stderr()).toContain('talks/june.yaml:2:3 error');
});

test('-q says nothing but findings', async () => {
  const io = aTerminal(aFolder({ 'content.yaml': OUTLINE }), { tty: true, tick: 5000 });
  expect(await buildCommand('content.yaml', { ...OPTIONS, quiet: true, output: 'a.pptx' }, io)).toBe(0);
  expect(io.stderr()).toBe('');
});

test('a build that takes over a second says on a terminal what it is at, and wipes it out', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const slow = aTerminal(folder, { tty: true, tick: 600 });
  await buildCommand('content.yaml', OPTIONS, slow);
  expect(slow.stderr()).toContain('\r\u001B[Klaying out …');
  expect(slow.stderr()).toContain('\r\u001B[Kout/deck.pptx: ');
  const quick = aTerminal(folder, { tty: true, tick: 10 });
  await buildCommand('content.yaml', OPTIONS, quick);
  expect(quick.stderr()).not.toContain('\r');
});
