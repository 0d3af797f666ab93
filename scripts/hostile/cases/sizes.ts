import { BUILD, BUILD_TEXT, type HostileCase, outline, points, slide } from '../hostileCase.ts';

const many = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

const at = (name: string, yaml: string): HostileCase => ({
  kind: 'sizes',
  name,
  files: { 'content.yaml': yaml },
  line: BUILD,
});
const text = (name: string, slides: string): HostileCase => ({
  kind: 'sizes',
  name,
  files: { 'talk.md': slides },
  line: BUILD_TEXT,
});

const units = (count: number, kinds = ''): string => `deck: { title: T, date: 2012 }
opening: { name: O, slides: [{ kind: cover }${kinds}] }
units:
${many(count, (i) => `  - { id: u${i}, name: Unit ${i}, short: U${i}, tagline: T, slides: [{ kind: points, title: T${i}, items: [{ heading: a }, { heading: b }] }] }\n`)}`;

const chart = (i: number, type: string, count: number, value: (i: number) => unknown): string =>
  `      - kind: chart\n        title: T${i}\n        chart: ${type}\n        alt: A\n        categories: [${many(count, (j) => `c${j}, `)}]\n        series: [{ name: s, values: [${many(count, (j) => `${value(j)}, `)}] }]\n`;

const numbers: readonly HostileCase[] = ['column', 'bar', 'line', 'doughnut'].flatMap((type) =>
  [
    0,
    -1,
    1e-300,
    1e300,
    1.5e15,
    123_456_789_012,
    0.1,
    '-0',
    '.inf',
    '.nan',
    '1e400',
    'x',
    '"=1+1"',
    'null',
  ].map((value) => at(`a ${type} of ${value}`, outline(chart(0, type, 3, () => value)))),
);

const characters: readonly HostileCase[] = [
  '\u0000',
  '\u0007',
  '\u000b',
  '\u000c',
  '\u001b[2J',
  '\u0085',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u2029',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\ufffe',
  '\uffff',
  '\ufdd0',
  '\ufdef',
  '\ue000',
  '\ud800',
  '\udc00',
  '\u{10ffff}',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'a\u0301\u0301\u0301',
  '_x0041_',
  '&lt;',
  ']]>',
  '<a>',
  '"',
  "'",
  '{{title}}',
  '$x',
  '=1+1',
  '@SUM(1)',
  '%s',
  '../',
  '\\',
  '\\n',
  '[a](javascript:alert(1))',
  '[a](#nope)',
  '[a](ms-word:ofe|u|x)',
  '![a](b)',
  '<script>',
  'ﷺ',
  'ก็',
  '한글',
  'ｱ',
  '㎡',
  '𠀀',
].flatMap((character) => [
  {
    ...at(
      `a title with ${JSON.stringify(character)}`,
      outline(points(JSON.stringify(`a${character}b`), JSON.stringify(`c${character}d`))),
    ),
    kind: 'characters',
  },
  {
    ...text(
      `slide text with ${JSON.stringify(character)}`,
      slide(`# a${character}b\n\n## c${character}d\n\n${character}\n\n## e`),
    ),
    kind: 'characters',
  },
]);

const counts: readonly HostileCase[] = [
  at('100 units', units(100)),
  at('500 units', units(500)),
  at('500 units with agenda and overview', units(500, ', { kind: agenda }, { kind: overview }')),
  at('2 000 units', units(2000)),
  at('500 slides in a unit', outline(many(500, (i) => points(`T${i}`)))),
  at('1 000 charts', outline(many(1000, (i) => chart(i, 'column', 5, (j) => j + 1)))),
  at('a chart of 5 000 categories', outline(chart(0, 'line', 5000, (j) => j))),
  at('a doughnut of 1 000', outline(chart(0, 'doughnut', 1000, (j) => j + 1))),
  at('a word of 5 000 letters in a title', outline(points('x'.repeat(5000)))),
  at('a title of 20 000 words', outline(points('word '.repeat(20_000)))),
  at('a point of 10 000 Han characters', outline(points('T', '汉'.repeat(10_000)))),
  at('notes of 1 MB', outline(points('T', 'p', `        notes: ${'汉字 word '.repeat(80_000)}\n`))),
  at(
    'a label of every colour',
    outline(points('T'), 'T').replace(
      'units:',
      'brand: { colours: { primary: "FFFFFF", deep: "FFFFFF", accent: "FFFFFF", ink: "FFFFFF", muted: "FFFFFF", line: "FFFFFF", wash: "FFFFFF", tint: "FFFFFF" } }\nunits:',
    ),
  ),
  ...[500, 1000, 2000, 5000, 20_000].map((count) =>
    text(`${count} slides`, slide('# T\n\n## a\n\n## b').repeat(count)),
  ),
];

const cells: readonly HostileCase[] = [
  ...[8, 40].map((columns) =>
    at(
      `a table of ${columns} columns whose cells hold 5 000 words`,
      outline(
        `      - kind: table\n        title: T\n        columns: [${many(columns, (i) => `c${i}, `)}]\n        rows:\n${many(5, () => `          - [${many(columns, () => `${'word '.repeat(5000)}, `)}]\n`)}`,
      ),
    ),
  ),
  at(
    'a cell of 200 000 Han characters',
    outline(
      `      - kind: table\n        title: T\n        columns: [a, b]\n        rows: [[${'汉'.repeat(200_000)}, b], [c, d]]\n`,
    ),
  ),
  text(
    'a table of 3 000 rows of links',
    slide(`# T\n\n| a | b |\n| - | - |\n${'| [x](https://a.b) | **c** |\n'.repeat(3000)}`, 'table'),
  ),
  text(
    '3 000 slides with icons',
    slide('# T\n\n## :target: a\n\n## :target: b\n\n## :target: c', 'cards').repeat(3000),
  ),
  text('3 000 unknown icons', slide('# T\n\n## :nope: a\n\n## :nope: b', 'cards').repeat(1500)),
  text('1 000 tables', slide('# T\n\n| a | b |\n| - | - |\n| 1 | 2 |', 'table').repeat(1000)),
  text(
    '1 000 sections',
    many(1000, (i) => slide('# T\n\n## a\n\n## b', `points\nsection: S${i}`)),
  ),
  text('a slide of 3 000 entries', slide(`# T\n\n${'## a\n\ntext\n\n'.repeat(3000)}`)),
  text('cards of 3 000 entries', slide(`# T\n\n${'## a\n\n- b\n\n'.repeat(3000)}`, 'cards')),
  text('a timeline of 3 000 entries', slide(`# T\n\n${'## **2012** a\n\n'.repeat(3000)}`, 'timeline')),
  text('a quotation of 100 KB', slide(`# T\n\n> ${'word '.repeat(20_000)}\n>\n> — A`, 'quote')),
];

/** Front matter that is odd: closed or opened in unusual ways, with YAML that is no mapping, or with settings of other tools. */
const matter: readonly HostileCase[] = [
  ['nothing inside', '---\n---\n# T\n\n## a\n\n## b'],
  ['a comment', '---\n# only\n---\n# T'],
  ['a list', '---\n- a\n- b\n---\n# T'],
  ['a text', '---\nhello\n---\n# T'],
  ['four dashes', '----\nlayout: points\n----\n# T'],
  ['dots at the end', '---\nlayout: points\n...\n# T\n\n## a\n\n## b'],
  ['TOML', '+++\nlayout = "points"\n+++\n# T'],
  ['JSON', '---\n{ "layout": "points" }\n---\n# T\n\n## a\n\n## b'],
  ['spaces behind the dashes', '---   \nlayout: points\n---\t\n# T\n\n## a\n\n## b'],
  ['spaces before the dashes', '  ---\nlayout: points\n  ---\n# T'],
  ['CR and LF', '---\r\nlayout: points\r\n---\r\n# T\r\n\r\n## a\r\n\r\n## b\r\n'],
  ['CR only', '---\rlayout: points\r---\r# T\r\r## a\r\r## b\r'],
  ['a blank line first', '\n\n---\nlayout: points\n---\n# T\n\n## a\n\n## b'],
  ['a byte order mark', '\ufeff---\nlayout: points\n---\n# T\n\n## a\n\n## b'],
  ['an anchor and an alias', '---\nlayout: &a points\nkicker: *a\n---\n# T\n\n## a\n\n## b'],
  ['a text over lines', '---\nlayout: points\nkicker: |\n  a\n  ---\n  b\n---\n# T\n\n## a\n\n## b'],
  ['a layout that is a number', '---\nlayout: 1\n---\n# T'],
  ['a layout of 1 MB', `---\nlayout: ${'x'.repeat(1_000_000)}\n---\n# T`],
  ['a kicker of 1 MB', `---\nlayout: points\nkicker: ${'x '.repeat(500_000)}\n---\n# T\n\n## a\n\n## b`],
  ['__proto__', '---\nlayout: points\n__proto__: x\n---\n# T\n\n## a\n\n## b'],
  ['a layout twice', '---\nlayout: points\nlayout: quote\n---\n# T'],
  ['the layout __proto__', '---\nlayout: __proto__\n---\n# T'],
  ['the layout constructor', '---\nlayout: constructor\n---\n# T'],
  ['settings of Marp', '---\nmarp: true\ntheme: gaia\n---\n# T\n\n- a\n\n---\n\n# U\n'],
  [
    'settings of Slidev',
    '---\ntheme: seriph\nlayout: cover\n---\n# T\n\n---\nlayout: two-cols\n---\n# U\n\n::right::\n\na',
  ],
  ['a title of pandoc', '% Title\n% Someone\n% 2020\n\n# A\n\n- b\n'],
].map(([name = '', slides = '']) => ({ ...text(name, slides), kind: 'front matter' }));

/** Decks with many units, slides, charts and numbers, and with characters that are hard on a viewer. */
export const sizeCases: readonly HostileCase[] = [...numbers, ...characters, ...counts, ...cells, ...matter];
