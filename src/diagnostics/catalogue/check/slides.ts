import { entry } from '../../entry.ts';

/** Rules about the amount of text on a slide and about the order of slides. */
export const slideRules = {
  'slide-too-wordy': entry<{ words: number; limit: number }>({
    severity: 'warning',
    message: (f) =>
      `the slide holds ${f.words} words; more than ${f.limit} are not read while someone speaks.`,
    hint: () => 'move what is said into the notes, or make two slides of it.',
    explanation:
      'An audience that reads does not listen. Han characters count one word each, other words and numbers too; notes, kicker and source do not count.',
    wrong: 'text: (三百字的经过)',
    right: 'text: 通关时间缩短一半\nnotes: (三百字的经过)',
  }),
  'slide-too-many-entries': entry<{ entries: number; limit: number }>({
    severity: 'warning',
    message: (f) => `the slide lists ${f.entries} things; more than ${f.limit} are not taken in at once.`,
    hint: () => 'group them, or make two slides of them.',
    explanation:
      'More than seven entries or list items on one slide are a list to look things up in, not a point. Covers, agendas, overviews and closings are exempt: they are as long as the deck has units.',
    wrong: 'items: [一, 二, 三, 四, 五, 六, 七, 八]',
    right: 'items: [一, 二, 三, 四]',
  }),
  'kind-repeated': entry<{ kind: string }>({
    severity: 'warning',
    message: (f) => `this is the third ${f.kind} slide running.`,
    hint: () => 'show one of them another way: a quotation, a chart, a timeline.',
    explanation:
      'Three slides of one kind in a row look like one slide that does not end, and attention goes.',
    wrong: '- kind: points\n- kind: points\n- kind: points',
    right: '- kind: points\n- kind: stats\n- kind: points',
  }),
  'section-without-figures': entry<{ section: string }>({
    severity: 'warning',
    message: (f) => `the section ${f.section} shows no figure.`,
    hint: () => 'add stats, a chart or a table: a claim is believed when it is counted.',
    explanation:
      'Every numbered section of a briefing should show at least one figure: a chart, a table, or an entry whose heading holds a strong number.',
    wrong: 'units:\n  - id: jilin\n    slides:\n      - kind: quote',
    right: 'units:\n  - id: jilin\n    slides:\n      - kind: quote\n      - kind: stats',
  }),
  'section-without-notes': entry<{ section: string }>({
    severity: 'warning',
    message: (f) => `no slide of ${f.section} has speaker notes.`,
    hint: () => 'write in notes: what is to be said and is not on the slide.',
    explanation:
      'Without notes only the person who wrote the deck can present it, and what is meant to be said ends up on the slides.',
    wrong: '- kind: stats\n  title: 八年节假日从不停运',
    right: '- kind: stats\n  title: 八年节假日从不停运\n  notes: 先讲时间跨度，再讲数字。',
  }),
};
