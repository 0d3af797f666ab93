import { describe, expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { parseYaml } from '../../../src/outline/yaml/yaml.ts';
import { spansIn, type YamlNode } from '../../../src/outline/yaml/yamlNode.ts';
import { nodeAt } from '../../../src/outline/yaml/yamlPath.ts';
import { HANGS } from '../../hangs.ts';
import { said } from '../../text/compileText.ts';

function parse(text: string): { node: YamlNode | undefined; said: string[] } {
  const report = new Report();
  report.addSource('a.yaml', text);
  const node = parseYaml(text, spansIn('a.yaml'), report);
  return { node, said: said(report).map((line) => line.replace(/ \(.*\)$/, '')) };
}

describe('what is not YAML is reported at its place', () => {
  test.each([
    [
      'title: "党员专列"从不停运',
      'a.yaml:1:14 error yaml-syntax: this is not YAML: unexpected scalar at node end.',
    ],
    [
      'title: a: b',
      'a.yaml:1:8 error yaml-syntax: this is not YAML: nested mappings are not allowed in compact mappings.',
    ],
    ['a: 1\ntitle: "x\n', 'a.yaml:2:8 error yaml-syntax: this is not YAML: missing closing "quote.'],
    ['? [a]\n: b', 'a.yaml:1:3 error yaml-syntax: this is not YAML: a key must be plain text.'],
    ['a:\n\tb: c', 'a.yaml:2:1 error yaml-tab: a tab is used for indentation; YAML allows spaces only.'],
    [
      'a: 1\n---\nb: 2',
      'a.yaml:2:1 error yaml-documents: a second YAML document begins here; only one is read.',
    ],
    ['a: *b', 'a.yaml:1:4 error yaml-unknown-alias: nothing is anchored as `&b`.'],
    ['a: !b c', 'a.yaml:1:4 error yaml-tag: the tag `!b` has no meaning here.'],
    [
      'a: !!binary aGk=',
      'a.yaml:1:13 error yaml-tag: the tag `tag:yaml.org,2002:binary` has no meaning here.',
    ],
  ])('%j', (text, message) => {
    const { node, said } = parse(text);
    expect(said).toEqual([message]);
    expect(node).toBeUndefined();
  });

  test('every key that stands twice', () => {
    expect(parse('a: 1\na: 2\nb:\n  c: 1\n  c: 2').said).toEqual([
      'a.yaml:2:1 error yaml-duplicate-key: the key `a` stands twice in the same mapping.',
      'a.yaml:5:3 error yaml-duplicate-key: the key `c` stands twice in the same mapping.',
    ]);
  });

  test('nothing at all is nothing, without a finding', () => {
    expect(parse('# only a comment\n')).toEqual({ node: undefined, said: [] });
  });
});

describe('what would exhaust the machine is refused', () => {
  test.each([
    ['depth in brackets', '['.repeat(20_000), 'yaml-too-deep'],
    ['depth in dashes', `${'- '.repeat(10_000)}x`, 'yaml-too-deep'],
    [
      'depth in indentation',
      Array.from({ length: 40 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'yaml-too-deep',
    ],
    ['size', `a: ${'x'.repeat(4_000_000)}`, 'yaml-too-large'],
    ['keys', Array.from({ length: 1001 }, (_, i) => `k${i}: 1`).join('\n'), 'yaml-too-many-keys'],
    ['an alias of itself', 'a: &a [*a]', 'yaml-aliases'],
    ['aliases of aliases', bomb(9), 'yaml-aliases'],
  ])('%s', (_, text, code) => {
    const { node, said } = parse(text);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(` error ${code}: `);
    expect(node).toBeUndefined();
  });

  test('the limit of depth is what it says', () => {
    expect(parse('['.repeat(32) + ']'.repeat(32)).said).toEqual([]);
    expect(parse('['.repeat(33) + ']'.repeat(33)).said).toEqual([
      'a.yaml:1:33 error yaml-too-deep: values nest more than 32 levels deep.',
    ]);
  });
});

describe('values', () => {
  test('numbers keep their spelling', () => {
    expect(scalar('a: 4.10')).toMatchObject({ value: 4.1, text: '4.10' });
    expect(scalar('a: 007')).toMatchObject({ value: 7, text: '007' });
    expect(scalar('a: 1385')).toMatchObject({ value: 1385, text: '1385' });
  });

  test('a span is the value as it is written, quotation marks included', () => {
    expect(scalar('a:   "b c"  # d').span).toEqual({ file: 'a.yaml', start: 5, end: 10 });
    expect(scalar('a: |\n  b\n  c\n\nd: 1').span).toEqual({ file: 'a.yaml', start: 3, end: 12 });
  });

  test('an alias is where its text stands', () => {
    const { node } = parse('a: &x 专列\nb: *x');
    expect(node && nodeAt(node, ['b'])).toMatchObject({ text: '专列', span: { start: 6, end: 8 } });
  });

  test('a key without a value is null', () => {
    expect(scalar('a:')).toMatchObject({ value: null, text: '' });
    expect(scalar('a: #b')).toMatchObject({ value: null, text: '' });
  });

  test('offsets can start elsewhere', () => {
    const node = parseYaml('a: b', spansIn('x.hbs', 100), new Report());
    expect(node && nodeAt(node, ['a'])?.span).toEqual({ file: 'x.hbs', start: 103, end: 104 });
  });
});

function scalar(text: string) {
  const { node } = parse(text);
  const found = node && nodeAt(node, ['a']);
  if (found?.type !== 'scalar') throw new Error('no scalar');
  return found;
}

function bomb(levels: number): string {
  const names = Array.from({ length: levels }, (_, i) => String.fromCharCode(98 + i));
  const lines = names.map(
    (name, i) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${i === 0 ? 'a' : names[i - 1]}`)
        .join(',')}]`,
  );
  return ['a: &a [x, x, x]', ...lines].join('\n');
}

describe('the number of values is limited', () => {
  const tooMany = (column: string) =>
    `a.yaml:${column} error yaml-too-many-values: the YAML has more than 100000 values; those from here on were not read.`;

  test('in plain YAML, at the value that is too much', () => {
    expect(parse(`a: [${'1, '.repeat(200_000)}]`).said).toEqual([tooMany('1:375000')]);
  });

  test(
    'in YAML that is broken everywhere; of many mistakes on one line the first is told',
    () => {
      expect(parse(`[${','.repeat(600_000)}]`).said).toEqual([tooMany('1:500000')]);
      expect(parse(`[${','.repeat(50_000)}]`).said).toEqual([
        expect.stringContaining(
          'a.yaml:1:3 error yaml-syntax: this is not YAML: unexpected , in flow sequence',
        ),
      ]);
    },
    HANGS,
  );
});
