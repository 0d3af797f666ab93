import type PptxGenJS from 'pptxgenjs';
import type { Page, Scene } from '../scene/scene.ts';
import { type Drawable, drawnObjects } from './objects.ts';
import { frame, shapeOptions } from './shapeOptions.ts';
import { DOT, smallestChart } from './standIns.ts';
import { tableOptions, tableRows } from './tableOptions.ts';

/**
 * Draws the scene with pptxgenjs and returns its package. Every object is named by its key; text, links, groups,
 * layouts and everything else pptxgenjs cannot say are left to the package's patches.
 */
export async function draw(scene: Scene): Promise<Uint8Array> {
  // Loaded here, since all commands but `build` do without it.
  const { default: loaded } = await import('pptxgenjs');
  const deck = new (constructorOf(loaded))();
  deck.layout = 'LAYOUT_WIDE';
  for (const page of scene.pages) drawPage(deck.addSlide(), page);
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs did not return bytes');
  return written;
}

/** Its types say `default` is the class; under Node's module rules that is so only for some loaders. */
function constructorOf(module: unknown): new () => PptxGenJS.default {
  const inner = (module as { default?: unknown }).default;
  return (inner ?? module) as new () => PptxGenJS.default;
}

function drawPage(slide: PptxGenJS.default.Slide, page: Page): void {
  for (const { key, item } of drawnObjects(page)) drawItem(slide, key, item);
}

function drawItem(slide: PptxGenJS.default.Slide, objectName: string, item: Drawable): void {
  switch (item.kind) {
    case 'text':
      slide.addText('', { objectName, ...frame(item.box), isTextBox: true });
      return;
    case 'shape':
      slide.addShape(item.shape, { objectName, ...shapeOptions(item) });
      return;
    case 'picture':
      slide.addImage({ objectName, ...frame(item.box), data: DOT });
      return;
    case 'table':
      slide.addTable(tableRows(item), { objectName, ...tableOptions(item) });
      return;
    case 'chart':
      slide.addChart('bar', smallestChart(), { objectName, ...frame(item.box) });
      return;
  }
}
