import { expect, test } from 'vitest';
import { placeRing } from '../../../../src/layout/charts/doughnut/ring.ts';
import type { ChartItem } from '../../../../src/scene/item.ts';
import { measure } from '../../../../src/typography/faces/measure.ts';
import { findings, lay } from '../../lay.ts';

const FACE = { latin: 'Arial', ea: 'Microsoft YaHei' };
const BOX = { x: 48, y: 150, width: 864, height: 306 };
const doughnut = (values: readonly number[], size = 18) => ({
  categories: values.map((_, i) => `${i}`),
  series: [{ name: '值', values, format: '#,##0', colour: { slot: 'accent1' } }] as const,
  labels: { size, bold: true, colour: { slot: 'dk1' } as const },
  legend: true,
});

/** Each label of the doughnut: its middle and half its extents, from the centre of the ring. */
function labelsOf(chart: ReturnType<typeof doughnut>, box = BOX) {
  const { ring, labels, crowded } = placeRing(chart, box, FACE);
  const { values } = chart.series[0];
  const sum = values.reduce((total, value) => total + value, 0);
  let from = (ring.turn ?? 0) / 360;
  const placed = values.map((value, i) => {
    const angle = (from + value / sum / 2) * 2 * Math.PI;
    from += value / sum;
    const { right, down } = labels[i]?.move ?? { right: 0, down: 0 };
    // Unmoved, a label stands in the middle of the ring, whose hole is 64 percent of it.
    const radius = (ring.diameter / 2) * 0.82;
    const text = value.toLocaleString('en-US');
    return {
      ...{ x: radius * Math.sin(angle) + right, y: -radius * Math.cos(angle) + down },
      ...{ half: measure(text, { ...FACE, bold: true }, 18) / 2, tall: 10.8 },
    };
  });
  return { ring, crowded, placed };
}

test.each([[[1_250_000, 2_250_000, 3_000_000]], [[34, 5]], [[39, 8, 20, 30, 157, 50]]])(
  'the labels of %j stand beside the ring, clear of it and of one another, within the box',
  (values) => {
    const { ring, crowded, placed } = labelsOf(doughnut(values));
    expect(crowded).toBe(false);
    expect(ring.diameter).toBeGreaterThan(BOX.height * 0.9);
    for (const [i, { x, y, half, tall }] of placed.entries()) {
      const near = Math.hypot(Math.max(0, Math.abs(x) - half), Math.max(0, Math.abs(y) - tall));
      expect(near).toBeGreaterThan(ring.diameter / 2);
      expect(Math.abs(x) + half).toBeLessThan(BOX.width / 2);
      expect(Math.abs(y) + tall).toBeLessThan(BOX.height / 2 + 1);
      for (const other of placed.slice(i + 1))
        expect(Math.abs(x - other.x) >= half + other.half || Math.abs(y - other.y) >= tall + other.tall).toBe(
          true,
        );
    }
  },
);

test('a ring is turned where its labels have no room beside it otherwise', () => {
  const low = { ...BOX, height: 130 };
  expect(placeRing(doughnut([34, 5]), low, FACE).ring.turn).toBeUndefined();
  const { ring, crowded } = placeRing(doughnut([80, 1, 1, 1, 1]), low, FACE);
  expect(ring.turn).toBeGreaterThan(0);
  expect(crowded).toBe(false);
});

test('many thin slices beside each other are crowded', () => {
  expect(
    placeRing(doughnut([500, ...Array.from({ length: 11 }, () => 1)]), { ...BOX, height: 160 }, FACE).crowded,
  ).toBe(true);
});

/** The chart of these rows, with what was found. */
function charted(...rows: readonly string[]) {
  const table = ['| 类 | 吨 |', '| --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
  const { scene, report } = lay(`---\nlayout: chart\nchart: doughnut\n---\n\n# 题\n\n${table}\n`);
  const item = scene.pages[0]?.items.find((one): one is ChartItem => one.kind === 'chart');
  return { item, found: findings(report) };
}

test('names and figures stand beside the ring, in the dark, on the colour of the page', () => {
  const { item, found } = charted('国内市场 | 1,250,000', '国外市场 | 2,250,000');
  expect(found).toEqual([]);
  expect(item).toMatchObject({
    legend: false,
    labels: { size: 18, names: true, colour: { slot: 'dk1' }, ground: { slot: 'lt1' } },
  });
  for (const label of Object.values(item?.series[0]?.labels ?? {}))
    expect(Object.keys(label)).toEqual(['move']);
});

test('labels without room are reported, at the table', () => {
  const rows = [
    '大 | 1,000,000',
    ...Array.from({ length: 7 }, (_, i) => `第${i}个${'长'.repeat(40)} | 1,000`),
  ];
  expect(charted(...rows).found).toEqual([
    '8: warning chart-ring-crowded: the figures of the doughnut have, at 14 pt, no room beside it. (put small slices together under one name, round the figures, or write `chart: bar`.)',
  ]);
});

test('the total stands in the ring, or the figure that the slide gives, or none', () => {
  const words = (front: string, ...rows: readonly string[]) => {
    const table = ['| 类 | 名 |', '| --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
    const { scene, report } = lay(`---\nlayout: chart\nchart: doughnut\n${front}---\n\n# 题\n\n${table}\n`);
    expect(findings(report)).toEqual([]);
    const group = scene.pages[0]?.items.find((one) => one.kind === 'group');
    return group?.kind === 'group'
      ? group.items.flatMap((one) =>
          one.kind === 'text' ? one.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) : [],
        )
      : [];
  };
  expect(words('unit: 名\n', '甲 | 34', '乙 | 5.5')).toEqual(['39.5名', '合计']);
  expect(words('centre: 约 **40** 名\ncentre-label: 专列成员\n', '甲 | 34', '乙 | 5')).toEqual([
    '约40名',
    '专列成员',
  ]);
  expect(words('centre: none\n', '甲 | 34', '乙 | 5')).toEqual([]);
  expect(words('', '甲 | 34%', '乙 | 66%')).toEqual([]);
});
