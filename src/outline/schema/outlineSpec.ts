import { switchable } from '../../diagnostics/catalogue.ts';
import type { CatalogueEntry } from '../../diagnostics/entry.ts';
import { brandFields, deckFields, documentFields } from './deckFields.ts';
import type { FieldSpec, FieldSpecs } from './fieldSpec.ts';
import { type Kind, kindSpec } from './kind.ts';
import { unitFields } from './unitFields.ts';

/**
 * Makes the description of `content.yaml` with blocks of these `kinds`. Each key has a description and an example,
 * which editors show and `deckwright schema` prints.
 */
export function outlineSpec(kinds: ReadonlyMap<string, Kind>): FieldSpec {
  const slides = slidesField(kinds);
  const section = (description: string, example: string): FieldSpec => ({
    type: 'record',
    description,
    example: { name: example, slides: [] },
    fields: { name: { required: true, description: 'The section’s name in PowerPoint.', example }, slides },
  });
  const fields: FieldSpecs = {
    deck: {
      type: 'record',
      required: true,
      description: 'What the deck is, and who gives it.',
      fields: deckFields,
    },
    brand: {
      type: 'record',
      description: 'How the deck looks: another brand here is another deck.',
      fields: brandFields,
    },
    sources: {
      type: 'map',
      description: 'The documents the facts come from, each under a short key.',
      example: { report: { title: 'Reports on Good Service, No. 2', file: 'profiles.txt' } },
      keys: { type: 'id', description: 'The key.' },
      of: { type: 'record', description: 'One document.', fields: documentFields },
    },
    checks: {
      type: 'record',
      description: 'Rules to switch off, soften or harden, by code.',
      example: {},
      fields: levels(),
    },
    slides: {
      ...slides,
      required: false,
      or: 'opening',
      description: 'All slides of a deck without units: an opening without a name.',
    },
    opening: section('The slides before the first unit.', 'Opening'),
    units: {
      type: 'list',
      description: 'What the deck reports on. Each unit is a section with a divider.',
      example: [{ id: 'north', name: 'North Port Laboratory', short: 'North Port', slides: [] }],
      fields: { ...unitFields, slides },
    },
    closing: section('The slides after the last unit.', 'Closing'),
    appendix: section(
      'Slides after the closing, for questions. The agenda does not list them, and the small line above their titles names the appendix.',
      'Appendix',
    ),
  };
  return { type: 'record', description: '', fields };
}

/** Makes the list of blocks that a section or a unit has. */
function slidesField(kinds: ReadonlyMap<string, Kind>): FieldSpec {
  return {
    type: 'list',
    required: true,
    description: 'The blocks, a slide each.',
    of: {
      type: 'block',
      description: 'One block.',
      kinds: new Map([...kinds].map(([name, kind]) => [name, kindSpec(kind)])),
    },
    example: [
      {
        kind: 'quote',
        title: 'Service makes the border prosper',
        text: 'Only those who are able can serve well.',
        by: 'A. Speaker',
      },
    ],
  };
}

/** Makes the fields of `checks`: a severity for each rule of `deckwright check`. */
function levels(): FieldSpecs {
  const level = ({ explanation, severity }: CatalogueEntry<never>): FieldSpec => ({
    type: 'choice',
    choices: ['off', 'warning', 'error'],
    description: `${explanation} Default: ${severity}.`,
    example: 'off',
  });
  return Object.fromEntries(Object.entries(switchable()).map(([code, rule]) => [code, level(rule)]));
}
