import { expect, test } from 'vitest';
import { withItsHoles, withShownNames } from '../../scripts/fidelity/faults.ts';
import { type Grey, likeness } from '../../scripts/fidelity/likeness.ts';
import { drawnLines, lineOnPage, wordsOfPages } from '../../scripts/fidelity/lines.ts';
import type { ChartItem } from '../../src/scene/item.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { aChart } from '../pptx/charts/aChart.ts';

/** A white picture of 64 by 32 pixels with a black square of 8 by 8. */
function square(left: number, top: number): Grey {
  const pixels = new Uint8Array(64 * 32).fill(255);
  for (let y = top; y < top + 8; y++) pixels.fill(0, y * 64 + left, y * 64 + left + 8);
  return { width: 64, height: 32, pixels };
}

test('the ground makes no picture like another', () => {
  const blank = { ...square(0, 0), pixels: new Uint8Array(64 * 32).fill(255) };
  expect(likeness(square(16, 8), square(16, 8))).toBe(1);
  expect(likeness(blank, blank)).toBe(1);
  expect(likeness(square(16, 8), blank)).toBeLessThan(0.1);
  expect(likeness(square(16, 8), square(17, 8))).toBeGreaterThan(likeness(square(16, 8), square(20, 8)));
});

test('the faults that are left out change rings and axes that pass names over, nothing else', () => {
  const chart = (own: Partial<ChartItem>) => {
    const item = { ...aChart(own) };
    const scene = { pages: [{ items: [item] }] } as unknown as Scene;
    return { scene, first: (other: Scene) => other.pages[0]?.items[0] };
  };
  const ring = chart({ chart: 'doughnut' });
  expect(ring.first(withItsHoles(ring.scene))).toMatchObject({ chart: 'doughnut', hole: 50 });
  expect(withShownNames(ring.scene)).toBe(ring.scene);
  const line = chart({ chart: 'line', axis: { ...aChart().axis, skip: 2 } });
  expect(line.first(withShownNames(line.scene))).toMatchObject({ categories: ['2009', '', '2011'] });
  expect(withItsHoles(line.scene)).toBe(line.scene);
});

const WORDS = wordsOfPages(
  [
    '<page width="960"><word xMin="10" yMin="10" xMax="40" yMax="30">一 二</word>',
    '<word xMin="44" yMin="10" xMax="60" yMax="30">A&amp;B</word>',
    '<word xMin="10" yMin="40" xMax="30" yMax="60">三</word></page>',
  ].join(''),
)[0];

test('a line is found where its words stand on one line of the page', () => {
  const [line] = drawnLines(
    '<text x="10" y="27" text-anchor="start"><tspan font-size="20">一二</tspan><tspan font-size="20"> A&amp;B</tspan></text>',
  );
  expect(line && lineOnPage(line, WORDS ?? [])).toMatchObject({ left: 10, right: 60 });
});

test('a line whose words stand on two lines of the page is not found', () => {
  const [line] = drawnLines(
    '<text x="10" y="27" text-anchor="start"><tspan font-size="20">A&amp;B三</tspan></text>',
  );
  expect(line && lineOnPage(line, WORDS ?? [])).toBeUndefined();
});
