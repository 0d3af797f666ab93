import { wordAt } from '../read/dictionary.ts';

/** The surnames of Chinese people, each one character. */
export const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦马苗凤俞任袁柳方鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄曲家封储靳段焦巴牧谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸黎薄印宿白怀蒲邰索赖卓蔺屠蒙池乔阴胥能苍双闻莘翟谭贡劳逄姬申扶堵冉宰雍却桑桂濮牛寿通边扈燕冀尚农温别庄晏柴瞿阎慕连茹习艾容向古易慎廖庾终居衡步都耿满弘匡国文寇广禄东欧沃利蔚越夔隆师巩聂晁勾敖融冷辛阚那简饶空曾沙养鞠丰巢关查后荆红游竺权盖益桓肖兰岳覃闫佟苑佘冼邝晋付仝尧漆楚游涂麦辜敬亓令仉';
const TITLES =
  '党组书记|副书记|书记|副主任|主任|博士|硕士|高级工程师|工程师|高级兽医师|兽医师|同志|总经理|经理|董事长|副局长|局长|处长|科长|队长|会长|主席|教授|研究员|院士|老师|先生|女士|小伙|负责人|记者';
const NAME = `[${SURNAMES}]\\p{Script=Han}{1,2}`;
/** After a name: the end, a character that is not Han, or a word that often follows a person's name. */
const GOES_ON = `(?=$|[^\\p{Script=Han}]|如是|说|不得|带领|和|与|在|的|等|指|提|表|告|讲|介|同志|(?:${TITLES}))`;

const BEFORE_TITLE = new RegExp(`(?=(${NAME})(?:${TITLES}))`, 'gu');
const AFTER_TITLE = new RegExp(`(?:${TITLES})(?=(${NAME})${GOES_ON})`, 'gu');
const WORD = new RegExp(`[的了着过是在把被们]|${TITLES}|高级|党员|干部|支部|公司|[市省县局处总组]`, 'u');

/** How the names of organisations end; 工作回顾 and Results are titles of sections. */
const ORGANISATION =
  /(?:[局厅委办科队厂校站]|支部|总支|党组|总部|中心|公司|集团|银行|医院|学院|大学|研究所|研究院|事务所|派出所|法院|检察院|办事处|管理处|俱乐部|委员会|协会|学会|商会|合作社|小学|中学|联合会|基金会|管委会|工会)$|\b(?:Inc|Ltd|LLC|GmbH|AG|Corp|Corporation|Company|University|Institute|Bureau|Agency|Ministry|Bank|Committee|Association|Foundation|Authority)\.?$/;

/** Whether a text ends like the name of an organisation. */
export const isOrganisation = (name: string): boolean => ORGANISATION.test(name.trim());

/** Whether a text is a surname with one or two characters and no word of the dictionary: 张伦, but not 安全. */
export const isPersonName = (text: string): boolean =>
  new RegExp(`^${NAME}$`, 'u').test(text.trim()) &&
  wordAt(text.trim(), 0).word !== text.trim() &&
  !isWord(text);

/** Names of people in a text: a surname and one or two characters, with a title before or after: 党组书记陈业林, 宋战昀博士. */
export function peopleIn(text: string): string[] {
  const names = [...text.matchAll(AFTER_TITLE)].map((match) => match[1] ?? '');
  // Before a title both 肖成蕊 and 成蕊 match; the longer one is the name. None begins within a word such as 安全帽.
  let end = -1;
  for (const match of text.matchAll(BEFORE_TITLE)) {
    const name = match[1] ?? '';
    if (match.index < end || isWord(name) || wordAt(text, match.index).start < match.index) continue;
    names.push(name);
    end = match.index + name.length;
  }
  return [...new Set(names.filter((name) => !isWord(name)))];
}

/**
 * Makes the search for three characters that differ in one from a known name and are not in the source: 陈业琳 where the
 * source has 陈业林. `source` is the text of all sources.
 */
export function misspellings(known: readonly string[], source: string): (text: string) => Misspelling[] {
  const byForm = new Map<string, string[]>();
  for (const name of known.filter(({ length }) => length === 3)) {
    for (const form of formsOf(name)) byForm.set(form, [...(byForm.get(form) ?? []), name]);
  }
  return (text) => {
    const found: Misspelling[] = [];
    for (let start = 0; start + 3 <= text.length; start++) {
      const written = text.slice(start, start + 3);
      const names = formsOf(written).flatMap((form) => byForm.get(form) ?? []);
      if (names.length === 0 || !/^\p{Script=Han}{3}$/u.test(written) || source.includes(written)) continue;
      found.push(...names.map((name) => ({ written, start, name })));
    }
    return found;
  };
}

/** The forms of three characters with a gap for each one: two names that differ in one character share a form. */
const formsOf = (name: string): string[] => [0, 1, 2].map((i) => `${name.slice(0, i)} ${name.slice(i + 1)}`);

/** A name as the slide has it, its UTF-16 offset, and the right name. */
export interface Misspelling {
  readonly written: string;
  readonly start: number;
  readonly name: string;
}

/** Whether a supposed name holds a particle, a title or another word of an office. */
const isWord = (name: string): boolean => WORD.test(name);
