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
    wrong: 'text: (three hundred words on how it went)',
    right: 'text: Clearance takes half the time\nnotes: (three hundred words on how it went)',
  }),
  'slide-too-many-entries': entry<{ entries: number; limit: number }>({
    severity: 'warning',
    message: (f) => `the slide lists ${f.entries} things; more than ${f.limit} are not taken in at once.`,
    hint: () => 'group them, or make two slides of them.',
    explanation:
      'More than seven entries or list items on one slide are a list to look things up in, not a point. Covers, agendas, overviews and closings are exempt: they are as long as the deck has units.',
    wrong: 'items: [one, two, three, four, five, six, seven, eight]',
    right: 'items: [one, two, three, four]',
  }),
  'kind-repeated': entry<{ kind: string }>({
    severity: 'warning',
    message: (f) => `this is the third ${f.kind} slide running.`,
    hint: (f) => {
      const others = ['quote', 'chart', 'timeline', 'stats'].filter((kind) => kind !== f.kind).slice(0, 3);
      return `show one of them another way: as ${others.join(', ')}.`;
    },
    explanation:
      'Three slides of one kind in a row look like one slide that does not end, and attention goes.',
    wrong: '- kind: points\n- kind: points\n- kind: points',
    right: '- kind: points\n- kind: stats\n- kind: points',
  }),
  'section-duplicate': entry<{ name: string; first: number }>({
    severity: 'warning',
    message: (f) =>
      `the section “${f.name}” begins on slide ${f.first} already; the deck has two of this name.`,
    hint: () =>
      'give each unit a `short` of its own; in slide text `section:` stands on the first slide only.',
    explanation:
      'Each `section:` opens a section of PowerPoint, and each unit is one. Two of one name cannot be told apart in the list of slides, in the agenda and above titles.',
    wrong: 'units:\n  - { id: a, short: Office }\n  - { id: b, short: Office }',
    right: 'units:\n  - { id: a, short: North office }\n  - { id: b, short: South office }',
  }),
  'unit-missed': entry<{ missing: readonly string[]; named: number; units: number }>({
    severity: 'warning',
    message: (f) =>
      `the slide names ${f.named} of ${f.units} units; ${f.missing.map((name) => `“${name}”`).join(', ')} ${f.missing.length === 1 ? 'is' : 'are'} missing.`,
    hint: () => 'add an item for each unit.',
    explanation:
      'An agenda or a closing that links to some of the units mostly misses the others because they were added later.',
    wrong: 'closing: items for jilin and mohe, and units jilin, mohe and guizhou',
    right: 'closing: items for jilin, mohe and guizhou',
  }),
  'units-miscounted': entry<{ written: string; units: number }>({
    severity: 'warning',
    message: (f) => `“${f.written}” stands in a deck of ${f.units} units.`,
    hint: () => 'correct the number, or leave it out.',
    explanation:
      'A cover, an agenda, an overview or a closing says how many units there are; when units are added or taken out, the words stay behind.',
    wrong: 'title: Six teams at a glance   # over seven units',
    right: 'title: Seven teams at a glance',
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
    wrong: '- kind: stats\n  title: Eight years without a holiday off',
    right:
      '- kind: stats\n  title: Eight years without a holiday off\n  notes: First how long, then how many.',
  }),
};
