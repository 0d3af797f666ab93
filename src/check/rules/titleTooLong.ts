import type { Theme } from '../../brand/theme.ts';
import type { Item, TextItem } from '../../scene/item.ts';
import { breakLines } from '../../typography/breaking/breakLines.ts';
import { rule } from '../rule.ts';

/** The most lines of a title; on a cover, a divider and a closing it is all that there is to read. */
const HOLDS = 2;
const OPENING_HOLDS = 3;

export const titleTooLong = rule('title-too-long', ({ scene }, add) => {
  for (const page of scene?.pages ?? []) {
    const title = page.items.find(isTitle);
    const lines = scene && title ? linesOf(title, scene.theme) : 0;
    const opens = title?.placeholder?.type === 'ctrTitle' || page.layout.startsWith('section');
    const holds = opens ? OPENING_HOLDS : HOLDS;
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
