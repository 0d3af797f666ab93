import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPicture } from '../../src/media/readPicture.ts';
import { gif, jpeg, png, svg, turnedJpeg } from './pictures.ts';

const whole = [
  png(30, 20),
  jpeg(30, 20),
  turnedJpeg(6, 'II'),
  turnedJpeg(3, 'MM'),
  gif(30, 20),
  new TextEncoder().encode(svg('<g id="a"><path d="M0 0"/></g><use xlink:href="#a"/>')),
];

const damage = fc.record({
  picture: fc.constantFrom(...whole),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { maxLength: 6 }),
});

test('a damaged picture is read or reported, never a crash', () => {
  fc.assert(
    fc.property(damage, ({ picture, cut, bytes }) => {
      const damaged = Uint8Array.from(picture.subarray(0, Math.ceil(picture.length * cut)));
      for (const [place, byte] of bytes) damaged[Math.floor(place * damaged.length)] = byte;
      const codes: string[] = [];
      const media = readPicture('a.png', { read: () => ({ bytes: damaged }) }, (code) => codes.push(code));
      expect(media === undefined ? codes.length > 0 : media.width > 0 && media.height > 0).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
