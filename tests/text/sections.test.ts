import { expect, test } from 'vitest';
import { compile } from '../../src/build.ts';
import { findings } from '../../src/diagnostics/finding.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { openProject } from '../../src/project.ts';

/** The scene of an outline with two units, and the messages of the findings. */
function sceneOf(deck: string, more = '') {
  const outline = `deck: { title: Third quarter, language: en-US${deck} }
opening: { name: Opening, slides: [{ kind: cover }, { kind: agenda, title: Agenda }] }
units:
  - id: north
    name: North Port
    short: North
    slides:
      - { kind: text, title: We open at seven, text: Every day., id: own }
      - { kind: text, title: We close late, text: Nobody complains., hidden: true }
  - { id: south, name: South Port, short: South, slides: [{ kind: text, title: We are new, text: Come and see. }] }
closing: { name: Closing, slides: [{ kind: closing, title: Thank you }] }
${more}`;
  const report = new Report();
  const bytes = new TextEncoder().encode(outline);
  const project = openProject({ name: 'content.yaml', bytes }, '.', report);
  const scene = project && compile(project, report).scene;
  return { scene, messages: findings(report).map(({ message }) => message) };
}
const words = (items: unknown) => JSON.stringify(items);

test('without dividers the first slide of a unit opens its section, and the agenda leads to it', () => {
  const { scene, messages } = sceneOf(', dividers: false');
  expect(messages).toEqual([]);
  expect(scene?.pages.map(({ title }) => title)).toEqual([
    'Third quarter',
    'Agenda',
    'We open at seven',
    'We close late',
    'We are new',
    'Thank you',
  ]);
  expect(scene?.sections).toEqual([
    { name: 'Opening', first: 1, last: 2 },
    { name: 'North', first: 3, last: 4 },
    { name: 'South', first: 5, last: 5 },
    { name: 'Closing', first: 6, last: 6 },
  ]);
  expect(scene?.pages[2]?.id).toBe('north');
  expect(words(scene?.pages[1]?.items)).toContain('#north');
  expect(words(scene?.pages[4]?.items)).toContain('02\u2003South');
});

test('with dividers, which is the rule, slides keep their own ids', () => {
  for (const deck of ['', ', dividers: true']) {
    const { scene, messages } = sceneOf(deck);
    expect(messages).toEqual([]);
    expect(scene?.pages.map(({ id }) => id)).toEqual(expect.arrayContaining(['north', 'own', 'south']));
    expect(scene?.pages).toHaveLength(8);
  }
});

test('a hidden slide keeps its place and its number', () => {
  const { scene } = sceneOf('');
  expect(scene?.pages.flatMap(({ hidden, number }) => (hidden ? [number] : []))).toEqual([5]);
  expect(scene?.pages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('the appendix is a section after the closing that names itself above its titles', () => {
  const appendix =
    'appendix: { name: Appendix, slides: [{ kind: text, title: How we counted, text: By hand. }] }';
  const { scene, messages } = sceneOf('', appendix);
  expect(messages).toEqual([]);
  expect(scene?.sections.at(-1)).toEqual({ name: 'Appendix', first: 9, last: 9 });
  const [last, agenda] = [scene?.pages.at(-1), scene?.pages[1]];
  expect(words(last?.items)).toContain('"text":"Appendix"');
  expect(words(agenda?.items)).not.toContain('Appendix');
});

test('an agenda lists items of its own, with the pages of the slides that they lead to', () => {
  const appendix =
    'appendix: { name: More, slides: [{ kind: agenda, title: Parts, items: [First, { text: Then, slide: own }] }] }';
  const { scene, messages } = sceneOf('', appendix);
  expect(messages).toEqual([]);
  const items = words(scene?.pages.at(-1)?.items);
  expect(items).toContain('First');
  expect(items).toContain('#own');
  expect(items).toContain('"text":"4"');
  const wrong = sceneOf('', appendix.replace('slide: own', 'slide: nowhere'));
  expect(wrong.messages.join()).toMatch(/nowhere/u);
});
