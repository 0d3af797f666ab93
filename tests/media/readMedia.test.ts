import { describe, expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import type { Origin } from '../../src/diagnostics/span.ts';
import type { MediaFiles } from '../../src/media/mediaFiles.ts';
import { readMedia } from '../../src/media/readMedia.ts';
import type { Slide } from '../../src/slides/slide.ts';
import { HANGS } from '../hangs.ts';
import { gif, jpeg, png, svg, turnedJpeg } from './pictures.ts';

const origin = (start: number): Origin => ({ value: { file: 'content.yaml', start, end: start + 9 } });

function slide(number: number, ...paths: string[]): Slide {
  return {
    number,
    layout: { name: 'picture', origin: origin(0) },
    title: [{ text: '口岸', origin: origin(0) }],
    kicker: [],
    source: [],
    settings: {},
    entries: [],
    notes: [],
    paragraphs: [],
    lists: [],
    flow: [],
    quotations: [],
    tables: [],
    pictures: paths.map((path, index) => ({ path, alt: '口岸', origin: origin(number * 100 + index) })),
    origin: origin(0),
  };
}

function files(contents: Record<string, Uint8Array | string>): MediaFiles & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    read(path) {
      asked.push(path);
      if (path.startsWith('..') || path.startsWith('/')) return { problem: { kind: 'outside' } };
      const content = contents[path];
      if (content === undefined) return { problem: { kind: 'missing' } };
      return { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    },
  };
}

function read(contents: Record<string, Uint8Array | string>, ...slides: Slide[]) {
  const report = new Report();
  const port = files(contents);
  const media = readMedia(slides, {}, port, report);
  return { media, asked: port.asked, findings: report.sorted() };
}

const messages = (found: ReturnType<typeof read>) => found.findings.map((f) => `${f.code}: ${f.message}`);

describe('what is read', () => {
  test.each([
    ['a.png', png(30, 20), 'png'],
    ['a.jpg', jpeg(30, 20), 'jpeg'],
    ['a.gif', gif(30, 20), 'gif'],
  ])('%s gives type and size', (path, bytes, type) => {
    const found = read({ [path]: bytes }, slide(1, path));
    expect(messages(found)).toEqual([]);
    expect(found.media[path]).toEqual({
      type,
      width: 30,
      height: 20,
      data: Buffer.from(bytes).toString('base64'),
    });
  });

  test('a vector brings the PNG beside it', () => {
    const found = read({ 'a.svg': svg('<path d="M0 0"/>'), 'a.png': png(400, 100) }, slide(1, 'a.svg'));
    expect(messages(found)).toEqual([]);
    expect(found.media['a.svg']).toMatchObject({ type: 'svg', width: 400, height: 100 });
    expect(found.media['a.svg']?.fallback).toBe(Buffer.from(png(400, 100)).toString('base64'));
  });

  test.each([
    ['width="2in" height="1in"', 192, 96],
    ['width="72pt" height="36pt" viewBox="0 0 5 5"', 96, 48],
    ['width="100%" viewBox="0,0,40,20"', 40, 20],
  ])('a vector with %s has its size', (attributes, width, height) => {
    const found = read(
      { 'a.svg': svg('', attributes), 'a.png': png(width * 2, height * 2) },
      slide(1, 'a.svg'),
    );
    expect(messages(found)).toEqual([]);
    expect(found.media['a.svg']).toMatchObject({ width, height });
  });

  test('a vector whose elements have a prefix is one too', () => {
    const prefixed =
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><s:path d="M0 0"/></s:svg>';
    const found = read({ 'a.svg': prefixed, 'a.png': png(400, 100) }, slide(1, 'a.svg'));
    expect(messages(found)).toEqual([]);
    expect(found.media['a.svg']).toMatchObject({ type: 'svg', width: 400, height: 100 });
  });

  test('a vector is taken without the document type that drawing programs write', () => {
    const plain = svg('', 'width="400" height="100"');
    const typed = `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"\n "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${plain}`;
    const found = read({ 'a.svg': typed, 'a.png': png(400, 100) }, slide(1, 'a.svg'));
    expect(messages(found)).toEqual([]);
    expect(Buffer.from(found.media['a.svg']?.data ?? '', 'base64').toString()).toBe(plain);
    const own = typed.replace('dtd">', 'dtd" [<!ENTITY a "b">]>');
    expect(messages(read({ 'a.svg': own, 'a.png': png(400, 100) }, slide(1, 'a.svg')))).toEqual([
      expect.stringContaining('a document type or entities'),
    ]);
  });

  test('a width that is none does not keep the machine busy', { timeout: HANGS }, () => {
    for (const width of [`${'1'.repeat(300_000)}!`, `1${' '.repeat(300_000)}!`]) {
      const content = svg('', `width="${width}" height="3" viewBox="0 0 4 3"`);
      read({ 'a.svg': content, 'a.png': png(4, 3) }, slide(1, 'a.svg'));
    }
  });

  test('a picture named on two slides is read once and reported at both', () => {
    const found = read({}, slide(1, 'a.png'), slide(2, 'a.png'));
    expect(found.asked).toEqual(['a.png']);
    expect(found.findings.map(({ span, slide }) => [span?.start, slide])).toEqual([
      [100, { number: 1, title: '口岸' }],
      [200, { number: 2, title: '口岸' }],
    ]);
  });

  test('the logo is read like any picture', () => {
    const report = new Report();
    const logo = { path: 'logo.png', alt: '徽标', origin: origin(7) };
    expect(readMedia([], { logo }, files({}), report)).toEqual({});
    const hint = 'check its spelling; its path is relative to the folder of the text that names it.';
    expect(report.sorted()).toMatchObject([{ code: 'file-missing', hint, span: { start: 7 } }]);
  });
});

describe('what is refused', () => {
  const whole = png(30, 20);
  test.each([
    ['no such file', 'a.png', {}, 'file-missing: there is no file a.png.'],
    [
      'a path that leaves the project',
      '../a.png',
      {},
      'file-outside: ../a.png is outside the project; only files below its folder are read.',
    ],
    [
      'a truncated PNG',
      'a.png',
      { 'a.png': whole.subarray(0, whole.length - 12) },
      'picture-broken: a.png is a PNG picture that is broken or cut off.',
    ],
    [
      'a PNG without pixels',
      'a.png',
      { 'a.png': png(0, 20) },
      'picture-broken: a.png is a PNG picture that is broken or cut off.',
    ],
    [
      'a truncated JPEG',
      'a.jpg',
      { 'a.jpg': jpeg(30, 20).subarray(0, 30) },
      'picture-broken: a.jpg is a JPEG picture that is broken or cut off.',
    ],
    [
      'a truncated GIF',
      'a.gif',
      { 'a.gif': gif(30, 20).subarray(0, 15) },
      'picture-broken: a.gif is a GIF picture that is broken or cut off.',
    ],
    [
      'too many pixels',
      'a.png',
      { 'a.png': png(40_000, 20) },
      'picture-too-many-pixels: a.png has 40000 × 20 pixels; at most 16384 a side and 100 million in all fit.',
    ],
    [
      'text under the name of a picture',
      'a.png',
      { 'a.png': 'hello' },
      'picture-unknown-type: a.png is not a PNG, JPEG, GIF or SVG picture.',
    ],
    [
      'an empty file',
      'a.png',
      { 'a.png': '' },
      'picture-unknown-type: a.png is not a PNG, JPEG, GIF or SVG picture.',
    ],
    [
      'a vector without its PNG',
      'a.svg',
      { 'a.svg': svg('') },
      'svg-fallback-missing: a.svg needs the same picture as PNG beside it: there is no a.png.',
    ],
    [
      'a vector whose PNG is a JPEG',
      'a.svg',
      { 'a.svg': svg(''), 'a.png': jpeg(400, 100) },
      'svg-fallback-type: a.png stands in for a.svg but is a JPEG picture, not a PNG.',
    ],
    [
      'a vector whose PNG is text',
      'a.svg',
      { 'a.svg': svg(''), 'a.png': 'hello' },
      'svg-fallback-type: a.png stands in for a.svg but is no PNG.',
    ],
    [
      'a vector whose PNG is cut off',
      'a.svg',
      { 'a.svg': svg(''), 'a.png': whole.subarray(0, 20) },
      'picture-broken: a.png is a PNG picture that is broken or cut off.',
    ],
    [
      'a vector without a size',
      'a.svg',
      { 'a.svg': svg('', ''), 'a.png': whole },
      'svg-without-size: a.svg has neither a width and height nor a viewBox.',
    ],
    [
      'a vector that is not well-formed',
      'a.svg',
      { 'a.svg': svg('<g>'), 'a.png': whole },
      'picture-broken: a.svg is a SVG picture that is broken or cut off.',
    ],
    [
      'a vector outside the namespace of SVG',
      'a.svg',
      { 'a.svg': '<svg viewBox="0 0 1 1"/>', 'a.png': whole },
      'svg-without-namespace: a.svg does not say that it is SVG: its <svg> has no xmlns.',
    ],
    [
      'a vector whose size depends on a page',
      'a.svg',
      { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40em" height="10em"/>', 'a.png': whole },
      'svg-without-size: a.svg has no size of its own: 40em depends on the page around it, and there is no viewBox.',
    ],
    [
      'a root that is named svg only behind a colon',
      'a.svg',
      { 'a.svg': '<x:svg xmlns:x="urn:x" viewBox="0 0 1 1"/>', 'a.png': whole },
      'picture-broken: a.svg is a SVG picture that is broken or cut off.',
    ],
    [
      'a vector of many megabytes',
      'a.svg',
      { 'a.svg': svg(`<!--${'a'.repeat(6_000_000)}-->`), 'a.png': whole },
      'file-too-large: a.svg has 5.7 MB; the limit is 5.0 MB.',
    ],
    [
      'a vector of too many elements',
      'a.svg',
      { 'a.svg': svg('<g/>'.repeat(100_001)), 'a.png': whole },
      'svg-unsafe: a.svg holds what a picture must not: more than 100000 elements.',
    ],
  ])('%s', (_, path, contents, message) => {
    const found = read(contents as Record<string, Uint8Array | string>, slide(1, path));
    expect(messages(found)).toEqual([message]);
    expect(found.findings[0]?.span).toEqual({ file: 'content.yaml', start: 100, end: 109 });
    expect(found.media).toEqual({});
  });

  test.each([
    'http://example.org/a.png',
    'https://example.org/a.png',
    '//example.org/a.png',
    'file:///etc/passwd',
  ])('the address %s, without asking for it', (address) => {
    const found = read({}, slide(1, address));
    expect(messages(found)).toEqual([
      `picture-address: the picture ${address} is an address; pictures are read from the project only.`,
    ]);
    expect(found.asked).toEqual([]);
  });

  test('what the port refuses, with its reason', () => {
    const report = new Report();
    const port: MediaFiles = {
      read: (path) =>
        path === 'a.png'
          ? { problem: { kind: 'refused', reason: 'permission denied' } }
          : { problem: { kind: 'too-large', size: 90_000_000, limit: 52_428_800 } },
    };
    expect(readMedia([slide(1, 'a.png', 'b.png')], {}, port, report)).toEqual({});
    expect(report.sorted().map(({ message }) => message)).toEqual([
      'a.png could not be read: permission denied.',
      'b.png has 85.8 MB; the limit is 50.0 MB.',
    ]);
  });
});

describe('what a camera noted', () => {
  test.each(['II', 'MM'] as const)('a photo stored on its side (%s)', (order) => {
    const found = read({ 'a.jpg': turnedJpeg(6, order) }, slide(1, 'a.jpg'));
    expect(messages(found)).toEqual([]);
    expect(found.media['a.jpg']).toMatchObject({ width: 20, height: 30, turn: 6 });
    const upright = read({ 'a.jpg': turnedJpeg(1, order) }, slide(1, 'a.jpg')).media['a.jpg'];
    expect(upright).toMatchObject({ width: 30, height: 20 });
    expect(upright).not.toHaveProperty('turn');
  });
});

describe('what is used with a warning', () => {
  test('another type than the ending says', () => {
    const found = read({ 'a.png': jpeg(30, 20) }, slide(1, 'a.png'));
    expect(messages(found)).toEqual([
      'picture-wrong-extension: a.png is a JPEG picture under another ending.',
    ]);
    expect(found.findings[0]?.severity).toBe('warning');
    expect(found.media['a.png']?.type).toBe('jpeg');
  });

  test('a PNG of another shape than its vector', () => {
    const found = read({ 'a.svg': svg(''), 'a.png': png(300, 300) }, slide(1, 'a.svg'));
    expect(messages(found)).toEqual([
      'svg-fallback-differs: a.png (300 × 300) has not the shape of a.svg (400 × 100); one of them will look stretched.',
    ]);
    expect(found.findings[0]?.severity).toBe('warning');
  });
});
