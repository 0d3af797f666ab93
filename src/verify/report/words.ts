import type { Verdict } from '../sources/evidence.ts';
import type { NameKind } from './nameList.ts';

/** The words of a report in one language. */
export interface ReportWords {
  readonly facts: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly deckDate: string;
  readonly textsWithout: string;
  readonly isStrict: string;
  readonly isNotStrict: string;
  readonly off: string;
  readonly changed: string;
  readonly files: string;
  readonly kinds: Readonly<Record<'outline' | 'template' | 'data' | 'source' | 'deck', string>>;
  readonly file: string;
  readonly kind: string;
  readonly notRead: string;
  readonly open: string;
  readonly nothingOpen: string;
  readonly look: string;
  readonly openHead: readonly string[];
  readonly factHead: readonly string[];
  readonly names: string;
  readonly nameHead: readonly string[];
  readonly nameKinds: Readonly<Record<NameKind, string>>;
  readonly nowhere: string;
  readonly unverified: string;
  readonly notesUnverified: string;
  readonly pictures: string;
  readonly picturesUnread: string;
  readonly said: string;
  readonly isNew: string;
  readonly since: string;
  readonly gone: string;
  readonly signature: string;
}

export const ENGLISH: ReportWords = {
  facts: 'Facts of',
  verdicts: {
    traced: 'traced',
    elsewhere: 'traced, in a passage that is not cited',
    rounded: 'traced, rounded',
    hedge: 'traced, hedge differs',
    computed: 'computed',
    contradicted: 'contradicted',
    'not found': 'not found',
    'not checked': 'not checked',
  },
  deckDate: 'not checked: date of the deck',
  textsWithout: 'texts without a fact, not verified',
  isStrict: 'strict: warnings count as errors',
  isNotStrict: 'not strict: warnings do not count',
  off: 'Switched off in the outline',
  changed: 'Changed severity in the outline',
  files: 'Files',
  kinds: { outline: 'outline', template: 'template', data: 'data', source: 'source', deck: 'deck' },
  file: 'File',
  kind: 'Kind',
  notRead: 'not read or not built',
  open: 'Open',
  nothingOpen: 'No finding.',
  look: 'to look at',
  openHead: ['Severity', 'Code', 'Slide', 'Place', 'Finding', 'Decision'],
  factHead: ['No.', 'Verdict', 'The slide says', 'The source says', 'Where', 'Place', 'Decision'],
  names: 'Names',
  nameHead: ['Name', 'Kind', 'In the deck', 'Slides', 'In the sources', 'Where', 'Near misses', 'Decision'],
  nameKinds: { organisation: 'organisation', place: 'place', person: 'person', term: 'term' },
  nowhere: 'in no source',
  unverified: 'Not verified, because verify finds no fact in it',
  notesUnverified: 'Notes, not verified for the same reason',
  pictures: 'Pictures whose words were not checked',
  picturesUnread: 'pictures, not checked',
  said: 'said by',
  isNew: 'new',
  since: 'Compared with the report of',
  gone: 'No longer in the deck',
  signature: 'Reviewed by: ____________________  Date: ____________________',
};

export const CHINESE: ReportWords = {
  facts: '事实核对表：',
  verdicts: {
    traced: '有据',
    elsewhere: '有据，不在所引段落',
    rounded: '有据，已取整',
    hedge: '有据，修饰词不同',
    computed: '推算',
    contradicted: '与来源不符',
    'not found': '查无出处',
    'not checked': '未核对',
  },
  deckDate: '未核对：幻灯片自己的日期',
  textsWithout: '段文字没有可核对的事实，未核对',
  isStrict: '严格：警告按错误计',
  isNotStrict: '非严格：警告不计',
  off: '提纲中关闭的检查',
  changed: '提纲中改变级别的检查',
  files: '文件',
  kinds: { outline: '提纲', template: '模板', data: '数据', source: '来源', deck: '幻灯片' },
  file: '文件',
  kind: '类别',
  notRead: '未读取或未生成',
  open: '待处理',
  nothingOpen: '没有问题。',
  look: '请看',
  openHead: ['级别', '代码', '页', '位置', '问题', '处理意见'],
  factHead: ['序号', '结论', '页面上的话', '来源里的话', '出处', '位置', '处理意见'],
  names: '名称',
  nameHead: ['名称', '类别', '幻灯片中次数', '页', '来源中次数', '出处', '相近的名称', '处理意见'],
  nameKinds: { organisation: '机构', place: '地名', person: '人名', term: '术语' },
  nowhere: '来源中没有',
  unverified: '未核对（没有发现可核对的事实）',
  notesUnverified: '备注，同样未核对',
  pictures: '未核对图中文字的图片',
  picturesUnread: '张图片没有核对图中文字',
  said: '说话人',
  isNew: '新',
  since: '对照上次报告，日期',
  gone: '这次没有的',
  signature: '核对人：____________________  日期：____________________',
};
