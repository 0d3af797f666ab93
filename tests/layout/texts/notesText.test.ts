import { expect, test } from 'vitest';
import { brandOf, findings, lay, RED } from '../lay.ts';

const notes = (written: string, language?: string) => {
  const text = `---\nlayout: quote\nid: first\n---\n\n# 题\n\n> 话\n\n<!-- ${written} -->\n`;
  const { scene, report } = lay(text, brandOf(RED), language);
  return { notes: scene.pages[0]?.notes, found: findings(report) };
};

test('the address of a link stands behind its words, in the brackets of the language', () => {
  const written = '见[**报道**全文](https://example.org/a)，或[来信](mailto:a@example.org)';
  expect(notes(written)).toEqual({
    notes: ['见报道全文（https://example.org/a），或来信（a@example.org）'],
    found: [],
  });
  expect(notes('See [the *whole* report](https://example.org/a).', 'en').notes).toEqual([
    'See the whole report (https://example.org/a).',
  ]);
});

test('a link to a slide gives its number, and an address that is spelled out is not repeated', () => {
  expect(notes('回到[开头](#first)').notes).toEqual(['回到开头（第1页）']);
  expect(notes('back to [the beginning](#first)', 'en').notes).toEqual(['back to the beginning (slide 1)']);
  expect(notes('[https://example.org](https://example.org)').notes).toEqual(['https://example.org']);
});

test('a link to a slide that is not there is found in notes, too', () => {
  expect(notes('见[甲](#jia)').found).toEqual([
    '10: error link-nowhere: no slide has the id “jia”. (give the slide that is meant this `id`, or change the link.)',
  ]);
});
