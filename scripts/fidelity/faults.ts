import type { ChartItem } from '../../src/scene/item.ts';
import type { Scene } from '../../src/scene/scene.ts';

/*
 * What LibreOffice 7.4 does with charts against what the file says. The likeness is measured without it, and with it too. A fault may
 * stand here only when the file says all that there is to say of the matter (ECMA-376 Part 1, 21.2, DrawingML charts):
 *
 * - c:holeSize is ignored: each ring has a hole of half its diameter, whatever the chart says, `<c:holeSize val="64"/>`. The places from
 *   which c:manualLayout moves the labels are in the middle of that wider ring.
 * - c:tickLblSkip is ignored: `<c:tickLblSkip val="2"/>` is every second name of an axis; all are shown, on a slant where they have no
 *   room, and the chart is made flatter by what they reach beyond its frame.
 */

/** The hole that LibreOffice gives each ring, in percent of its diameter. */
const HOLE = 50;

/** The scene with rings as LibreOffice draws them. */
export const withItsHoles = (scene: Scene): Scene =>
  withCharts(scene, (item) => (item.chart === 'doughnut' ? { ...item, hole: HOLE } : item));

/** The scene with no names on its axes but those that they show. */
export const withShownNames = (scene: Scene): Scene =>
  withCharts(scene, (item) => {
    const { skip = 1 } = item.axis;
    if (skip === 1) return item;
    return { ...item, categories: item.categories.map((name, i) => (i % skip === 0 ? name : '')) };
  });

/** Charts are never in groups. */
function withCharts(scene: Scene, change: (item: ChartItem) => ChartItem): Scene {
  const pages = scene.pages.map((page) => {
    const items = page.items.map((item) => (item.kind === 'chart' ? change(item) : item));
    return items.every((item, i) => item === page.items[i]) ? page : { ...page, items };
  });
  return pages.every((page, i) => page === scene.pages[i]) ? scene : { ...scene, pages };
}
