/** Characters that are the opposite of each other within words: 高温 and 低温. */
const HAN =
  '高低 大小 多少 长短 快慢 早晚 前后 上下 内外 新旧 新老 男女 东西 南北 左右 冷热 进出 买卖 增减 升降 涨跌 优劣 强弱 正负 公私 城乡 首末 始终 老少 老幼 轻重 深浅 远近 厚薄 干湿 阴晴 主次 甲乙 冠季 冠亚 红橙 红黄'.split(
    ' ',
  );
const PREFIX = /^(?:un|in|im|ir|dis|non-?)(?=[a-z]{4})(?!(?:side|come|put|land|vest|form)s?$)/i;

/** The words that are made like a word and say its opposite: 低温 for 高温, contested for uncontested. */
export function oppositesOf(word: string): string[] {
  if (!/\p{Script=Han}/u.test(word))
    return PREFIX.test(word)
      ? [word.replace(PREFIX, '')]
      : /^(?:side|come|put|land|vest|form)s?$/i.test(word)
        ? []
        : [`un${word.toLowerCase()}`, `in${word.toLowerCase()}`, `non-${word.toLowerCase()}`];
  return HAN.flatMap((pair) => {
    const [a = '', b = ''] = pair;
    return [a, b].flatMap((one) => (word.includes(one) ? [word.replace(one, one === a ? b : a)] : []));
  });
}
