import { zh } from '../../src/layout/words/zh.ts';
import { paragraphLines } from '../../src/preview/paragraphLines.ts';
import type { Item } from '../../src/scene/item.ts';
import type { Page, Scene } from '../../src/scene/scene.ts';
import { textBox } from '../../src/typography/textBox.ts';

/** Writes how the texts of a page are set: each with its size, its pitch and its number of lines. A table is one line. */
export function dumpText(page: Page, scene: Scene): string {
  const rows = page.items.filter((item) => !FRAME.has(item.name)).flatMap((item) => dumpItem(item, scene));
  return [`${page.id} on ${page.layout}: ${page.title}`, ...rows.map((row) => `  ${row}`), ''].join('\n');
}

/** Names of texts that are the same on every page. */
const FRAME = new Set([
  zh.names.footer,
  zh.names.slideNumber,
  zh.names.progress,
  zh.names.kicker,
  zh.names.source,
]);

function dumpItem(item: Item, scene: Scene): string[] {
  if (item.kind === 'group') return item.items.flatMap((inner) => dumpItem(inner, scene));
  if (item.kind === 'table') {
    const size = item.rows[0]?.[0]?.paragraphs[0]?.runs[0]?.size;
    return [`${item.name} ${size}: rows of ${item.rowHeights.map(Math.round).join(' ')}`];
  }
  if (item.kind !== 'text') return [];
  const set = item.paragraphs.map((paragraph) => {
    const lines = paragraphLines(paragraph, textBox(item).width, scene.theme.faces).length;
    const size = Math.max(...paragraph.runs.map((run) => run.size));
    return `${size}/${paragraph.pitch}${lines > 1 ? ` × ${lines}` : ''}`;
  });
  return [`${item.name}: ${set.join(', ')}`];
}
