import type { FieldSpecs } from './fieldSpec.ts';

/** The fields of a unit besides its slides. */
export const unitFields: FieldSpecs = {
  id: { type: 'id', required: true, description: 'What links point at.', example: 'jilin' },
  name: {
    required: true,
    description: 'The full name, on the divider.',
    example: '吉林检验检疫局技术中心党支部',
  },
  short: { required: true, description: 'The name in the agenda and above titles.', example: '吉林技术中心' },
  region: { description: 'Where it is; sources are cited with it.', example: '吉林' },
  tagline: { description: 'A few words for the agenda and the divider.', example: '擦亮服务窗口' },
  summary: { description: 'One sentence for the divider.', example: '八年“党员专列”，节假日从不停运' },
  figure: {
    type: 'record',
    description: 'The one telling figure, for the overview.',
    fields: {
      value: { required: true, description: 'The number, as the source has it.', example: 3600 },
      prefix: { description: 'What stands before it.', example: '近' },
      unit: { description: 'What stands after it.', example: '余批' },
      note: { description: 'What it counts.', example: '40天检测“胶囊”样品' },
      computed: { description: 'The formula over facts, when we computed it.', example: '203.28 / 5.22' },
      source: {
        type: 'source',
        description: 'Document and heading it stands under.',
        example: 'report#检测技术显实力',
      },
    },
  },
  source: { type: 'source', description: 'Where the facts above stand.', example: 'report#党员专列送温暖' },
  notes: {
    type: 'paragraphs',
    description: 'What to say on the divider. A blank line begins a paragraph.',
    example: '第一站是吉林。',
  },
};

/** The fields that every kind of block takes, unless its template declares them differently or never places them. */
export const blockFields: FieldSpecs = {
  title: {
    required: true,
    description: 'The conclusion, as one sentence without a full stop.',
    example: '专列开行8年，节假日服务从未间断',
  },
  id: { type: 'id', description: 'What links point at.', example: 'bees' },
  kicker: { description: 'The small line above the title; units have their own.', example: '总览' },
  source: {
    type: 'source',
    description: 'Document and heading the facts stand under, or a list of them.',
    example: 'report#党员专列送温暖',
  },
  notes: {
    type: 'paragraphs',
    description: 'What to say. A blank line begins a paragraph.',
    example: '先讲时间跨度，再讲数字。',
  },
};
