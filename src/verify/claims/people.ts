import { isPersonName, peopleIn } from './names.ts';
import { namesOf, partsOf } from './properNames.ts';

/** Words before the name of a person. */
const TITLE = '(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Cllr|Councillor|Rev)';
const NAME = "\\p{Lu}[\\p{L}’'-]+";
const SAYS = 'said|says|added|told|asked|replied|warned|noted|explained|admitted|recalled|thanked|reported';
/** Names of people by what stands beside them, and first names with surnames. */
const LATIN = [
  new RegExp(`(?<!\\p{L})${TITLE}\\.? (${NAME}(?: ${NAME})*)`, 'gu'),
  new RegExp(`(?<!\\p{L}|\\p{Lu}\\p{Ll}+ )(${NAME}(?: ${NAME})?) (?:${SAYS})\\b`, 'gu'),
  new RegExp(`\\b(?:${SAYS}) (${NAME} ${NAME})(?! \\p{Lu})`, 'gu'),
  new RegExp(
    `(?<![\\p{L}’'-] )(${NAME} ${NAME})(?= \\(|, (?:who|an? |the |[a-z]+ (?:of|at|for) |chair|chief|director|head))`,
    'gu',
  ),
];
/** Words of organisations and places. */
const NO_PERSON =
  /\b(?:Council|County|Unit|Farm|Trust|Hospital|University|Society|Fund|Road|Street|Board|Committee|Ltd|Inc|Group|Ventures|Capital|Authority|School|House|Park|Bank|The|This|Our)\b/;

/** The people whom sources name. */
export interface People {
  /** The people of a text, each by the name that it has there. */
  readonly in: (text: string) => string[];
  readonly has: (name: string) => boolean;
}

/** Finds the people whom sources name. */
export function peopleOf(sources: string): People {
  const known = new Set(
    LATIN.flatMap((form) => [...sources.matchAll(form)].map((match) => match[1] ?? ''))
      .filter((name) => !NO_PERSON.test(name))
      .flatMap(surnameOf),
  );
  const namesIn = namesOf(sources, peopleIn(sources));
  const isPerson = (name: string): boolean =>
    /\p{Script=Han}/u.test(name)
      ? name.length < 4 && isPersonName(name)
      : surnameOf(name).some((part) => known.has(part));
  return {
    in: (text) => [...new Set(namesIn(text).flatMap(({ name }) => (isPerson(name) ? name : [])))],
    has: isPerson,
  };
}

const surnameOf = (name: string): string[] => partsOf(name).slice(-1);

/** Whether two names may be those of one person: they share a word. */
export const areOne = (one: string, other: string): boolean =>
  one === other || partsOf(one).some((part) => partsOf(other).includes(part));
