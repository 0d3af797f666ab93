import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

test('a mistyped word has a nearest known one', () => {
  expect(nearest('titel', ['title', 'tagline'])).toBe('title');
  expect(nearest('Title', ['title', 'tagline'])).toBe('title');
});

test('a word that is like none has none', () => {
  expect(nearest('colour', ['title', 'tagline'])).toBeUndefined();
  expect(nearest('title', [])).toBeUndefined();
});
