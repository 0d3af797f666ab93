import { OF_COUNTRY } from '../../claims/properNames.ts';
import { wordAt } from '../../read/dictionary.ts';
import { stem } from '../../read/english.ts';

/** A name of a text that its cited passages do not have. */
export interface Elsewhere {
  readonly name: string;
  readonly start: number;
  /** Whether no source has it either. */
  readonly isNowhere: boolean;
  /** Whether it is a part of a name of several words that a source has. */
  readonly isWhole?: boolean;
}

/** A capitalised word within a sentence. */
const LATIN = /(?<=[\p{L}\d,’'] )\p{Lu}[\p{L}’'-]{3,}/gu;
/** A month is compared as a date. */
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** Two names joined: University of Nairobi is none where the cited passages have another University of. */
const OF = /(?<![\p{L}-])(\p{Lu}\p{Ll}{3,} of )(?:the )?\p{Lu}\p{Ll}{2,}/gu;
/** Two characters and a word that ends the names of organisations and places. */
const HAN =
  /(?=(\p{Script=Han}{2})(局|厅|镇|乡|村|县|市|港|公司|集团|大学|医院|基地|水库|河|江|湖|(?:经济)?开发区|园区))/gu;

/** The capitalised words in a row that a word belongs to. */
function wholeNameAt(text: string, start: number, name: string): string {
  const before = /(?:\p{Lu}[\p{L}-]+ )*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^(?: \p{Lu}[\p{L}-]+)*/u.exec(text.slice(start + name.length))?.[0] ?? '';
  return before + name + after;
}

/**
 * The names of a text that stand in none of its cited passages, where another passage may have them: 财政局 for 水利局.
 * `isHere` and `isAnywhere` tell whether the cited passages and all sources with their titles have a word.
 */
export function namesElsewhere(
  text: string,
  isHere: (word: string) => boolean,
  isAnywhere: (word: string) => boolean,
): Elsewhere[] {
  const latin = [...text.matchAll(LATIN)].flatMap(({ 0: name, index: start }) => {
    if (MONTH.test(name)) return [];
    const forms = [name.replace(/['’]?s?$/, ''), stem(name)];
    const whole = wholeNameAt(text, start, name);
    const isNowhere = !forms.some(isAnywhere);
    const isOther = OF_COUNTRY.test(name) && !isHere(name);
    // Raman of Priya Raman, where the passage has Priya.
    const isNamedHere = whole.split(' ').some((word) => word !== name && isHere(word));
    return isOther || isNamedHere || forms.some(isHere)
      ? []
      : { name, start, isNowhere, isWhole: whole.includes(' ') && isAnywhere(whole) };
  });
  const han = [...text.matchAll(HAN)].flatMap(({ 1: first = '', 2: end = '', index: start }) => {
    const name = first + end;
    if (wordAt(text, start).start !== start || /[的了在和与及其各]/.test(first) || isHere(name)) return [];
    // 石门经济开发区 is none of a source that has 石门, and 桐坪经济开发区 in the cited passage.
    const isMade = end.length > 1 && !isHere(first) && isHere(end) && isAnywhere(first);
    return isMade || isAnywhere(name) ? { name, start, isNowhere: false } : [];
  });
  const made = [...text.matchAll(OF)].flatMap(({ 0: name, 1: first = '', index: start }) =>
    isHere(name) || !isHere(first) ? [] : { name, start, isNowhere: !isAnywhere(name) },
  );
  return [...latin, ...han, ...made];
}
