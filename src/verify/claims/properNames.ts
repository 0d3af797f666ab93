import { SURNAMES } from './names.ts';

/** A name in a text, at a UTF-16 offset. */
export interface Named {
  readonly name: string;
  readonly start: number;
}

const LATIN = /(?<![\p{L}’'-])\p{Lu}\p{Ll}[\p{L}-]+/gu;
/** A capitalised word that follows another word or a title, so that it begins no sentence. */
const WITHIN =
  /(?<=[\p{Ll}\d,;’'(&] |(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof)\.? |\p{Lu}\p{Ll}+ |\p{Lu}\. )\p{Lu}\p{Ll}[\p{L}-]+/gu;
/** The first word of a name that begins a sentence: Gareth Lunn said. */
const FIRST = /(?<=^|\n|[.!?] )\p{Lu}\p{Ll}{2,}(?= \p{Lu}\p{Ll}{2,}(?:,| \p{Ll}))/gu;
/** Words for people and things of a country, which a source may name: British for the United Kingdom. */
export const OF_COUNTRY =
  /^(?:\p{Lu}\p{Ll}+(?:ish|ese)|(?:Americ|Canadi|Itali|Germ|Rom|Russi|Europe|Afric|Asi|Indi|Australi|Austri|Belgi|Norwegi|Hungari|Ukraini|Egypti|Mexic|Brazili|Kore|Persi|Victori|Georgi|Christi)ans?)$/u;
/** Words with a capital letter that name no person, place or organisation. */
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas|The|This|That|These|Those|There|When|What|Where|And|But|For|From|With|Our|Its|One|Two|Three|All|Not|Sir|Dame|Prof|Doctor|Chair|Chief|Board|Director|Officer|President|Council|Committee|Department|Trust|Company|University|Hospital|School|Road|Street|House|Hall|Centre|Center|Club|Fund|Bank|Ltd|Inc|Operating|Executive|Medical|Nurse|Finance|Chairman|Minister|Mayor|Manager|Partners|Ventures|Capital|Therapeutics)$/;

/** What stands before a Chinese name at the start of a line of a transcript or minutes: 河西站站长 李铁柱： */
const SPEAKER = /(?:^|\n)[^\n：:，。]{0,16}?([\p{Script=Han}]{2,4})[：:]/gu;
/** A name behind the word for somebody's office or work, before a verb or a mark. */
const TITLED = new RegExp(
  `[长家师员者]([${SURNAMES}]\\p{Script=Han}{1,2})(?=在|说|表示|[：，、（]|用|透露|介绍|认为)`,
  'gu',
);
/** A name with the age or the office of its bearer behind it: 罗正全，31岁; 罗正全，石渡县中心校校长. */
const APPOSED = new RegExp(
  `(?<=[\\n、。；])[${SURNAMES}]\\p{Script=Han}{1,2}(?=，(?:[男女]，)?\\d{1,3}岁|，[^，。\\n]{2,18}[长师员生家任者人](?:[，。\\n]|$))`,
  'gu',
);
/** A name between wide spaces, behind an office: 省教育厅副厅长　郁文清　2025年8月20日. */
const SIGNED = new RegExp(`(?<=[长任师员记][　 ]{1,3})[${SURNAMES}]\\p{Script=Han}{1,2}(?=[　 \\n])`, 'gu');
/** What stands before a place or an organisation, and its name. */
const BEFORE_PLACE =
  /(?:^|[^\p{Script=Han}]|[在到经由和与及从至向是的日与为对])([\p{Script=Han}]{2,3}(?:站|区|市|县|镇|乡|村|港|公司|化工|学院|大学|医院|街道|社区))/gu;

/** What stands before a name, and a name that ends like an organisation: 和澜西青年发展基金会. */
const AFTER = '(?:^|[^\\p{Script=Han}]|[在到由和与及从向是的日为对给])';
const LETTERS = '(?:(?![在到由和与及从向是的日为对给])\\p{Script=Han})';
const PLAIN =
  '基金会|协会|学会|商会|联合会|研究院|研究所|合作社|学院|大学|医院|公司|化工|银行|小学|中学|集团';
const BUREAU =
  '(?:教育|财政|水利|商务|农业|农业农村|交通|林业|民政|旅游|文化广电旅游|公安|税务|环保|生态环境|住建|体育|卫健|统计|审计|市场监管|应急|人社|发改)(?:局|厅|委)';
const ORGANISATION = new RegExp(
  `${AFTER}(${LETTERS}{2,8}?(?:${PLAIN}|广场)|${LETTERS}{0,3}${BUREAU})(?![长])`,
  'gu',
);
/** A name that no source need have: its end alone tells that it is one. */
const STRANGE = new RegExp(
  `${AFTER}(${LETTERS}{2,8}?(?:${PLAIN})|${LETTERS}{0,3}${BUREAU})(?![长])|(?<=[日在到从至])(\\p{Script=Han}{2}站)(?![长点内外里])`,
  'gu',
);

/** The names of a Chinese text that end like organisations or stations, known or not. */
export const organisationsIn = (text: string): Named[] =>
  [...text.matchAll(STRANGE)].flatMap(({ 0: all, 1: name, 2: station, index }) => {
    const found = name ?? station ?? '';
    return GENERAL.test(found) ? [] : { name: found, start: index + all.length - found.length };
  });

/** Whether two Chinese names may be one: all characters of the shorter one stand in the longer one in their order. */
export function isShortFor(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = -1;
  return [...short].every((sign) => {
    at = long.indexOf(sign, at + 1);
    return at >= 0;
  });
}

/** Makes the search for names that sources have: people, places, organisations, by their form in the sources. */
export function namesOf(source: string, people: readonly string[]): (text: string) => Named[] {
  const small = new Set(source.match(/(?<!\p{L})\p{Ll}{3,}/gu));
  const latin = new Set(
    [...(source.match(WITHIN) ?? []), ...(source.match(FIRST) ?? [])].filter(
      (word) => !NO_NAME.test(word) && !OF_COUNTRY.test(word) && !small.has(word.toLowerCase()),
    ),
  );
  const han = new Set([
    ...people,
    ...(source.match(SIGNED) ?? []),
    ...(source.match(APPOSED) ?? []),
    ...[...source.matchAll(SPEAKER)].map((match) => match[1] ?? ''),
    ...[...source.matchAll(TITLED)].map((match) => match[1] ?? ''),
    ...[...source.matchAll(BEFORE_PLACE)].map((match) => match[1] ?? ''),
    ...[...source.matchAll(ORGANISATION)].map((match) => match[1] ?? ''),
  ]);
  const names = [...han].filter((name) => name.length > 1 && !GENERAL.test(name));
  return (text) => [
    ...joined(
      text,
      [...text.matchAll(LATIN)].flatMap(({ 0: name, index: start }) =>
        latin.has(name) ? { name, start } : [],
      ),
    ),
    ...names.flatMap((name) => {
      const start = text.indexOf(name);
      return start < 0 ? [] : { name, start };
    }),
  ];
}

/** Joins the words of one name: Doreen Castle. */
function joined(text: string, words: readonly Named[]): Named[] {
  const names: Named[] = [];
  for (const word of words) {
    const last = names.at(-1);
    const end = last && last.start + last.name.length;
    if (last && end !== undefined && /^(?: | \p{Lu}\. |-)$/u.test(text.slice(end, word.start)))
      names[names.length - 1] = {
        name: text.slice(last.start, word.start + word.name.length),
        start: last.start,
      };
    else names.push(word);
  }
  return names;
}

/** The words of a name, of which a source may have one alone: Castle of Doreen Castle. */
export const partsOf = (name: string): string[] =>
  /\p{Script=Han}/u.test(name) ? [name] : name.split(/[ -]/).filter((part) => part.length > 2);

/** Words before a colon that name nothing. */
const GENERAL =
  /^[我他她你咱]们|合计|总计|小计|其他|项目|单位|年度|年份|时间|地点|主持|参加|记者|出席|列席|记录|编制|全[市省县区国]|各[市省县区站]|[本个别该邻外某每]?[别本该邻外某每][市省县区站村乡镇港]|山区县/;
