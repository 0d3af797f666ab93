import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCommand } from '../../src/commands/build.ts';
import { checkCommand } from '../../src/commands/check.ts';
import { explainCommand } from '../../src/commands/help/explain.ts';
import { schemaCommand } from '../../src/commands/help/schema.ts';
import { textCommand } from '../../src/commands/text.ts';
import { aFolder } from '../files/aFolder.ts';
import { MISTYPED, OUTLINE } from './anOutline.ts';
import { aTerminal, type Terminal } from './aTerminal.ts';

const PRETTY = { format: 'pretty', quiet: false, strict: false } as const;
const CARELESS = OUTLINE.replace('八年节假日从不停运', '八年节假日从不停运。');

test('check says what it found, and writes nothing', async () => {
  const clean = aTerminal(aFolder({ 'content.yaml': OUTLINE }));
  expect(await checkCommand('content.yaml', PRETTY, clean)).toBe(0);
  expect(clean.stderr()).toBe('content.yaml: 3 slides in 2 sections, 3 compositions, no findings\n');
});

test('check finds with a warning, and fails on it when strict', async () => {
  const folder = aFolder({ 'content.yaml': CARELESS });
  const io = aTerminal(folder);
  expect(await checkCommand('content.yaml', PRETTY, io)).toBe(0);
  expect(io.stderr()).toContain('content.yaml:17:25 warning title-full-stop: the title ends in a full stop.');
  expect(io.stderr()).toContain('3 slides in 2 sections, 3 compositions, 1 warning\n');
  expect(await checkCommand('content.yaml', { ...PRETTY, strict: true }, aTerminal(folder))).toBe(1);
});

test.each([
  ['off', 0, 'no findings'],
  ['error', 1, '1 error'],
])('checks: { title-full-stop: %s } in the outline', async (level, code, words) => {
  const io = aTerminal(aFolder({ 'content.yaml': `${CARELESS}checks:\n  title-full-stop: ${level}\n` }));
  expect(await checkCommand('content.yaml', PRETTY, io)).toBe(code);
  expect(io.stderr()).toContain(`3 slides in 2 sections, 3 compositions, ${words}\n`);
});

test('a path of Windows is told to be one, where a backslash separates nothing', async () => {
  const io = aTerminal(aFolder({ 'decks/a.yaml': OUTLINE }));
  expect(await checkCommand('decks\\a.yaml', PRETTY, io)).toBe(3);
  expect(io.stderr()).toContain(
    'error file-missing: there is no file decks\\a.yaml.\n   hint: write the path with /, which every system takes: decks/a.yaml\n',
  );
});

test('in a job of GitHub, findings name files by their places in the repository', async () => {
  const repository = aFolder({ 'decks/a.yaml': CARELESS });
  const inFolder = async (folder: string, file: string, root = repository): Promise<string> => {
    const io = { ...aTerminal(join(repository, folder)), repository: root };
    await checkCommand(file, { ...PRETTY, format: 'github' }, io);
    return io.stdout().replace(/,.*/su, '');
  };
  expect(await inFolder('decks', 'a.yaml')).toBe('::warning file=decks/a.yaml');
  expect(await inFolder('', 'decks/a.yaml')).toBe('::warning file=decks/a.yaml');
  expect(await inFolder('decks', 'a.yaml', '/elsewhere')).toBe('::warning file=a.yaml');
});

test('text prints slide text, which builds to the same slides', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const printed = aTerminal(folder);
  expect(await textCommand('content.yaml', PRETTY, printed)).toBe(0);
  expect(printed.stdout()).toMatch(/\n## \*\*78\*\* 班次\n\s*节假日累计开行\n/u);
  expect(printed.stderr()).toBe('');
  const piped = aTerminal(folder, { input: printed.stdout() });
  expect(await buildCommand('-', PRETTY, piped)).toBe(0);
  expect(piped.stderr()).toMatch(/^deck: 3 slides in 2 sections/u);
  const again = aTerminal(folder, { input: printed.stdout() });
  await textCommand('-', PRETTY, again);
  expect(again.stdout()).toBe(printed.stdout());
});

test('slide text takes deck and brand of an outline beside it', async () => {
  const brand = "brand:\n  footer: 创先争优专题报道\n  colours: { primary: '9B1C22' }\n";
  const folder = aFolder({ 'content.yaml': OUTLINE + brand, 'wrong.yaml': MISTYPED });
  const printed = aTerminal(folder);
  await textCommand('content.yaml', PRETTY, printed);
  const build = async (input: string, options: object, piped = '') => {
    const io = aTerminal(folder, { input: piped });
    const code = await buildCommand(input, { ...PRETTY, output: '-', ...options }, io);
    return { code, deck: Buffer.from(io.bytes()) };
  };
  const whole = await build('content.yaml', {});
  const branded = await build('-', { brand: 'content.yaml' }, printed.stdout());
  const plain = await build('-', {}, printed.stdout());
  expect(branded.deck.equals(whole.deck)).toBe(true);
  expect(plain.deck.equals(whole.deck)).toBe(false);
  expect((await build('-', { brand: 'none.yaml' }, printed.stdout())).code).toBe(3);
  expect((await build('-', { brand: 'wrong.yaml' }, printed.stdout())).code).toBe(2);
});

test('text prints nothing of an outline that is not valid', async () => {
  const io = aTerminal(aFolder({ 'content.yaml': MISTYPED }));
  expect(await textCommand('content.yaml', PRETTY, io)).toBe(2);
  expect(io.stdout()).toBe('');
});

test.each([
  [
    'leads round in a circle',
    'templates',
    'file-refused: templates could not be read: ELOOP: too many symbolic links encountered.',
  ],
  [
    'leads out of the project',
    '..',
    'file-outside: templates is outside the project; only files below its folder are read.',
  ],
])('a folder of templates that %s is told, with exit code 3', async (_, target, finding) => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  symlinkSync(target, join(folder, 'templates'));
  const commands = [
    (io: Terminal) => buildCommand('content.yaml', PRETTY, io),
    (io: Terminal) => checkCommand('content.yaml', PRETTY, io),
    (io: Terminal) => textCommand('content.yaml', PRETTY, io),
    (io: Terminal) => schemaCommand('content.yaml', io),
  ];
  for (const command of commands) {
    const io = aTerminal(folder);
    expect(await command(io)).toBe(3);
    expect(io.stderr()).toContain(`error ${finding}\n`);
    expect(io.stdout()).toBe('');
  }
});

test('so is a folder of assets in which check cannot look for pictures that nobody uses', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  symlinkSync('assets', join(folder, 'assets'));
  const io = aTerminal(folder);
  expect(await checkCommand('content.yaml', PRETTY, io)).toBe(1);
  expect(io.stderr()).toContain('error file-refused: assets could not be read: ELOOP');
});

test('explain explains a code, lists all, and knows what was meant', async () => {
  const one = aTerminal('.');
  expect(await explainCommand('text-overflow', one)).toBe(0);
  expect(one.stdout()).toMatch(/^text-overflow \(error\)\n\nThe text was set/u);
  const all = aTerminal('.');
  expect(await explainCommand(undefined, all)).toBe(0);
  expect(all.stdout().split('\n')).toContain('text-overflow');
  const none = aTerminal('.');
  expect(await explainCommand('text-overfow', none)).toBe(2);
  expect(none.stderr()).toBe(
    'deckwright: there is no code text-overfow. Did you mean text-overflow? `deckwright explain` lists them all.\n',
  );
});

test('schema prints a JSON Schema that knows the kinds of the user’s own templates', async () => {
  const template =
    '{{!--\ndescription: 人物\nfields:\n  who: { description: 姓名, example: 陈业林, required: true }\n--}}\n---\nlayout: quote\n---\n\n# {{title}}\n\n> {{who}}\n';
  const io = aTerminal(aFolder({ 'templates/portrait.hbs': template }));
  expect(await schemaCommand('content.yaml', io)).toBe(0);
  expect(JSON.parse(io.stdout()).$schema).toContain('json-schema.org');
  expect(io.stdout()).toContain('"portrait"');
});
