import { expect, test } from 'vitest';
import { galleryText } from '../../scripts/galleryText.ts';
import { compile } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { HAN_SCALE, SIZES, UNIT_SCALE } from '../../src/layout/typesetting/scale.ts';
import { openProject } from '../../src/project.ts';
import type { Item, TextItem } from '../../src/scene/item.ts';
import type { Page } from '../../src/scene/scene.ts';

/** Layouts whose main text is not under a title of 32 points, or whose kinds have sizes of their own. */
const OTHERS = /^(cover|section|agenda|overview|quote|statement|fact|picture|chart|table|closing)/;
/** What a figure has in it: a digit or a Han numeral; or the word that stands for one in the gallery. */
const FIGURE = /[\p{N}一二三四五六七八九十百千万半]|∞|无限|零/u;
const scaled = (scale: number) => SIZES.value.map((size) => Math.floor(size * scale + 0.01));
const LADDER = new Set<number>([
  ...[SIZES.title, SIZES.kicker, SIZES.body, SIZES.heading, SIZES.label, SIZES.source].flat(),
  ...[SIZES.value, SIZES.mark, scaled(UNIT_SCALE), scaled(HAN_SCALE)].flat(),
]);

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));

/** What on a page is larger than its title and no figure, or of a size that is not on the ladder. */
function complaints(page: Page): string[] {
  const texts = flat(page.items).filter((item): item is TextItem => item.kind === 'text' && !item.decorative);
  const title = texts[0]?.paragraphs[0]?.runs[0]?.size ?? 0;
  return texts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ runs, level }) => {
      // A unit may stand on a line below its figure, which is of the same level.
      const words = paragraphs
        .filter((one) => one.level === level)
        .flatMap((one) => one.runs.map(({ text }) => text))
        .join('');
      return runs.flatMap(({ size }) => {
        if (!LADDER.has(size)) return [`${page.id}: “${words}” is set at ${size}`];
        const figure = FIGURE.test(words) || (SIZES.mark as readonly number[]).includes(size);
        return size > title && !figure ? [`${page.id}: “${words}” at ${size} is larger than the title`] : [];
      });
    }),
  );
}

function scenes() {
  const report = new Report();
  const bytes = new TextEncoder().encode(galleryText());
  const inputs = [
    openProject({ path: 'content.yaml' }, '.', report),
    openProject({ name: 'gallery', bytes }, '.', report, { brand: 'tests/gallery/brands/red.yaml' }),
  ];
  return inputs.map((project) => project && compile(project, report).scene);
}

test('no text but a figure is larger than the title of its slide, and all sizes are on the ladder', () => {
  for (const scene of scenes()) {
    const pages = scene?.pages.filter(({ layout }) => !OTHERS.test(layout)) ?? [];
    expect(pages.length).toBeGreaterThan(9);
    expect(pages.flatMap(complaints)).toEqual([]);
  }
});
