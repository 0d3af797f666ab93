import PptxGenJS from 'pptxgenjs';
import type { Colour } from '../../src/scene/colour.ts';
import type { Box, ChartItem, GroupItem, Item, Paragraph, TableItem } from '../../src/scene/item.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { withRoom } from '../../src/typography/textBox.ts';
import { Parts } from '../package/parts.ts';

/** The types declare `default` as the class. Under Node's module rules that is true only for some loaders. */
export const PptxgenjsDeck = ((PptxGenJS as { default?: unknown }).default ??
  PptxGenJS) as new () => PptxGenJS.default;

/** An item that is drawn as one object. */
export type PlacedText = Exclude<Item, GroupItem>;

/** Returns the items in drawing order, with the members of groups in their place. */
export function leaves(items: readonly Item[]): PlacedText[] {
  return items.flatMap((item) => (item.kind === 'group' ? leaves(item.items) : [item]));
}

/** Draws the scene's pages with pptxgenjs: words, places, fills and rules, without groups, links or layouts. */
export async function drawWithPptxgenjs(scene: Scene): Promise<Parts> {
  const deck = new PptxgenjsDeck();
  deck.layout = 'LAYOUT_WIDE';
  for (const { items } of scene.pages) {
    const slide = deck.addSlide();
    for (const item of leaves(items)) draw(slide, item.kind === 'text' ? withRoom(item) : item, scene);
  }
  return Parts.unzip((await deck.write({ outputType: 'uint8array' })) as Uint8Array);
}

function draw(slide: PptxGenJS.default.Slide, item: PlacedText, { media }: Scene): void {
  switch (item.kind) {
    case 'text':
      slide.addText(words(item.paragraphs), {
        ...{ ...frame(item.box), isTextBox: true },
        ...(item.card?.radius ? { shape: 'roundRect' as const } : {}),
      });
      return;
    case 'shape':
      slide.addShape(item.shape, {
        ...frame(item.box),
        ...(item.fill && 'slot' in item.fill ? { fill: paint(item.fill) } : {}),
        ...(item.line
          ? { line: { ...paint(item.line.colour), width: item.line.width, ...dashOf(item.line) } }
          : {}),
        ...(item.radius
          ? { rectRadius: Math.min(item.radius, item.box.width / 2, item.box.height / 2) / 72 }
          : {}),
      });
      return;
    case 'picture': {
      const medium = media[item.media];
      const png = medium?.type === 'svg' ? medium.fallback : medium?.data;
      slide.addImage({
        ...frame(item.box),
        data: `image/png;base64,${png}`,
        rounding: item.outline === 'ellipse',
      });
      return;
    }
    case 'table':
      slide.addTable(tableRows(item), {
        ...frame(item.box),
        colW: item.columns.map((width) => width / 72),
        rowH: item.rowHeights.map((height) => height / 72),
      });
      return;
    case 'chart':
      slide.addChart(CHARTS[item.chart], chartData(item), { ...frame(item.box) });
      return;
  }
}

const CHARTS = {
  ...({ column: 'bar', bar: 'bar', line: 'line', area: 'area' } as const),
  ...({ doughnut: 'doughnut', scatter: 'scatter' } as const),
} as const;

const chartData = ({ categories, series }: ChartItem) =>
  series.map(({ name, values }) => ({
    name,
    labels: [...categories],
    values: values.map((value) => value ?? 0),
  }));

const tableRows = ({ rows }: TableItem) =>
  rows.map((row) =>
    row.map(({ paragraphs, fill }) => ({
      text: words(paragraphs),
      options: fill ? { fill: paint(fill) } : {},
    })),
  );

const words = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

/** Returns the box of an object in inches. */
const frame = ({ x, y, width, height }: Box) => ({ x: x / 72, y: y / 72, w: width / 72, h: height / 72 });

const SCHEME: Partial<Record<Colour['slot'], string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** Returns a colour for pptxgenjs, whose transparency is in per cent: 100 less the alpha. */
const paint = ({ slot, alpha = 1 }: Colour) => ({
  color: SCHEME[slot] ?? slot,
  transparency: (1 - alpha) * 100,
});

const dashOf = ({ dashed }: { readonly dashed?: true | undefined }) =>
  dashed ? { dashType: 'sysDash' as const } : {};
