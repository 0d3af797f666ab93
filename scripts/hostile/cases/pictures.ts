import { deflateSync } from 'node:zlib';
import { chunk, header, MAGIC, svg } from '../../../tests/media/pictures.ts';
import { BUILD, type HostileCase, outline, type Wanted } from '../hostileCase.ts';

const SLIDE = (file: string) =>
  outline(
    `      - kind: picture\n        title: T\n        image: ${JSON.stringify(file)}\n        alt: A picture\n        caption: A line below it`,
  );

const picture = (
  name: string,
  file: string,
  bytes: string | Uint8Array,
  wanted: Wanted = {},
): HostileCase => ({
  kind: 'pictures',
  name,
  files: { 'content.yaml': SLIDE(file), [file]: bytes },
  line: BUILD,
  ...wanted,
});

/** A PNG of 1 000 rows: its kind (depth, colour type…), the bytes of its rows, and chunks before them. */
function png(kind: readonly number[], rows: Uint8Array, before: readonly Uint8Array[] = []): Uint8Array {
  return Buffer.concat([MAGIC, header(1000, 1000, kind), ...before, chunk('IDAT', rows), chunk('IEND')]);
}

const GREY = [8, 0, 0, 0, 0];
const COLOURED = [8, 3, 0, 0, 0];
const whole = deflateSync(Buffer.alloc(1001 * 1000));
const broken = { exit: 1, says: 'picture-broken' };
const soi = [0xff, 0xd8];
const eoi = [0xff, 0xd9];
const sof = [0xff, 0xc0, 0, 11, 8, 0, 100, 0, 100, 1, 1, 0x11, 0];
const sos = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0];

const rasters: readonly HostileCase[] = [
  picture('a whole PNG', 'a.png', png(GREY, whole), { exit: 0 }),
  picture('IDAT is garbage', 'a.png', png(GREY, Buffer.from('garbage!')), broken),
  picture('IDAT ends after 1 of 1 000 rows', 'a.png', png(GREY, deflateSync(Buffer.alloc(1001))), broken),
  picture('IDAT is cut', 'a.png', png(GREY, whole.subarray(0, whole.length >> 1)), broken),
  picture('IDAT is empty', 'a.png', png(GREY, deflateSync(Buffer.alloc(0))), broken),
  picture(
    'IDAT with a wrong checksum',
    'a.png',
    png(GREY, Buffer.concat([whole.subarray(0, -4), Buffer.alloc(4)])),
    broken,
  ),
  picture(
    'a filter that does not exist',
    'a.png',
    png(GREY, deflateSync(Buffer.alloc(1001 * 1000, 9))),
    broken,
  ),
  picture('a palette picture without PLTE', 'a.png', png(COLOURED, whole), broken),
  picture('a palette of 4 bytes', 'a.png', png(COLOURED, whole, [chunk('PLTE', Buffer.alloc(4))]), broken),
  picture('a bomb of 50 MB in 50 KB', 'a.png', png(GREY, deflateSync(Buffer.alloc(50_000_000)))),
  picture('a bomb of 1 GB', 'a.png', png(GREY, deflateSync(Buffer.alloc(1_000_000_000)))),
  picture(
    '100 million pixels',
    'a.png',
    Buffer.concat([
      MAGIC,
      header(10_000, 10_000, GREY),
      chunk('IDAT', deflateSync(Buffer.alloc(100_010_000))),
      chunk('IEND'),
    ]),
  ),
  picture(
    'a header of 4 billion pixels',
    'a.png',
    Buffer.concat([MAGIC, header(65_535, 65_535, GREY), chunk('IDAT', whole), chunk('IEND')]),
    { exit: 1 },
  ),
  picture(
    'no pixels',
    'a.png',
    Buffer.concat([MAGIC, header(0, 0, GREY), chunk('IDAT', whole), chunk('IEND')]),
    broken,
  ),
  picture(
    '100 000 chunks',
    'a.png',
    png(
      GREY,
      whole,
      Array.from({ length: 100_000 }, () => chunk('tEXt')),
    ),
  ),
  picture('a signature only', 'a.png', MAGIC, broken),
  picture('a JPEG of header and EOI', 'a.jpg', Uint8Array.from([...soi, ...sof, ...sos, ...eoi]), broken),
  picture(
    'a JPEG without tables',
    'a.jpg',
    Uint8Array.from([...soi, ...sof, ...sos, 1, 2, 3, ...eoi]),
    broken,
  ),
  picture('a JPEG of SOI and EOI', 'a.jpg', Uint8Array.from([...soi, 0xff, ...eoi]), broken),
  picture('a JPEG without a scan', 'a.jpg', Uint8Array.from([...soi, ...sof, ...eoi]), broken),
  picture('a JPEG of fill bytes', 'a.jpg', Buffer.alloc(1_000_000, 0xff), { exit: 1 }),
  picture(
    'a JPEG of 1 MB of segments',
    'a.jpg',
    Buffer.concat([Uint8Array.from(soi), Buffer.alloc(1_000_000, Uint8Array.from([0xff, 0xe0, 0, 2]))]),
    broken,
  ),
  picture('a GIF of a header', 'a.gif', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;'), broken),
  picture('a GIF of zeros', 'a.gif', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(1_000_000)]), broken),
  picture('an empty file', 'a.png', '', { exit: 1 }),
  picture('text', 'a.png', 'hello', { exit: 1 }),
];

const many = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

const svgs: readonly HostileCase[] = [
  ['a million elements', svg('<g/>'.repeat(1_000_000))],
  ['deep groups', svg('<g>'.repeat(100_000) + '</g>'.repeat(100_000))],
  ['an open comment', svg(`<!-- ${'-'.repeat(1_000_000)}`)],
  ['spaces before the root', `${' '.repeat(1_000_000)}<svg/>`],
  [
    'entities',
    `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "${'&a;'.repeat(1000)}">]>${svg(`<text>${'&b;'.repeat(1000)}</text>`)}`,
  ],
  ['an outside entity', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<text>&a;</text>')}`],
  ['a script', svg('<script>alert(1)</script>')],
  ['a link', svg('<image href="http://example.org/a.png"/>')],
  ['a million attributes', svg('', Array.from({ length: 100_000 }, (_, i) => `a${i}="b"`).join(' '))],
  ['no size', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a size of NaN', svg('', 'viewBox="0 0 a b"')],
  ['a size of 1e999', svg('', 'viewBox="0 0 1e999 1e999"')],
  ['a negative size', svg('', 'width="-5" height="-5"')],
  ['a path of 5 MB', svg(`<path d="${'M0 0'.repeat(1_200_000)}"/>`)],
  ['style without an end', svg(`<style>${'/*'.repeat(500_000)}</style>`)],
  ['url( × 100 000', svg(`<path style="${'url('.repeat(100_000)}"/>`)],
  [
    'a pattern of patterns',
    svg(
      many(
        30,
        (i) =>
          `<pattern id="p${i + 1}" width="1" height="1"><rect fill="url(#p${i})" width="9" height="9"/></pattern>`,
      ),
    ),
  ],
  [
    'filters of filters',
    svg(`<filter id="f">${'<feGaussianBlur stdDeviation="1e9"/>'.repeat(10_000)}</filter>`),
  ],
  [
    'a size of 1e9',
    svg('<rect width="9" height="9"/>', 'width="1000000000" height="1000000000" viewBox="0 0 1e9 1e9"'),
  ],
  ['a style of selectors', svg(`<style>${'a b c d e,'.repeat(100_000)}a{}</style>`)],
  ['text of 1 MB', svg(`<text>${'a'.repeat(1_000_000)}</text>`)],
  ['an attribute of 4 MB', svg(`<g a="${'x'.repeat(4_000_000)}"/>`)],
  ['a data address', svg('<image href="data:image/svg+xml,&lt;svg/&gt;"/>')],
  ['foreign objects', svg('<foreignObject><p/></foreignObject>')],
  ['animations', svg('<animate/>'.repeat(100_000))],
  ['UTF-16', '\ufeff\0<\0s\0v\0g\0'],
  ['CDATA', svg(`<![CDATA[${'a'.repeat(1_000_000)}`)],
  ['a root of another name', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  [
    'uses of uses',
    svg(
      Array.from(
        { length: 40 },
        (_, i) => `<g id="a${i + 1}"><use href="#a${i}"/><use href="#a${i}"/></g>`,
      ).join(''),
    ),
  ],
].map(([name = '', text = '']) => picture(`SVG: ${name}`, 'a.svg', text));

const paths: readonly HostileCase[] = [
  '../a.png',
  '/etc/passwd',
  'C:\\a.png',
  'http://example.org/a.png',
  'file:///etc/passwd',
  'data:image/png;base64,AAAA',
  'a\0b.png',
  '',
  '.',
  '~',
  '~/a.png',
  'a'.repeat(5000),
  '//a/b',
  '\\\\a\\b',
  'templates',
  'content.yaml',
  '../'.repeat(10_000),
  'a/../../b',
].map((path) => ({
  kind: 'pictures',
  name: `path ${JSON.stringify(path).slice(0, 40)}`,
  files: { 'content.yaml': SLIDE(path) },
  line: BUILD,
}));

/** Pictures that are broken, too large or not pictures, and paths that lead elsewhere. */
export const pictureCases: readonly HostileCase[] = [...rasters, ...svgs, ...paths];
