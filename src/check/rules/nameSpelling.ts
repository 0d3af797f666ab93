import { hanTriples, type Match, matches } from '../prose.ts';
import { rule } from '../rule.ts';
import type { Deck } from '../subject.ts';

/** Groups of characters that are mistaken for one another; in a word only one of them is right. */
const LOOKALIKES = (
  '侯候 己已巳 戊戌戍 未末 梁粱 冷泠 洒酒 帐账 栗粟 拨拔 晖辉 祥详 练炼 幅副 竞竟 厉历 蓝篮 陪赔 仓苍 玲铃 ' +
  '遵尊 燥躁 籍藉 壁璧 博搏 荧萤'
).split(' ');

/** The first character of the group of each look-alike. */
const STANDS_FOR = new Map(
  LOOKALIKES.flatMap((group) => [...group].map((character) => [character, group.charAt(0)])),
);

const LATIN_WORD = /(?<![\p{Script=Latin}\d])[A-Za-z][A-Za-z\d]+(?![\p{Script=Latin}\d])/gu;

export const nameSpelling = rule('name-spelling', (deck, add) => {
  const reported = new Map<string, Match[]>();
  for (const known of spellings(deck).values()) {
    const [usual, ...rare] = [...known].sort(([, a], [, b]) => b.length - a.length);
    for (const [written, [first]] of rare) {
      if (!usual || !first) continue;
      // Three characters at the next offset are mostly the same mistake.
      const earlier = reported.get(first.paragraph.plain) ?? [];
      if (earlier.some((other) => Math.abs(first.start - other.start) < 3)) continue;
      reported.set(first.paragraph.plain, [...earlier, first]);
      add({ written, usual: usual[0] }, first.place());
    }
  }
});

/** The spellings of each word, with the matches of each spelling. Spellings differ in look-alike characters or in capitals only. */
function spellings(deck: Deck): Map<string, Map<string, Match[]>> {
  const words = new Map<string, Map<string, Match[]>>();
  const add = (key: string, match: Match) => {
    const known = words.get(key) ?? new Map<string, Match[]>();
    words.set(key, known);
    const alike = known.get(match.written);
    if (alike) alike.push(match);
    else known.set(match.written, [match]);
  };
  for (const match of hanTriples(deck)) {
    const characters = [...match.written];
    const key = characters.map((character) => STANDS_FOR.get(character) ?? character).join('');
    if (characters.some((character) => STANDS_FOR.has(character))) add(key, match);
  }
  for (const match of matches(deck, LATIN_WORD)) {
    if (/\p{Script=Han}/u.test(match.paragraph.plain)) add(match.written.toLowerCase(), match);
  }
  return words;
}
