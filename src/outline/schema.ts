import * as z from 'zod';
import type { CatalogueEntry } from '../diagnostics/entry.ts';
import { switchable } from '../diagnostics/switchable.ts';
import { brandFields, deckFields, documentFields } from './deckFields.ts';
import { fieldSchema, fieldSchemas } from './fieldSchema.ts';
import { id } from './fieldTypes.ts';
import type { Kind } from './kind.ts';
import { unitFields } from './unitFields.ts';

/**
 * The schema of `content.yaml`, with the blocks that `kinds` allow. Each key has a description and an example: they are
 * what editors show, and `deckwright schema` prints them.
 */
export function outlineSchema(kinds: ReadonlyMap<string, Kind>) {
  const slides = z.array(blockSchema(kinds)).meta({
    description: 'The blocks, a slide each.',
    examples: [
      [
        {
          kind: 'quote',
          title: '服务兴边富民',
          text: '只有铸就能力强局才能更好地服务兴边富民。',
          by: '陈业林',
        },
      ],
    ],
  });
  const section = (description: string, example: string) =>
    z
      .strictObject({
        ...fieldSchemas({
          name: { required: true, description: 'The section’s name in PowerPoint.', example },
        }),
        slides,
      })
      .optional()
      .meta({ description, examples: [{ name: example, slides: [] }] });
  return z.strictObject({
    deck: fieldSchema({
      type: 'record',
      required: true,
      description: 'What the deck is, and who gives it.',
      fields: deckFields,
    }),
    brand: fieldSchema({
      type: 'record',
      description: 'How the deck looks: another brand here is another deck.',
      fields: brandFields,
    }),
    sources: z
      .record(id(), z.strictObject(fieldSchemas(documentFields)))
      .optional()
      .meta({
        description: 'The documents the facts come from, each under a short key.',
        examples: [{ report: { title: '全国质检系统创先争优专题报道（二）', file: 'profiles.txt' } }],
      }),
    checks: checksSchema(),
    opening: section('The slides before the first unit.', '开篇'),
    units: z
      .array(z.strictObject({ ...fieldSchemas(unitFields), slides }))
      .optional()
      .meta({
        description: 'What the deck reports on. Each unit is a section with a divider.',
        examples: [
          [{ id: 'jilin', name: '吉林检验检疫局技术中心党支部', short: '吉林技术中心', slides: [] }],
        ],
      }),
    closing: section('The slides after the last unit.', '结语'),
  });
}

/** A block is one of the kinds, told apart by its key `kind`. */
function blockSchema(kinds: ReadonlyMap<string, Kind>) {
  const [first, ...rest] = [...kinds.values()].map((kind) => kind.schema);
  return first ? z.discriminatedUnion('kind', [first, ...rest]) : z.looseObject({ kind: z.never() });
}

/** Severities of the rules of `deckwright check`. */
function checksSchema() {
  const rules = Object.entries(switchable());
  const level = ({ explanation, severity }: CatalogueEntry<never>) =>
    z
      .enum(['off', 'warning', 'error'])
      .optional()
      .meta({ description: `${explanation} Default: ${severity}.`, examples: ['off'] });
  return z
    .strictObject(Object.fromEntries(rules.map(([code, rule]) => [code, level(rule)])))
    .optional()
    .meta({ description: 'Rules to switch off, soften or harden, by code.', examples: [{}] });
}
