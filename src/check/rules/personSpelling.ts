import { plainText, type Slide } from '../../slides/slide.ts';
import { placeIn } from '../passages.ts';
import { matches } from '../prose.ts';
import { rule } from '../rule.ts';

/** The commonest surnames. Without them, an attribution such as 果农们 would pass for a name. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤兰',
);

/** A person who is quoted, spelled with one other character elsewhere, as pinyin input likes to do: 陈业林, 陈叶林. */
export const personSpelling = rule('person-spelling', (deck, found) => {
  const people = new Set(deck.slides.flatMap(quoted));
  const byRest = new Map<string, string[]>();
  for (const name of people)
    for (const rest of restsOf(name)) byRest.set(rest, [...(byRest.get(rest) ?? []), name]);
  for (const { passage, match, start } of matches(deck, /(?=(\p{Script=Han}{3}))/gu)) {
    const written = match[1] ?? '';
    if (people.has(written)) continue;
    const place = placeIn(passage, start, start + written.length);
    for (const usual of restsOf(written).flatMap((rest) => byRest.get(rest) ?? []))
      found({ written, usual }, place);
  }
});

/** What two spellings share when they differ in one character: the surname, and one of the two others in its place. */
const restsOf = ([surname = '', first = '', second = '']: string): string[] => [
  `${surname}${first}?`,
  `${surname}?${second}`,
];

/** The people to whom quotations of a slide are attributed: what stands before the first comma, when it is a name. */
function quoted(slide: Slide): string[] {
  const names = [slide, ...slide.entries]
    .flatMap((body) => body.quotations)
    .map(({ attribution }) => attribution.map(plainText).join('').split(/[，,]/u)[0]?.trim() ?? '');
  return names.filter((name) => /^\p{Script=Han}{3}$/u.test(name) && SURNAMES.has(name[0] ?? ''));
}
