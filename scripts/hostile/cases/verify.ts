import type { HostileCase } from '../hostileCase.ts';

const LINE = 'deckwright verify content.yaml --sources .';

const outlineOf = (items: string, sources = 's: { title: S, file: s.md }'): string => `deck:
  title: T
  date: 2012
sources:
  ${sources}
units:
  - id: one
    name: 第一单位
    short: 第一
    tagline: T
    slides:
${items}
`;

const STATS = `      - kind: stats
        title: T
        source: s
        items: [{ value: 78, unit: 班次, label: 开行 }, { value: 727, unit: 人次, label: 加班 }]`;

function source(name: string, text: string, items = STATS): HostileCase {
  return {
    kind: 'verify',
    name,
    files: { 'content.yaml': outlineOf(items), 's.md': `# h\n\n${text}\n` },
    line: LINE,
  };
}

/** Repeats a text up to about 1 MB. */
const fill = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));

const pasted: readonly string[] = [
  '12 ',
  '1-',
  '1,2,3,',
  '2011年1月1日',
  '百分之五',
  '检验检疫局3600余批。\n',
  '7',
  '[',
  '第一',
  'a-a-',
  '1:1:',
  '1.1.',
  ' ',
  '\n',
  '、1',
  '1、',
  '1—',
  '第',
  '近',
  '一',
  '二〇一一',
  '一千',
  '万',
  '亿',
  '1亿2000万',
  '+1',
  '1×',
  'A4',
  'a1',
  '5后',
  '**',
  '“',
  '”',
  '“a”',
  '(',
  '（',
  '[a](b)',
  '\\',
  '`',
  '*',
  '1月',
  '1日',
  '5时',
  '2011-',
  '2011.',
  '2011/1/',
  '12:30',
  '半',
  '个半',
  '１２',
  '，１２３',
  '12,345',
  '1 234 ',
  '$1',
  '零下',
  '负1',
  '-1',
  '30%',
  '30％',
  '王明说',
  '书记王明',
  '书记',
  '首次',
  '之以上',
  '点',
  '三点五',
  '。',
  '！',
  '」',
  '# h\n',
  '#',
  '| 1 | 2 |\n',
  '<!--',
  'é',
  '😀',
  '\u0301',
  '\t',
  '1\t',
  '1\n',
  '1\n\n',
  '\r\n',
];

/** Sources that are what a pasted table, a log or a book looks like, and outlines of many claims. */
export const verifyCases: readonly HostileCase[] = [
  ...pasted.flatMap((text) => [
    source(`15 KB of ${JSON.stringify(text)}`, fill(text, 15_000)),
    source(`1 MB of ${JSON.stringify(text)}`, fill(text, 1_000_000)),
  ]),
  source('5 MB of one number', '7'.repeat(5_200_000)),
  source('4.9 MB of lines with numbers', fill('检验检疫局3600余批。\n', 4_900_000)),
  source('4.9 MB of a row of numbers', fill('12 ', 4_900_000)),
  source('4.9 MB of CSV', fill('2011-01-01,12,345.6,名称\n', 4_900_000)),
  source('50 000 headings', fill('# h\n\n12\n\n', 500_000)),
  source(
    '300 figures against 300 KB',
    fill('检验检疫局3600余批，合计12万人次。\n', 300_000),
    Array.from({ length: 50 }, (_, i) =>
      STATS.replace('title: T', `title: T${i}`)
        .replace('78', String(i))
        .replace('727', String(i + 1000)),
    ).join('\n'),
  ),
  source(
    '200 quotations against 300 KB',
    fill('检验检疫局3600余批，合计12万人次。\n', 300_000),
    Array.from(
      { length: 200 },
      (_, i) =>
        `      - kind: quote\n        title: T${i}\n        source: s\n        text: 检验检疫局${i}余批，合计十二万人次，没有一句是原话。\n        by: 王明`,
    ).join('\n'),
  ),
  source('a title of 50 000 numbers', '12', STATS.replace('title: T', `title: ${fill('12 ', 50_000)}`)),
  source(
    'notes of 300 KB of numbers',
    fill('12 ', 15_000),
    STATS.replace('source: s', `source: s\n        notes: ${fill('12 ', 300_000)}`),
  ),
  source(
    'a long formula',
    '12',
    STATS.replace('label: 开行', `label: 开行, computed: ${'1+'.repeat(5000)}1`),
  ),
  source(
    'a deep formula',
    '12',
    STATS.replace('label: 开行', `label: 开行, computed: "${'('.repeat(150)}1"`),
  ),
];
