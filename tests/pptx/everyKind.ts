import type { Theme } from '../../src/brand/theme.ts';
import { withKeys } from '../../src/layout/identity.ts';
import type { Box, Item, Paragraph, SceneRun, TextItem } from '../../src/scene/item.ts';
import type { Page, Placeholder, Scene, SceneLayout } from '../../src/scene/scene.ts';
import type { TableStyle } from '../../src/scene/tableStyle.ts';

/** The brand of the scenes in these tests. */
export const theme: Theme = {
  name: '国检红',
  colours: {
    dk1: '20242C',
    lt1: 'FFFFFF',
    dk2: '6B1218',
    lt2: 'F7F4EE',
    accent1: '9B1C22',
    accent2: 'C8963E',
    accent3: '6B7078',
    accent4: 'D8D2C4',
    accent5: '5B7F95',
    accent6: '7A8F5C',
    hlink: '9B1C22',
    folHlink: '6B1218',
  },
  named: { muted: '6B7078', line: 'D8D2C4', wash: 'F7F4EE', tint: 'F4E7E4' },
  faces: {
    heading: { latin: 'Arial', ea: 'Microsoft YaHei' },
    body: { latin: 'Arial', ea: 'Microsoft YaHei' },
    quotation: { latin: 'Georgia', ea: 'SimSun' },
  },
};

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** The table style of the scenes in these tests. */
export const tableStyle: TableStyle = {
  text: { slot: 'dk1' },
  header: { slot: 'accent3' },
  rule: { colour: { slot: 'accent4' }, width: 0.75 },
  headRule: { colour: { slot: 'accent1' }, width: 1.5 },
  band: { slot: 'lt2' },
};

/** Makes a run of plain body text; `look` replaces any of its properties. */
export function run(text: string, look: Partial<SceneRun> = {}): SceneRun {
  return { text, size: 18, bold: false, colour: { slot: 'dk1' }, role: 'body', ...look };
}

/** Makes a left-aligned paragraph whose pitch is one and a half times the size of its first run. */
export function paragraph(runs: readonly SceneRun[], look: Partial<Paragraph> = {}): Paragraph {
  const pitch = (runs[0]?.size ?? 18) * 1.5;
  const plain = { align: 'left', pitch, before: 0, after: 0, level: 0, indent: 0, hanging: 0 } as const;
  return { runs, ...plain, ...look };
}

export function box(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

/** Makes a text item of one paragraph. */
export function text(
  name: string,
  at: Box,
  runs: readonly SceneRun[],
  rest: Partial<TextItem> = {},
): TextItem {
  return { kind: 'text', name, box: at, paragraphs: [paragraph(runs)], valign: 'top', ...rest };
}

const title: Placeholder = {
  type: 'title',
  idx: 0,
  name: '标题',
  box: box(48, 54, 864, 40),
  valign: 'top',
  levels: [paragraph([run('标题', { size: 28, bold: true, role: 'heading' })], { pitch: 35 })],
};
const body: Placeholder = {
  type: 'body',
  idx: 11,
  name: '正文',
  box: box(48, 120, 540, 320),
  valign: 'top',
  levels: [
    paragraph([run('正文')], {
      indent: 18,
      hanging: -18,
      bullet: { kind: 'char', char: '•', colour: { slot: 'accent1' } },
    }),
    paragraph([run('第二级', { size: 14 })], { level: 1, indent: 36, hanging: -18 }),
  ],
};
const footer: Placeholder = {
  type: 'ftr',
  idx: 12,
  name: '页脚',
  box: box(200, 505, 300, 14),
  valign: 'middle',
  levels: [paragraph([run('页脚', { size: 10, colour: { slot: 'accent3' } })])],
};
const slideNumber: Placeholder = {
  type: 'sldNum',
  idx: 13,
  name: '页码',
  box: box(852, 505, 60, 14),
  valign: 'middle',
  levels: [paragraph([run('1', { size: 10, colour: { slot: 'accent3' } })], { align: 'right' })],
};

/** The layout of all pages in these tests: a title, a body of two levels, footer and slide number. */
export const content: SceneLayout = {
  name: 'content',
  label: '内容',
  type: 'obj',
  background: { slot: 'lt1' },
  items: [
    {
      kind: 'shape',
      name: '色条',
      shape: 'rect',
      box: box(0, 0, 12, 540),
      fill: { slot: 'accent1' },
      described: { decorative: true },
    },
  ],
  placeholders: [title, body, footer, slideNumber],
};

/** Makes a title with the look of its layout. */
export function titleItem(words: string): TextItem {
  const look = run(words, { size: 28, bold: true, role: 'heading' });
  return text('标题', title.box, [look], {
    paragraphs: [paragraph([look], { pitch: 35 })],
    placeholder: title,
  });
}

/** Makes a page of the content layout. */
export function page(number: number, items: readonly Item[], rest: Partial<Page> = {}): Page {
  const words = `第 ${number} 页`;
  return {
    number,
    id: `page-${number}`,
    key: `page-${number}`,
    layout: 'content',
    title: words,
    items: [titleItem(words), ...items],
    notes: [],
    origin: { value: { file: 'content.yaml', start: 0, end: 0 } },
    ...rest,
  };
}

/** Makes a deck of these pages in one section. */
export function deck(pages: readonly Page[], rest: Partial<Scene> = {}): Scene {
  return {
    width: 960,
    height: 540,
    theme,
    document: {
      title: '小窗口，大国门',
      subject: '专题报道',
      author: '某局',
      organisation: '某局',
      keywords: ['国门', '服务'],
      language: 'zh-CN',
      date: '2012-07-01',
    },
    layouts: [content],
    sections: pages.length > 0 ? [{ name: '全部', first: 1, last: pages.length }] : [],
    pages,
    media: { dot: { type: 'png', width: 1, height: 1, data: PNG } },
    tableStyle,
    guides: { vertical: [48, 103.5], horizontal: [120] },
    ...rest,
  };
}

const small = (words: string, look: Partial<SceneRun> = {}) => paragraph([run(words, { size: 14, ...look })]);

/** Makes a scene with every kind of item, in every variant of a scene. */
export function everyKind(): Scene {
  const bullets: TextItem = {
    kind: 'text',
    name: '要点',
    box: body.box,
    valign: 'top',
    placeholder: body,
    paragraphs: [
      {
        ...paragraph([run('赶赴疫区'), run('：2011 年', { bold: true })], body.levels[0]),
        runs: [run('赶赴疫区'), run('：2011 年', { bold: true })],
      },
      { ...paragraph([]), ...body.levels[1], runs: [run('第二级的话', { size: 14 })] },
      paragraph([run('编号一')], {
        indent: 24,
        hanging: -24,
        bullet: { kind: 'number', colour: { slot: 'accent2' } },
      }),
    ],
  };
  const footers: Item[] = [
    text('页脚', footer.box, [run('创先争优专题报道', { size: 10, colour: { slot: 'accent3' } })], {
      valign: 'middle',
      placeholder: footer,
    }),
    {
      ...text('页码', slideNumber.box, [], { valign: 'middle', placeholder: slideNumber }),
      paragraphs: [paragraph([run('1', { size: 10, colour: { slot: 'accent3' } })], { align: 'right' })],
    },
  ];
  const card: Item = {
    kind: 'group',
    name: 'Callout 1: 727 人次',
    items: [
      {
        kind: 'shape',
        name: '底',
        shape: 'roundRect',
        radius: 5,
        box: box(620, 120, 290, 140),
        fill: { slot: 'lt2' },
        described: { decorative: true },
      },
      text('数值', box(640, 150, 250, 80), [
        run('727', { size: 60, bold: true, role: 'heading', colour: { slot: 'accent1' } }),
        run(' 人次', { size: 24 }),
      ]),
      {
        kind: 'group',
        name: 'Inner',
        items: [
          {
            kind: 'shape',
            name: '规线',
            shape: 'line',
            box: box(640, 240, 40, 0),
            line: { colour: { slot: 'accent2' }, width: 2 },
            described: { decorative: true },
          },
          {
            kind: 'shape',
            name: '圆',
            shape: 'ellipse',
            box: box(860, 130, 20, 20),
            fill: { slot: 'accent1', alpha: 0.4 },
            line: { colour: { slot: 'accent1' }, width: 1 },
            described: { decorative: true },
          },
        ],
      },
    ],
  };
  const shapes: Item[] = [
    {
      kind: 'shape',
      name: '箭头',
      shape: 'rightArrow',
      box: box(620, 300, 60, 40),
      fill: { slot: 'accent2' },
      described: { alt: '从过去到现在' },
    },
    {
      kind: 'shape',
      name: '去第三页',
      shape: 'rect',
      box: box(700, 300, 60, 40),
      fill: { slot: 'accent1' },
      link: '#page-3',
      tip: '第 3 页',
      described: { alt: '去第 3 页' },
    },
    {
      kind: 'picture',
      name: '照片',
      box: box(780, 300, 60, 40),
      media: 'dot',
      crop: { left: 0, top: 0.125, right: 0, bottom: 0.125 },
      described: { alt: '一个点' },
    },
    {
      kind: 'picture',
      name: '标志',
      box: box(850, 300, 40, 40),
      media: 'logo',
      described: { decorative: true },
    },
    text('链接', box(620, 360, 290, 60), [
      run('看'),
      run('第二页', { link: '#page-2', tip: '第 2 页' }),
      run('和\n'),
      run('网站', { link: 'https://example.org/?a=1&b=2' }),
    ]),
    text('引文', box(620, 420, 290, 60), [
      run('只有铸就能力强局', { role: 'quotation', size: 20, colour: { slot: 'accent1' } }),
    ]),
  ];
  const table: Item = {
    kind: 'table',
    name: '表格',
    box: box(48, 120, 400, 90),
    columns: [150, 125, 125],
    rowHeights: [30, 30, 30],
    rule: { colour: { slot: 'accent4' }, width: 0.75 },
    padding: 6,
    described: { alt: '各年货值' },
    rows: [
      [
        { paragraphs: [small('年份', { bold: true, colour: { slot: 'lt1' } })], fill: { slot: 'accent1' } },
        { paragraphs: [small('货值')], fill: { slot: 'accent1' } },
        { paragraphs: [small('批次')], fill: { slot: 'accent1' } },
      ],
      [
        { paragraphs: [small('2006')] },
        { paragraphs: [paragraph([run('5.22', { size: 14 })], { align: 'right' })] },
        { paragraphs: [] },
      ],
      [
        { paragraphs: [small('2011')] },
        { paragraphs: [small('203.28')] },
        { paragraphs: [small('链', { link: '#page-1' })] },
      ],
    ],
  };
  const chart = (kind: 'column' | 'bar' | 'line' | 'doughnut', at: Box, values: (number | null)[]): Item => ({
    kind: 'chart',
    name: `图：${kind}`,
    box: at,
    chart: kind,
    categories: ['2006', '2011'],
    series: [
      {
        name: '货值',
        values,
        format: '0.00',
        colour: { slot: 'accent4' },
        points: { 1: { slot: 'accent1' } },
        ...(kind === 'column' ? { labels: { 1: { size: 28, colour: { slot: 'accent1' } } } } : {}),
      },
    ],
    labels: {
      size: 14,
      bold: true,
      colour: { slot: 'dk1' },
      ...(kind === 'doughnut' ? { names: true } : {}),
    },
    axis: { size: 12, colour: { slot: 'accent3' } },
    legend: kind === 'line',
    described: { alt: '货值从 5.22 到 203.28 亿美元' },
  });
  const charts = [
    chart('column', box(48, 240, 200, 200), [5.22, 203.28]),
    chart('bar', box(260, 240, 200, 200), [5.22, -3]),
    chart('line', box(480, 240, 200, 200), [5.22, null]),
    chart('doughnut', box(700, 240, 200, 200), [5.22, 203.28]),
  ];
  const pages = [
    page(1, [bullets, card, ...shapes, ...footers], { notes: ['先讲时间跨度，', '再讲数字 & <单位>。'] }),
    page(2, [table, ...charts]),
    page(3, []),
  ];
  return deck(
    pages.map((one) => ({ ...one, items: withKeys(one.items) })),
    {
      sections: [
        { name: '开篇', first: 1, last: 2 },
        { name: '结语', first: 3, last: 3 },
      ],
      media: {
        dot: { type: 'png', width: 1, height: 1, data: PNG },
        logo: {
          type: 'svg',
          width: 10,
          height: 10,
          data: Buffer.from(
            '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><circle cx="5" cy="5" r="5"/></svg>',
          ).toString('base64'),
          fallback: PNG,
        },
      },
    },
  );
}
