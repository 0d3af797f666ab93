import jpeg from 'jpeg-js';
import { expect, it } from 'vitest';
import { findings } from '../../src/diagnostics/finding.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { thumbnailFont } from '../../src/files/packageFolder.ts';
import { loadResvg } from '../../src/preview/resvg.ts';
import { drawThumbnail } from '../../src/preview/thumbnail.ts';
import type { TextItem } from '../../src/scene/item.ts';
import { box, deck, page, run, text } from '../pptx/everyKind.ts';

const large = (words: string): TextItem =>
  text('字', box(100, 100, 760, 200), [run(words, { size: 96, colour: { slot: 'accent1' } })]);

async function drawn(item: TextItem) {
  const picture = await drawThumbnail(deck([page(1, [item])]), thumbnailFont, new Report());
  if (!picture) throw new Error('no picture');
  const { width, height, data } = jpeg.decode(picture);
  const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  const reds = Array.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width))).filter(
    ([red = 0, green = 0]) => red > 110 && green < 90,
  );
  return { width, height, at, inked: reds.length };
}

it('is a JPEG of the first page, as wide as PowerPoint’s own', async () => {
  const { width, height, at, inked } = await drawn(large('国门窗口'));
  expect([width, height]).toEqual([256, 144]);
  const close = (seen: readonly number[], meant: readonly number[]) =>
    expect(Math.max(...seen.map((value, i) => Math.abs(value - (meant[i] ?? 0)))), `${seen}`).toBeLessThan(
      12,
    );
  close(at(128, 140), [255, 255, 255]);
  close(at(1, 100), [0x9b, 0x1c, 0x22]);
  expect(inked).toBeGreaterThan(700);
});

it.each([
  '臺灣關務署鹽務檢驗',
  '税関のカタカナ・ひらがな、渋沢栄一',
  '대한민국 관세청',
  '朱镕基　陶喆　李堃　李昇',
  'Łódź, Çeşme, Đà Nẵng — “naïve”… ½ € £ ¥ № ™',
  'Ελληνική Δημοκρατία',
  'Таможенная служба',
  'רשות המסים בישראל',
])('has the characters of %s', async (words) => {
  const blank = await drawn(large(' '));
  expect((await drawn(large(words))).inked - blank.inked).toBeGreaterThan(500);
});

it.each(['กรมศุลกากร', 'هيئة الجمارك', '🚆 专列'])(
  'is left out, silently, where its font lacks characters: %s',
  async (words) => {
    const report = new Report();
    expect(await drawThumbnail(deck([page(1, [large(words)])]), thumbnailFont, report)).toBeUndefined();
    expect(findings(report)).toEqual([]);
  },
);

it('is drawn where what its font lacks cannot be seen, or stands on another page', async () => {
  const pages = [page(1, [large('国\u2060门\u2009窗\u00a0口\n二')]), page(2, [large('กรมศุลกากร')])];
  expect(await drawThumbnail(deck(pages), thumbnailFont, new Report())).toBeDefined();
});

it('is the same every time, and there is none of a deck without pages', async () => {
  const scene = deck([page(1, [large('国门')])]);
  const [one, other] = await Promise.all([1, 2].map(() => drawThumbnail(scene, thumbnailFont, new Report())));
  expect(one).toEqual(other);
  expect(await drawThumbnail(deck([]), thumbnailFont, new Report())).toBeUndefined();
});

it('is left out, with a finding, of a page with too much text', async () => {
  const report = new Report();
  const pages = [page(1, [large(`国${'\u200d'.repeat(10_000)}门`)])];
  expect(await drawThumbnail(deck(pages), thumbnailFont, report)).toBeUndefined();
  expect(findings(report).map(({ message, hint }) => `${message} ${hint}`)).toEqual([
    'the deck has no thumbnail: its first slide has more than 10000 characters. shorten the texts of the first slide.',
  ]);
});

it('is left out, with a finding, on a machine that has nothing to draw with', async () => {
  const report = new Report();
  const load = () => loadResvg(() => Promise.reject(new Error('Cannot find native binding')));
  expect(await drawThumbnail(deck([page(1, [])]), thumbnailFont, report, undefined, load)).toBeUndefined();
  expect(findings(report).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'warning: the deck has no thumbnail: there is no @resvg/resvg-js for this machine.',
  ]);
});
