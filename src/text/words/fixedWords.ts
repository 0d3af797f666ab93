/** The words that templates add to an author's, in one language. */
export interface FixedWords {
  /** What templates print as it is: `{{@words.computed}}`. */
  readonly texts: Readonly<Record<FixedText, string>>;
  /** In a source line, between: a document, a region and headings; headings; documents. */
  readonly between: { readonly parts: string; readonly headings: string; readonly documents: string };
  /** The first of so many headings, when a source line cannot name them all. */
  readonly among: (first: string, count: number) => string;
  /** A unit by its number, from 1. */
  readonly unit: (number: number) => string;
  /** A year, a month or a day, as people write it. */
  readonly date: (year: number, month?: number, day?: number) => string;
}

type FixedText =
  // Between a number and a name; between who and when; between a name and a role.
  | ('gap' | 'divider' | 'comma')
  // Behind the label of a figure of ours; before its formula.
  | ('computed' | 'formula');
