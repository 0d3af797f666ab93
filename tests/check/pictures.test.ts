import { expect, test } from 'vitest';
import type { Outline } from '../../src/outline/outline.ts';
import { findingsIn, slide } from './findingsIn.ts';

test('alt-is-file-name: a file’s name, or a word for any picture', () => {
  const picture = (alt: string) => slide('picture', `# 标题\n\n![${alt}](assets/a.png)`);
  for (const alt of ['IMG_0042.jpg', 'logo.svg', '图片1', 'image', '微信图片_20120701']) {
    expect(findingsIn('alt-is-file-name', picture(alt)), alt).toHaveLength(1);
  }
  for (const alt of ['检验员在站台上查验货物', '图表显示五年增长近40倍', 'A train at the border']) {
    expect(findingsIn('alt-is-file-name', picture(alt)), alt).toEqual([]);
  }
});

test('alt-missing: a chart without alt', () => {
  const chart = (front: string) =>
    `---\nlayout: chart\nchart: column\n${front}---\n\n# 标题\n\n| 年 | 数 |\n|---|---|\n| 2011 | 5 |\n`;
  expect(findingsIn('alt-missing', chart(''))).toEqual(['2:9 the chart has no alt text.']);
  expect(findingsIn('alt-missing', chart('alt: 五年增长近40倍\n'))).toEqual([]);
});

test('asset-unused: a file below assets/ that nothing shows; the PNG beside an SVG is used', () => {
  const deck = slide('picture', '# 标题\n\n![站台上的检验员](./assets/train.svg)');
  const assets = ['assets/train.svg', 'assets/train.png', 'assets/tarin.jpg', 'assets/.keep'];
  expect(findingsIn('asset-unused', deck, { assets })).toEqual(['0:0 assets/tarin.jpg is used nowhere.']);
});

test('asset-unused: a data file that a block names is used', () => {
  const outline = {
    dataFiles: ['./assets/figures.csv'],
    blocks: [],
    sources: {},
    spanAt: () => undefined,
  } as unknown as Outline;
  const assets = ['assets/figures.csv', 'assets/figures.xlsx'];
  expect(findingsIn('asset-unused', slide('points', '# 标题'), { outline, assets })).toEqual([
    '0:0 assets/figures.xlsx is used nowhere.',
  ]);
});
