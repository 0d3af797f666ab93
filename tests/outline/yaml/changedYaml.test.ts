import { expect, test } from 'vitest';
import { changedYaml, type YamlChange } from '../../../src/outline/yaml/changedYaml.ts';

const set = (path: string, value: string | undefined): YamlChange => ({
  path: path.split('.') as [string, ...string[]],
  value,
});

test('values below a key are set, comments and all other lines stay', () => {
  const text =
    '# head\ndeck: { title:   A }   # odd   spaces\n\n# the look\nbrand:\n  # red\n  colours:\n    primary: "9B1C22" # of the gate\n    deep: "6B1017"\n  footer: F\n\n# the rest\nunits: []\n';
  expect(
    changedYaml(text, 'brand', [
      set('colours.primary', '00FF00'),
      set('colours.deep', undefined),
      set('name', 'N'),
    ]),
  ).toBe(
    '# head\ndeck: { title:   A }   # odd   spaces\n\n# the look\nbrand:\n  # red\n  colours:\n    primary: "00FF00" # of the gate\n  footer: F\n  name: N\n\n# the rest\nunits: []\n',
  );
});

test('a colour of digits alone stays text', () => {
  expect(changedYaml('', 'brand', [set('colours.ink', '000000'), set('colours.line', '1e1000')])).toBe(
    'brand:\n  colours:\n    ink: "000000"\n    line: "1e1000"\n',
  );
});

test.each([
  ['a text without the key', 'deck: {}', 'deck: {}\nbrand:\n  name: N\n'],
  ['an empty key', 'brand:\ndeck: {}\n', 'brand:\n  name: N\ndeck: {}\n'],
  ['a mapping in braces', 'brand: { footer: F }\ndeck: {}\n', 'brand: { footer: F, name: N }\ndeck: {}\n'],
  ['lines of Windows', 'brand:\r\n  name: A\r\ndeck: {}\r\n', 'brand:\r\n  name: N\r\ndeck: {}\r\n'],
  ['a last key', 'deck: {}\nbrand:\n  name: A', 'deck: {}\nbrand:\n  name: N\n'],
])('%s', (_, text, expected) => {
  expect(changedYaml(text, 'brand', [set('name', 'N')])).toBe(expected);
});

test.each([
  ['a: [', 'a mistake'],
  ['- a', 'a list'],
])('%s: nothing is changed', (text) => {
  expect(changedYaml(text, 'brand', [set('name', 'N')])).toBeUndefined();
});
