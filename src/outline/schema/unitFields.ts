import type { FieldSpec, FieldSpecs } from './fieldSpec.ts';

/** The fields of a figure besides its label or note. */
const figureFields: FieldSpecs = {
  value: { required: true, description: 'The number, as the source has it.', example: 3600 },
  prefix: { description: 'What stands before it.', example: 'almost' },
  unit: { description: 'What stands after it.', example: 'lots' },
  computed: { description: 'The formula over facts, when we computed it.', example: '203.28 / 5.22' },
  source: {
    type: 'source',
    description: 'Document and heading it stands under.',
    example: 'report#Laboratory',
  },
};

/** The formulas of the figures that a title, a text or the notes of a slide show, and that no source has. */
const formulas: FieldSpec = {
  type: 'list',
  description:
    'How figures in the title, the texts or the notes were worked out. They are not shown; the notes say how.',
  example: [{ value: 38.9, unit: 'times', computed: '203.28 / 5.22' }],
  fields: {
    ...figureFields,
    value: { required: true, description: 'The number, as the slide shows it.', example: 38.9 },
    computed: {
      required: true,
      description: 'The formula over facts.',
      example: '203.28 / 5.22',
    },
  },
};

/** The fields of a unit besides its slides. */
export const unitFields: FieldSpecs = {
  id: { type: 'id', required: true, description: 'What links point at.', example: 'north' },
  name: {
    required: true,
    description: 'The full name, on the divider.',
    example: 'North Port Laboratory',
  },
  short: { required: true, description: 'The name in the agenda and above titles.', example: 'North Port' },
  region: { description: 'Where it is; sources are cited with it.', example: 'North' },
  tagline: { description: 'A few words for the agenda and the divider.', example: 'Faster at the counter' },
  summary: {
    description: 'One sentence for the divider.',
    example: 'Eight years of weekend trains without a break',
  },
  figure: {
    type: 'record',
    description: 'The one telling figure, for the overview.',
    fields: {
      ...figureFields,
      note: { description: 'What it counts.', example: 'samples tested in 40 days' },
    },
  },
  facts: {
    type: 'list',
    max: 3,
    description: 'Up to three figures on the divider.',
    fields: {
      ...figureFields,
      label: { required: true, description: 'What it counts.', example: 'pests identified in house' },
    },
    example: [{ value: 80, unit: 'pests', label: 'identified in house' }],
  },
  at: {
    type: 'list',
    min: 2,
    max: 2,
    of: { type: 'count', description: 'Percent.', example: 40 },
    description: 'Its place on the route of the overview, in percent from the left and from the top.',
    example: [62, 8],
  },
  image: {
    needs: 'alt',
    description: 'A picture on the divider, relative to this file.',
    example: 'assets/harbour.svg',
  },
  alt: {
    needs: 'image',
    description: 'What the picture shows, for those who do not see it.',
    example: 'A port with two inspectors',
  },
  focus: {
    needs: 'image',
    description: 'The point of the picture that stays visible: its way from the left and from the top.',
    example: '70% 40%',
  },
  source: { type: 'source', description: 'Where the facts above stand.', example: 'report#Weekend trains' },
  formulas,
  notes: {
    type: 'paragraphs',
    description: 'What to say on the divider. A blank line begins a paragraph.',
    example: 'We begin in the north.',
  },
};

/** The fields that every kind of block takes, unless its template declares them differently or never places them. */
export const blockFields: FieldSpecs = {
  title: {
    required: true,
    description: 'The conclusion, as one sentence without a full stop.',
    example: 'Eight years of trains, and not one weekend without service',
  },
  id: { type: 'id', description: 'What links point at.', example: 'bees' },
  hidden: {
    type: 'flag',
    description: 'Whether the slide is left out when the deck is shown; it keeps its page number.',
    example: true,
  },
  kicker: { description: 'The small line above the title; units have their own.', example: 'Overview' },
  source: {
    type: 'source',
    description: 'Document and heading the facts stand under, or a list of them.',
    example: 'report#Weekend trains',
  },
  formulas,
  notes: {
    type: 'paragraphs',
    description: 'What to say. A blank line begins a paragraph.',
    example: 'First the span of time, then the figures.',
  },
};
