import { expect, it } from 'vitest';
import { prepareOnce } from '../../../src/typography/breaking/prepareOnce.ts';

const font = { latin: 'Arial', ea: 'SimSun', bold: false };

it('measures a paragraph once, and forgets it when twice as many others were asked for as it knows', () => {
  const { prepare } = prepareOnce(2);
  const measured = (text: string) => prepare([{ text, font }], 'flow');
  const first = measured('一');
  expect(measured('一')).toBe(first);
  expect(measured('二')).not.toBe(first);
  for (const text of ['三', '四']) measured(text);
  expect(measured('一')).toBe(first);
  for (const text of ['五', '六', '七', '八']) measured(text);
  expect(measured('一')).not.toBe(first);
  expect(measured('一').measured).toEqual(first.measured);
});

it('knows the paragraphs of this deck and of the one before', () => {
  const { prepare, begin } = prepareOnce();
  const measured = (text: string) => prepare([{ text, font }], 'flow');
  const first = measured('一');
  begin();
  expect(measured('一')).toBe(first);
  begin();
  begin();
  expect(measured('一')).not.toBe(first);
});
