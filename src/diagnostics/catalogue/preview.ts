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
  'no-picture': entry<{ hint: string }>({
    severity: 'error',
    message: () => 'no PNG can be drawn: there is no @resvg/resvg-js for this machine.',
    hint: (f) => f.hint,
    explanation:
      'A native module turns the drawing of a slide into pixels. It is an optional dependency, so it is missing where npm left it out, or where there is none for the machine. An SVG needs no such module.',
    wrong: 'npm ci --omit=optional\ndeckwright render -o pictures',
    right: 'npm ci\ndeckwright render -o pictures',
  }),
  'no-pdf': entry<{ problem: 'missing' | 'slow' | 'failed' }>({
    severity: 'error',
    message: ({ problem }) =>
      ({
        missing: 'no PDF can be made: there is no LibreOffice on this machine.',
        slow: 'no PDF was made: LibreOffice took longer than five minutes.',
        failed: 'no PDF was made: LibreOffice ended without one.',
      })[problem],
    hint: ({ problem }) =>
      problem === 'missing'
        ? 'install LibreOffice (soffice must be found), or build the deck and save it as PDF in PowerPoint.'
        : 'try again, or build the deck and save it as PDF in PowerPoint.',
    explanation:
      'LibreOffice makes the PDF of the built deck, in a profile of its own. It is found as soffice or libreoffice on the search path, or where macOS and Windows install it.',
    wrong: 'deckwright render -o deck.pdf   # without LibreOffice',
    right: 'apt-get install libreoffice-impress\ndeckwright render -o deck.pdf',
  }),
  'picture-fonts': entry<{ lacking: readonly (readonly [face: string, shown: string])[] }>({
    severity: 'warning',
    message: ({ lacking }) => {
      const faces = lacking.map(([face]) => face).join(', ');
      const shown = lacking.map(([face, family]) => `${family} for ${face}`).join(', ');
      return `this machine lacks ${faces}; the pictures show ${shown}.`;
    },
    hint: () => 'install the fonts; the deck itself names the right ones either way.',
    explanation:
      'Pictures are drawn with the fonts that the machine has. For one that it lacks they show a font with the same widths, else what viewers show in its place. Lines break as in the deck; their words may be wider or narrower.',
    wrong: 'brand:\n  fonts:\n    heading: Georgia   # not on this machine',
    right: 'brand:\n  fonts:\n    heading: Gelasio   # installed',
  }),
  'slide-missing': entry<{ slide: string; slides: number; nearest?: string | undefined }>({
    severity: 'error',
    message: (f) => `there is no slide ${f.slide}.`,
    hint: ({ slides, nearest }) =>
      nearest === undefined
        ? `name the id of a slide, or a number from 1 to ${slides}.`
        : `the nearest id is ${nearest}; a number from 1 to ${slides} does too.`,
    explanation:
      'A slide on the command line is the id of a slide or of a unit, as links name it, or the number of the slide.',
    wrong: 'deckwright render --slide jilinn -o jilin.png',
    right: 'deckwright render --slide jilin -o jilin.png',
  }),
};
