import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type BuildOptions, buildCommand } from '../../src/commands/build.ts';
import { aFolder } from '../files/aFolder.ts';
import { jpeg, png, svg } from '../media/pictures.ts';
import { OUTLINE } from './anOutline.ts';
import { aTerminal } from './aTerminal.ts';

const OPTIONS: BuildOptions = { strict: false, format: 'pretty', quiet: false };

/** An outline whose line 22 places the picture and whose line 23 names the logo. */
const showing = (image: string, logo = 'logo.png') =>
  `${OUTLINE}      - { kind: picture, title: 站台, image: "${image}", alt: 站台上的检验员, notes: 看图。 }\n` +
  `brand: { logo: { image: "${logo}", alt: 标志 } }\n`;

/** Makes a project with an older deck, beside a picture outside the project. */
function aProject(image: string, logo?: string): string {
  const outer = aFolder({
    'other.png': png(40, 30),
    'project/content.yaml': showing(image, logo),
    'project/out/deck.pptx': 'old',
    'project/logo.png': png(40, 30),
    'project/whole.png': png(40, 30),
    'project/cut.png': png(40, 30).subarray(0, 40),
    'project/wide.png': png(60_000, 30),
    'project/words.png': 'not a picture',
    'project/photo.png': jpeg(64, 48),
    'project/script.svg': svg('<script>fetch("https://example.org")</script>'),
    'project/remote.svg': svg('<image href="https://example.org/a.png"/>'),
  });
  const folder = join(outer, 'project');
  mkdirSync(join(folder, 'folder.png'));
  symlinkSync(join(outer, 'other.png'), join(folder, 'link.png'));
  symlinkSync(outer, join(folder, 'up'));
  symlinkSync('loop.png', join(folder, 'loop.png'));
  writeFileSync(join(folder, 'heavy.png'), png(40, 30));
  truncateSync(join(folder, 'heavy.png'), 60_000_000);
  return folder;
}

test.each([
  ['missing.png', 'file-missing: there is no file missing.png.'],
  ['cut.png', 'picture-broken: cut.png is a PNG picture that is broken or cut off.'],
  [
    'wide.png',
    'picture-too-many-pixels: wide.png has 60000 × 30 pixels; at most 16384 a side and 100 million in all fit.',
  ],
  ['heavy.png', 'file-too-large: heavy.png has 57.2 MB; the limit is 50.0 MB.'],
  ['words.png', 'picture-unknown-type: words.png is not a PNG, JPEG, GIF or SVG picture.'],
  ['script.svg', 'svg-unsafe: script.svg holds what a picture must not: <script>.'],
  [
    'remote.svg',
    'svg-unsafe: remote.svg holds what a picture must not: a reference to https://example.org/a.png.',
  ],
  ['folder.png', 'file-not-a-file: folder.png is not a file but a folder or a device.'],
  ['loop.png', 'file-refused: loop.png could not be read: ELOOP: too many symbolic links encountered.'],
  ...['../other.png', 'link.png', 'up/other.png', '/etc/hostname', '..\\\\other.png', 'C:/other.png'].map(
    (path) =>
      [
        path,
        `file-outside: ${path.replace('\\\\', '\\')} is outside the project; only files below its folder are read.`,
      ] as const,
  ),
] as const)('%s: the place, exit code 1, and the old deck as it was', async (image, finding) => {
  const folder = aProject(image);
  const io = aTerminal(folder);
  const exit = await buildCommand('content.yaml', OPTIONS, io);
  expect(io.stderr()).toContain(`content.yaml:22:44 error ${finding}\n`);
  expect(io.stderr()).toMatch(/\nno deck was written: 1 error\n$/u);
  expect(exit).toBe(1);
  expect(readFileSync(join(folder, 'out/deck.pptx'), 'utf8')).toBe('old');
  expect(readdirSync(join(folder, 'out'))).toEqual(['deck.pptx']);
});

test('a photo under another ending: a warning, and a deck', async () => {
  const io = aTerminal(aProject('photo.png'));
  expect(await buildCommand('content.yaml', OPTIONS, io)).toBe(0);
  expect(io.stderr()).toContain(
    'content.yaml:22:44 warning picture-wrong-extension: photo.png is a JPEG picture under another ending.\n',
  );
});

test('a logo is held to the same', async () => {
  const io = aTerminal(aProject('whole.png', 'up/other.png'));
  expect(await buildCommand('content.yaml', OPTIONS, io)).toBe(1);
  expect(io.stderr()).toContain('content.yaml:23:25 error file-outside: up/other.png is outside the project');
});

test('nothing is asked of a server, whoever names one', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = aProject(`${address}/a.png`, `${address}/logo.svg`);
  writeFileSync(join(folder, 'remote.svg'), svg(`<image href="${address}/a.png"/>`));
  const io = aTerminal(folder);
  expect(await buildCommand('content.yaml', OPTIONS, io)).toBe(1);
  expect(io.stderr()).toContain('content.yaml:22:44 error picture-address: ');
  expect(io.stderr()).toContain('content.yaml:23:25 error picture-address: ');
  writeFileSync(join(folder, 'content.yaml'), showing('remote.svg'));
  expect(await buildCommand('content.yaml', OPTIONS, aTerminal(folder))).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toBe(0);
});
