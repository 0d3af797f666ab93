#!/usr/bin/env node
import process from 'node:process';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import metadata from '../package.json' with { type: 'json' };
import { EXIT, type ExitCode } from './commands/exitCode.ts';
import { type Io, Refused } from './commands/io.ts';
import { processIo } from './commands/processIo.ts';
import { FORMATS } from './diagnostics/print/formats.ts';

/** Runs the command line and returns the exit code. */
async function main(argv: string[]): Promise<ExitCode> {
  const io = processIo(metadata.version);
  let code: ExitCode = EXIT.done;
  const program = commandLine(io, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof Refused) {
      io.err(`deckwright: ${error.message}.\n`);
      return EXIT.io;
    }
    io.err(bug(error));
    return EXIT.bug;
  }
}

/** How to run the command line where it is not installed. npm runs no packed file that is named without `--package`. */
const NPX = `
Not installed? npx deckwright build
From a packed file: npx --package=./deckwright-${metadata.version}.tgz deckwright build`;

/** Declares the command line. `end` receives the exit code of the command that ran. */
function commandLine(io: Io, end: (code: ExitCode) => void): Command {
  const program = new Command('deckwright')
    .description(metadata.description)
    .version(metadata.version)
    .addHelpText('after', NPX)
    .configureOutput({ outputError: (message, write) => write(sentence(message)) })
    .exitOverride();
  addCompilerCommands(program, io, end);
  addPreviewCommand(program, io, end);
  addHelpCommands(program, io, end);
  return program;
}

/** Adds the commands that compile. The code of each is loaded at its call, which keeps `--version` quick. */
function addCompilerCommands(program: Command, io: Io, end: (code: ExitCode) => void): void {
  withFindings(program.command('build'))
    .description('compile an outline (or slide text, .md) into a deck')
    .argument('[input]', 'the outline; - is standard input', 'content.yaml')
    .option(
      '-o, --output <file>',
      'the deck; - is standard output (default: out/<name>.pptx beside the input)',
      aDeck,
    )
    .option('--strict', 'warnings stop the build too', false)
    .option('-w, --watch', 'build again after each change; a build that fails leaves the last deck', false)
    .action(async (input, options) => {
      end(await (await import('./commands/build.ts')).buildCommand(input, options, io));
    });
  withFindings(program.command('check'))
    .description('report findings: everything but the writing, and the rules on top')
    .argument('[input]', 'the outline or slide text; - is standard input', 'content.yaml')
    .option('--strict', 'warnings count as errors', false)
    .option('-w, --watch', 'check again after each change; with --format json, each check is one line', false)
    .action(async (input, options) => {
      end(await (await import('./commands/check.ts')).checkCommand(input, options, io));
    });
  addRenderCommand(program, io, end);
  withFindings(program.command('text'))
    .description('print the slide text (Markdown) that the templates make of an outline')
    .argument('[input]', 'the outline; - is standard input', 'content.yaml')
    .action(async (input, options) => {
      end(await (await import('./commands/text.ts')).textCommand(input, options, io));
    });
  withFindings(program.command('verify'))
    .description('trace every figure, name and quotation of an outline to its source documents')
    .argument('[input]', 'the outline; - is standard input', 'content.yaml')
    .requiredOption('--sources <folder>', 'where the documents under `sources:` are')
    .option('--report <file>', 'write all facts for a reviewer to sign: Markdown, or data (.json)', aFile)
    .option('--since <file>', 'the last report (.json): the new one says what has changed since', aFile)
    .option('--strict', 'warnings count as errors', false)
    .action(async (input, options) => {
      end(await (await import('./commands/verify.ts')).verifyCommand(input, options, io));
    });
}

/** Adds the command that shows a deck while it is written. */
function addPreviewCommand(program: Command, io: Io, end: (code: ExitCode) => void): void {
  withProject(program.command('preview'))
    .description('show the deck in a browser, and what changes in it with each save')
    .argument('[input]', 'the outline or slide text', 'content.yaml')
    .option('-p, --port <port>', 'the first port to try; the next free one is taken', aPort, 4400)
    .option('--open', 'open the browser', false)
    .option('--host <address>', 'listen on this address too, for other machines; needs --token', '127.0.0.1')
    .option('--token <token>', 'what each address must carry')
    .option(
      '--editor <editor>',
      'what a click opens: vscode, vscodium, cursor, windsurf, zed, idea, textmate, none, or an address with {file}, {line}, {column}',
      'vscode',
    )
    .action(async (input, options) => {
      end(await (await import('./commands/live/preview.ts')).previewCommand(input, options, io));
    });
}

/** Adds the command that draws pictures. */
function addRenderCommand(program: Command, io: Io, end: (code: ExitCode) => void): void {
  withFindings(program.command('render'))
    .description('draw pictures of the slides (PNG, or SVG), or print their speaker notes')
    .argument('[input]', 'the outline or slide text; - is standard input', 'content.yaml')
    .option('--slide <slide>', 'a slide by its id or number; again for more (default: all)', collect)
    .option(
      '-o, --output <folder|file>',
      'a folder for slide-01.png …; or the .png or .svg of one slide (default: out/slides beside the input)',
    )
    .option('--width <pixels>', 'how wide a PNG is', aWidth, 1920)
    .option('--notes', 'print the speaker notes (Markdown) and draw nothing', false)
    .action(async (input, options) => {
      end(await (await import('./commands/render/render.ts')).renderCommand(input, options, io));
    });
}

/** Adds the commands that begin a deck and explain the input and the findings. */
function addHelpCommands(program: Command, io: Io, end: (code: ExitCode) => void): void {
  const language = () =>
    new Option('--language <language>', 'default: that of the system').choices(['en', 'zh-CN']);
  program
    .command('new')
    .description('write a deck to start from into a new folder')
    .argument('<folder>')
    .addOption(
      new Option('--kind <kind>', 'what it begins as')
        .choices(['briefing', 'report', 'slides'])
        .default('briefing'),
    )
    .addOption(language())
    .action(async (folder, options) => {
      end(await (await import('./commands/help/new.ts')).newCommand(folder, options, io));
    });
  program
    .command('kinds')
    .description('list the kinds of slide; with a kind, its fields and an example')
    .argument('[kind]')
    .addOption(language())
    .action(async (kind, options) => {
      end(await (await import('./commands/help/kinds.ts')).kindsCommand(kind, options, io));
    });
  program
    .command('schema')
    .description('print the JSON Schema of content.yaml, with the kinds of your own templates')
    .argument('[input]', 'the outline whose templates count', 'content.yaml')
    .action(async (input) => {
      end(await (await import('./commands/help/schema.ts')).schemaCommand(input, io));
    });
  program
    .command('explain')
    .description('explain the code of a finding; without a code, list them all')
    .argument('[code]')
    .action(async (word) => {
      end(await (await import('./commands/help/explain.ts')).explainCommand(word, io));
    });
}

/** Adds the options that say what a deck is made from. */
const withProject = (command: Command): Command =>
  command
    .option('--brand <file>', 'take the brand of this file (for slide text: deck and brand of this outline)')
    .option('--set <key=value>', 'set a value of the outline: --set deck.date=2026-12-01', collect)
    .option(
      '--root <folder>',
      'the project, which files are read from (default: found by .git or .deckwright-root)',
    );

const withFindings = (command: Command): Command =>
  withProject(command)
    .addOption(new Option('--format <format>', 'how findings are printed').choices(FORMATS).default('pretty'))
    .option('-q, --quiet', 'no progress and no line of result', false);

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Checks the name of an output file. Rejects a name that cannot be a file before any work begins. */
function aFile(name: string): string {
  if (name === '') throw new InvalidArgumentError('It names no file.');
  if (/[/\\]$/u.test(name)) throw new InvalidArgumentError('It names a folder; name a file in it.');
  if (process.platform !== 'win32' && name.includes('\\'))
    throw new InvalidArgumentError(`Paths are written with /: ${name.replaceAll('\\', '/')}.`);
  return name;
}

/** Checks the number of a port. */
function aPort(written: string): number {
  const port = Number(written);
  if (/^\d+$/u.test(written) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

/** Checks a width in pixels. A picture of the greatest takes 133 MB while it is drawn. */
function aWidth(written: string): number {
  const width = Number(written);
  if (/^\d+$/u.test(written) && width >= 16 && width <= 7680) return width;
  throw new InvalidArgumentError('A width is a number of pixels from 16 to 7680.');
}

/** Checks the name of a deck. PowerPoint opens no .pptx that has the ending of another format. */
function aDeck(name: string): string {
  if (name !== '-' && !aFile(name).toLowerCase().endsWith('.pptx'))
    throw new InvalidArgumentError('Deckwright writes .pptx.');
  return name;
}

/** Turns Commander's `error: unknown option '--strikt'\n(Did you mean --strict?)` into sentences. */
function sentence(message: string): string {
  const [what = '', guess = ''] = message.trim().split('\n');
  const problem = what.replace(/^error: /u, '').replace(/\.$/u, '');
  const hint = guess.replace(/^\((.*)\)$/u, ' $1');
  return `deckwright: ${problem}.${hint} See deckwright --help.\n`;
}

function bug(error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const detail = process.env.DEBUG ? `${stack}\n` : 'DEBUG=1 shows where it happened.\n';
  return `deckwright: this is a bug in Deckwright, please report it: ${message}\n${detail}`;
}

void main(process.argv).then((code) => {
  process.exitCode = code;
});
