import process from 'node:process';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import metadata from '../package.json' with { type: 'json' };
import { EXIT, type ExitCode } from './commands/exitCode.ts';
import { type Io, Refused } from './commands/io.ts';
import type { FormatFile } from './commands/showFindings.ts';
import { FORMATS, type Format } from './diagnostics/print/formats.ts';

/**
 * Runs one call of the command line: `words` are those behind the name of the program. Returns its exit code. A mistake in the call is
 * told in a sentence; an exception of a command is a bug of ours.
 */
export async function runCommandLine(words: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = commandLine(io, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
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
    .configureOutput({
      writeErr: (words) => io.err(words),
      outputError: (message, write) => write(sentence(message)),
    })
    .exitOverride();
  addCompilerCommands(program, io, end);
  addManifestCommand(program, io, end);
  addPreviewCommand(program, io, end);
  addTemplateCommands(program, io, end);
  addHelpCommands(program, io, end);
  return program;
}

/** Adds the commands that compile. The code of each is loaded at its call, which keeps `--version` quick. */
function addCompilerCommands(program: Command, io: Io, end: (code: ExitCode) => void): void {
  addBuildCommand(program, io, end);
  const check = withFindings(program.command('check'))
    .description('report findings: everything but the writing, and the rules on top')
    .argument('[inputs...]', 'the outlines or slide texts; - is standard input', ['content.yaml'])
    .option('--strict', 'warnings count as errors', false)
    .option(
      '-w, --watch',
      'check again after each change; with --format json, each check is one line',
      false,
    );
  check.action(async (inputs: readonly string[], options) => {
    const isText = ['pretty', 'github'].includes(options.format) && !options.formatFiles?.length;
    if (inputs.length > 1 && (options.watch || !isText))
      check.error('error: several outlines are checked with --format pretty or github, and without --watch');
    const { checkCommand } = await import('./commands/check.ts');
    const codes: ExitCode[] = [];
    for (const input of inputs) codes.push(await checkCommand(input, options, io));
    end(codes.reduce((worst, code) => (code > worst ? code : worst), EXIT.done));
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

/** Adds the command that writes decks: one, or many from rows or from several outlines. */
function addBuildCommand(program: Command, io: Io, end: (code: ExitCode) => void): void {
  const command = withFindings(program.command('build'))
    .description('compile an outline (or slide text, .md) into a deck; several outlines, or rows, into many')
    .argument('[inputs...]', 'the outline; - is standard input; several, or a pattern, for many decks', [
      'content.yaml',
    ])
    .option(
      '-o, --output <file>',
      'the deck; - is standard output (default: out/<name>.pptx beside the input); of many, their folder or a name with marks',
    )
    .option('--strict', 'warnings stop the build too', false)
    .option('-w, --watch', 'build again after each change; a build that fails leaves the last deck', false)
    .option('--each <file>', 'a deck for each row of this file (CSV, XLSX, YAML, JSON lines)')
    .option('--as <name>', 'what marks call the row: {{unit.code}} with --as unit', aName, 'row')
    .option('--jobs <count>', 'how many decks are built at a time (default: one for each core)', aCount)
    .option('--keep-going', 'build the other decks when one fails', false)
    .option('--plan', 'print what would be built, one deck a line (JSON), and build nothing', false)
    .option('--shard <i/n>', 'build one of n parts of the decks; auto asks the engine that runs the job')
    .option('--manifest <file>', 'record each deck in this file; decks that it shows to be up to date stay')
    .option('--resume', 'go on where the run of --manifest ended; this is what --manifest does', false)
    .option('--force', 'build all decks, whatever the manifest says', false)
    .option('--depfile <file>', 'write what the decks depend on, for make and ninja', aFile);
  command.action(async (inputs: readonly string[], options) => {
    const isMany = inputs.length > 1 || /[*?]/u.test(inputs[0] ?? '');
    const wrong = wrongBuild(inputs, options, isMany);
    if (wrong !== undefined) command.error(`error: ${wrong}`);
    if (isMany || MANY.some((name) => options[name]))
      end(await (await import('./commands/many/buildMany.ts')).buildMany(inputs, options, io));
    else end(await (await import('./commands/build.ts')).buildCommand(inputs[0] ?? '', options, io));
  });
}

/** Adds the command that merges the records of several machines. */
function addManifestCommand(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('manifest')
    .description('work with the manifests that `build --manifest` writes')
    .command('merge')
    .description('make one manifest of those of all shards; says which are missing')
    .argument('<files...>')
    .option('-o, --output <file>', 'where it is written (default: standard output)', aFile)
    .action(async (files, options) => {
      end(await (await import('./commands/many/mergeCommand.ts')).mergeCommand(files, options, io));
    });
}

/** Says which options of a build do not go together; undefined when all do. */
function wrongBuild(
  inputs: readonly string[],
  options: Record<string, unknown>,
  isMany: boolean,
): string | undefined {
  const { output, each, watch, manifest, resume, force } = options;
  const hasMany = isMany || MANY.some((name) => options[name]);
  const name = String(output ?? '');
  const isPiped = name === '-' || inputs.includes('-');
  const wrong: readonly (readonly [unknown, string])[] = [
    [each && isMany, 'option --each takes one outline'],
    [
      each && !name.includes('{{'),
      "option --each needs the name of each deck, like -o 'out/{{row.code}}.pptx'",
    ],
    [hasMany && watch, 'option --watch is for one deck alone'],
    [hasMany && isPiped, 'with these options decks are read from files and written to files'],
    [isMany && /\.pptx$/iu.test(name), 'option -o names the folder of several decks'],
    [resume && !manifest, 'option --resume needs --manifest'],
    [force && !manifest, 'option --force needs --manifest'],
  ];
  const [, found] = wrong.find(([holds]) => holds) ?? [];
  return found ?? (isMany || output === undefined ? undefined : wrongDeck(name));
}

/** The options with which one deck, too, is built as one of many. */
const MANY = ['each', 'plan', 'shard', 'manifest', 'depfile'];

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
      'a folder for slide-01.png …; the .png or .svg of one slide, or the .pdf of all (default: out/slides beside the input)',
    )
    .option('--width <pixels>', 'how wide a PNG is', aWidth, 1920)
    .option('--notes', 'print the speaker notes (Markdown) and draw nothing', false)
    .action(async (input, options) => {
      end(await (await import('./commands/render/render.ts')).renderCommand(input, options, io));
    });
}

/** Adds the commands about a company’s template. */
function addTemplateCommands(program: Command, io: Io, end: (code: ExitCode) => void): void {
  const template = program
    .command('template')
    .description('look at a company’s template (.pptx, .potx, .thmx)');
  template
    .command('check')
    .description('print which layout plays which role, what its placeholders hold, and what is wrong')
    .argument('<file>')
    .addOption(new Option('--format <format>').choices(['pretty', 'json']).default('pretty'))
    .option('--strict', 'warnings count as errors', false)
    .option(
      '--annotate <file>',
      'write a deck with a slide on each layout and a note beside each fault',
      aDeck,
    )
    .action(async (file, options) => {
      end(await (await import('./commands/template/check.ts')).checkTemplateCommand(file, options, io));
    });
  template
    .command('init')
    .description('write <name>.template.yaml beside it: which layout plays which role, to be edited')
    .argument('<file>')
    .action(async (file) => {
      end(await (await import('./commands/template/init.ts')).initTemplateCommand(file, io));
    });
  program
    .command('brand')
    .description('take over the look of a company')
    .command('import')
    .description('read the colours, fonts and logo of a template into a brand: block, and print it')
    .argument('<file>')
    .addOption(
      new Option('--apply [outline]', 'write it into the outline, and the logo into assets/').preset(
        'content.yaml',
      ),
    )
    .action(async (file, options) => {
      end(await (await import('./commands/template/importBrand.ts')).importBrandCommand(file, options, io));
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
    .option(
      '--format <format>',
      `how findings are printed: ${FORMATS.join(', ')}; again as FORMAT=FILE to write a file too`,
      aFormat,
    )
    .option('-q, --quiet', 'no progress and no line of result', false)
    .hook('preAction', (_, action) => {
      const { format, formatFiles }: Partial<Formats> = action.opts().format ?? {};
      action.setOptionValue('format', format ?? 'pretty');
      action.setOptionValue('formatFiles', formatFiles);
    });

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The formats that `--format` has named so far. */
interface Formats {
  readonly format?: Format;
  readonly formatFiles: readonly FormatFile[];
}

/** Reads `sarif` or `sarif=FILE`. */
function aFormat(written: string, before: Formats = { formatFiles: [] }): Formats {
  const [name, ...rest] = written.split('=');
  const format = FORMATS.find((one) => one === name);
  if (!format) throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.`);
  if (rest.length === 0 && before.format && before.format !== 'pretty' && format !== 'pretty')
    throw new InvalidArgumentError(`Two formats cannot share standard output; write ${format}=FILE.`);
  if (rest.length === 0)
    return { ...before, format: before.format && format === 'pretty' ? before.format : format };
  return { ...before, formatFiles: [...before.formatFiles, { format, file: aFile(rest.join('=')) }] };
}

/** Checks a count of decks. */
function aCount(written: string): number {
  const count = Number(written);
  if (/^\d+$/u.test(written) && count >= 1 && count <= 256) return count;
  throw new InvalidArgumentError('It is a number from 1 to 256.');
}

/** Checks what marks call a row. */
function aName(written: string): string {
  if (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(written)) return written;
  throw new InvalidArgumentError('A name has letters, digits, - and _.');
}

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

/** Says what is wrong with the name of a deck. PowerPoint opens no .pptx that has the ending of another format. */
function wrongDeck(name: string): string | undefined {
  const wrong = `option '-o, --output <file>' argument '${name}' is invalid.`;
  try {
    return name === '-' || aFile(name).toLowerCase().endsWith('.pptx')
      ? undefined
      : `${wrong} Deckwright writes .pptx.`;
  } catch (error) {
    return `${wrong} ${(error as InvalidArgumentError).message}`;
  }
}

/** Checks the name of a file that is a deck. */
function aDeck(name: string): string {
  if (aFile(name).toLowerCase().endsWith('.pptx')) return name;
  throw new InvalidArgumentError('Deckwright writes .pptx.');
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
