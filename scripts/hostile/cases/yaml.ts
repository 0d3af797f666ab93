import { type HostileCase, outline, points, slide, textCase, yamlCase } from '../hostileCase.ts';

const KIND = 'YAML';
const yaml = (name: string, text: string): HostileCase => yamlCase(KIND, name, text);
const list = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

const small: readonly HostileCase[] = [
  ['nothing', ''],
  ['a byte order mark', '\ufeff'],
  ['spaces', '   \n'],
  ['a comment', '# a\n'],
  ['NUL', '\0'],
  ['a number', '42'],
  ['a string', 'hello'],
  ['a list', '- a\n- b\n'],
  ['null', '~'],
  ['true', 'true'],
  ['a document marker', '---'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['an end marker', '...'],
  ['a directive', '%YAML 1.2\n---\na: 1\n'],
  ['a tag', '!!python/object:os.system x'],
  ['a binary tag', 'deck: !!binary aGk='],
  ['a set tag', 'deck: !!set { a }'],
  ['a timestamp', 'deck: { title: 2012-01-01T00:00:00Z }'],
  ['a merge key', 'a: &a { b: 1 }\ndeck: { <<: *a }'],
  ['an alias to itself', 'a: &a [*a]'],
  ['an unknown alias', 'deck: *x'],
  ['a tab', 'deck:\n\ttitle: a'],
  ['an open quote', 'deck: "abc'],
  ['an open bracket', 'deck: [a'],
  ['a duplicate key', 'deck: {}\ndeck: {}'],
  ['a key that is a list', '[a]: b'],
  ['a key that is a map', '{a: b}: c'],
  ['a question mark', '? a\n: b'],
  ['an anchor', '&a'],
  ['an ampersand', '&'],
  ['a star', '*'],
  ['an exclamation mark', '!'],
  ['a pipe', 'a: |'],
  ['a greater sign', 'a: >-9'],
  ['a percent', '%'],
  ['an at', '@'],
  ['a backtick', '`'],
  ['__proto__', '__proto__: { a: 1 }'],
  ['constructor', 'constructor: a'],
  ['deck is a list', 'deck: []'],
  ['deck is a text', 'deck: x'],
  ['deck is null', 'deck:'],
  ['units is a map', 'deck: { title: T }\nunits: { a: b }'],
  ['units is a text', 'deck: { title: T }\nunits: x'],
  ['infinity', 'deck: { title: .inf, date: .nan }'],
  ['octal and hex', 'deck: { title: 0x1F, date: 0o17 }'],
  ['1e309', 'deck: { title: 1e309 }'],
  ['a huge number', `deck: { title: ${'9'.repeat(5000)} }`],
  ['lone surrogates', 'deck: { title: "\\ud800" }'],
  ['escapes', 'deck: { title: "\\x00\\u0007\\uFFFE\\U0010FFFF" }'],
  ['a bad escape', 'deck: { title: "\\q" }'],
  ['CR only', 'deck:\r  title: T\r'],
].map(([name = '', text = '']) => yaml(name, text));

const deep: readonly HostileCase[] = [
  yaml('lists 100 000 deep', `a: ${'['.repeat(100_000)}`),
  yaml('lists 30 deep', `a: ${'['.repeat(30)}${']'.repeat(30)}`),
  yaml('maps 100 000 deep', `a: ${'{a: '.repeat(100_000)}`),
  yaml('dashes 50 000 deep', `a:\n  ${'- '.repeat(50_000)}x`),
  yaml(
    'block maps 2 000 deep',
    list(2000, (i) => `${' '.repeat(i)}a:\n`),
  ),
  yaml(
    'nine aliases of nine',
    `a0: &a0 [x, x]\n${list(40, (i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]\n`)}`,
  ),
  yaml('100 000 aliases', `a: &a x\nb: [${'*a,'.repeat(100_000)}]`),
  yaml('question marks', '? '.repeat(50_000)),
  yaml('anchors', '&a '.repeat(50_000)),
  yaml('tags', '!a '.repeat(50_000)),
  yaml('colons', ': '.repeat(50_000)),
  yaml('quotation marks', '"'.repeat(100_001)),
  yaml('an open quote of 1 MB', `deck: "${'a\n'.repeat(500_000)}`),
  yaml('a folded text of 1 MB', `deck:\n  title: >\n${'    a\n'.repeat(200_000)}`),
  yaml('a key of 1 MB', `${'k'.repeat(1_000_000)}: a`),
  yaml(
    '1 001 keys',
    list(1001, (i) => `k${i}: a\n`),
  ),
];

const many: readonly HostileCase[] = [
  yaml('10 000 lines of two commas', `[\n${',,\n'.repeat(10_000)}]`),
  yaml('300 000 lines of two commas', `[\n${',,\n'.repeat(300_000)}]`),
  yaml('500 000 commas', `[${','.repeat(500_000)}]`),
  yaml('2 000 000 commas', `[${','.repeat(2_000_000)}]`),
  yaml(
    '100 000 unknown keys in 150 blocks',
    outline(
      list(
        150,
        () =>
          `      - kind: points\n        title: T\n        items: [{ heading: a }, { heading: b }]\n${list(667, (i) => `        x${i}: 1\n`)}`,
      ),
    ),
  ),
  yaml('100 000 tabs', `deck:\n${'\t- a\n'.repeat(100_000)}`),
  yaml('50 000 brackets on lines', ']\n'.repeat(50_000)),
  yaml('50 000 unknown kinds', outline(list(50_000, () => '      - kind: nope\n'))),
  yaml('30 000 titles missing', outline(list(30_000, () => '      - kind: points\n'))),
  yaml('20 000 duplicate keys', `deck: { title: T, date: 2012 }\n${'deck: a\n'.repeat(900)}`),
  yaml(
    '200 000 rows',
    outline(
      `      - kind: table\n        title: T\n        columns: [a, b]\n        rows:\n${'          - [1, 2]\n'.repeat(200_000)}`,
    ),
  ),
  yaml(
    '20 000 rows',
    outline(
      `      - kind: table\n        title: T\n        columns: [a, b]\n        rows:\n${'          - [1, 2]\n'.repeat(20_000)}`,
    ),
  ),
  yaml(
    'a table with wrong rows',
    outline(
      `      - kind: table\n        title: T\n        columns: [a, b]\n        rows:\n${'          - [1]\n'.repeat(20_000)}`,
    ),
  ),
  yaml('a list of 1 000 000', `deck: { title: T }\nx: [${'a,'.repeat(1_000_000)}]`),
  yaml('1 300 000 comment lines', `${'# a\n'.repeat(900_000)}deck: { title: T }`),
  yaml('500 000 blank lines', `${'\n'.repeat(500_000)}deck: { title: T }`),
  yaml('10 000 keywords', `deck: { title: T, date: 2012, keywords: [${'a,'.repeat(10_000)}] }`),
  yaml(
    '1 000 colours',
    `deck: { title: T }\nbrand: { colours: { ${list(900, (i) => `c${i}: "000000", `)} } }`,
  ),
  ...[250, 1000, 5000].map((count) =>
    textCase(KIND, `${count} slides of text that has no place`, slide('# T\n\n1. a\n\n### x').repeat(count)),
  ),
  textCase(KIND, '5 000 slides with two titles', slide('# T\n\n# U').repeat(5000)),
  textCase(KIND, '3 000 unknown layouts', slide('# T', 'nope').repeat(3000)),
  textCase(KIND, '5 000 slides with a bad key', slide('# T\n\n## a\n\n## b', 'points\nbad: x').repeat(4999)),
  textCase(
    KIND,
    '5 000 slides whose picture is missing',
    slide('# T\n\n![a](nope.png)', 'picture').repeat(2000),
  ),
];

const formats: readonly HostileCase[] = ['pretty', 'json', 'sarif', 'github'].map((format) => ({
  ...yaml(
    `20 000 findings as ${format}`,
    outline(list(30, () => `${points('T')}${list(667, (i) => `        x${i}: 1\n`)}`)),
  ),
  line: `deckwright check --format ${format}`,
}));

/** Outlines that are broken, deep, long, or wrong in many places. */
export const yamlCases: readonly HostileCase[] = [...small, ...deep, ...many, ...formats];
