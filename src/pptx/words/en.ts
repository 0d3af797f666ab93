import type { FixedWords } from './fixedWords.ts';

export const en: FixedWords = {
  names: {
    title: 'Title',
    body: 'Body',
    dt: 'Date',
    ftr: 'Footer',
    sldNum: 'Slide number',
    slideImage: 'Slide image',
    notes: 'Notes',
  },
  colours: { muted: 'Muted', line: 'Line', wash: 'Wash', tint: 'Tint' },
  prompts: {
    title: 'Click to edit the title',
    levels: ['Click to edit the text', 'Second level', 'Third level', 'Fourth level', 'Fifth level'],
    notes: 'Click to edit the notes',
  },
};
