import { expect, it } from 'vitest';
import { valueText } from '../../../../src/layout/kinds/parts/value.ts';
import { textStyles } from '../../../../src/layout/typesetting/textStyle.ts';
import type { Run } from '../../../../src/slides/slide.ts';

const ink = { slot: 'dk1' } as const;
const { value: style } = textStyles({ text: ink, quiet: ink, strong: ink });

/** The words of a heading whose second part is strong, as they stand in the file. */
const written = (...[prefix, value, unit]: [string, string, string]): string =>
  valueText(
    [{ text: prefix }, { text: value, strong: true }, { text: unit }].filter(({ text }) => text) as Run[],
    style,
  )
    .flat()
    .map(({ text }) => text)
    .join('');

it.each([
  ['近 ', '40', ' 倍', '近40倍'],
  ['', '78', ' 个班次', '78个班次'],
  ['over ', '40', ' times', 'over 40 times'],
  ['', '12', ' km', '12 km'],
  ['', '274', ' %', '274%'],
  ['', '82', '%', '82%'],
  ['$', '48', ' M', '$48 M'],
  ['', '100%', ' of all', '100% of all'],
  ['上百', '第一', '名', '上百第一名'],
])('sets %j, %j and %j as people write and look for them: %s', (prefix, value, unit, words) => {
  expect(written(prefix, value, unit)).toBe(words);
});

it('has the weight of headings in their face, and is bold among other text', () => {
  const light = textStyles({ text: ink, quiet: ink, strong: ink }, false);
  const weights = (own: typeof style) =>
    new Set(
      valueText([{ text: '约' }, { text: '8.4', strong: true }, { text: '亩' }] as Run[], own)
        .flat()
        .map(({ bold }) => bold),
    );
  expect(weights(style)).toEqual(new Set([true]));
  expect(weights(light.value)).toEqual(new Set([false]));
  expect(weights(light.body)).toEqual(new Set([true]));
});
