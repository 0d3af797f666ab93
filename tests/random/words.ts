import fc from 'fast-check';

const SURROGATES = 0x800;

/**
 * Any character but half of a surrogate pair, for `fc.string`. The unit `binary` is the same, and first fills a table of all million
 * characters, which takes a second.
 */
export const CHARACTER = fc.nat({ max: 0x10ffff - SURROGATES }).map(
  (n) => String.fromCodePoint(n < 0xd800 ? n : n + SURROGATES),
  (character) => {
    const code = typeof character === 'string' ? (character.codePointAt(0) ?? Number.NaN) : Number.NaN;
    if (!(code >= 0) || String.fromCodePoint(code) !== character) throw new Error('not one character');
    return code < 0xd800 ? code : code - SURROGATES;
  },
);

/** The sort of values in an outline: most plain outlines give decks; hostile ones may hold any character. */
export type Mood = 'plain' | 'hostile';

/** A few characters that are written beside a numeral. */
export const SHORT = fc.constantFrom('近', '约', '个', '万元', '人次', '%', '余批', 'km');

/** Names of sections, units and series: plain text without links. */
export const NAME = fc.constantFrom('国门', '窗口服务', '漠河 2009', 'LNG 码头', '“示范岗”', '检验 50.39%');

const PLAIN = fc
  .array(
    fc.constantFrom(
      ...['国门', '窗口', '检验', '党员专列', '727 人次', '近 40 倍', '漠河', '一心为民', '2009 年', 'LNG'],
      ...['，', '、', '“示范岗”', '——', '50.39%', '**提速**', '[漠河](#u2)'],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(''));

/** Texts that commonly break XML writers, parsers or text shapers. */
const HOSTILE = fc.constantFrom(
  ...[`&<>"' ]]> &amp; &#0; <?x?>`, 'a\u0000b\u0007c\u000bd\u001fe\u007f\u0085f', '\ufffe\uffff\ufeff'],
  ...[
    'lone \ud800 and \udc00',
    '\udbff',
    '👩‍👩‍👧 🇨🇳 1️⃣ 𠮷',
    '\u202eabc\u202c שלום مرحبا \u2066x',
    'e\u0301\u0302\u0303',
  ],
  ...[
    '\ue000\ue001\uf8ff\u{f0000}',
    'a\r\nb\rc\nd\u2028e\u2029f',
    '\t tab  blanks ',
    '\u200b\u00ad\u2060',
    '각 हिन्दी ไทย မြန်မာ',
  ],
  ...[
    '# title',
    '## entry',
    '- item',
    '1. one',
    '> quoted',
    '---',
    '```',
    '| a | b |',
    '    code',
    '***',
    '===',
    '+',
  ],
  ...[
    '<!-- note',
    '-->',
    '<b>x</b>',
    '{{title}}',
    '{{{x}}}',
    '{{> deck}}',
    '[a](#nowhere)',
    '[](x)',
    '![x](y.png)',
  ],
  ...[
    '[a](javascript:alert(1))',
    '[a](https://例子.中国/?a=1&b="2")',
    '**a',
    '*',
    '\\',
    '\\\\*',
    '`',
    '~~a~~',
    '&nbsp;',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'NaN',
    '~',
    'null',
    'true',
    '0x1F',
    '1e999',
    '-0',
    '2012-13-45',
  ],
  ...['“'.repeat(9), '——'.repeat(5), '\u3000'],
);

/** Text for any field of an outline. It is made once, because string arbitraries are slow to make. */
export const WORDS: Readonly<Record<Mood, fc.Arbitrary<string>>> = {
  plain: PLAIN,
  hostile: fc.oneof(
    { arbitrary: PLAIN, weight: 800 },
    { arbitrary: HOSTILE, weight: 40 },
    { arbitrary: fc.tuple(PLAIN, HOSTILE, PLAIN).map((parts) => parts.join('')), weight: 60 },
    { arbitrary: fc.string({ unit: CHARACTER, minLength: 1, maxLength: 12 }), weight: 20 },
    { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), weight: 20 },
    { arbitrary: repeated(300, '长', 'W', '“', '——'), weight: 4 },
    { arbitrary: repeated(20_000, '长', 'W', 'a ', '\ud83d', '👍'), weight: 1 },
  ),
};

function repeated(times: number, ...all: string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...all).map((one) => one.repeat(times));
}
