import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { keyUnused } from '../../src/check/rules/keyUnused.ts';
import { compileText, deckWith, said } from '../text/compileText.ts';

/** The texts of an outline that are not in its deck. */
function unused(yaml: string, templates: Record<string, string> = {}): string[] {
  const { outline, slides, report } = compileText(yaml, templates);
  check({ outline, slides, assets: [] }, report, [keyUnused]);
  return said(report).map((line) => line.replace(/ \(.*\)$/, ''));
}

test('a text that no template prints is reported, in any language', () => {
  const mine = '---\nlayout: quote\n---\n# {{title}}\n{{#if flag}}{{/if}}';
  expect(
    unused(deckWith('kind: mine\ntitle: 题\nnote: Say this\nremark: 说\nflag: true\nother: yes'), { mine }),
  ).toEqual([
    'content.yaml:8:13 warning key-unused: note shows nowhere in the deck: no template takes it.',
    'content.yaml:9:15 warning key-unused: remark shows nowhere in the deck: no template takes it.',
  ]);
});

test('of a mapping without any shown text the whole is reported', () => {
  const outline = (figure: string) =>
    `deck: { title: T }\nunits:\n  - { id: a, name: A, short: A, figure: { ${figure} }, slides: [] }\n  - { id: b, name: B, short: B, slides: [] }`;
  expect(unused(outline('value: 3, unit: lots, note: of it'))).toEqual([
    'content.yaml:3:50 warning key-unused: figure shows nowhere in the deck: dividers of units show it.',
  ]);
});

test('the series of a deck without a cover is reported', () => {
  const deck =
    'deck: { title: T, series: Letters }\nopening: { name: O, slides: [{ kind: COVER, title: X }] }';
  expect(unused(deck.replace('COVER', 'agenda'))).toEqual([
    'content.yaml:1:27 warning key-unused: deck.series shows nowhere in the deck: no template takes it.',
  ]);
  expect(unused(deck.replace('COVER', 'cover'))).toEqual([]);
});

test('what only dividers show is reported when there are none, but no name that is the short name too', () => {
  const deck = (dividers: boolean) =>
    `deck: { title: T, dividers: ${dividers}, unit: Part }\nunits:\n${[
      '{ id: a, name: Port A, short: A, slides: SLIDES }',
      '{ id: b, name: B, short: B, tagline: Faster, slides: SLIDES }',
    ]
      .map((unit) => `  - ${unit}\n`)
      .join('')
      .replaceAll('SLIDES', '[{ kind: statement, title: X, text: Y }]')}`;
  expect(unused(deck(true))).toEqual([]);
  expect(unused(deck(false))).toEqual([
    'content.yaml:1:42 warning key-unused: deck.unit shows nowhere in the deck: dividers of units show it.',
    'content.yaml:3:20 warning key-unused: name shows nowhere in the deck: dividers of units show it.',
    'content.yaml:4:42 warning key-unused: tagline shows nowhere in the deck: dividers of units show it.',
  ]);
});

test('what slides show is no finding: paths of pictures, alt texts, units that are linked', () => {
  expect(unused(deckWith('kind: picture\ntitle: Picture\nimage: assets/图片.png\nalt: A blue box'))).toEqual(
    [],
  );
  const linked =
    'deck: { title: T }\nunits: [{ id: mohe, name: A, short: A, slides: [] }]\nclosing: { name: C, slides: [{ kind: closing, title: X, items: [{ unit: mohe, text: y }] }] }';
  expect(unused(linked)).toEqual([]);
});
