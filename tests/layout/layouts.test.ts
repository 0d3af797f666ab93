import { expect, test } from 'vitest';
import { deckOf } from '../../src/layout/deckOf.ts';
import { LAYOUTS, mastersOf } from '../../src/layout/layouts.ts';
import type { SlideLayout } from '../../src/layout/slideLayout.ts';
import { prepareOnce } from '../../src/typography/breaking/prepareOnce.ts';
import { brandOf, lay, RED } from './lay.ts';

const { document } = lay('---\nlayout: cover\n---\n\n# 题\n').scene;
const deck = deckOf([], brandOf(RED), {}, document, prepareOnce());

test('a PowerPoint layout that kinds of slide share is there once', () => {
  const names = mastersOf(deck).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name === 'title-only')).toHaveLength(1);
});

test('two PowerPoint layouts that differ cannot have one name', () => {
  const [cover] = LAYOUTS;
  const other = {
    ...cover,
    masters: (of: typeof deck) => (cover?.masters(of) ?? []).map((one) => ({ ...one, label: '别的' })),
  } as SlideLayout;
  expect(() => mastersOf(deck, [...LAYOUTS, other])).toThrow(
    'two PowerPoint layouts that differ are called cover',
  );
});
