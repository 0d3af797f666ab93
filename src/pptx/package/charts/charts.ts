import type { ChartItem, Item } from '../../../scene/item.ts';
import type { Page, Scene } from '../../../scene/scene.ts';
import type { Parts } from '../parts.ts';
import { Relationships } from '../relationships.ts';
import { chartXml } from './chartXml.ts';
import { workbook } from './workbook.ts';

/** Writes each chart and its workbook anew from the scene, numbered in the order of the slides. */
export function charts(parts: Parts, scene: Scene): void {
  for (const name of parts.names()) if (/^ppt\/(charts|embeddings)\//.test(name)) parts.delete(name);
  let number = 0;
  for (const page of scene.pages) {
    new Relationships(parts, slide(page)).remove(({ type }) => type === 'chart');
    for (const item of chartsOf(page.items)) {
      number += 1;
      const chart = `ppt/charts/chart${number}.xml`;
      const book = `ppt/embeddings/workbook${number}.xlsx`;
      parts.set(book, workbook(item));
      const bookId = new Relationships(parts, chart).to('package', book);
      parts.set(chart, chartXml(item, scene.document.language, bookId));
      place(parts, page, item, new Relationships(parts, slide(page)).to('chart', chart));
    }
  }
}

const slide = (page: Page) => `ppt/slides/slide${page.number}.xml`;

function chartsOf(items: readonly Item[]): ChartItem[] {
  return items.flatMap((item) => {
    if (item.kind === 'group') return chartsOf(item.items);
    return item.kind === 'chart' ? [item] : [];
  });
}

/** Names are unique on a page; by now every frame has its own. */
function place(parts: Parts, page: Page, item: ChartItem, relationship: string): void {
  const frame = [...parts.xml(slide(page)).getElementsByTagName('p:graphicFrame')].find(
    (each) => each.getElementsByTagName('p:cNvPr')[0]?.getAttribute('name') === item.name,
  );
  const reference = frame?.getElementsByTagName('c:chart')[0];
  if (!reference) throw new Error(`slide ${page.number} has no chart “${item.name}”`);
  reference.setAttribute('r:id', relationship);
}
