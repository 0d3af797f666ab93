import type { Placeholder, Scene, SceneLayout } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { isDark } from './darkGrounds.ts';
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
  const onMaster = masterPlaceholders(scene);
  for (const [index, layout] of scene.layouts.entries()) {
    const part = layoutPart(index);
    new Relationships(parts, part).to('slideMaster', MASTER);
    const context = partContext(parts, scene, part);
    parts.set(part, layoutXml(layout, onMaster, { ...context, dark: isDark(layout, scene) }));
  }
}

function layoutXml(
  layout: SceneLayout,
  onMaster: readonly Placeholder[],
  context: ShapeContext & { readonly dark: boolean },
): string {
  const { type, label, background, items } = layout;
  const placeholders = withDate(layout, onMaster);
  const has = (kind: string) => placeholders.some((placeholder) => placeholder.type === kind);
  return shapeTreePart({
    root: 'p:sldLayout',
    attributes: `${type ? ` type="${type}"` : ''} preserve="1"${type ? '' : ' userDrawn="1"'}`,
    name: escapeXml(label),
    background:
      background.slot === 'lt1' ? '' : `<p:bg><p:bgPr>${solidFill(background)}<a:effectLst/></p:bgPr></p:bg>`,
    shapes: [
      ...items.map((item, index) => itemXml(item, index + 2, context)),
      ...placeholders.map((placeholder, index) =>
        placeholderXml(placeholder, items.length + index + 2, context, inherited(placeholder)),
      ),
    ],
    rest:
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>' +
      `${has('sldNum') ? `<p:hf hdr="0"${has('ftr') ? '' : ' ftr="0"'} dt="0"/>` : ''}`,
  });

  /** On a dark ground the master's colours would be turned around. */
  function inherited(placeholder: Placeholder): Placeholder | undefined {
    const kind = placeholder.type === 'ctrTitle' ? 'title' : placeholder.type;
    return context.dark ? undefined : onMaster.find((one) => one.type === kind);
  }
}

/** A layout with a page number also takes a date, where the master has it; it shows only when someone asks for it. */
function withDate(
  { placeholders }: SceneLayout,
  onMaster: readonly Placeholder[],
): SceneLayout['placeholders'] {
  const has = (type: string) => placeholders.some((placeholder) => placeholder.type === type);
  const date = onMaster.find(({ type }) => type === 'dt');
  return date && !has('dt') && has('sldNum') ? [...placeholders, date] : placeholders;
}
