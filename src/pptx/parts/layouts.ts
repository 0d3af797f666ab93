import type { Placeholder, SceneLayout } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { solidFill } from '../drawingml/colour.ts';
import { itemXml } from '../drawingml/items/item.ts';
import type { ObjectContext } from '../drawingml/items/object.ts';
import { placeholderXml } from '../drawingml/placeholder.ts';
import { shapeTreePart } from '../drawingml/shapeTree.ts';
import { type DeckContext, objectContext } from './deckContext.ts';
import { MASTER } from './names.ts';

/** Adds the scene's layouts. `onMaster` are the placeholders of the master, from which theirs inherit. */
export function addLayouts(deck: DeckContext, onMaster: readonly Placeholder[]): void {
  for (const { layout, part } of deck.layouts.values()) {
    deck.package.addWith(part, (relationships) => {
      relationships.to('slideMaster', MASTER);
      return layoutXml(layout, onMaster, objectContext(deck, relationships, layout));
    });
  }
}

function layoutXml(layout: SceneLayout, onMaster: readonly Placeholder[], context: ObjectContext): string {
  const { type, label, background, items } = layout;
  const placeholders = withDate(layout, onMaster);
  const has = (kind: string) => placeholders.some((placeholder) => placeholder.type === kind);
  return shapeTreePart({
    root: 'p:sldLayout',
    attributes: `${type ? ` type="${type}"` : ''} preserve="1"${type ? '' : ' userDrawn="1"'}`,
    name: escapeXml(label),
    background:
      background.slot === 'lt1'
        ? ''
        : `<p:bg><p:bgPr>${solidFill(background, context)}<a:effectLst/></p:bgPr></p:bg>`,
    shapes: [
      ...items.map((item) => itemXml(item, context)),
      ...placeholders.map((placeholder) =>
        placeholderXml(placeholder, context.nextId(), context, inherited(placeholder)),
      ),
    ],
    rest:
      `<p:clrMapOvr>${context.dark ? TURNED : '<a:masterClrMapping/>'}</p:clrMapOvr>` +
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

/**
 * The colour map of a layout on a dark ground, turned around: a text box that someone adds to a slide there takes the
 * text colour, and can be read. A slide follows the map of its layout, also when a user gives it another.
 */
const TURNED =
  '<a:overrideClrMapping bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1" accent2="accent2" ' +
  'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
