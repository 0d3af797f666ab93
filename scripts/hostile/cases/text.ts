import { BUILD_TEXT, type HostileCase, outline, points, slide, textCase, yamlCase } from '../hostileCase.ts';

const KIND = 'long text';
const quoted = (text: string): string => JSON.stringify(text);

const INSIDES: readonly (readonly [string, string])[] = [
  ['spaces', ' '],
  ['dashes', '-'],
  ['stars', '*'],
  ['double stars', '**a** '],
  ['brackets', '['],
  ['closing brackets', ']'],
  ['links', '[a](b)'],
  ['open links', '[a]('],
  ['parentheses', '('],
  ['angles', '<'],
  ['greater signs', '>'],
  ['backslashes', '\\'],
  ['pipes', '|'],
  ['backticks', '`'],
  ['underscores', '_'],
  ['tildes', '~'],
  ['hashes', '#'],
  ['numbers with dots', '1. '],
  ['pluses', '+ '],
  ['comments', '<!---->'],
  ['comment openers', '<!--'],
  ['comment closers', '-->'],
  ['entities', '&amp;'],
  ['exclamation marks', '!['],
  ['colons', ':'],
  ['Han', '汉'],
  ['Han and Latin', '汉a'],
  ['quotation marks', '“'],
  ['dots', '.'],
  ['ellipses', '……'],
  ['combining marks', '\u0301'],
  ['joiners', '\u200d'],
  ['emoji', '👩‍👩‍👧'],
  ['right-to-left', 'א'],
  ['Thai', 'ก'],
  ['soft hyphens', '\u00ad'],
  ['zero-width spaces', '\u200b'],
  ['no-break spaces', '\u00a0'],
  ['ideographic spaces', '\u3000'],
  ['digits', '7'],
  ['slashes', '/'],
  ['addresses', 'http://a.b/'],
  ['footnotes', '[^1]'],
  ['equals signs', '='],
  ['plus and minus', '+-'],
  ['mixed emphasis', '*_*_'],
  ['open emphasis', 'a**b '],
  ['escaped stars', '\\*'],
];

/** Each in a title, a point and the notes of an outline, in a paragraph of slide text, and in its notes. */
const everywhere: readonly HostileCase[] = INSIDES.flatMap(([name, text]) => {
  const long = `a${text.repeat(Math.ceil(40_000 / text.length))}b`;
  return [
    yamlCase(KIND, `a title of 40 000 ${name}`, outline(points(quoted(long)))),
    yamlCase(KIND, `notes of 40 000 ${name}`, outline(points('T', 'p', `        notes: ${quoted(long)}\n`))),
    textCase(KIND, `a paragraph of 40 000 ${name}`, slide(`# T\n\n## a\n\n${long}\n\n## b\n`)),
    textCase(
      KIND,
      `a slide that begins with 12 KB of ${name}`,
      slide(`# T\n\n${text.repeat(Math.ceil(12_000 / text.length))}\n`),
    ),
    textCase(
      KIND,
      `notes with 80 000 ${name}`,
      slide(`# T\n\n## a\n\n## b\n\n<!--\n${long.repeat(2).replaceAll('-->', '- ->')}\n-->`),
    ),
  ];
});

const huge: readonly HostileCase[] = [
  yamlCase(KIND, 'a title with 400 000 spaces', outline(points(quoted(`a${' '.repeat(400_000)}b`)))),
  yamlCase(KIND, 'a value of 400 000 dashes', outline(points('T', quoted(`${'-'.repeat(400_000)}x`)))),
  yamlCase(KIND, 'a value of 4 MB', outline(points('T', 'x'.repeat(3_900_000)))),
  textCase(KIND, '24 KB of 1. on one line', slide(`# T\n\n${'1. '.repeat(8000)}`)),
  textCase(KIND, '24 KB of + on one line', slide(`# T\n\n${'+ '.repeat(12_000)}`)),
  textCase(KIND, '24 KB of - on one line', slide(`# T\n\n${'- '.repeat(12_000)}`)),
  textCase(
    KIND,
    'nested lists, each line deeper',
    slide(`# T\n\n${Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a\n`).join('')}`),
  ),
  textCase(KIND, 'quotations 1 000 deep', slide(`# T\n\n${'>'.repeat(1000)} a`)),
  textCase(KIND, '100 000 comments on a slide', slide(`# T\n\n${'<!---->'.repeat(100_000)}`)),
  textCase(KIND, '100 000 comments on lines of a slide', slide(`# T\n\n${'<!---->\n'.repeat(100_000)}`)),
  textCase(KIND, '20 000 comment openers on lines', slide(`# T\n\n${'<!--\n'.repeat(20_000)}`)),
  textCase(
    KIND,
    '20 slides with notes of 80 000 spaces',
    slide(`# T\n\n## a\n\n## b\n\n<!--\na${' '.repeat(80_000)}b\n-->`).repeat(20),
  ),
  textCase(
    KIND,
    'a table of 4 000 columns',
    slide(`# T\n\n|${' a |'.repeat(4000)}\n|${' - |'.repeat(4000)}\n|${' a |'.repeat(4000)}\n`, 'table'),
  ),
  textCase(KIND, 'a table of 3 900 rows', slide(`# T\n\n| a |\n| - |\n${'| a |\n'.repeat(3900)}`, 'table')),
  textCase(KIND, '8.1 MB of text', 'x'.repeat(5_100_000)),
  textCase(KIND, '5 MB of fences', '---\n'.repeat(1_200_000)),
  textCase(
    KIND,
    'link definitions × 3 000',
    slide(`# T\n\n${Array.from({ length: 3000 }, (_, i) => `[a${i}]: b\n`).join('')}`),
  ),
  textCase(
    KIND,
    'front matter of 900 keys',
    `---\nlayout: points\n${Array.from({ length: 900 }, (_, i) => `k${i}: x\n`).join('')}---\n\n# T\n`,
  ),
  textCase(KIND, 'front matter that nests 500 deep', `---\nlayout: ${'['.repeat(500)}\n---\n\n# T\n`),
  {
    kind: KIND,
    name: 'a frame with an outline of dashes',
    files: {
      'talk.md': slide('# T\n\n## a\n\n## b'),
      'content.yaml': `deck:\n  title: ${quoted(`${'-'.repeat(300_000)}x`)}\n`,
    },
    line: `${BUILD_TEXT} --brand content.yaml`,
  },
];

/** Slide text and values whose length or repetition is hard on a pattern. */
export const longTextCases: readonly HostileCase[] = [...everywhere, ...huge];
