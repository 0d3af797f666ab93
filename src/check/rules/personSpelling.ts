import { plainText, type Slide } from '../../slides/slide.ts';
import { hanTriples } from '../prose.ts';
import { rule } from '../rule.ts';

/** The most common surnames. They tell a name from another attribution of three characters, such as 果农们. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤兰',
);

/** Reports a quoted person whose name has one other character elsewhere, a common slip of pinyin input: 陈业林, 陈叶林. */
export const personSpelling = rule('person-spelling', (deck, add) => {
  const people = new Set(deck.slides.flatMap(quoted));
  const byRest = new Map<string, string[]>();
  for (const name of people)
    for (const rest of restsOf(name)) byRest.set(rest, [...(byRest.get(rest) ?? []), name]);
  for (const { written, place } of hanTriples(deck)) {
    if (people.has(written)) continue;
    for (const usual of restsOf(written).flatMap((rest) => byRest.get(rest) ?? []))
      add({ written, usual }, place());
  }
});

/** The name with `?` for its second or its third character: two names that share one of these differ in one character. */
const restsOf = ([surname = '', first = '', second = '']: string): string[] => [
  `${surname}${first}?`,
  `${surname}?${second}`,
];

/** The people to whom quotations of a slide are attributed. A name stands before the first comma of an attribution. */
function quoted(slide: Slide): string[] {
  const names = [slide, ...slide.entries]
    .flatMap((body) => body.quotations)
    .map(({ attribution }) => attribution.map(plainText).join('').split(/[，,]/u)[0]?.trim() ?? '');
  return names.filter((name) => /^\p{Script=Han}{3}$/u.test(name) && SURNAMES.has(name[0] ?? ''));
}
