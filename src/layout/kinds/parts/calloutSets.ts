import type { FreeformItem, ShapeItem, TextItem } from '../../../scene/item.ts';
import type { SceneLayout } from '../../../scene/scene.ts';
import type { Entry } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryPlaceholder } from '../../frame/entrySpec.ts';
import { EDGE } from '../../frame/grid.ts';
import { bar } from '../../frame/itemMakers.ts';
import { plate, topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import {
  type CalloutPlace,
  type CalloutStyle,
  calloutIcon,
  calloutSpec,
  callouts,
  hasEdge,
} from './callout.ts';
import { calloutRowSpecs, calloutRows } from './calloutRows.ts';

/** Callouts of equal rank on a layout: their places, and their style, or `rows` for low cards in a column. */
export interface CalloutSet {
  readonly places: readonly CalloutPlace[];
  readonly style: CalloutStyle | 'rows';
}

/** What a layout holds of these callouts: a placeholder for each, the edges above their cards, the rules above those without one, and the plates of rows. */
export function calloutParts(
  deck: DeckFacts,
  sets: readonly CalloutSet[],
): Required<Pick<SceneLayout, 'items' | 'placeholders'>> {
  const specs = sets.flatMap(({ places, style }) =>
    places.flatMap((place): EntrySpec[] =>
      style === 'rows' ? Object.values(calloutRowSpecs(deck, place)) : [calloutSpec(deck, place, style)],
    ),
  );
  const edged = sets.flatMap(({ places, style }) => (style !== 'rows' && hasEdge(deck, style) ? places : []));
  const rows = sets.flatMap(({ places, style }) =>
    style === 'rows' ? places.filter((place) => !place.ruled) : [],
  );
  const ruled = sets.flatMap(({ places }) => places.filter((place) => place.ruled));
  return {
    items: [
      ...edged.map(({ box, ground, number }) =>
        bar(`${deck.words.names.edge} ${number}`, { ...box, height: EDGE }, deck.palette(ground).rule),
      ),
      ...ruled.flatMap(({ box, ground, number }) =>
        topRule(deck, `${deck.words.names.rule} ${number}`, box, deck.palette(ground).strong),
      ),
      ...rows.map(({ box, ground, number }) =>
        plate(deck, `${deck.words.names.panel} ${number}`, box, ground),
      ),
    ],
    placeholders: specs.map(entryPlaceholder),
  };
}

/** Fills the callouts of a layout with the entries that their places number; an icon stands in its callout, unless that is a row. */
export function placeCallouts(
  page: PageFacts,
  entries: readonly Entry[],
  sets: readonly CalloutSet[],
): (TextItem | ShapeItem | FreeformItem)[] {
  return sets.flatMap(({ places, style }) => {
    const own = places.map(({ number }) => nth(entries, number - 1));
    if (style === 'rows') return calloutRows(page, own, places);
    const icons = own.flatMap((entry, i) => calloutIcon(entry, nth(places, i), style, page.deck));
    return [...callouts(page, own, places, style), ...icons];
  });
}
