/** Words and characters that only join others or say how certain something is. A comparison of texts passes over them. */
const FUNCTION = new Set(
  (
    'a an the of in at on to and or by for from with than as is are was were be been being has have had do does did that this these those ' +
    'it its they them their we us our you your he him his she her i my who whom whose which what when where while but if so not no nor only also ' +
    'now still yet just already about around over under up down out off into onto per each every all both any some more most less least fewer few ' +
    'nearly almost roughly after before during since until through between among against because there here then too very much many another other ' +
    'will would can could may might must shall should never ever again once how why within without across along one s behind above below instead ' +
    'together back ago same such own itself themselves ourselves first last next two three four five six seven eight nine ten half third quarter ' +
    'due apart away ahead soon later earlier today yesterday alone alike enough twice even rather quite well as-is'
  ).split(' '),
);
const HAN = new Set('的了是在为被把给向对也还仅只就都而且及和与并又再至到从由等约近超逾有');

/** Whether a word, or a Han character, only joins others. */
export const isFunction = (word: string): boolean => FUNCTION.has(word.toLowerCase()) || HAN.has(word);

/** Forms of irregular verbs, and verbs that are rarely nouns. */
const VERBS = new Set(
  (
    'gave give given paid pay took take taken went go gone goe came come got get made make won win lost lose began begin begun fell fall fallen ' +
    'rose rise risen ran run kept keep held hold led lead met meet sent send sold sell spent spend stood stand told tell thought think brought bring ' +
    'bought buy built build caught catch chose choose chosen drew draw drawn drove drive driven ate eat felt feel found find flew fly grew grow ' +
    'grown heard hear hid hit hurt knew know known laid lay left leave lent lend let lit read rode ride said say saw see seen set shook shut sang ' +
    'sat sit slept slid spoke speak spoken spread stuck struck swam swept taught teach threw throw understood wore wear worn wrote write written put cut ' +
    'cost beat became become bore bear born dug dig fed feed fought fight hung hang shown show showed shrank shrink stole withdrew meant mean need want ' +
    'play cover carry call check deal die drop end enter explain face fail fill fit gain handle hope increase land last lie lift list look mark miss note pick place plan point prove push rank rely replace rest return save share shift sign suit test touch train travel turn visit vote wait walk warn wash watch watch win wish ' +
    'help use try turn start stop stay seem work live move like believe happen include continue change follow create open close offer remember ' +
    'done being consider appear serve expect add join allow reach remain suggest raise pass require report decide pull bring receive seek seeks slip'
  ).split(' '),
);
/** Before an English word these words make it a verb. */
const BEFORE_VERB =
  /\b(?:to|will|would|can|could|may|might|must|shall|should|not|who|they|we|you|he|she|it|I)\s+$/i;

/** Whether an English word at an offset of a text may be a noun or an adjective: no verb, adverb or comparative by its form. */
/** Nouns that stand for many others: a slide says money for a fund. */
const GENERAL =
  /^(?:money|people|person|thing|way|time|year|month|week|day|work|part|number|figure|share|total|result|amount|level|rate|place|home|life|side|end|start|reason|case|point|men|women|others?|colleague|staff|employee|worker|visitor|guest|customer|client|user|countr(?:y|ie)|goodbye|middle|extra|additional|further|spare|whole|entire|overall|current|recent)$/;

export function isNominal(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const small = word.toLowerCase().replace(/s$/, '');
  if (small.length < 3 || /(?:ed|ing|ly|est|er than)$/.test(small) || VERBS.has(small)) return false;
  return !VERBS.has(word.toLowerCase()) && !GENERAL.test(small) && !BEFORE_VERB.test(text.slice(0, start));
}

/** Characters that a Chinese verb or adverb begins with, and characters of common words. A word with one of them is often only put in other words. */
const VERB_FIRST = new Set(
  '来见看听说念初尚原相试审拟归倍占有想讲罚封贵推实完开建加提增减扩取获举组启投改培帮解覆发签引落带吸接服收处办查促打拿做搞抓用走送入进登参支持保调制设成立出下上升降回落达超满要求响谈能可应将正已曾经会没不未无其此该所各每某这那哪怎什为以因由于但却并且虽如若比较更最很非常十分均都全总合平均按照根据继续共同一两三四五六七八九几首第今去本昨明当同环多少高低快慢早晚前后左右里间',
);
const HAN_COMMON = new Set('得着们些么样候的了是在为被把给也还仅只就都而且及和与并又再至到从由');

/** Whether a Chinese word may be a noun, or a word before one, by its characters. */
export const isHanNominal = (word: string): boolean =>
  !VERB_FIRST.has(word.charAt(0)) && ![...word].some((sign) => HAN_COMMON.has(sign));

/** Characters that Chinese nouns end with: people, buildings, machines, money, places, measures. */
export const NOUN_END =
  /[者员师长家工人席军手生民户商厦楼房馆院所站厂店城校园寺岛车船机器费款金税区县市镇村率量额值度书证法病品物种类型式版号奖林田河湖山路桥港]$/;

/** Characters with which a Chinese noun goes on behind its first one: 人员, 车辆. A verb before one is a part of its name: 调度人员. */
export const HEAD = /^\p{Script=Han}[员者率量额费车机站厂品器]/u;
