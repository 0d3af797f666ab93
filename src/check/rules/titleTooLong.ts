import type { Theme } from '../../brand/theme.ts';
import type { Item, TextItem } from '../../scene/item.ts';
import { breakLines } from '../../typography/breaking/breakLines.ts';
import { rule } from '../rule.ts';

/** The most lines of a title; of a cover and a closing, whose title is all there is to read. */
const HOLDS = { title: 2, ctrTitle: 3 } as const;

export const titleTooLong = rule('title-too-long', ({ scene }, add) => {
  for (const page of scene?.pages ?? []) {
    const title = page.items.find(isTitle);
    const lines = scene && title ? linesOf(title, scene.theme) : 0;
    const holds = HOLDS[title?.placeholder?.type === 'ctrTitle' ? 'ctrTitle' : 'title'];
    const origin = title?.paragraphs[0]?.runs[0]?.origin ?? page.origin;
    if (lines > holds) add({ lines, holds }, { origin, slide: { number: page.number, title: page.title } });
  }
});

const isTitle = (item: Item): item is TextItem =>
  item.kind === 'text' && /^(title|ctrTitle)$/u.test(item.placeholder?.type ?? '');

/** How many lines a title takes on its page, with the line breaks that the layout set. */
function linesOf(title: TextItem, theme: Theme): number {
  return title.paragraphs
    .map((paragraph) => {
      const size = paragraph.runs[0]?.size ?? 0;
      const pieces = paragraph.runs.map((run) => ({
        text: run.text,
        font: { ...theme.faces[run.role], bold: run.bold },
        scale: run.size / size,
      }));
      return breakLines(pieces, size, title.box.width, 'flow').length;
    })
    .reduce((sum, lines) => sum + lines, 0);
}
