import { describe, expect, it } from 'vitest';
import type { Item, Paragraph, TextItem } from '../../../src/scene/item.ts';
import { lay } from '../lay.ts';

const leaves = (item: Item): Item[] => (item.kind === 'group' ? item.items.flatMap(leaves) : [item]);

/** The first page of a slide text, in a deck of a language. */
function items(text: string, language = 'zh-CN'): Item[] {
  return (lay(text, undefined, language).scene.pages[0]?.items ?? []).flatMap(leaves);
}

const wordsOf = ({ runs }: Paragraph) => runs.map(({ text }) => text).join('');

/** The paragraph that holds the words. */
function said(all: readonly Item[], words: string): Paragraph {
  const texts = all.filter((one): one is TextItem => one.kind === 'text');
  const found = texts.flatMap(({ paragraphs }) => paragraphs).find((one) => wordsOf(one).includes(words));
  if (!found) throw new Error(`no paragraph says ${words}`);
  return found;
}

const titled = (title: string, language?: string) =>
  said(
    items(`---\nlayout: text\n---\n\n# ${title}\n\n一段话。\n`, language),
    title.replaceAll('*', '').slice(1, 4),
  );
const edges = ({ indent, hanging }: Paragraph) => ({ indent, hanging });
const tracked = ({ runs }: Paragraph) =>
  runs.flatMap(({ text, size, tracking }) => (tracking ? [[text, tracking / size]] : []));

describe('an opening mark at the head of a line', () => {
  it('hangs out by half an em, with the first line only', () => {
    expect(edges(titled('“百日会战”拼出一座实验室'))).toEqual({ indent: 0, hanging: -16 });
    expect(edges(titled('（试行）百日会战拼出一座实验室'))).toEqual({ indent: 0, hanging: -16 });
    expect(edges(titled('百日会战：“拼”出一座实验室'))).toEqual({ indent: 0, hanging: 0 });
  });

  it('stays where it is in English, where it is narrow', () => {
    expect(edges(titled('“Rent” and other words', 'en-US'))).toEqual({ indent: 0, hanging: 0 });
  });

  it('hangs out in all lines that we break where each begins with one', () => {
    const list = `---
layout: picture
place: right
---

# 题

![图](assets/tanks.svg)

示意图：罐

## 率先学起来

“四学四比四看”、“双十佳”和流动红旗评比

## 第二

平常的话
`;
    const [hung, plain] = ['四学四比', '平常'].map((words) => said(items(list), words));
    expect(hung && wordsOf(hung)).toContain('\n“');
    const out = (hung?.runs[0]?.size ?? 0) / 2;
    expect(hung && edges(hung)).toEqual({ indent: (plain?.indent ?? 0) - out, hanging: 0 });
  });

  it('stays where it is in the cells of a table, left of which is no room', () => {
    const all = items('---\nlayout: table\n---\n\n# 题\n\n| 项 | 值 |\n| --- | --- |\n| “甲”、“乙” | 丙 |\n');
    const cells = all.flatMap((one) =>
      one.kind === 'table' ? one.rows.flat().flatMap(({ paragraphs }) => paragraphs) : [],
    );
    const cell = cells.find((one) => wordsOf(one).includes('甲'));
    expect(cell && edges(cell)).toEqual({ indent: 0, hanging: 0 });
    expect(cell && tracked(cell).map(([text]) => text)).toEqual(['”、']);
  });
});

describe('full-width marks in a row', () => {
  it('stand closer by two fifths of an em, and the text stays as it is', () => {
    const title = titled('“授边民以渔”，三年收入翻两番');
    expect(wordsOf(title)).toBe('“授边民以渔”，三年收入翻两番');
    expect(tracked(title).map(([text]) => text)).toEqual(['”']);
    expect(tracked(title)[0]?.[1]).toBeCloseTo(-0.4, 1);
    expect(title.runs).toHaveLength(3);
  });

  it('keep their width in languages whose pauses stand in the middle of their em', () => {
    expect(tracked(titled('“授邊民以漁”，三年收入翻兩番', 'zh-TW'))).toEqual([]);
    expect(tracked(titled('“授边民以渔”，三年收入翻两番', 'en-US'))).toHaveLength(1);
  });

  it('stand closer over the border of two runs', () => {
    expect(tracked(titled('他说**“好”**，真的')).map(([text]) => text)).toEqual(['”']);
  });
});

describe('air between Han and Latin letters or digits', () => {
  it('is as wide in titles as LibreOffice sets it by itself, and takes no space that Find would miss', () => {
    const title = titled('近400人来看第3届GAP展');
    expect(wordsOf(title)).toBe('近400人来看第3届GAP展');
    const air = tracked(title);
    expect(air.map(([text]) => text)).toEqual(['近', '0', '第', '3', '届', 'P']);
    for (const [, em] of air) expect(em).toBeCloseTo(0.24, 1);
  });

  it('is in large sentences too, and not in body text or before marks', () => {
    const fact = items('---\nlayout: fact\n---\n\n# 题\n\n## **3600** 余批\n\n样品，仅仅在40天里完成\n');
    expect(tracked(said(fact, '样品')).map(([text]) => text)).toEqual(['在', '0']);
    const text = items('---\nlayout: text\n---\n\n# 题，40，天\n\n一段40天的话。\n');
    expect(tracked(said(text, '一段'))).toEqual([]);
    expect(tracked(said(text, '题，'))).toEqual([]);
  });
});

it('says nothing of marks in English', () => {
  const title = titled('“Rent”, “heat” and (light)', 'en-US');
  expect(title.runs).toHaveLength(1);
  expect(tracked(title)).toEqual([]);
});

describe('a closing mark at the end of a text that is aligned right', () => {
  const headed = (header: string) =>
    `---\nlayout: table\n---\n\n# 题\n\n| 名称 | ${header} |\n| --- | ---: |\n| 甲 | 36.5 |\n`;
  const cells = (header: string) =>
    items(headed(header)).flatMap((one) => (one.kind === 'table' ? (one.rows[0] ?? []) : []));

  it('gives up the empty half of its em, so that its ink stands above the figures', () => {
    const [, end] = cells('管网（公里）').flatMap(({ paragraphs }) => paragraphs);
    expect(end && tracked(end)).toEqual([['）', expect.closeTo(-0.4, 1)]]);
    const [, plain] = cells('管网').flatMap(({ paragraphs }) => paragraphs);
    expect(plain && tracked(plain)).toEqual([]);
  });
});
