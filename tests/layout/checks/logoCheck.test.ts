import { expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { logoCheck } from '../../../src/layout/checks/logoCheck.ts';
import type { Media, Page, SceneLayout } from '../../../src/scene/scene.ts';
import { brandOf, findings, RED } from '../lay.ts';

const span = { file: 'content.yaml', start: 0, end: 1 };
const picture = (path: string) => ({ path, origin: { value: span } });
const layoutOn = (slot: 'lt1' | 'accent1', media: string): SceneLayout => ({
  name: slot,
  label: slot,
  background: { slot },
  placeholders: [],
  items: [
    {
      kind: 'picture',
      name: 'Logo',
      box: { x: 48, y: 42, width: 36, height: 36 },
      media,
      described: { alt: 'Logo' },
    },
  ],
});
const pageOn = (layout: string): Page => ({
  ...{ number: 1, id: 'a', key: 'a', layout, title: 'A', items: [], notes: [] },
  origin: { value: span },
});

/** The findings about a logo of these colours on a slot, whose ground is red (9B1C22) or white. */
function found(slot: 'lt1' | 'accent1', colours: readonly (string | undefined)[]): string[] {
  const brand = { ...brandOf(RED), logo: { ...picture('logo.png'), alt: 'Logo' } };
  const samples = { columns: colours.length, colours };
  const media: Media = { type: 'png', width: 36, height: 36, data: '', samples };
  const report = new Report();
  logoCheck(brand, { 'logo.png': media }, [layoutOn(slot, 'logo.png')], [pageOn(slot)], report);
  return findings(report).map((one) => one.replace(/^\d+: /, ''));
}

test('a logo in the colours of its ground is reported, with the picture that would help', () => {
  expect(found('accent1', ['9B1C22', '8F1A20', '9B1C22', 'FFFFFF'])).toEqual([
    'warning logo-unseen: the logo logo.png can hardly be seen on #9B1C22: only 25 % of it stands out. (name a picture for dark grounds as `brand.logo.dark`.)',
  ]);
  expect(found('lt1', ['FFFFFF', 'FEFEFE', undefined])).toEqual([
    'warning logo-unseen: the logo logo.png can hardly be seen on #FFFFFF: only 0 % of it stands out. (name a picture with darker colours as `brand.logo.image`.)',
  ]);
});

test('a logo of which a third stands out is not; transparent pixels do not count', () => {
  expect(found('accent1', ['9B1C22', '9B1C22', 'FFFFFF', undefined, undefined])).toEqual([]);
  expect(found('lt1', ['9B1C22', undefined])).toEqual([]);
});
