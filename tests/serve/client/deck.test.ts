import { expect, test } from 'vitest';
import { Deck } from '../../../src/serve/client/deck.ts';
import type { DeckMessage, SlideMessage } from '../../../src/serve/message.ts';

const slide = (key: string, title = key): SlideMessage => ({
  key,
  id: key,
  title,
  section: '',
  notes: [],
  svg: '',
  areas: [],
  changed: 1,
});

const message = (more: Partial<DeckMessage>): DeckMessage => ({
  version: 1,
  title: 'A deck',
  language: 'en',
  width: 960,
  height: 540,
  order: ['a', 'b', 'c'],
  changed: [slide('a'), slide('b'), slide('c')],
  failed: false,
  ms: 1,
  ...more,
});

/** A deck of three slides. */
function aDeck(): Deck {
  const deck = new Deck();
  deck.take(message({}));
  return deck;
}

test('a message takes the place of the slides that it holds, and of no other', () => {
  const deck = aDeck();
  const next = message({ version: 2, from: 1, order: ['a', 'c', 'b'], changed: [slide('b', 'new')] });
  expect(deck.take(next)).toEqual(['b']);
  expect(deck.slides.map(({ title }) => title)).toEqual(['a', 'c', 'new']);
  expect(deck.number('b')).toBe(3);
  expect(deck.take(message({ version: 3, from: 2, order: ['b'], changed: [] }))).toEqual([]);
  expect(deck.slide('a')).toBeUndefined();
});

test('a message behind a version that is missing is not taken; the whole deck is', () => {
  const deck = aDeck();
  expect(deck.take(message({ version: 3, from: 2, changed: [slide('a', 'new')] }))).toBeUndefined();
  expect(deck.slide('a')?.title).toBe('a');
  expect(deck.take(message({ version: 3, order: ['d'], changed: [slide('d')] }))).toEqual(['d']);
  expect(deck.slides.map(({ key }) => key)).toEqual(['d']);
});

test('findings of another version are not taken', () => {
  const deck = aDeck();
  const finding = { severity: 'warning', code: 'a', message: 'b', slide: 'b' } as const;
  deck.judge({ version: 2, findings: [finding] });
  expect(deck.findings).toEqual([]);
  deck.judge({ version: 1, findings: [finding] });
  expect(deck.findingsOf('b')).toEqual([finding]);
  expect(deck.findingsOf('a')).toEqual([]);
});

test('the slides beside one end with the deck', () => {
  const deck = aDeck();
  expect([deck.beside('a', 1), deck.beside('a', -1), deck.beside('b', Number.POSITIVE_INFINITY)]).toEqual([
    'b',
    'a',
    'c',
  ]);
});
