import { expect, test } from 'vitest';
import type { Item } from '../../../../src/scene/item.ts';
import { findings, lay } from '../../lay.ts';

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));

/** Lays out a fact with these settings, and returns its items with their boxes, and the findings. */
function laid(settings: string, body: string) {
  const { scene, report } = lay(`---\nlayout: fact\n${settings}\n---\n\n# 题目\n\n${body}\n`);
  const items = flat(scene.pages[0]?.items ?? []);
  const box = (name: string) => {
    const item = items.find((one) => one.name === name);
    if (!item || item.kind === 'group') throw new Error(`there is no ${name}`);
    return item.box;
  };
  return { items, box, found: findings(report) };
}

const COLD = '- 最低气温\n\n## 零下 **53** 摄氏度\n\n最低气温\n\n';

test('facts stand on a thermometer where their numbers are, the figure too', () => {
  const { box, found } = laid('scale: thermometer', `${COLD}## 0摄氏度\n\n## 零下40摄氏度\n`);
  const middle = (name: string) => box(name).y + box(name).height / 2;
  const [zero, forty, own] = [middle('标记 1'), middle('标记 2'), middle('标记 3')];
  expect((forty - zero) / (own - zero)).toBeCloseTo(40 / 53, 3);
  expect(box('数值 1').y).toBeCloseTo(own, 3);
  expect(found).toEqual([]);
});

test('texts of facts that are close to one another do not touch', () => {
  const { items, found } = laid(
    'scale: thermometer',
    `${COLD}## 零下51摄氏度\n\n一句\n\n## 零下52摄氏度\n\n一句\n\n## 0摄氏度\n`,
  );
  const texts = items.flatMap((item) =>
    item.kind === 'text' && item.name.startsWith('附注') ? [item.box] : [],
  );
  const sorted = texts.toSorted((a, b) => a.y - b.y);
  expect(sorted).toHaveLength(4);
  for (const [i, { y }] of sorted.slice(1).entries()) {
    const above = sorted[i];
    expect(y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  }
  expect(found).toEqual([]);
});

test.each([
  ['thermometer', `${COLD}## 首站`, '“首站” has no number, so it has no place on the scale.'],
  [
    'thermometer',
    `${COLD}## 8名`,
    '“8名” has another unit than the figure, so it has no place on its scale.',
  ],
  ['share', '## **120** %\n\n增长', '“120 %” is no percentage up to 100, so it is no share of a whole.'],
  ['share', '## **3** 人\n\n人数', '“3 人” is no percentage up to 100, so it is no share of a whole.'],
  [
    'count',
    '## **0.5** 人\n\n人数',
    '“0.5 人” is no whole number up to 20, so it cannot be drawn with one mark for each.',
  ],
])('as %s, what has no place on the scale is an error: %#', (scale, body, message) => {
  expect(laid(`scale: ${scale}`, body).found.join('\n')).toContain(`error fact-scale: ${message}`);
});

test('an icon, names and facts beside that no scale shows are errors', () => {
  const found = (settings: string, body: string) => laid(settings, body).found.join('\n');
  expect(found('icon: user', '## **8** 名\n\n人数')).toContain('no scale here is drawn with the icon “user”');
  expect(found('tone: dark', COLD)).toContain('the layout “fact” takes no scale names; here is 1.');
  expect(found('scale: count\nfacts: beside', '## **8** 名\n\n人数\n\n## 3班')).toContain(
    '“beside” is no facts of this layout.',
  );
});

test('a count has one mark for each thing, in Han numerals too', () => {
  const marks = (body: string) =>
    laid('scale: count', body).items.flatMap((item) =>
      // A head and shoulders each.
      item.kind === 'freeform' && item.name.startsWith('标记') ? item.path.match(/M/g) : [],
    ).length / 2;
  expect([marks('## **8** 名\n\n人数'), marks('## **两** 年\n\n时间')]).toEqual([8, 2]);
});

test('the strong part of a share bar is the share of the whole, from the foot on', () => {
  const { box } = laid('scale: share', '## **25** %\n\n占比');
  const [rest, part] = [box('标尺 1'), box('标尺 2')];
  expect(part.height).toBeCloseTo((part.height + rest.height) / 4, 6);
  expect(part.y).toBeCloseTo(rest.y + rest.height, 6);
  expect(part.x + part.width).toBe(912);
});

test('the name of the whole stands above a share bar, that of its part beside the part', () => {
  const { items, found } = laid('scale: share', '- 全省\n- 本处\n\n## **25** %\n\n占比');
  expect(found).toEqual([]);
  const named = (words: string) =>
    items.flatMap((item) =>
      item.kind === 'text' && item.paragraphs[0]?.runs[0]?.text === words ? [item.box] : [],
    )[0];
  const [rest, part] = items.flatMap((item) => (item.kind === 'shape' ? [item.box] : []));
  const [whole, own] = [named('全省'), named('本处')];
  expect((whole?.y ?? 0) + (whole?.height ?? 0)).toBeLessThan(rest?.y ?? 0);
  expect(own?.y).toBeGreaterThanOrEqual(part?.y ?? 0);
  expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThan(part?.x ?? 0);
});

/** The last point of a freeform's path from the left of its box, with the number of its curves before. */
function endOf(items: readonly Item[], named: string): [curves: number, x: number] {
  const found = items.find(({ name }) => name === named);
  const path = found?.kind === 'freeform' ? found.path : '';
  return [path.split('C').length - 1, Number(path.match(/-?[\d.]+/g)?.at(-2))];
}

test('a drop is a hill side with a pipe to a house, and a dimension line', () => {
  const { items, box, found } = laid(
    'scale: drop',
    '- 水源\n- 农户家中\n\n## **900** 多米\n\n落差\n\n## 10户\n\n受助\n',
  );
  expect(found).toEqual([]);
  const [house, pipe, dimension, ground] = [box('标记 5'), box('标尺 6'), box('标记 2'), box('标尺 3')];
  // The house stands on the ground, the pipe ends at its wall, and the dimension line reaches from the upper level to the ground.
  expect(house.y + house.height).toBeCloseTo(ground.y, 6);
  const [, end = 0] = endOf(items, '标尺 6');
  expect(pipe.x + end).toBeGreaterThan(house.x);
  expect(pipe.x + end).toBeLessThan(house.x + house.width / 2);
  expect(dimension.y + dimension.height).toBeCloseTo(ground.y, 6);
  expect(pipe.y).toBeLessThan(dimension.y);
  // The slide says the figure once.
  expect(items.filter(({ name }) => name === '数值')).toEqual([]);
});

test('a third name stands at the dimension line of a drop in place of the figure', () => {
  const wordsAt = (names: string) => {
    const { items, found } = laid('scale: drop', `${names}\n\n## **900** 多米\n\n引水\n`);
    expect(found).toEqual([]);
    const texts = items.flatMap((item) => (item.kind === 'text' && /3$/u.test(item.name) ? [item] : []));
    return texts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)));
  };
  expect(wordsAt('- 水源\n- 农户家中')).toEqual(['900', ' 多米']);
  expect(wordsAt('- 水源\n- 农户家中\n- 落差')).toEqual(['落差']);
});

test('figures of all sizes and of Han stand on one baseline, and their sentences too', () => {
  const linesOf = (settings: string, body: string) => {
    const { items, found } = laid(settings, body);
    expect(found).toEqual([]);
    const text = items.find((item) => item.kind === 'text' && item.name.startsWith('大数字'));
    if (text?.kind !== 'text') throw new Error('there is no figure');
    const [figure, sentence] = text.paragraphs;
    const line = text.box.y + (figure?.pitch ?? 0);
    return { figure: figure?.runs[0]?.size, line, sentence: line + (sentence?.before ?? 0) };
  };
  const [plain, below, long, han] = [
    linesOf('tone: dark', '## **50** 人\n\n职工\n'),
    linesOf('facts: below', '## **50** 人\n\n职工\n\n## 41人\n\n党员\n'),
    linesOf('tone: dark', '## **1,234,567,890** 人\n\n职工\n'),
    linesOf('tone: dark', '## **第一** 名\n\n连续两年\n'),
  ];
  expect(plain).toEqual({ figure: 200, line: 327, sentence: 333 });
  expect(below).toEqual(plain);
  expect(long).toEqual({ ...plain, figure: 112 });
  // Han characters reach below the baseline of digits, so that their line is higher by as much.
  expect([han.figure, han.sentence]).toEqual([150, 333]);
  expect(plain.line - han.line).toBeGreaterThan(12);
});

test('the texts of all facts have one size', () => {
  const { items } = laid(
    'tone: dark',
    '## **50** %\n\n占比\n\n## 50人\n\n短\n\n## 41人\n\n一句长到要缩小的说明，占总人数的八成多\n',
  );
  const sizes = items.flatMap((item) =>
    item.kind === 'text' && item.name.startsWith('附注')
      ? item.paragraphs.slice(1).flatMap(({ runs }) => runs.map(({ size }) => size))
      : [],
  );
  expect(new Set(sizes).size).toBe(1);
  expect(sizes.length).toBeGreaterThan(1);
});

test('facts below stand in a row under the sentence, across the page without a scale', () => {
  const row = (settings: string, value: string) => {
    const { items, found } = laid(settings, `${value}\n\n占比\n\n## 50人\n\n职工\n\n## 41人\n\n党员\n`);
    expect(found).toEqual([]);
    return items.flatMap((item) => (item.kind === 'text' && item.name.startsWith('附注') ? [item.box] : []));
  };
  const [wide, next] = row('facts: below', '## **50** 人');
  expect([wide?.x, wide?.y, next?.y]).toEqual([48, 392, 392]);
  expect((next?.x ?? 0) + (next?.width ?? 0)).toBeCloseTo(912, 3);
  const [, narrow] = row('scale: share', '## **50** %');
  expect((narrow?.x ?? 0) + (narrow?.width ?? 0)).toBeCloseTo(666, 3);
});

test('the unit of a small figure among the facts is still legible', () => {
  const { items, found } = laid(
    'facts: beside',
    '## **900** 多米\n\n落差\n\n## 40 倍、一心为民、为国把关\n\n一句\n',
  );
  expect(found.filter((one) => !one.includes('text-small'))).toEqual([]);
  const sizes = items.flatMap((item) =>
    item.kind === 'text' ? item.paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)) : [],
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});
