import type { Outline } from '../../outline/outline.ts';
import type { Claim } from '../claims/claim.ts';
import { isOrganisation, isPersonName, peopleIn } from '../claims/names.ts';
import { quotedIn } from '../claims/quotes.ts';
import { isPlace } from '../match/words/nearMiss.ts';
import { wordAt } from '../read/dictionary.ts';
import { findQuantities } from '../read/numbers.ts';
import { readable } from '../read/readable.ts';
import { headingOf } from '../sources/citation.ts';
import type { Document } from '../sources/document.ts';

export type NameKind = 'organisation' | 'place' | 'person' | 'term';

/** A name of the deck: a row of the list of names in the report. */
export interface NameRow {
  readonly name: string;
  readonly kind: NameKind;
  /** How often the texts of the deck have it. */
  readonly times: number;
  /** The numbers of the slides that have it. */
  readonly slides: readonly number[];
  /** How often the sources have it, and the passages that do. */
  readonly inSources: number;
  readonly where: readonly string[];
  /** Names of the deck or of the sources that differ from it in one character, or in a letter or two of a long word. */
  readonly near: readonly string[];
}

/** Documents as the list names them: `year book · Heading`, at most so many of them. */
const MOST_PLACES = 3;

/**
 * Lists the names that the texts of a deck have, first those that no source has, by kind and in the order of their first use, with how often and where deck
 * and sources have them. It lists what looks like a name by its form, so some are missing and some are none.
 */
export function nameList(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, Document>,
  sources: Outline['sources'],
): NameRow[] {
  const passages = [...documents.values()].flatMap((document) =>
    document.passages.map((passage) => {
      const { title = document.key, short = title } = sources[document.key] ?? {};
      const heading = headingOf({ passage });
      return { text: flat(passage.text), place: heading === '' ? short : `${short} · ${heading}` };
    }),
  );
  const everything = passages.map(({ text }) => text).join('\n');
  const known = [...namesIn(everything)];
  const shown = claims.filter(({ role, text }) => role !== 'formula' && text.trim() !== '');
  const rows = new Map<string, { kind: NameKind; times: number; slides: Set<number> }>();
  for (const claim of shown) {
    const isNamed = claim.path.at(-1) === 'heading' || claim.role === 'name';
    const isPerson =
      isNamed && (isPersonName(claim.text) || (claim.role === 'name' && /^\p{Lu}/u.test(claim.text)));
    const by = isPerson && !isOrganisation(claim.text) ? [[claim.text.trim(), 'person'] as const] : [];
    const names = new Map([...by, ...namesIn(flat(claim.text))]);
    for (const [name, kind] of names)
      if (!rows.has(name)) rows.set(name, { kind, times: 0, slides: new Set() });
  }
  for (const claim of shown) {
    const text = flat(claim.text);
    for (const [name, row] of rows) {
      const times = countOf(name, text);
      row.times += times;
      if (times > 0 && claim.scope.slide) row.slides.add(claim.scope.slide.number);
    }
  }
  const others = new Map([...known, ...[...rows].map(([name, { kind }]) => [name, kind] as const)]);
  return [...rows]
    .filter(([name]) => !isLongerName(name, rows, everything))
    .map(([name, { kind, times, slides }]) => {
      const holding = passages.filter(({ text }) => text.includes(name));
      return {
        name,
        kind,
        times,
        slides: [...slides],
        inSources: countOf(name, everything),
        where: [...new Set(holding.map(({ place }) => place))].slice(0, MOST_PLACES),
        near: [...others].flatMap(([other, its]) => (its === kind && isNear(name, other) ? other : [])),
      };
    })
    .sort(
      (a, b) =>
        Number(a.inSources > 0) - Number(b.inSources > 0) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
    );
}

/** Whether a name that no source has is another name of the deck behind words that are none: 铸|能力强局, but not 吉林|技术中心. */
function isLongerName(name: string, names: ReadonlyMap<string, unknown>, sources: string): boolean {
  if (sources.includes(name)) return false;
  return [...names.keys()].some(
    (other) =>
      other !== name &&
      name.endsWith(other) &&
      !isPlace(name.slice(0, -other.length)) &&
      sources.includes(other),
  );
}

const KINDS: readonly NameKind[] = ['organisation', 'place', 'person', 'term'];

const flat = (text: string): string => readable(text).text;

/** How often a text has a name; a Latin one as whole words. */
function countOf(name: string, text: string): number {
  let times = 0;
  const isWord = /^[\w&.' -]+$/.test(name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isInside = /\w/.test(text.charAt(at - 1)) || /\w/.test(text.charAt(at + name.length));
    if (!isWord || !isInside) times++;
  }
  return times;
}

/** Words of one capital letter at least, joined by small ones: Bank of the North, Riverside District Hospital. */
const LATIN_NAME =
  /(?!(?:The|A|An|In|At|On|For|By|From|Our|We|But|And|When|After|Before|This|These) )[A-Z][\w'’&-]*(?:(?: (?:of the|of|for the|for|de))? [A-Z][\w'’&-]*)+/g;
const ACRONYM = /(?<![\w-])[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:[ -]?\d+)?(?![\w-])/g;
const LATIN_PLACE =
  /\b(?:County|Province|District|City|Town|Village|Island|Islands|Bay|Port|Lake|River|Valley|Region|State|Coast|Harbour|Street)$|^(?:North|South|East|West|Port|Lake|Mount|New|San|Saint|St) /;
const LATIN_ORGANISATION =
  /^(?:University|Ministry|Bank|Department|Institute|Office|Bureau|Council|Federation) (?:of|for) |\b(?:Hospital|Group|Fund|Trust|Office|Department|Council|Union|Society|Team|School|College|Clinic|Laboratory|Network|Programme|Program)$/;
const LATIN_PERSON = /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|President|Minister|Director)\.? /;

/** How a Chinese organisation ends within a text, and a Chinese place. */
const HAN_ORGANISATION =
  /支部|党组|总部|中心|公司|集团|银行|医院|学院|大学|研究所|研究院|事务所|法院|检察院|办事处|管理处|委员会|协会|学会|商会|联合会|基金会|管委会|工会|[局厅署](?![限部面势长])/g;
const HAN_PLACE =
  /(?<=\p{Script=Han}{2,7})(?:自治区|开发区|新区|口岸|[省市县镇乡州港湾岛])(?!场|长|局|民|区|委|级|内|外|镇|里|里)/gu;
/** Characters that no name holds: what stands before them is no part of it. */
const NO_PART =
  /[的了在到和与及由对被把为从给于是该本各某我他她这那其全等并或向将让使前往赴经来去同有设说称据至每获又都再先看着过以它外老]|多少|出自|公里|重点|边境|山区|贫困|参加|服务|通过|力争|壮哉|何时|铸就|开发工作|[省市县]委(?!员)|[A-Z]型|[一二三四五六七八九十两几\d]+[个家名位所座]?|[^\p{Script=Han}]/gu;
/** The longest name of a Chinese organisation and place, in characters. */
const REACH = { organisation: 16, place: 8 };

/** The names in a text with their kinds, in order. */
function namesIn(text: string): Map<string, NameKind> {
  const names = new Map<string, NameKind>();
  const add = (name: string, kind: NameKind) => {
    if (!names.has(name)) names.set(name, kind);
  };
  for (const name of peopleIn(text)) add(name, 'person');
  for (const [kind, form] of [
    ['organisation', HAN_ORGANISATION],
    ['place', HAN_PLACE],
  ] as const)
    for (const match of text.matchAll(form)) {
      const end = match.index + match[0].length;
      const name = nameUpTo(text, end, REACH[kind]);
      const isWord = kind === 'place' && wordAt(name, name.length - 1).word.length === 2;
      const least = kind === 'place' ? 1 : 2;
      if (!isWord && [...name].length >= match[0].length + least) add(name, kind);
    }
  for (const [name] of text.matchAll(LATIN_NAME)) add(name, latinKind(name));
  for (const [name] of text.matchAll(ACRONYM)) add(name, 'term');
  for (const [, title = ''] of text.matchAll(/《([^《》]{2,24})》/g)) add(title, 'term');
  for (const { text: quoted } of quotedIn(text))
    if (/^[\p{Script=Han}\w ]{3,8}$/u.test(quoted) && findQuantities(quoted).length === 0)
      add(quoted, 'term');
  return names;
}

/** What a Latin name is the name of, by its first and its last word. */
function latinKind(name: string): NameKind {
  if (LATIN_PERSON.test(name)) return 'person';
  if (isOrganisation(name) || LATIN_ORGANISATION.test(name)) return 'organisation';
  return LATIN_PLACE.test(name) ? 'place' : 'term';
}

/** The name that ends at an offset: the words before it, without what no name holds. */
function nameUpTo(text: string, end: number, reach: number): string {
  const from = Math.max(0, end - reach);
  const before = text.slice(from, end);
  const last = [...before.slice(0, -1).matchAll(NO_PART)].at(-1);
  const start = from + (last ? last.index + last[0].length : 0);
  // A name begins with a word of the dictionary, not in the middle of one.
  const { word, start: first } = wordAt(text, start);
  return text.slice(first < start ? Math.min(first + word.length, end) : start, end);
}

/** Whether two names differ in one character, or in up to two letters of at least eight. */
function isNear(name: string, other: string): boolean {
  if (name.includes(other) || other.includes(name) || Math.abs(name.length - other.length) > 1) return false;
  const isLatin = /^[\w&.' -]+$/.test(name);
  const shortest = Math.min(name.length, other.length);
  if (shortest < (isLatin ? 5 : 3) || /\d/.test(name + other)) return false;
  let head = 0;
  while (head < shortest && name[head] === other[head]) head++;
  let tail = 0;
  while (tail < shortest - head && name.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const differing = Math.max(name.length, other.length) - head - tail;
  return differing <= (isLatin && shortest >= 8 ? 2 : 1);
}
