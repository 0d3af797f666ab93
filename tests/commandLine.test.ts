import { expect, test } from 'vitest';
import { runCommandLine } from '../src/commandLine.ts';
import { Refused } from '../src/commands/io.ts';
import { OUTLINE } from './commands/anOutline.ts';
import { aTerminal } from './commands/aTerminal.ts';
import { aFolder } from './files/aFolder.ts';

test.each([
  [['bild'], "unknown command 'bild'. Did you mean build?"],
  [['build', '--strikt'], "unknown option '--strikt'. Did you mean --strict?"],
  [
    ['build', '--format', 'xml'],
    "option '--format <format>' argument 'xml' is invalid. Allowed choices are pretty, json, sarif, github.",
  ],
  [['build', '-o'], "option '-o, --output <file>' argument missing."],
  [['build', '-o', ''], "option '-o, --output <file>' argument '' is invalid. It names no file."],
  [
    ['build', '-o', 'new/'],
    "option '-o, --output <file>' argument 'new/' is invalid. It names a folder; name a file in it.",
  ],
  [
    ['verify', '--sources', '.', '--report', ''],
    "option '--report <file>' argument '' is invalid. It names no file.",
  ],
  ...['a.pdf', 'a.docx', 'a', 'pptx', 'a.pptx.zip'].map((name): [string[], string] => [
    ['build', '-o', name],
    `option '-o, --output <file>' argument '${name}' is invalid. Deckwright writes .pptx.`,
  ]),
  [
    ['build', '-o', 'out\\a.pptx'],
    "option '-o, --output <file>' argument 'out\\a.pptx' is invalid. Paths are written with /: out/a.pptx.",
  ],
  [['build', 'a.yaml', 'b.yaml', '-o', 'x.pptx'], 'option -o names the folder of several decks.'],
  [
    ['build', '--each', 'a.csv'],
    "option --each needs the name of each deck, like -o 'out/{{row.code}}.pptx'.",
  ],
  [['build', '*.yaml', '--watch'], 'option --watch is for one deck alone.'],
  [['build', '--resume'], 'option --resume needs --manifest.'],
  [['build', '--plan', '-o', '-'], 'with these options decks are read from files and written to files.'],
  [
    ['build', '--jobs', '0'],
    "option '--jobs <count>' argument '0' is invalid. It is a number from 1 to 256.",
  ],
  [
    ['check', 'a.yaml', 'b.yaml', '--format', 'json'],
    'several outlines are checked with --format pretty or github, and without --watch.',
  ],
  [
    ['check', '--format', 'json', '--format', 'sarif'],
    "option '--format <format>' argument 'sarif' is invalid. Two formats cannot share standard output; write sarif=FILE.",
  ],
  [['text', 'a.yaml', 'b.yaml'], "too many arguments for 'text'. Expected 1 argument but got 2."],
])('%j is told in a sentence, with exit code 2', async (args, sentence) => {
  const io = aTerminal('.');
  const code = await runCommandLine(args, io);
  expect(io.stderr()).toBe(`deckwright: ${sentence} See deckwright --help.\n`);
  expect(io.stdout()).toBe('');
  expect(code).toBe(2);
});

test.each([['text'], ['schema'], ['explain'], ['build', '-o', '-']])(
  '%s says that standard output is full',
  async (...args) => {
    const io = aTerminal(aFolder({ 'content.yaml': OUTLINE }));
    const out = () => Promise.reject(new Refused('standard output could not be written: it is full'));
    expect(await runCommandLine(args, { ...io, out })).toBe(3);
    expect(io.stderr()).toContain('deckwright: standard output could not be written: it is full.\n');
  },
);
