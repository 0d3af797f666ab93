import { entry } from '../entry.ts';

/** Findings of the preview stage. */
export const previewCatalogue = {
  'no-thumbnail': entry<{ reason: string; hint: string }>({
    severity: 'warning',
    message: (f) => `the deck has no thumbnail: ${f.reason}.`,
    hint: (f) => f.hint,
    explanation:
      'File managers show a small picture of the cover, which is drawn by a native module. Where there is none for the machine the deck is written without the picture; nothing else in it changes.',
    wrong: 'npm ci --omit=optional\ndeckwright build',
    right: 'npm ci\ndeckwright build',
  }),
};
