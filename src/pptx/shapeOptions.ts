import type { Box, Colour, ShapeItem } from '../scene/item.ts';
import { schemeName } from './package/drawingml/colour.ts';

/** Where an object stands, in pptxgenjs's inches. */
export function frame(box: Box) {
  return { x: box.x / 72, y: box.y / 72, w: box.width / 72, h: box.height / 72 };
}

/** What pptxgenjs's `addShape` takes for a shape. */
export function shapeOptions(item: ShapeItem) {
  const { box, fill, line, radius } = item;
  return {
    ...frame(box),
    ...(fill ? { fill: paint(fill) } : {}),
    ...(line ? { line: { ...paint(line.colour), width: line.width } } : {}),
    ...(radius ? { rectRadius: Math.min(radius, box.width / 2, box.height / 2) / 72 } : {}),
  };
}

/** A theme slot by its scheme name; transparency is what alpha leaves, in per cent. */
export function paint({ slot, alpha = 1 }: Colour) {
  if (slot === 'hlink' || slot === 'folHlink') throw new Error(`pptxgenjs cannot paint with ${slot}`);
  return { color: schemeName(slot), transparency: (1 - alpha) * 100 };
}
