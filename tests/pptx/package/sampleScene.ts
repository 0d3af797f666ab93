import type { Box, Item, Paragraph, SceneRun } from '../../../src/scene/item.ts';
import type { Page, Placeholder, Scene, SceneLayout } from '../../../src/scene/scene.ts';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>').toString(
  'base64',
);

/** A small deck that has one of everything the package writes: the good one that tests spoil. */
export function sampleScene(change: Partial<Scene> = {}): Scene {
  return {
    width: 960,
    height: 540,
    theme: {
      name: '检验检疫',
      colours: {
        dk1: '1F2A37',
        lt1: 'FFFFFF',
        dk2: '0B2E4F',
        lt2: 'F3F6F9',
        accent1: '0F5C8C',
        accent2: 'C8963E',
        accent3: '5B7083',
        accent4: '2E7D6B',
        accent5: '8C3B3B',
        accent6: 'D5DDE5',
        hlink: '0F5C8C',
        folHlink: '5B7083',
      },
      faces: {
        heading: { latin: 'Arial', ea: 'Microsoft YaHei' },
        body: { latin: 'Arial', ea: 'Microsoft YaHei' },
        quotation: { latin: 'Georgia', ea: 'KaiTi' },
      },
    },
    document: {
      title: '七个单位的汇报',
      subject: '专题报道',
      author: '办公室',
      organisation: '国家质检总局',
      keywords: ['党建', '通关'],
      language: 'zh-CN',
      date: '2012-07-01',
    },
    layouts: [cover, stats],
    sections: [
      { name: '开篇', first: 1, last: 1 },
      { name: '吉林', first: 2, last: 3 },
    ],
    pages: [coverPage, chartPage, tablePage],
    media: {
      'assets/dot.png': { type: 'png', width: 1, height: 1, data: PNG },
      'assets/logo.svg': { type: 'svg', width: 40, height: 20, data: SVG, fallback: PNG },
    },
    ...change,
  };
}

export function paragraph(
  text: string,
  look: Partial<SceneRun> = {},
  change: Partial<Paragraph> = {},
): Paragraph {
  return {
    runs: [{ text, size: 18, bold: false, colour: { slot: 'dk1' }, role: 'body', ...look }],
    align: 'left',
    pitch: 27,
    before: 0,
    after: 0,
    level: 0,
    indent: 0,
    hanging: 0,
    ...change,
  };
}

const titleBox: Box = { x: 48, y: 54, width: 864, height: 72 };
const titleLook = { size: 28, bold: true, role: 'heading' } as const;
const origin = { value: { file: 'content.yaml', start: 0, end: 1 } };

const title: Placeholder = {
  type: 'title',
  idx: 0,
  name: '标题',
  box: titleBox,
  valign: 'top',
  levels: [paragraph('单击此处写下结论', titleLook, { pitch: 35 })],
};

const number: Placeholder = {
  type: 'sldNum',
  idx: 12,
  name: '页码',
  box: { x: 864, y: 507, width: 48, height: 18 },
  valign: 'middle',
  levels: [paragraph('', { size: 10, colour: { slot: 'accent3' } }, { pitch: 15, align: 'right' })],
};

const cover: SceneLayout = {
  name: 'cover',
  label: '封面',
  type: 'title',
  background: { slot: 'dk2' },
  items: [
    {
      kind: 'shape',
      name: '色带',
      shape: 'rect',
      box: { x: 0, y: 0, width: 12, height: 540 },
      fill: { slot: 'accent2' },
      described: { decorative: true },
    },
    {
      kind: 'picture',
      name: '徽标',
      box: { x: 820, y: 40, width: 80, height: 40 },
      media: 'assets/logo.svg',
      described: { alt: '徽标' },
    },
  ],
  placeholders: [
    {
      ...title,
      type: 'ctrTitle',
      levels: [paragraph('标题', { ...titleLook, size: 48, colour: { slot: 'lt1' } }, { pitch: 60 })],
    },
    {
      type: 'subTitle',
      idx: 1,
      name: '副标题',
      box: { x: 48, y: 240, width: 600, height: 60 },
      valign: 'top',
      levels: [paragraph('副标题', { colour: { slot: 'lt1' } })],
    },
  ],
};

const stats: SceneLayout = {
  name: 'stats',
  label: '数字',
  background: { slot: 'lt1' },
  items: [
    {
      kind: 'shape',
      name: '页脚线',
      shape: 'line',
      box: { x: 48, y: 500, width: 864, height: 0 },
      line: { colour: { slot: 'accent6' }, width: 0.75 },
      described: { decorative: true },
    },
    {
      kind: 'text',
      name: '页脚文字',
      box: { x: 48, y: 507, width: 300, height: 18 },
      valign: 'middle',
      paragraphs: [paragraph('创先争优', { size: 10, link: '#cover', tip: '回到封面' }, { pitch: 15 })],
    },
  ],
  placeholders: [title, number],
};

const numberItem: Item = {
  kind: 'text',
  name: '页码',
  box: number.box,
  valign: 'middle',
  placeholder: { type: 'sldNum', idx: 12 },
  paragraphs: [paragraph('2', { size: 10, colour: { slot: 'accent3' } }, { pitch: 15, align: 'right' })],
};

const titleItem = (text: string): Item => ({
  kind: 'text',
  name: '标题',
  box: titleBox,
  valign: 'top',
  placeholder: { type: 'title', idx: 0 },
  paragraphs: [paragraph(text, titleLook, { pitch: 35 })],
});

const coverPage: Page = {
  number: 1,
  id: 'cover',
  layout: 'cover',
  title: '七个单位的汇报',
  notes: [],
  origin,
  items: [
    {
      kind: 'text',
      name: '标题',
      box: titleBox,
      valign: 'top',
      placeholder: { type: 'ctrTitle', idx: 0 },
      paragraphs: [
        paragraph('七个单位的汇报', { ...titleLook, size: 48, colour: { slot: 'lt1' } }, { pitch: 60 }),
      ],
    },
    {
      kind: 'text',
      name: '副标题',
      box: { x: 48, y: 240, width: 600, height: 60 },
      valign: 'top',
      placeholder: { type: 'subTitle', idx: 1 },
      paragraphs: [paragraph('二〇一二年', { colour: { slot: 'lt1' } })],
    },
  ],
};

const chartPage: Page = {
  number: 2,
  id: 'chart',
  layout: 'stats',
  title: '出口批次三年翻番',
  notes: ['先讲时间跨度。', '再讲数字 & “结论”。'],
  origin,
  items: [
    titleItem('出口批次三年翻番'),
    {
      kind: 'chart',
      name: '图表：批次',
      box: { x: 48, y: 140, width: 500, height: 320 },
      chart: 'column',
      categories: ['2009', '2010', '2011'],
      series: [
        {
          name: '批次',
          values: [12, null, 31.5],
          colour: { slot: 'accent1' },
          points: { 2: { slot: 'accent2' } },
        },
        { name: '金额', values: [-3, 0, 8], colour: { slot: 'accent3' } },
      ],
      labels: { size: 12, bold: true, colour: { slot: 'dk1' }, format: '#,##0' },
      axis: { size: 12, colour: { slot: 'accent3' } },
      legend: true,
      described: { alt: '柱形图：批次由 12 增至 31.5' },
    },
    {
      kind: 'group',
      name: '数字 1：727 人次',
      items: [
        {
          kind: 'shape',
          name: '底板 1',
          shape: 'roundRect',
          radius: 5,
          box: { x: 580, y: 140, width: 300, height: 150 },
          fill: { slot: 'lt2' },
          described: { decorative: true },
        },
        {
          kind: 'text',
          name: '数值 1',
          box: { x: 600, y: 160, width: 260, height: 80 },
          valign: 'top',
          paragraphs: [paragraph('727 人次', { size: 54, bold: true }, { pitch: 68 })],
        },
      ],
    },
    numberItem,
  ],
};

const tablePage: Page = {
  number: 3,
  id: 'table',
  layout: 'stats',
  title: '三项制度全部落地',
  notes: ['逐行念。'],
  origin,
  items: [
    titleItem('三项制度全部落地'),
    {
      kind: 'table',
      name: '表格：制度',
      box: { x: 48, y: 140, width: 500, height: 80 },
      columns: [250, 250],
      rowHeights: [40, 40],
      rows: [
        [{ paragraphs: [paragraph('制度')], fill: { slot: 'lt2' } }, { paragraphs: [paragraph('成效')] }],
        [{ paragraphs: [paragraph('首问负责')] }, { paragraphs: [paragraph('零投诉')] }],
      ],
      rule: { colour: { slot: 'accent6' }, width: 0.75 },
      padding: 8,
      described: { alt: '制度与成效' },
    },
    {
      kind: 'picture',
      name: '图片 1',
      box: { x: 600, y: 140, width: 100, height: 100 },
      media: 'assets/dot.png',
      described: { alt: '红点' },
    },
    {
      kind: 'picture',
      name: '图片 2',
      box: { x: 720, y: 140, width: 100, height: 50 },
      media: 'assets/logo.svg',
      described: { alt: '徽标' },
    },
    numberItem,
  ],
};
