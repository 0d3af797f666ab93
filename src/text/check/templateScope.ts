import { type FieldSpec, type FieldSpecs, itemOf, OPEN, TEXT } from '../../outline/schema/fieldSpec.ts';
import type { Kind } from '../../outline/schema/kind.ts';
import { outlineSpec } from '../../outline/schema/outlineSpec.ts';
import { en } from '../words/en.ts';
import type { Scope } from './scope.ts';

/** Makes the function that returns the scope of the deck's template, of a divider's, or of a block's. */
export function templateScopes(
  kinds: ReadonlyMap<string, Kind>,
): (context: 'deck' | 'section' | FieldSpec) => Scope {
  const { deck = TEXT, brand = TEXT, sources = TEXT, ...others } = outlineSpec(kinds).fields ?? {};
  const { units: written = TEXT, opening: section = TEXT } = others;
  // Units have a `number`: 01.
  const unit = recordOf({ ...itemOf(written)?.fields, number: TEXT });
  const units: FieldSpec = { type: 'list', description: '', of: unit };
  const root = recordOf({ deck, brand, sources, ...others, units });
  const words = recordOf(Object.fromEntries(Object.keys(en.texts).map((name) => [name, TEXT])));
  const loop = { index: TEXT, first: TEXT, last: TEXT };
  const data = new Map(
    Object.entries({
      deck,
      brand,
      sources,
      units,
      unit,
      section,
      appendix: section,
      row: OPEN,
      words,
      ...loop,
    }),
  );
  const composed = { deck: root, section: unit };
  return (context) => ({
    contexts: [typeof context === 'string' ? composed[context] : context],
    params: new Map(),
    data,
    unit,
  });
}

const recordOf = (fields: FieldSpecs): FieldSpec => ({ type: 'record', description: '', fields });
