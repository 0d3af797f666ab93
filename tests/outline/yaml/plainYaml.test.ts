import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { plainYaml } from '../../../src/outline/yaml/plainYaml.ts';
import { parseAnyYaml } from '../../../src/outline/yaml/yaml.ts';
import { spansIn } from '../../../src/outline/yaml/yamlNode.ts';

const spans = spansIn('a.yaml');
const plain = (text: string) => plainYaml(text, spans, { depth: 32, keys: 1000, values: 10_000 });
const any = (text: string) => {
  const report = new Report();
  const node = parseAnyYaml(text, spans, report);
  return report.isEmpty ? node : undefined;
};

/** Lines that are valid YAML in some orders and invalid in others. */
const right = fc.constantFrom(
  ...[
    '甲',
    'b c',
    '4.10',
    '-5',
    '007',
    'true',
    'null',
    '~',
    'a:b',
    'x #y',
    'x#y',
    '甲 # 注',
    '.5',
    '12_3',
    '+1',
    'nay',
  ],
  ...[
    "'a''b'",
    '"q"',
    '"q" # c',
    "'甲: 乙'",
    '[a, 2, "c"]',
    '[ ]',
    '{}',
    '{ a: b, c: [1, {d: e}] }',
    '[a b,c]',
    '“引”',
  ],
  ...[
    '甲　',
    'x\u00A0',
    '\u00A0a',
    'a\u2028b',
    '[[a], [b, {}]]',
    '{ a: "x" , b: -1 }',
    '{"a":"b","c":[1,{"d":"e"}]}',
    '{"a": 1, b: "c"}',
    '{"a":甲,"b":-1 , "c-d":""}',
    '-a',
    'a - b',
    "a'b",
    'a"b',
  ],
);
const wrong = fc.constantFrom(
  ...[
    '1e3',
    '0x1F',
    '"a\\n"',
    '{a: b: c}',
    '[a, ]',
    '{a: }',
    '{ a:b }',
    '{"a" : b}',
    '{"a":1,"a":2}',
    '{"null":1}',
    '{"a":b"c}',
    '{"a":"b"c}',
    '"a":b',
    '[a #c]',
    '- x',
    '-',
    'a: b',
    '*x',
    '&x y',
    '!t v',
  ],
  ...[
    '> x',
    '| x',
    '?',
    '% x',
    '　甲',
    'x:',
    ':x',
    ',a',
    '@a',
    '`a`',
    'a\tb',
    '---',
    '... ',
    '[a',
    '{a',
    "'a",
    '"a',
    '[]a',
  ],
);
const word = fc.oneof({ arbitrary: right, weight: 19 }, { arbitrary: wrong, weight: 1 });
const literal = fc
  .array(fc.constantFrom('文', '  深', '', '# 非注', '- x', '文', 'a: b', '   '), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => `|\n${lines.map((line) => `@${line}`).join('\n')}`);
const key = fc.oneof(
  { arbitrary: fc.constantFrom('a', 'b', 'title', 'as-many-as'), weight: 30 },
  { arbitrary: fc.constantFrom('null', 'true', '甲', '"q"', 'x y'), weight: 1 },
);
const comment = fc.constantFrom('# 注', '', '  # 注', '      ');

/** A block as lines without indentation. */
const block: fc.Memo<string[]> = fc.memo((depth) => {
  const value = fc.oneof({ arbitrary: word, weight: 5 }, { arbitrary: literal, weight: 1 });
  const nested = depth > 1 ? block(depth - 1) : fc.constant(['a: 1']);
  const keyed = fc.oneof(
    fc.tuple(key, value).map(([k, v]) => indented(`${k}: ${v}`)),
    fc
      .tuple(key, nested, fc.constantFrom('  ', '  ', '    ', ''))
      .map(([k, lines, by]) => [`${k}:`, ...lines.map((line) => by + line)]),
    comment.map((line) => [line]),
  );
  const item = fc.oneof(
    value.map((v) => indented(`- ${v}`)),
    fc
      .tuple(nested, fc.constantFrom('- ', '-   '))
      .map(([[first = '', ...rest], dash]) => [
        dash + first,
        ...rest.map((line) => ' '.repeat(dash.length) + line),
      ]),
  );
  const some = { minLength: 1, maxLength: 4 };
  const blocks = [fc.array(keyed, some), ...(depth === 3 ? [] : [fc.array(item, some)])];
  return fc.oneof(...blocks).map((entries) => entries.flat());
});
const indented = (text: string): string[] => text.replaceAll('@', '  ').split('\n');

/** Gives each key another name, so that most blocks are valid. */
const distinct = (lines: readonly string[]): string[] =>
  lines.map((line, i) => line.replace(/^([ -]*)(a|b|title|as-many-as):(?= |$)/, `$1k${i}:`));

const document = fc
  .tuple(block(3), fc.boolean(), fc.constantFrom('', '\n', '\n\n# 尾', ' '))
  .map(([lines, areDistinct, end]) => (areDistinct ? distinct(lines) : lines).join('\n') + end);

test('what is read as plain YAML is what the library reads', () => {
  let read = 0;
  fc.assert(
    fc.property(document, (text) => {
      const node = plain(text);
      if (!node) return;
      read += 1;
      expect(any(text)).toEqual(node);
    }),
    { numRuns: 4000 },
  );
  expect(read).toBeGreaterThan(800);
});

test('so is the shipped outline, all of it', () => {
  const text = readFileSync(new URL('../../../content.yaml', import.meta.url), 'utf8');
  const node = plain(text);
  expect(node).toBeDefined();
  expect(any(text)).toEqual(node);
});

describe('what is not plain is left to the library', () => {
  test.each([
    ['a:\n'],
    ['a: "\\u0007"'],
    ['a: >\n  b'],
    ['a: |-\n  b'],
    ['a: b\n  c'],
    ['a: [b,\n  c]'],
    ['a: *b'],
    ['a: &b c'],
    ['a: !b c'],
    ['a: 1\na: 2'],
    ['a: b: c'],
    ['- a'],
    ['a:\n\tb: c'],
    ['--- \na: b'],
    ['? a\n: b'],
    ['a: 0x1F'],
    ['甲: 乙'],
    ['a: b\n c: d'],
    ['  a: b\nc: d'],
    [''],
    ['# c'],
    ['a'],
  ])('%j', (text) => {
    expect(plain(text)).toBeUndefined();
  });
});
