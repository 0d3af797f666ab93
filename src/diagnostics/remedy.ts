/** What a program can do about a finding. The `text` stands at the place of the finding, alone or within a longer value. */
export type Remedy =
  /** Write `with` in the place of `text`; `or` holds what else may be meant. */
  | {
      readonly action: 'replace';
      readonly text: string;
      readonly with: string;
      readonly or?: readonly string[];
    }
  /** Write one of `from` in the place of `text`. */
  | { readonly action: 'choose'; readonly text: string; readonly from: readonly string[] }
  /** Take about so many characters out of the value. */
  | { readonly action: 'shorten'; readonly characters: number }
  /** Give the mapping this key. */
  | { readonly action: 'add'; readonly key: string }
  /** Take the key with its value out. */
  | { readonly action: 'remove'; readonly key: string };

/** What is known of a word that is none of the `known` ones: the one that is `meant`, which some facts call `near`. */
interface Choice {
  readonly meant?: string | undefined;
  readonly near?: string | undefined;
  readonly known?: readonly string[];
}

/** Writes the word that is meant in the place of `text`, or else one of the known ones. */
export function pick(text: string, { meant, near = meant, known = [] }: Choice): Remedy | undefined {
  if (near !== undefined) return { action: 'replace', text, with: near };
  return known.length > 0 ? { action: 'choose', text, from: known } : undefined;
}

/** Writes `better` in the place of `text`. */
export const replace = (text: string, better: string): Remedy => ({ action: 'replace', text, with: better });
