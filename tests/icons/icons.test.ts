import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconModule } from '../../scripts/icons/iconModule.ts';
import { ICON_GRID, ICON_NAMES, iconPath, isIcon } from '../../src/icons/icons.ts';
import { inkOf, solidOf } from '../../src/icons/solids.ts';

test('the icons are those of the folder icons', () => {
  const icons = readdirSync('icons')
    .filter((file) => file.endsWith('.svg'))
    .sort()
    .map((file) => ({ name: file.replace('.svg', ''), svg: readFileSync(`icons/${file}`, 'utf8') }));
  expect(readFileSync('src/icons/paths.ts', 'utf8')).toBe(iconModule(icons));
  expect(ICON_NAMES).toEqual(icons.map(({ name }) => name));
  expect(ICON_NAMES.length).toBeGreaterThan(60);
});

test('the licence of the icons stands beside them', () => {
  expect(readFileSync('icons/LICENSE', 'utf8')).toContain('ISC License');
});

test.each([...ICON_NAMES])('%s has only absolute M, L, C and Z, and stays on its grid', (name) => {
  const path = iconPath(name);
  expect(path).toMatch(/^M[-\d. MLCZ]+$/u);
  const numbers = (path.match(/-?[\d.]+/gu) ?? []).map(Number);
  expect(numbers.length % 2).toBe(0);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(ICON_GRID);
});

test('a name that only objects have is no icon', () => {
  expect([isIcon('flask-conical'), isIcon('flask'), isIcon('constructor')]).toEqual([true, false, false]);
});

test.each([...ICON_NAMES])('the filled drawing of %s, where it has one, stays on the grid', (name) => {
  for (const { path } of solidOf(name)?.parts ?? []) {
    expect(path).toMatch(/^M[-\d. MLCZ]+$/u);
    const numbers = (path.match(/-?[\d.]+/gu) ?? []).map(Number);
    const [least, most] = [inkOf(name) * ICON_GRID, ICON_GRID * (1 - inkOf(name))];
    const xs = numbers.filter((_, i) => i % 2 === 0);
    expect(Math.min(...xs)).toBeCloseTo(least, 1);
    expect(Math.max(...xs)).toBeCloseTo(most, 1);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(ICON_GRID);
  }
});
