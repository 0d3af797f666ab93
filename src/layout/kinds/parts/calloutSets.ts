import type { TextItem } from '../../../scene/item.ts';
import type { SceneLayout } from '../../../scene/scene.ts';
import type { Entry } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryPlaceholder } from '../../frame/entrySpec.ts';
import { EDGE } from '../../frame/grid.ts';
import { bar } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { type CalloutPlace, type CalloutStyle, calloutSpec, callouts, hasEdge } from './callout.ts';
import { calloutRowSpecs, calloutRows } from './calloutRows.ts';

/** Height of the rule above a callout without a card, in points. */
const RULE = 2;

/** Callouts of equal rank on a layout: their places, and their style, or `rows` for low cards in a column. */
export interface CalloutSet {
  readonly places: readonly CalloutPlace[];
  readonly style: CalloutStyle | 'rows';
}

/** What a layout holds of these callouts: a placeholder for each, the edges above their cards, and the rules above those without one. */
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
  const ruled = sets.flatMap(({ places }) => places.filter((place) => place.ruled));
  return {
    items: [
      ...edged.map(({ box, ground, number }) =>
        bar(`${deck.words.names.edge} ${number}`, { ...box, height: EDGE }, deck.palette(ground).rule),
      ),
      ...ruled.map(({ box, ground, number }) =>
        bar(`${deck.words.names.rule} ${number}`, { ...box, height: RULE }, deck.palette(ground).strong),
      ),
    ],
    placeholders: specs.map(entryPlaceholder),
  };
}

/** Fills the callouts of a layout with the entries that their places number. */
export function placeCallouts(
  page: PageFacts,
  entries: readonly Entry[],
  sets: readonly CalloutSet[],
): TextItem[] {
  return sets.flatMap(({ places, style }) => {
    const own = places.map(({ number }) => nth(entries, number - 1));
    return style === 'rows' ? calloutRows(page, own, places) : callouts(page, own, places, style);
  });
}
