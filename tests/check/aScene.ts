import type { Theme } from '../../src/brand/theme.ts';
import type { ChartItem, Item, TextItem } from '../../src/scene/item.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { tableStyle } from '../pptx/everyKind.ts';

const face = { latin: 'Arial', ea: 'Microsoft YaHei' };
const origin = { value: { file: 'talk.md', start: 0, end: 1 } };

export const theme: Theme = {
  name: 'Test',
  colours: {
    ...{ dk1: '1B2026', lt1: 'FFFFFF', dk2: '0D3648', lt2: 'F3F6F8', accent1: '14506B', accent2: 'D9982F' },
    ...{
      accent3: '5B6670',
      accent4: 'D5DCE0',
      accent5: 'DFE8ED',
      accent6: '8A5A0C',
      hlink: '14506B',
      folHlink: '5B6670',
    },
  },
  named: { muted: '6B7078', line: 'D8D2C4', wash: 'F7F4EE', tint: 'F4E7E4' },
  faces: { heading: face, body: face, quotation: { latin: 'Times New Roman', ea: 'SimSun' } },
};

/** A scene of one page with these items. */
export const aScene = (items: readonly Item[], its: Theme = theme): Scene => ({
  ...{
    width: 960,
    height: 540,
    theme: its,
    layouts: [],
    sections: [],
    media: {},
    tableStyle,
    guides: { vertical: [], horizontal: [] },
  },
  document: {
    title: '',
    subject: '',
    author: '',
    organisation: '',
    keywords: [],
    language: 'zh-CN',
    date: '',
  },
  pages: [{ number: 1, id: 'one', key: 'one', layout: 'points', title: '标题', items, notes: [], origin }],
});

/** A title of 28 points in a box of 480. */
export const aTitle = (text: string): TextItem => ({
  ...{ kind: 'text', name: 'Title', valign: 'top', placeholder: { type: 'title', idx: 0 } },
  box: { x: 48, y: 40, width: 480, height: 80 },
  paragraphs: [
    {
      ...{ align: 'left', pitch: 34, before: 0, after: 0, level: 0, indent: 0, hanging: 0 },
      runs: [{ text, size: 28, bold: true, colour: { slot: 'dk1' }, role: 'heading', origin }],
    },
  ],
});

/** A column chart with one series for each colour. */
export const aChart = (...slots: readonly (keyof Theme['colours'])[]): ChartItem => ({
  ...{
    kind: 'chart',
    name: 'Chart',
    chart: 'column',
    categories: ['2011'],
    legend: true,
    described: { alt: '图' },
  },
  box: { x: 48, y: 120, width: 480, height: 300 },
  series: slots.map((slot, i) => ({ name: `系列${i}`, values: [i], colour: { slot } })),
  labels: { size: 12, bold: false, colour: { slot: 'dk1' } },
  axis: { size: 12, colour: { slot: 'accent3' } },
});
