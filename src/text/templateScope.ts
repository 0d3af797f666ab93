import type { Kind } from '../outline/kind.ts';
import { outlineSchema } from '../outline/schema.ts';
import { type Shape, shapeOf } from '../outline/shape.ts';
import type { Scope } from './scope.ts';
import { en } from './words/en.ts';

/** What names can mean in templates: in the one of the deck, of a unit's divider, of a block with a given shape. */
export function templateScopes(
  kinds: ReadonlyMap<string, Kind>,
): (context: 'deck' | 'section' | Shape) => Scope {
  const deck = shapeOf(outlineSchema(kinds));
  const units = fieldOf(deck, 'units');
  const unit = numbered(units.type === 'list' ? units.of : TEXT);
  const root: Shape = {
    type: 'record',
    fields: new Map([...fieldsOf(deck), ['units', { type: 'list', of: unit }]]),
  };
  const data = new Map<string, Shape>([
    ...['deck', 'brand', 'sources', 'units'].map((name) => [name, fieldOf(root, name)] as const),
    ['unit', unit],
    ['section', fieldOf(deck, 'opening')],
    ['words', { type: 'record', fields: new Map(Object.keys(en.texts).map((name) => [name, TEXT])) }],
    ...['index', 'first', 'last'].map((name) => [name, TEXT] as const),
  ]);
  const composed = { deck: root, section: unit };
  return (context) => ({
    contexts: [typeof context === 'string' ? composed[context] : context],
    params: new Map(),
    data,
    unit,
  });
}

const TEXT: Shape = { type: 'text' };

const fieldsOf = (shape: Shape): ReadonlyMap<string, Shape> =>
  shape.type === 'record' ? shape.fields : new Map();

const fieldOf = (shape: Shape, name: string): Shape => fieldsOf(shape).get(name) ?? TEXT;

/** Units are counted: `number` is 01. */
const numbered = (unit: Shape): Shape => ({
  type: 'record',
  fields: new Map([...fieldsOf(unit), ['number', TEXT]]),
});
