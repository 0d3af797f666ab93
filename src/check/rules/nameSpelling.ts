import { placeIn } from '../passages.ts';
import { type Match, matches } from '../prose.ts';
import { rule } from '../rule.ts';
import type { Deck } from '../subject.ts';

/** Characters mistaken for one another, of which only one is right in a given word. The first stands for all. */
const LOOKALIKES = [
  ...[
    '侯候',
    '己已巳',
    '戊戌戍',
    '未末',
    '梁粱',
    '冷泠',
    '洒酒',
    '帐账',
    '栗粟',
    '拨拔',
    '晖辉',
    '祥详',
    '练炼',
  ],
  ...['幅副', '竞竟', '厉历', '蓝篮', '陪赔', '仓苍', '玲铃', '遵尊', '燥躁', '籍藉', '壁璧', '博搏', '荧萤'],
];
const STANDS_FOR = new Map(LOOKALIKES.flatMap((alike) => [...alike].map((one) => [one, alike[0] ?? ''])));

export const nameSpelling = rule('name-spelling', (deck, found) => {
  const reported = new Map<string, Match[]>();
  for (const known of spellings(deck).values()) {
    const [usual, ...rare] = [...known].sort(([, a], [, b]) => b.length - a.length);
    for (const [written, [first]] of rare) {
      const earlier = reported.get(first?.passage.plain ?? '') ?? [];
      if (!usual || !first || earlier.some((other) => Math.abs(first.start - other.start) < 3)) continue;
      reported.set(first.passage.plain, [...earlier, first]);
      found({ written, usual: usual[0] }, placeIn(first.passage, first.start, first.start + written.length));
    }
  }
});

/** The ways each word is written: words that are the same but for look-alikes, or but for capitals. */
function spellings(deck: Deck): Map<string, Map<string, Match[]>> {
  const words = new Map<string, Map<string, Match[]>>();
  const add = (key: string, written: string, match: Match) => {
    const known = words.get(key) ?? new Map<string, Match[]>();
    const found = known.get(written) ?? [];
    found.push(match);
    words.set(key, known.set(written, found));
  };
  // Three characters tell a word from chance; the look-ahead finds them at every offset.
  for (const match of matches(deck, /(?=(\p{Script=Han}{3}))/gu)) {
    const written = match.match[1] ?? '';
    const key = [...written].map((character) => STANDS_FOR.get(character) ?? character).join('');
    if ([...written].some((character) => STANDS_FOR.has(character))) add(key, written, match);
  }
  for (const match of matches(
    deck,
    /(?<![\p{Script=Latin}\d])[A-Za-z][A-Za-z\d]+(?![\p{Script=Latin}\d])/gu,
  )) {
    if (/\p{Script=Han}/u.test(match.passage.plain)) add(match.match[0].toLowerCase(), match.match[0], match);
  }
  return words;
}
