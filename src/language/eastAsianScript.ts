/** Scripts of East Asian languages as ISO 15924 has them, but for Korean, which Office calls by its letters. */
export type EastAsianScript = 'Hans' | 'Hant' | 'Jpan' | 'Hang';

/** The script of an East Asian language, a BCP 47 tag: `zh-TW` is written in `Hant`. Undefined for other languages. */
export function eastAsianScript(language: string): EastAsianScript | undefined {
  if (/^ja(-|$)/i.test(language)) return 'Jpan';
  if (/^ko(-|$)/i.test(language)) return 'Hang';
  if (!/^zh(-|$)/i.test(language)) return undefined;
  // Intl takes its time, and most decks say no more.
  if (/^zh(-CN)?$/i.test(language)) return 'Hans';
  return new Intl.Locale(language).maximize().script === 'Hant' ? 'Hant' : 'Hans';
}
