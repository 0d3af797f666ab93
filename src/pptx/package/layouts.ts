import type { Placeholder, Scene, SceneLayout } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { solidFill } from './drawingml/colour.ts';
import { itemXml, type ShapeContext } from './drawingml/shape.ts';
import { layoutPart, MASTER } from './master.ts';
import { masterPlaceholders } from './masterPlaceholders.ts';
import { partContext } from './partContext.ts';
import type { Parts } from './parts.ts';
import { placeholderXml } from './placeholderXml.ts';
import { Relationships } from './relationships.ts';
import { shapeTreePart } from './shapeTree.ts';

/** Writes the scene's layouts in place of all that pptxgenjs made. */
export function layouts(parts: Parts, scene: Scene): void {
  for (const name of parts.names()) if (name.startsWith('ppt/slideLayouts/')) parts.delete(name);
  const date = masterPlaceholders(scene).find(({ type }) => type === 'dt');
  for (const [index, layout] of scene.layouts.entries()) {
    const part = layoutPart(index);
    new Relationships(parts, part).to('slideMaster', MASTER);
    parts.set(part, layoutXml(layout, date, partContext(parts, scene, part)));
  }
}

function layoutXml(layout: SceneLayout, date: Placeholder | undefined, context: ShapeContext): string {
  const { type, label, background, items } = layout;
  const placeholders = withDate(layout, date);
  const footers = placeholders.some((p) => p.type === 'ftr' || p.type === 'sldNum');
  return shapeTreePart({
    root: 'p:sldLayout',
    attributes: `${type ? ` type="${type}"` : ''} preserve="1"${type ? '' : ' userDrawn="1"'}`,
    name: escapeXml(label),
    background:
      background.slot === 'lt1' ? '' : `<p:bg><p:bgPr>${solidFill(background)}<a:effectLst/></p:bgPr></p:bg>`,
    shapes: [
      ...items.map((item, index) => itemXml(item, index + 2, context)),
      ...placeholders.map((placeholder, index) =>
        placeholderXml(placeholder, items.length + index + 2, context),
      ),
    ],
    rest: `<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>${footers ? '<p:hf hdr="0" dt="0"/>' : ''}`,
  });
}

/** A layout with a footer also takes a date, where the master has it; it shows only when someone asks for it. */
function withDate({ placeholders }: SceneLayout, date: Placeholder | undefined): SceneLayout['placeholders'] {
  const has = (type: string) => placeholders.some((placeholder) => placeholder.type === type);
  if (!date || has('dt') || !has('sldNum')) return placeholders;
  const idx = Math.max(9, ...placeholders.map((placeholder) => placeholder.idx)) + 1;
  return [...placeholders, { ...date, idx }];
}
