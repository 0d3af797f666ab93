import { expect, test } from 'vitest';
import { lintPackage } from '../../lint/lintPackage.ts';
import { Parts } from '../../package/parts.ts';
import { validate } from '../../pptx/validate.ts';
import { builtOn } from '../../template/builtOn.ts';
import { MADE } from '../../template/madeTemplates.ts';

const outline = (title: string) => `deck:
  title: 国门
  organisation: 局
  date: 2012
brand:
  template: company.potx
opening:
  name: 开篇
  slides:
    - kind: cover
units:
  - id: one
    name: 单位
    short: 单位
    tagline: 一句
    summary: 一段话。
    slides:
      - { kind: points, title: ${title}, items: [{ heading: 第一, text: 甲 }, { heading: 第二, text: 乙 }] }
closing:
  name: 结束
  slides:
    - { kind: closing, title: 谢谢 }
`;

/** The title of the slide that says the words. */
async function titleOf(title: string): Promise<{ xml: string; deck: Uint8Array }> {
  const { deck } = await builtOn(MADE.plain ?? { masters: [] }, outline(title));
  const parts = Parts.unzip(deck);
  const slides = parts.names().filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  const slide = slides.map((name) => parts.text(name)).find((one) => one.includes('授边民以渔')) ?? '';
  const [xml = ''] = /<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/su.exec(slide) ?? [];
  return { xml, deck };
}

test('an opening mark at the head of a title hangs out, and marks in a row stand closer', async () => {
  const { xml, deck } = await titleOf('“授边民以渔”，三年收入翻两番');
  const edges = /<a:pPr marL="(\d+)" indent="(-\d+)"\/>/u.exec(xml);
  expect(Number(edges?.[1])).toBeGreaterThan(0);
  expect(Number(edges?.[2])).toBe(-Number(edges?.[1]));
  expect(xml).toContain('<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"');
  expect(xml).toMatch(/ spc="-\d+"\/?><a:t>”<\/a:t>/u);
  expect(lintPackage(Parts.unzip(deck)).filter(({ part }) => part.startsWith('ppt/slides/'))).toEqual([]);
  expect(await validate(deck)).toEqual([]);
});

test('a title without one inherits its place', async () => {
  const { xml } = await titleOf('授边民以渔，三年收入翻两番');
  expect(xml).toContain('<p:spPr/>');
  expect(xml).not.toContain('marL');
});
