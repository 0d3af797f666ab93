import { describe, expect, it } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { pageKeys, withKeys } from '../../src/layout/identity.ts';
import type { GroupItem, Item } from '../../src/scene/item.ts';
import { parseSlides } from '../../src/slides/parseSlides.ts';
import { box, run, text } from '../pptx/everyKind.ts';

/** Returns the keys of slides, each given by its front matter and its title. */
const keysOf = (...slides: readonly (readonly [matter: string, title: string])[]) =>
  parseSlides(
    {
      text: slides.map(([matter, title]) => `---\nlayout: points\n${matter}\n---\n\n# ${title}\n`).join('\n'),
      file: 'talk.md',
      origins: [],
    },
    new Report(),
  ).map(pageKeys());

describe('the key of a page', () => {
  it('is its id', () => {
    expect(keysOf(['id: start', '甲'], ['section: 一\nid: one', '乙'])).toEqual(['#start', '#one']);
  });

  it('or its section and title; sections are known by their ids', () => {
    expect(keysOf(['', '甲'], ['section: 一', '**乙**'], ['section: 二\nid: two', '丙'], ['', '丁'])).toEqual(
      ['/甲', '一/乙', '#two', 'two/丁'],
    );
  });

  it('counts those after the first of one section and title, and tells sections apart', () => {
    expect(keysOf(['section: 一', '甲'], ['', '甲'], ['', '甲'], ['section: 二', '甲'])).toEqual([
      '一/甲',
      '一/甲 (2)',
      '一/甲 (3)',
      '二/甲',
    ]);
  });

  it('is no other’s, even where a title ends like a count', () => {
    expect(keysOf(['', '甲'], ['', '甲'], ['', '甲 (2)'])).toEqual(['/甲', '/甲 (2)', '/甲 (2) (2)']);
  });

  it('is its kind where there is no title', () => {
    expect(keysOf(['section: 一', ''], ['', ''])).toEqual(['一/points', '一/points (2)']);
  });
});

describe('the key of an object', () => {
  const item = (name: string, change: Partial<Item> = {}) =>
    ({ ...text(name, box(0, 0, 9, 9), [run(name)]), ...change }) as Item;
  const group = (name: string, key: string, ...items: readonly Item[]): GroupItem => ({
    ...{ kind: 'group', name, items },
    ...(key ? { key } : {}),
  });
  const keys = (items: readonly Item[]): (string | undefined)[] =>
    items.flatMap((one) => [one.key, ...(one.kind === 'group' ? keys(one.items) : [])]);

  it('is its name without the number at the end, which follows from a position', () => {
    expect(keys(withKeys([item('底 3'), item('12 月'), item('第 2 行'), item('底3')]))).toEqual([
      '底',
      '12 月',
      '第 2 行',
      '底3',
    ]);
  });

  it('is its placeholder, by type and index', () => {
    const placeholder = { type: 'body', idx: 13 } as const;
    expect(keys(withKeys([item('正文', { placeholder })]))).toEqual(['body 13']);
  });

  it('is what it has already', () => {
    expect(keys(withKeys([item('段 1', { key: '南' })]))).toEqual(['南']);
  });

  it('in a group begins with the words of the group, however deep', () => {
    expect(
      keys(withKeys([group('数字卡 2：727', '727 人次', item('底 2'), group('内 1', '', item('线 2')))])),
    ).toEqual(['727 人次', '727 人次/底', '727 人次/内', '727 人次/内/线']);
  });

  it('stands once on its page: later ones are counted, groups of the same words too', () => {
    expect(
      keys(
        withKeys([
          item('底 1'),
          item('底 2'),
          group('卡 1', '甲', item('底 3')),
          group('卡 2', '甲', item('底 4')),
        ]),
      ),
    ).toEqual(['底', '底 (2)', '甲', '甲/底', '甲 (2)', '甲 (2)/底']);
  });

  it('is all that is added', () => {
    const items = [item('底 1'), group('卡', '甲', item('线'))];
    const bare = (all: readonly Item[]): unknown =>
      JSON.parse(JSON.stringify(all, (name, value) => (name === 'key' ? undefined : value)));
    expect(bare(withKeys(items))).toEqual(bare(items));
  });
});
