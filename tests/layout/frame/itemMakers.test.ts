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
    ({ link, paragraphs }) => link ?? paragraphs.flatMap(({ runs }) => runs.map((run) => run.link ?? '')),
  );
}

const slide = (layout: string, body: string) => `---\nlayout: ${layout}\n---\n\n# 题\n\n${body}\n`;
const both = '[甲](#a)和[乙](#b)';
const one = '见[甲](#a)和[甲](#a)';

test.each<[string, string, (label: string) => string]>([
  ['stats', '标签', (label) => `## **1** 个\n\n${label}\n\n## **2** 个\n`],
  ['cover', '名称', (label) => `- ${label}\n`],
  ['agenda', '名称', (label) => `## ${label}\n`],
  ['closing', '小标题', (label) => `## ${label}\n`],
])(
  'a box on the layout %s is a link when all that is linked in it leads to one place',
  (layout, name, body) => {
    expect(leads(slide(layout, body(one)), name)[0]).toBe('#a');
    expect(leads(slide(layout, body(both)), name)[0]).toEqual(['#a', '', '#b']);
  },
);

test.each([
  ['[甲](#a)', ['#a', '', '#b']],
  ['标签', ['', '', '#b']],
])('the note of a low callout keeps its link beside the label %s', (label, links) => {
  const low = (body: string) => `## **2** 个\n\n${body}\n\n`;
  const body = `## **1** 个\n\n${low(`${label}\n\n见[乙](#b)`)}${low('标签')}${low('标签')}`;
  expect(leads(slide('stats\nlead: true', body), '标签')[0]).toEqual(links);
});

test('a row of the agenda leads to its unit, but for a tagline that leads elsewhere', () => {
  const text = slide('agenda', '## [甲](#a)\n\n先看[乙](#b)\n');
  expect(leads(text, '名称')).toEqual(['#a']);
  // Each row has one link.
  expect(leads(text, '序号')).toEqual([['']]);
  expect(leads(text, '简介')).toEqual([['', '#b']]);
});
