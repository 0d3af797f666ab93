/**
 * Offsets in `text` where a line that we break ourselves should not end although the rules of the script allow
 * it: between a number and its sign or unit, inside dates, ranges and names such as ISO 9001.
 */
export function glued(text: string): Set<number> {
  const result = new Set<number>();
  // Tested first, because most texts have neither and the patterns are slow.
  const patterns = [
    ...(/\d/u.test(text) ? WITH_DIGITS : []),
    ...(HAN_DIGIT.test(text) ? WITH_HAN_DIGITS : []),
  ];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      for (let at = match.index + 1; at < match.index + match[0].length; at += 1) result.add(at);
    }
  }
  return result;
}

// The length is bounded and a match begins only where a number begins, so that no text makes the patterns slow.
const NUMBER = String.raw`(?<![\d.,:/])\d[\d.,:/]{0,24}`;
const HAN_DIGIT = /[〇零一二两三四五六七八九十百千几数半]/u;
const HAN_NUMBER = `${HAN_DIGIT.source}{1,12}`;
const SCALE = '[十百千万亿]{0,4}[余多来]?';
// A unit that begins another one comes after it.
const UNIT = [
  '个百分点|工作日|平方公里|平方千米|平方米|立方米|公里/小时|国际标准箱|标准箱|标箱|分之[一二三四五六七八九十百千\\d]+',
  '人次|人份|车次|架次|航次|艘次|批次|班次|场次|小时|分钟|摄氏度|公里|千米|海里|厘米|毫米|公斤|千克|公顷|万元|亿元|美元|欧元|日元|人民币',
  '世纪|年代|周年|年度|年级|月份|个月|星期|季度|天|日|号|年|月|周|时|点|分|秒|岁|元|角|倍|成|度|米|斤|克|吨|升|亩|里|尺|寸',
  '个|名|位|人|次|台|件|项|条|份|篇|章|节|页|套|支|队|户|家|批|列|期|届|级|类|种|只|头|棵|株|艘|辆|架|座|间|所|层|栋|门|场|班|本|册|字|句|款|步|轮|组|对|双|颗|把|块|片|袋|桶|箱|瓶|杯|口|股|笔|道|部|大|强',
].join('|');
const LATIN_UNIT =
  '(?:[kcmμn]?m|[kmμ]?g|t|s|ms|h|min|[KMGT]B|[kMG]?W|kWh|[kMG]?Hz|m?[Ll]|[kM]?Pa|V|A|K|dB|pt|px|ha|USD|EUR|CNY|RMB)';

// A no-break space or an ordinary one.
const SPACE = '[ \\u00a0]?';

const WITH_HAN_DIGITS = [
  new RegExp(`第?${HAN_NUMBER}${SCALE}(?:${UNIT})`, 'gu'),
  new RegExp(`百分之(?:${NUMBER}|${HAN_NUMBER})`, 'gu'),
];
const WITH_DIGITS = [
  // Thousands apart: 9 192 631 770.
  /(?<!\d)\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,8}(?!\d)/gu,
  // A sign or 第, the number, its scale and its unit: 第 3 届, 近 1.2 亿美元, ￥5 万.
  new RegExp(
    `(?:(?:零下|[第￥¥$€£约近逾超每±+−-])${SPACE})?${NUMBER}${SPACE}(?:${SCALE}${SPACE}(?:${UNIT}){1,3}|[十百千万亿]{1,4}[余多]?|[余多]|[%‰℃°％])?`,
    'gu',
  ),
  new RegExp(`${NUMBER}${SPACE}(?:${LATIN_UNIT}(?![A-Za-z])|[%‰℃°])`, 'gu'),
  // Ranges: 2009—2011, 3～5.
  new RegExp(`${NUMBER}${SPACE}[-–—~～至]${SPACE}${NUMBER}`, 'gu'),
  // ISO 9001, 24 × 7.
  /(?<![A-Z])[A-Z]{2,}[ \u00a0]\d+/gu,
  new RegExp(`${NUMBER}${SPACE}[×+÷=/]${SPACE}${NUMBER}`, 'gu'),
];
