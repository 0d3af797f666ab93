import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderCommand } from '../../../src/commands/render/render.ts';
import { loadResvg } from '../../../src/preview/resvg.ts';
import { aFolder } from '../../files/aFolder.ts';
import { MISTYPED, OUTLINE } from '../anOutline.ts';
import { aTerminal } from '../aTerminal.ts';

const OPTIONS = { format: 'pretty', quiet: false, width: 320, notes: false } as const;

/** The width and the height of a PNG in pixels. */
const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test('all slides are drawn into a folder, and one finding names the faces that the machine lacks', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const io = aTerminal(folder);
  expect(await renderCommand('content.yaml', { ...OPTIONS, output: 'pictures' }, io)).toBe(0);
  expect(readdirSync(join(folder, 'pictures'))).toEqual(['slide-01.png', 'slide-02.png', 'slide-03.png']);
  const first = readFileSync(join(folder, 'pictures', 'slide-01.png'));
  expect(sizeOf(first)).toEqual([320, 180]);
  expect(io.stderr().match(/picture-fonts/gu)).toHaveLength(1);
  expect(io.stderr()).toMatch(/this machine lacks .*Deckwright Thumbnail for Microsoft YaHei/u);
  expect(io.stderr()).toMatch(/^pictures: 3 slides, \d+ KB, /mu);
  expect(io.stdout()).toBe('');
});

test('one slide is drawn to a file, by its number or its id', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const draw = (slide: string, output: string) =>
    renderCommand('content.yaml', { ...OPTIONS, slide: [slide], output }, aTerminal(folder));
  expect(await draw('1', 'one.svg')).toBe(0);
  expect(await draw('slide-1', 'same.svg')).toBe(0);
  const svg = readFileSync(join(folder, 'one.svg'), 'utf8');
  expect(svg).toMatch(/^<svg .*国门/su);
  expect(readFileSync(join(folder, 'same.svg'), 'utf8')).toBe(svg);
});

test('an unknown slide is told the nearest, and nothing is written', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const io = aTerminal(folder);
  expect(await renderCommand('content.yaml', { ...OPTIONS, slide: ['slide-9'], output: 'p' }, io)).toBe(2);
  expect(io.stderr()).toContain(
    'error slide-missing: there is no slide slide-9.\n   hint: the nearest id is slide-1; a number from 1 to 3 does too',
  );
  expect(existsSync(join(folder, 'p'))).toBe(false);
});

test.each([
  [{ output: 'a.png' }, 'a.png holds one slide; name it with --slide, or name a folder for all.'],
  [{ output: 'a.jpg' }, 'pictures are .png or .svg, not .jpg; or name a folder.'],
  [{ output: '-' }, 'pictures are files; name a folder, or the .png or .svg of one slide, with -o.'],
  [{ output: 'a', notes: true }, '--notes prints to standard output; send it on with > FILE.'],
])('the call %o is refused', async (more, words) => {
  const io = aTerminal(aFolder({ 'content.yaml': OUTLINE }));
  expect(await renderCommand('content.yaml', { ...OPTIONS, ...more }, io)).toBe(2);
  expect(io.stderr()).toBe(`deckwright: ${words}\n`);
});

test('without the native module no PNG is drawn, but an SVG is', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE });
  const none = () => loadResvg(() => Promise.reject(new Error('Cannot find native binding')));
  const io = aTerminal(folder);
  expect(await renderCommand('content.yaml', { ...OPTIONS, output: 'p' }, io, none)).toBe(3);
  expect(io.stderr()).toContain('error no-picture: no PNG can be drawn: there is no @resvg/resvg-js');
  const svg = { ...OPTIONS, slide: ['2'], output: 'two.svg' };
  expect(await renderCommand('content.yaml', svg, aTerminal(folder), none)).toBe(0);
});

test('a folder that cannot be made, and an outline that does not compile, leave nothing behind', async () => {
  const folder = aFolder({ 'content.yaml': OUTLINE, file: 'x', 'wrong.yaml': MISTYPED });
  expect(await renderCommand('content.yaml', { ...OPTIONS, output: 'file' }, aTerminal(folder))).toBe(3);
  expect(await renderCommand('wrong.yaml', { ...OPTIONS, output: 'p' }, aTerminal(folder))).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(['content.yaml', 'file', 'wrong.yaml']);
});

test('a picture never replaces a file of the project', async () => {
  const folder = aFolder({ 'content.svg': OUTLINE });
  const io = aTerminal(folder);
  expect(await renderCommand('content.svg', { ...OPTIONS, slide: ['1'], output: 'content.svg' }, io)).toBe(2);
  expect(readFileSync(join(folder, 'content.svg'), 'utf8')).toBe(OUTLINE);
});

test('--notes prints the speaker notes of the slides', async () => {
  const io = aTerminal(aFolder({ 'content.yaml': OUTLINE }));
  expect(await renderCommand('content.yaml', { ...OPTIONS, notes: true, slide: ['2'] }, io)).toBe(0);
  expect(io.stdout()).toBe('## 2. 吉林检验检疫局技术中心党支部\n\n第一站是吉林。\n');
});
