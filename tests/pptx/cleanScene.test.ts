import { expect, it } from 'vitest';
import { cleanScene } from '../../src/pptx/cleanScene.ts';
import { box, deck, page, run, text } from './everyKind.ts';

it('drops what XML forbids from every text, and turns carriage returns into line feeds, tabs into spaces', () => {
  const words = 'a\u0000\u0008\u000b\u001f\ufffe\uffff\ud800b\udc00\r\nc\rd\t汉\u{1f600}';
  const scene = deck([page(1, [text(words, box(0, 0, 9, 9), [run(words)])], { notes: [words], id: words })]);
  const [cleaned] = cleanScene(scene).pages;
  const expected = 'ab\nc\nd 汉\u{1f600}';
  expect(cleaned?.id).toBe(expected);
  expect(cleaned?.notes).toEqual([expected]);
  expect(cleaned?.items[1]).toMatchObject({ name: expected, paragraphs: [{ runs: [{ text: expected }] }] });
});

it('changes nothing else, and nothing in place', () => {
  const scene = deck([page(1, [])]);
  const before = structuredClone(scene);
  expect(cleanScene(scene)).toEqual(before);
  expect(scene).toEqual(before);
});
