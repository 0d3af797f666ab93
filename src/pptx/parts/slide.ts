import type { Page } from '../../scene/scene.ts';
import { itemXml } from '../drawingml/items/item.ts';
import type { ObjectContext } from '../drawingml/items/object.ts';
import { shapeTreePart } from '../drawingml/shapeTree.ts';
import { addKept } from './addKept.ts';
import { type DeckContext, objectContext } from './deckContext.ts';
import { slideCreationId } from './lastingIds.ts';
import { notesPart, slidePart } from './names.ts';
import { hasNotes } from './notesMaster.ts';

/** Adds the slide of a page. Throws when the scene has no such layout. */
export function addSlide(deck: DeckContext, page: Page): void {
  const found = deck.layouts.get(page.layout);
  if (!found) throw new Error(`page ${page.number} asks for the unknown layout ${page.layout}`);
  const { number, key, hidden, layout, items } = page;
  const input = () => [number, key, hidden, layout, hasNotes(page), items];
  addKept(deck, 'slide part', input, (own) => {
    own.package.addWith(slidePart(number), (relationships) => {
      relationships.to('slideLayout', found.part);
      if (hasNotes(page)) relationships.to('notesSlide', notesPart(number));
      return slideXml(page, objectContext(own, relationships, found.layout, page));
    });
  });
}

const slideXml = ({ hidden, items, key }: Page, context: ObjectContext): string =>
  shapeTreePart({
    root: 'p:sld',
    attributes: hidden ? ' show="0"' : '',
    shapes: items.map((item) => itemXml(item, context)),
    extensions:
      '<p:ext uri="{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}"><p14:creationId ' +
      `xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" val="${slideCreationId(key)}"/></p:ext>`,
    rest: '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  });
