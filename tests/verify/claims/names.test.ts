import { expect, test } from 'vitest';
import { misspellings, peopleIn } from '../../../src/verify/claims/names.ts';

test.each([
  ['农场找到党组书记陈业林，问他', ['陈业林']],
  ['由王伟利主任、孟庆峰博士和高级兽医师肖成蕊等组成', ['王伟利', '孟庆峰', '肖成蕊']],
  ['向杨志明同志学习', ['杨志明']],
  ['书记在到站调研后指出，公司总经理办公室主任', []],
  ['党员奔走在车间，高级工程师加班', []],
])('%s', (text, names) => {
  expect(peopleIn(text).sort()).toEqual([...names].sort());
});

test('a name that differs in one character from one of the source is misspelt, unless the source has it too', () => {
  const source = '书记陈业林说。兰玉田也说。';
  expect(misspellings(['陈业林'], source)('来自陈业琳的话')).toEqual([
    { written: '陈业琳', start: 2, name: '陈业林' },
  ]);
  expect(misspellings(['陈业林'], source)('来自陈业林的话')).toEqual([]);
  expect(misspellings(['陈业林'], `${source}陈业琳`)('来自陈业琳的话')).toEqual([]);
});
