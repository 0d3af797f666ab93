import { expect, test } from 'vitest';
import { toText } from '../../../src/build.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { keepNothing } from '../../../src/keep/keep.ts';
import { Kept } from '../../../src/keep/kept.ts';
import { openProject } from '../../../src/project.ts';

const DECK = `deck: { title: T, language: en }
units:
  - id: a
    name: One
    short: One
    slides:
      - { kind: statement, text: First, title: First }
      - { kind: statement, text: Second, title: Second }
  - id: b
    name: Two
    short: Two
    slides:
      - { kind: mine, title: Third, more: [a, b] }
`;

const PLAIN = '---\nlayout: text\n---\n\n# {{title}}\n\nWords\n';

/** Renders the outlines one after another. Returns the text, its origins, the findings, and how many blocks were rendered. */
function rendered(template: string, ...outlines: readonly string[]) {
  const kept = new Kept();
  const run = (text: string, isWarm: boolean) => {
    const report = new Report();
    const bytes = new TextEncoder().encode(text);
    const project = openProject({ name: 'content.yaml', bytes }, '.', report);
    if (!project) throw new Error('the outline cannot be opened');
    const users = [{ file: 'templates/mine.hbs', text: template }];
    const keep = isWarm ? kept.begin(report) : keepNothing;
    let blocks = 0;
    const { text: made } = toText(
      { ...project, templates: { ...project.templates, users } },
      report,
      () => {},
      (stage, input, make, holds) =>
        keep(
          stage,
          input,
          () => {
            if (stage === 'block') blocks += 1;
            return make();
          },
          holds,
        ),
    );
    if (isWarm) kept.end(true);
    return { made, found: report.sorted(), blocks };
  };
  return outlines.map((text) => ({ warm: run(text, true), cold: run(text, false) }));
}

test('a block is rendered while it is new, and what is kept has the places of its texts now', () => {
  const [first, second] = rendered(PLAIN, DECK, DECK.replace('text: First', 'text: Another text'));
  expect(first?.warm.blocks).toBe(5);
  expect(second?.warm.blocks).toBe(1);
  expect(second?.warm.made?.text).toContain('Another text');
  expect(second?.warm.made).toEqual(second?.cold.made);
});

const SLIDES = '{{#each @units}}{{#if slides.[1]}}two{{else}}one{{/if}}{{/each}}';
const PLACE = '{{#if @first}}the first{{else}}another{{/if}}';

const shows = (words: string) => PLAIN.replace('Words', words);

test.each([
  ['a field of its section', 'short: Two', 'short: Two\n    region: R', '{{#if @unit.region}}R{{/if}}'],
  ['a fact of the deck', 'title: T,', 'title: T, subtitle: S,', '{{#if @deck.subtitle}}S{{/if}}'],
  ['the slides of a section', '      - { kind: statement, text: Second, title: Second }\n', '', SLIDES],
  [
    'its place in its list',
    '- { kind: mine',
    '- title: New\n        text: New\n        kind: statement\n      - { kind: mine',
    PLACE,
  ],
])('a block that shows %s is rendered again when that changes', (_, before, after, words) => {
  const [first, second] = rendered(shows(words), DECK, DECK.replace(before, after));
  const last = (text: string | undefined) => text?.slice(text.lastIndexOf('---'));
  expect(last(second?.warm.made?.text)).toContain('Third');
  expect(last(second?.warm.made?.text)).not.toBe(last(first?.warm.made?.text));
  expect(second?.warm.made).toEqual(second?.cold.made);
});

test.each([
  ['template-no-slide', '{{#if title}}{{/if}}\n'],
  ['template-not-text', shows('{{more}}')],
])('a block with the finding %s has it each time', (code, template) => {
  const [first, second] = rendered(template, DECK, DECK.replace('text: First', 'text: Another text'));
  expect(first?.warm.found.map((one) => one.code)).toEqual([code]);
  expect(second?.warm.found).toEqual(second?.cold.found);
});
