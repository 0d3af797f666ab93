import { execFileSync, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { DeflateThread } from '../../src/files/deflateThread.ts';
import { writePptx } from '../../src/pptx/writePptx.ts';
import { aFolder } from '../files/aFolder.ts';
import { deck, page } from '../pptx/everyKind.ts';
import { shipped } from '../pptx/shipped.ts';
import { OUTLINE } from './anOutline.ts';
import { bundledCli } from './bundledCli.ts';

const CLI = bundledCli();

const run = (folder: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync('node', [CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

test('--version and --help', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(run('.', '--version').stdout).toBe(`${version}\n`);
  const help = run('.', '--help');
  expect(help.status).toBe(0);
  for (const word of ['build', 'check', 'text', 'schema', 'explain'])
    expect(help.stdout).toContain(`  ${word} `);
  expect(help.stdout).toContain(`npx --package=./deckwright-${version}.tgz deckwright build`);
});

test('a wrong call is told in a sentence, with exit code 2', () => {
  const { status, stderr, stdout } = run('.', 'bild');
  expect(stderr).toBe("deckwright: unknown command 'bild'. Did you mean build? See deckwright --help.\n");
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('builds far from the package, with the templates it brings', () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const { status, stderr, stdout } = run(folder, 'build');
  expect(stderr).toMatch(/^out\/deck\.pptx: 3 slides in 2 sections, \d+ KB, \d+\.\d\d s\n$/u);
  expect(stdout).toBe('');
  expect(status).toBe(0);
  expect(existsSync(join(folder, 'out/deck.pptx'))).toBe(true);
});

test('slide text flows through a pipe', () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const piped = spawnSync('sh', ['-c', `node "${CLI}" text | node "${CLI}" build - -o talk.pptx`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(piped.stderr).toMatch(/^talk\.pptx: 3 slides in 2 sections/u);
  expect(piped.status).toBe(0);
});

test('a reader that has had enough is no error', () => {
  const { stderr, status } = spawnSync('bash', ['-c', `set -o pipefail; node "${CLI}" explain | head -n 1`], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('nor is one who reads no words', () => {
  const folder = aFolder({ 'content.yaml': OUTLINE.replaceAll('label:', 'lable:') });
  const { stderr } = spawnSync('bash', ['-c', `node "${CLI}" check 2>&1 | head -n 1 >/dev/null`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it while it waits, and leaves no half deck',
  async (signal) => {
    const folder = aFolder();
    const child = spawn('node', [CLI, 'build', '-', '-o', 'deck.pptx'], { cwd: folder });
    // This is more than a pipe holds, so when it is written, the command is running and reading.
    await new Promise((taken) => child.stdin.write(`# ${'x'.repeat(1_000_000)}`, taken));
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([null, signal]);
    expect(readdirSync(folder)).toEqual([]);
  },
);

test.each([
  ['INT', 130],
  ['TERM', 143],
])('SIG%s ends a stage that works, at once: the shell tells %i', (signal, code) => {
  const slow = `deck: { title: T }\nx: [${'a, '.repeat(1_000_000)}]\n`;
  const folder = aFolder({ 'content.yaml': slow });
  const script = `node "${CLI}" build & sleep 0.7; kill -${signal} $!; wait $!`;
  const { status, stderr } = spawnSync('bash', ['-mc', script], { cwd: folder, encoding: 'utf8' });
  expect(stderr).not.toContain('content.yaml');
  expect(status).toBe(code);
});

const inBash = (script: string, files: Record<string, string> = { 'content.yaml': OUTLINE }) =>
  spawnSync('bash', ['-c', `deckwright() { node "${CLI}" "$@"; }; ${script}`], {
    cwd: aFolder(files),
    encoding: 'utf8',
  });

test.each(['pretty', 'json', 'sarif', 'github'])(
  'a closed pipe leaves the exit code as it is: %s',
  (format) => {
    const errors = { 'content.yaml': OUTLINE.replaceAll('label:', 'lable:') };
    const ended = (command: string) =>
      `deckwright ${command} --format ${format} 2>&1 | true; exit \${PIPESTATUS[0]}`;
    expect(inBash(ended('check'), errors).status).toBe(2);
    expect(inBash(ended('build')).status).toBe(0);
  },
);

test.each(['explain', 'build -o -'])('%s says that standard output is full', (command) => {
  const { status, stderr } = inBash(`deckwright ${command} >/dev/full`);
  expect(stderr).toContain(
    'deckwright: standard output could not be written: ENOSPC: no space left on device.\n',
  );
  expect(status).toBe(3);
});

test.each([
  ['yes | deckwright build -', 2, 'error file-too-large: stdin has more than 5.0 MB, which is the limit.'],
  ['deckwright build - < .', 3, 'error file-not-a-file: stdin is not a file but a folder or a device.'],
  ['deckwright build - 0>w', 3, 'error file-refused: stdin could not be read: EBADF: bad file descriptor.'],
  ['deckwright build - < /dev/null', 2, 'stdin:1:1 error outline-nothing: '],
])('standard input that is none: %s', (script, code, message) => {
  const { status, stderr } = inBash(script);
  expect(stderr).toContain(message);
  expect(status).toBe(code);
});

test('a working folder that is gone is told in a sentence; --version needs none', () => {
  const { status, stderr, stdout } = inBash(
    'mkdir g; cd g; rmdir ../g; deckwright --version; deckwright build content.yaml',
  );
  expect(stdout).toMatch(/^\d/u);
  expect(stderr).toBe(
    'deckwright: the working folder could not be read: ENOENT: no such file or directory.\n',
  );
  expect(status).toBe(3);
});

test.skipIf(process.getuid?.() !== 0)('a user whom the system does not know needs no HOME', () => {
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'build', '-', '-o', '-'], {
    ...{ uid: 54_321, env: {}, input: OUTLINE, cwd: '/', maxBuffer: 1 << 26 },
  });
  expect([status, stderr.toString()]).toEqual([0, expect.stringMatching(/^3 slides|: 3 slides/u)]);
});

test('the library is bundled too, for import and for require', () => {
  const path = JSON.stringify(join(dirname(CLI), 'index.js'));
  const use = `build({ text: ${JSON.stringify(OUTLINE)} }).then(({ ok, slides, deck }) => {
    console.log(ok, slides, deck.length > 1000);
  });`;
  const run = (type: string, script: string) =>
    execFileSync('node', [`--input-type=${type}`, '-e', script], { encoding: 'utf8' });
  expect(run('module', `import { build } from ${path}; ${use}`)).toBe('true 3 true\n');
  expect(run('commonjs', `const { build } = require(${path}); ${use}`)).toBe('true 3 true\n');
});

test('the bundle makes the bytes that the sources make: of the shipped deck', async () => {
  const written = execFileSync('node', [CLI, 'build', '-q', '-o', '-'], { maxBuffer: 1 << 26 });
  expect(written.equals((await shipped).deck)).toBe(true);
});

test('the thread that deflates large decks gives the bytes that this thread gives', async () => {
  const thread = new DeflateThread(join(dirname(CLI), 'deflate.js'));
  try {
    const pages = Array.from({ length: 60 }, (_, i) => page(i + 1, [], { notes: [`第 ${i + 1} 页`] }));
    const written = await writePptx(deck(pages), undefined, thread);
    expect(Buffer.compare(written, await writePptx(deck(pages)))).toBe(0);
  } finally {
    await thread.close();
  }
});

/** Explains all codes with a copy of the bundle whose code is damaged. The first line is V8's verdict on that code. */
function explainWith(damage: (bundle: string, code: string) => void): string {
  const folder = aFolder();
  cpSync(dirname(CLI), join(folder, 'dist'), { recursive: true });
  const code = readdirSync(join(folder, 'dist')).find((name) => name.endsWith('.code')) ?? '';
  damage(join(folder, 'dist/deckwright.js'), join(folder, 'dist', code));
  const script = `console.log(require('./dist/load.js').load().script.cachedDataRejected);
    process.argv.push('explain');
    require('./dist/cli.js');`;
  return execFileSync('node', ['-e', script, 'dist/cli.js'], { cwd: folder, encoding: 'utf8' });
}

test('the code that is kept of the bundle is taken, also where the package has been moved to', () => {
  expect(explainWith(() => {})).toMatch(/^false\nalt-is-file-name\n/u);
});

test('it holds no path of the machine that built the package', () => {
  const code = readdirSync(dirname(CLI)).find((name) => name.endsWith('.code')) ?? '';
  expect(readFileSync(join(dirname(CLI), code)).includes(resolve('.'))).toBe(false);
});

test.each<[string, string, (bundle: string, code: string) => void]>([
  [
    'is of another bundle of the same length',
    'alt-misting',
    (bundle) => edit(bundle, (text) => text.replaceAll('alt-missing', 'alt-misting')),
  ],
  [
    'is damaged',
    'alt-missing',
    (_, code) => edit(code, (text) => `${text.slice(0, 5000)}X${text.slice(5001)}`),
  ],
  ['ends too early', 'alt-missing', (_, code) => edit(code, (text) => text.slice(0, 5000))],
  ['is empty', 'alt-missing', (_, code) => edit(code, () => '')],
])('code that %s is not taken: the bundle is compiled, and does what it says', (_, says, damage) => {
  expect(explainWith(damage)).toMatch(new RegExp(`^undefined\nalt-is-file-name\n${says}\n`));
});

/** Edits a file byte by byte. */
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(file, change(readFileSync(file, 'latin1')), 'latin1');

test('a bug of ours is owned up to, with its stack only under DEBUG; exit code 4', () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  cpSync(dirname(CLI), join(folder, 'dist'), { recursive: true });
  const broken = (env: Record<string, string>) =>
    spawnSync('node', ['dist/cli.js', 'build'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  const { status, stderr } = broken({});
  expect(stderr).toBe(
    'deckwright: this is a bug in Deckwright, please report it: the package holds no templates/deck.hbs\nDEBUG=1 shows where it happened.\n',
  );
  expect(status).toBe(4);
  expect(broken({ DEBUG: '1' }).stderr).toMatch(/\n {4}at .*dist\//u);
});
