import { expect, test } from 'vitest';
import type { Origin } from '../../../src/diagnostics/span.ts';
import { areasOf } from '../../../src/preview/live/areas.ts';
import type { Item, Paragraph, SceneRun } from '../../../src/scene/item.ts';
import type { Page } from '../../../src/scene/scene.ts';
import { brandOf, RED } from '../../layout/lay.ts';

const { theme } = brandOf(RED);

const at = (start: number): Origin => ({ value: { file: 'a.yaml', start, end: start + 1 } });

const run = (text: string, origin: Origin, size = 20): SceneRun => ({
  text,
  origin,
  size,
  bold: false,
  role: 'body',
  colour: { slot: 'dk1' },
});

const paragraph = (runs: SceneRun[], more: Partial<Paragraph> = {}): Paragraph => ({
  runs,
  align: 'left',
  pitch: 30,
  before: 0,
  after: 0,
  level: 0,
  indent: 0,
  hanging: 0,
  ...more,
});

const areas = (...items: Item[]) =>
  areasOf(
    {
      number: 1,
      id: 'a',
      key: 'a',
      layout: 'points',
      title: '',
      items,
      notes: [],
      origin: at(99),
    } satisfies Page,
    theme,
  );

const text = (paragraphs: Paragraph[], width = 400): Item => ({
  kind: 'text',
  name: 'Text',
  box: { x: 100, y: 50, width, height: 100 },
  paragraphs,
  valign: 'top',
});

test('runs of different origins are areas side by side, in the width that they are measured with', () => {
  const found = areas(text([paragraph([run('七十八', at(1)), run('班次', at(5), 10)])]));
  expect(found.map(({ words, origin }) => [words, origin.value.start])).toEqual([
    ['七十八', 1],
    ['班次', 5],
  ]);
  const [first, second] = found.map(({ boxes }) => boxes[0]);
  expect(first).toEqual({ x: 100, y: 50, width: 60, height: 30 });
  expect(second).toEqual({ x: 160, y: 50, width: 20, height: 30 });
});

test('neighbours of one origin are one area, and a text has a box for each of its lines', () => {
  const [area, ...more] = areas(text([paragraph([run('一二三', at(1)), run('四五六', at(1))])], 80));
  expect(more).toEqual([]);
  expect(area?.words).toBe('一二三四五六');
  expect(new Set(area?.boxes.map(({ y }) => y))).toEqual(new Set([50, 80]));
  for (const { x, width } of area?.boxes ?? []) expect(x + width).toBeLessThanOrEqual(180.5);
});

test('text to the right, in the middle, and behind other paragraphs lies where it is drawn', () => {
  const [first, second] = areas(
    text([
      paragraph([run('一', at(1))], { after: 10 }),
      paragraph([run('二', at(2))], { align: 'right', before: 5 }),
    ]),
  );
  expect(first?.boxes[0]).toMatchObject({ x: 100, y: 50 });
  expect(second?.boxes[0]).toMatchObject({ x: 480, y: 95, width: 20 });
  const [middle] = areas({
    ...text([paragraph([run('一', at(1))], { align: 'center' })]),
    valign: 'middle',
  } as Item);
  expect(middle?.boxes[0]).toMatchObject({ x: 290, y: 85 });
});

test('each cell of a table is an area', () => {
  const cell = (words: string, start: number) => ({ paragraphs: [paragraph([run(words, at(start))])] });
  const found = areas({
    kind: 'table',
    name: 'Table',
    box: { x: 0, y: 0, width: 200, height: 80 },
    columns: [100, 100],
    rowHeights: [40, 40],
    rows: [
      [cell('甲', 1), cell('乙', 2)],
      [cell('丙', 3), cell('丁', 4)],
    ],
    rule: { colour: { slot: 'dk1' }, width: 1 },
    padding: 10,
    described: { decorative: true },
  });
  expect(found.map(({ words, boxes }) => [words, boxes[0]?.x, boxes[0]?.y])).toEqual([
    ['甲', 0, 5],
    ['乙', 110, 5],
    ['丙', 0, 45],
    ['丁', 110, 45],
  ]);
});

test('a picture is an area by its description, also in a group; decoration is none', () => {
  const box = { x: 1, y: 2, width: 3, height: 4 };
  const picture: Item = { kind: 'picture', name: 'Picture', box, media: 'a.png', described: { alt: '站台' } };
  const rule: Item = { kind: 'shape', name: 'Rule', shape: 'rect', box, described: { decorative: true } };
  expect(areas({ kind: 'group', name: 'Group', items: [rule, picture], origin: at(7) })).toEqual([
    { boxes: [box], words: '站台', origin: at(7) },
  ]);
  expect(areas(picture)).toEqual([{ boxes: [box], words: '站台', origin: at(99) }]);
});
