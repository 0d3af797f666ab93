/** The words in one language that templates add to an author's. */
export interface FixedWords {
  /** The texts that templates print unchanged: `{{@words.computed}}`. */
  readonly texts: Readonly<Record<FixedText, string>>;
  /** The separators in a source line: between document, region and headings; between headings; between documents. */
  readonly between: { readonly parts: string; readonly headings: string; readonly documents: string };
  /** Names the first of `count` headings, for a source line without room for all. */
  readonly among: (first: string, count: number) => string;
  /** A unit by its number, from 1, and by the author's word for it. */
  readonly unit: (number: number, word?: string) => string;
  /** A year, a month or a day, as people write it. */
  readonly date: (year: number, month?: number, day?: number) => string;
}

type FixedText =
  // Between a number and a name; between who and when; between a name and a role.
  | ('gap' | 'divider' | 'comma')
  // Behind the label of a computed figure; beside one without a label; before its formula.
  | ('computed' | 'computedMark' | 'formula');
