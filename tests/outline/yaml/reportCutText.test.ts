import { expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { parseAnyYaml, parseYaml } from '../../../src/outline/yaml/yaml.ts';
import { spansIn } from '../../../src/outline/yaml/yamlNode.ts';
import { pointedAt } from '../../text/compileText.ts';

/** The stretches of a text that are reported as cut off. */
function cut(text: string): string[] {
  const report = new Report();
  report.addSource('a.yaml', text);
  parseYaml(text, spansIn('a.yaml'), report);
  return report.sorted().map(({ code, span }) => `${code}: ${pointedAt(span, report)}`);
}

test.each([
  ['behind a value', 'title: We are #1 in the market', '#1 in the market'],
  ['behind a value in Chinese', 'title: 工单 #42号', '#42号'],
  ['inside braces', 'a: { title: Room #3\n  , b: c }', '#3'],
  ['behind a value in quotes', "title: 'Room' #3", '#3'],
  ['behind braces', 'a: { title: Room } #3', '#3'],
  ['behind a number', 'value: 3 #a', '#a'],
  ['behind the item of a list', 'a:\n  - Room #3', '#3'],
  ['below a value that it continues', 'a: Room\n  #3', '#3'],
  ['below the item of a list', 'a:\n  - Room\n    #3\n  - x', '#3'],
  ['below the value of a key in a list', 'a:\n  - b: Room\n      #3', '#3'],
  ['several number signs', 'title: Room ##3', '##3'],
])('a comment %s is reported when no space follows its number sign', (_, text, comment) => {
  expect(cut(text)).toEqual([`yaml-comment: ${comment}`]);
});

test.each([
  ['a remark', 'title: Room # 3'],
  ['a remark of several number signs', 'title: Room ## 3'],
  ['a number sign inside a word', 'title: C#3'],
  ['a text in quotes', 'title: "Room #3"\nb: \'Room #3\''],
  ['a block of text', 'title: |\n  Room #3\n  #4\nb: >\n  Room #3'],
  ['a key in quotes', '"a #3": b\n\'c #3\': d'],
  ['a comment behind a key', 'items: #first\n  - a\n  - #second\n    b'],
  ['a line that was switched off', 'a:\n  - kind: b\n    title: c\n    #kicker: d\n  #- kind: e\n#f: g'],
  ['a line that was switched off below a list', 'a: [b]\n  #c'],
  ['an empty comment', 'title: a #'],
  ['what an alias repeats', 'a: &x "Room #3"\nb: *x\nc: d'],
])('%s is no finding', (_, text) => {
  expect(cut(text)).toEqual([]);
});

test('the library’s tree gives the same findings', () => {
  const text = 'a: &x Room #3\nb: *x\nc: "d #4" #5';
  expect(parseAnyYaml(text, spansIn('a.yaml'), new Report())).toBeDefined();
  expect(cut(text)).toEqual(['yaml-comment: #3', 'yaml-comment: #5']);
});
