import { expect, test } from 'vitest';
import type { Item, TextItem } from '../../../src/scene/item.ts';
import { findings, lay } from '../lay.ts';

const TARGETS = ['a', 'b'].map((id) => `---\nlayout: quote\nid: ${id}\n---\n\n# ${id}\n\n> 话\n\n`).join('');

/** Returns the link targets of the texts called `name` on a page: that of the box, or those of its runs. */
function leads(text: string, name: string) {
  const { scene, report } = lay(text + TARGETS);
  expect(findings(report)).toEqual([]);
  const flat = (items: readonly Item[]): Item[] =>
    items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));
  const texts = flat(scene.pages[0]?.items ?? []).filter(
    (item): item is TextItem => item.kind === 'text' && item.name.startsWith(name),
  );
  return texts.map(
    ({ link, paragraphs }) =>
      link ??
      paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.link ?? (run.text === '和' ? '' : []))),
  );
}

const slide = (layout: string, body: string) => `---\nlayout: ${layout}\n---\n\n# 题\n\n${body}\n`;
const both = '[甲](#a)和[乙](#b)';
const one = '见[甲](#a)和[甲](#a)';

test.each<[string, string, (label: string) => string]>([
  ['stats', '数字卡', (label) => `## **1** 个\n\n${label}\n\n## **2** 个\n`],
  ['cover', '条目', (label) => `- ${label}\n`],
  ['agenda', '条目', (label) => `## ${label}\n`],
  ['closing', '条目', (label) => `## ${label}\n`],
])(
  'a box on the layout %s is a link when all that is linked in it leads to one place',
  (layout, name, body) => {
    expect(leads(slide(layout, body(one)), name)[0]).toBe('#a');
    expect(leads(slide(layout, body(both)), name)[0]).toEqual(['#a', '', '#b']);
  },
);

test('the note of a low callout keeps its link beside the label', () => {
  const low = (body: string) => `## **2** 个\n\n${body}\n\n`;
  const links = (label: string) => {
    const body = `## **1** 个\n\n${low(`${label}\n\n见[乙](#b)`)}${low('标签')}${low('标签')}`;
    return leads(slide('stats\nlead: true', body), '标签')[0];
  };
  expect(links('[甲](#a)')).toEqual(['#a', '#b']);
  expect(links('标签')).toEqual(['#b']);
});

test('a row of the agenda leads to its unit, but for a tagline that leads elsewhere', () => {
  const text = slide('agenda', '## [甲](#a)\n\n先看[乙](#b)\n');
  expect(leads(text, '条目')).toEqual(['#a']);
  // One link a row.
  expect(leads(text, '页码')).toEqual([[]]);
  expect(leads(text, '简介')).toEqual([['#b']]);
});
