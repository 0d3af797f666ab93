import { contrast } from '../../brand/contrast.ts';
import { type Keep, keepNothing } from '../../keep/keep.ts';
import type { PlaceholderRef } from '../../scene/item.ts';
import type { Page, Placeholder, Scene, SceneLayout } from '../../scene/scene.ts';
import { addChart } from '../charts/addChart.ts';
import type { ObjectContext, WrittenTexts } from '../drawingml/items/object.ts';
import type { TextContext } from '../drawingml/run.ts';
import type { Package } from '../package/package.ts';
import type { Relationships } from '../package/relationships.ts';
import { tableStyleId } from '../theme/tableStyle.ts';
import { type Asked, addKept } from './addKept.ts';
import { objectIds } from './lastingIds.ts';
import { linkAttributes, linkTargets } from './links.ts';
import { MediaStore } from './media.ts';
import { chartPart, layoutPart, NOTES_MASTER, workbookPart } from './names.ts';

/** What the writers of all parts share: made once for a deck, so that no slide looks through the others. */
export interface DeckContext extends Asked {
  readonly scene: Scene;
  /** The layouts by their names, each with its part. */
  readonly layouts: ReadonlyMap<
    string,
    { readonly layout: SceneLayout; readonly part: string; readonly dark: boolean }
  >;
  readonly tableStyle: ObjectContext['tableStyle'];
  /** Stands for the facts that all slides share, and holds the texts that were written on each layout. */
  readonly name: { readonly texts: Map<string, WrittenTexts> };
  /** The part of the notes master. */
  readonly notesMaster: string;
}

/** Collects what the parts of a deck share. `keep` is given where the deck brings all its layouts itself. */
export function deckContext(
  scene: Scene,
  target: Package,
  notesMaster = NOTES_MASTER,
  keep: Keep = keepNothing,
): DeckContext {
  let charts = 0;
  const targets = linkTargets(scene.pages);
  const { layouts, theme, document, tableStyle } = scene;
  return {
    scene,
    package: target,
    target: (link) => targets.get(link),
    keep,
    name: keep(
      'written deck',
      () => [layouts, theme, document.language, tableStyle],
      () => ({ texts: new Map() }),
    ),
    media: new MediaStore(target, scene.media),
    layouts: new Map(
      scene.layouts.map((layout, index) => [
        layout.name,
        {
          layout,
          part: layout.part ?? layoutPart(index),
          dark: layout.part === undefined && isDark(layout, scene),
        },
      ]),
    ),
    tableStyle: { look: scene.tableStyle, id: tableStyleId(scene.tableStyle) },
    notesMaster,
    nextChart: () => {
      do charts += 1;
      while (target.has(chartPart(charts)) || target.has(workbookPart(charts)));
      return charts;
    },
    chartsSoFar: () => charts,
  };
}

/** Whether white reads better on the layout's ground than the text colour. */
function isDark({ background }: SceneLayout, { theme: { colours } }: Scene): boolean {
  const ground = colours[background.slot];
  return contrast(colours.lt1, ground) > contrast(colours.dk1, ground);
}

/** What text needs to know in a part with these relationships. */
export function textContext({ scene, target }: DeckContext, relationships: Relationships): TextContext {
  return {
    faces: scene.theme.faces,
    language: scene.document.language,
    ...(scene.layouts.some(({ part }) => part !== undefined) ? { foreign: true } : {}),
    link: (link, tip) => linkAttributes(link, tip, target(link), relationships),
  };
}

/** What objects need to know in a part with these relationships; `page` when it is a slide, on the layout it names. */
export function objectContext(
  deck: DeckContext,
  relationships: Relationships,
  layout: SceneLayout,
  page?: Page,
): ObjectContext {
  let id = 1;
  const { document } = deck.scene;
  const idOf = page && objectIds(page.key);
  return {
    ...textContext(deck, relationships),
    dark: deck.layouts.get(layout.name)?.dark ?? false,
    ...(page ? { pageNumber: page.number, texts: textsOn(layout.name, deck) } : { onLayout: true }),
    blip: (media) => deck.media.blip(media, relationships),
    tableStyle: deck.tableStyle,
    chart: (item) => {
      const input = () => [document.language, item];
      addKept(deck, 'chart parts', input, (own) => addChart(item, document.language, own));
      return relationships.to('chart', chartPart(deck.chartsSoFar()));
    },
    placeholder: (ref) => placeholderOf(layout, ref),
    nextId: () => {
      id += 1;
      return id;
    },
    creationId: (key) => (key === undefined ? undefined : idOf?.(key)),
  };
}

function textsOn(layout: string, { name: { texts } }: DeckContext): WrittenTexts {
  const known = texts.get(layout) ?? new WeakMap();
  texts.set(layout, known);
  return known;
}

function placeholderOf({ name, placeholders }: SceneLayout, ref: PlaceholderRef): Placeholder {
  const found = placeholders.find(({ type, idx }) => type === ref.type && idx === ref.idx);
  if (!found) throw new Error(`layout ${name} has no ${ref.type} ${ref.idx}`);
  return found;
}
