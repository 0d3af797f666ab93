import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '../../src/brand/contrast.ts';
import { readBrand } from '../../src/brand/readBrand.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { PlacedText } from '../../src/outline/tree/placedText.ts';
import { brandOf, FIXTURES, findings, lay, RED, readFixture } from './lay.ts';

const QUOTE = '---\nlayout: quote\nkicker: 单元\n---\n\n# 题\n\n> 话\n';

test('a made id makes way for one that was given', () => {
  const { scene } = lay(`${QUOTE}\n${QUOTE.replace('kicker: 单元', 'id: slide-1')}`);
  expect(scene.pages.map((page) => page.id)).toEqual(['slide-1-', 'slide-1']);
});

test('text that shrinks past the second step', () => {
  const long = '检验检疫人员在临时搭建的简易板房里戴着手套办公。'.repeat(11);
  const text = `---\nlayout: compare\n---\n\n# 题\n\n## 过去\n\n${long}\n\n## 现在\n\n一\n`;
  expect(findings(lay(text).report)).toEqual([
    '9: warning text-small: the text had to be set at 14 pt; it is meant to stand at 20 pt. (shorten it, or its siblings, which share its size.)',
  ]);
});

test('a font without widths, at its place in the brand', () => {
  const span = { file: 'content.yaml', start: 5, end: 11 };
  const fonts = {
    body: { latin: new PlacedText('Futura', span) },
    heading: { latin: new PlacedText('Futura', span) },
  };
  const brand = readBrand({ colours: {}, fonts }, new Report());
  const found = lay(QUOTE, brand).report.sorted();
  expect(found).toMatchObject([{ severity: 'warning', code: 'font-unmeasured', span }]);
  expect(found[0]?.message).toBe(
    'Deckwright has no widths for the font “Futura”; it is measured as the widest it knows.',
  );
});

test('text that leaves its place where another font stands in', () => {
  const fonts = { heading: { latin: new PlacedText('Calibri', { file: 'b', start: 0, end: 0 }) } };
  const brand = readBrand({ colours: {}, fonts }, new Report());
  const title = 'The quick brown fox jumps over the lazy dog, '.repeat(3).slice(0, 131);
  const text = `---\nlayout: stats\n---\n\n# ${title}\n\n## **1**\n\n## **2**\n`;
  expect(findings(lay(text, brand).report)).toEqual([
    '5: warning font-fallback: the title fits at 28 pt, but not where Arial stands in for the brand’s font. (shorten it a little, or choose a font that more viewers have.)',
  ]);
});

test('a colour that does not read, once for the deck', () => {
  const text = [QUOTE, QUOTE].join('\n');
  const pale = { ...RED, ink: '9A9A9A', muted: 'B0B0B0' };
  const found = findings(lay(text, brandOf(pale)).report);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((one) => /warning contrast: text of \d+ pt in #\w{6}/.test(one))).toBe(true);
  expect(new Set(found).size).toBe(found.length);
});

test('any brand with a primary colour that black or white reads on, and dark ink, reads everywhere', () => {
  const text = `${FIXTURES.map(readFixture).join('\n')}\n${readFixture('units')}`;
  const hex = fc.stringMatching(/^[0-9A-F]{6}$/);
  const reads = (ground: string) => Math.max(contrast(ground, 'FFFFFF'), contrast(ground, '101418')) >= 4.6;
  const primary = hex.filter((one) => contrast(one, 'FFFFFF') >= 4.6);
  fc.assert(
    fc.property(primary, hex.filter(reads), hex, (main, deep, accent) => {
      const { report } = lay(text, brandOf({ primary: main, deep, accent, ink: '101418', muted: '5B6067' }));
      expect(findings(report)).toEqual([]);
    }),
    { numRuns: 6 },
  );
});
