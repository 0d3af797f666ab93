import { expect, test } from 'vitest';
import { deckFacts } from '../../src/layout/collectFacts.ts';
import { KINDS, layoutsOf } from '../../src/layout/kinds.ts';
import type { SlideKind } from '../../src/layout/slideKind.ts';
import { prepareOnce } from '../../src/typography/breaking/prepareOnce.ts';
import { brandOf, lay, RED } from './lay.ts';

const { document } = lay('---\nlayout: cover\n---\n\n# 题\n').scene;
const deck = deckFacts([], brandOf(RED), {}, document, prepareOnce());

test('a PowerPoint layout that kinds of slide share is there once', () => {
  const names = layoutsOf(deck).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name === 'title-only')).toHaveLength(1);
});

test('two PowerPoint layouts that differ cannot have one name', () => {
  const [cover] = KINDS;
  const other = {
    ...cover,
    layouts: (of: typeof deck) => (cover?.layouts(of) ?? []).map((one) => ({ ...one, label: '别的' })),
  } as SlideKind;
  expect(() => layoutsOf(deck, [...KINDS, other])).toThrow(
    'two PowerPoint layouts that differ are called cover',
  );
});
