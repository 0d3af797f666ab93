import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/layout/kinds.ts';
import { dumpLayouts, dumpPage } from './dump.ts';
import { faults } from './faults.ts';
import { BLUE, brandOf, FIXTURES, findings, lay, RED, readFixture, withUnits } from './lay.ts';

describe.each(FIXTURES)('%s', (name) => {
  const { scene, report } = lay(withUnits(name));

  test('is laid out without findings', () => {
    expect(findings(report)).toEqual([]);
    expect(faults(scene)).toEqual([]);
  });

  test('stands where it stood', async () => {
    const [page] = scene.pages;
    await expect(page ? dumpPage(page) : '').toMatchFileSnapshot(`./goldens/${name}.txt`);
  });
});

test('the PowerPoint layouts are what they were', async () => {
  const { scene } = lay(withUnits('cover'));
  await expect(dumpLayouts(scene)).toMatchFileSnapshot('./goldens/layouts.txt');
});

test('every layout has a fixture', () => {
  const kinds = new Set(FIXTURES.map((name) => /^layout: (\w+)/m.exec(readFixture(name))?.[1]));
  expect([...kinds].sort()).toEqual(KINDS.map((layout) => layout.name).sort());
});

test('another brand reads as well, and moves nothing', () => {
  const text = `${FIXTURES.map(readFixture).join('\n')}\n${readFixture('units')}`;
  const red = lay(text, brandOf(RED));
  const blue = lay(text, brandOf(BLUE));
  expect(findings(blue.report)).toEqual([]);
  expect(blue.scene.theme.colours.accent1).toBe('0B4F6C');
  const names = (scene: typeof red.scene) => scene.pages.map((page) => page.items.map((item) => item.name));
  expect(names(blue.scene)).toEqual(names(red.scene));
});

test('a brand with a primary colour only, a pale one or a dark accent reads too', () => {
  const text = withUnits('stats');
  for (const colours of [
    { primary: '14506B' },
    { primary: 'F2B705', accent: '1B4D89' },
    { accent: '7A3E00' },
    {},
  ]) {
    expect(findings(lay(text, brandOf(colours)).report)).toEqual([]);
  }
});

test('an empty cell is set like the others', () => {
  const { scene } = lay('---\nlayout: table\n---\n\n# 表\n\n| 甲 | 乙 |\n| --- | --- |\n| 一 |  |\n');
  const [table] = scene.pages[0]?.items.filter((item) => item.kind === 'table') ?? [];
  const pitches = table?.rows[1]?.map((cell) => cell.paragraphs.map(({ pitch }) => pitch));
  expect(pitches?.[1]).toEqual(pitches?.[0]);
});
