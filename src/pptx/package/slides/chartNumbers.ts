import type { Scene } from '../../../scene/scene.ts';
import type { Parts } from '../parts.ts';
import { Relationships, relsName } from '../relationships.ts';
import { fragment } from './fragment.ts';
import { drawnElements, slideName } from './slidePart.ts';

/** The part that holds the n-th chart of the deck, and the one that holds its numbers. */
export const chartPart = (number: number) => `ppt/charts/chart${number}.xml`;
export const workbookPart = (number: number) => `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;

/**
 * Numbers chart parts from 1 in the order of the deck. pptxgenjs counts through the life of the process, so the
 * second deck of a process would not be the same file as the first.
 */
export function chartNumbers(parts: Parts, scene: Scene): void {
  let number = 0;
  for (const page of scene.pages) {
    const relationships = new Relationships(parts, slideName(page));
    for (const { item, element } of drawnElements(parts, page)) {
      if (item.kind !== 'chart') continue;
      const reference = element.getElementsByTagName('c:chart')[0];
      const drawn = relationships.list().find(({ id }) => id === reference?.getAttribute('r:id'));
      if (!reference || !drawn) throw new Error(`chart “${item.name}” has no part`);
      number += 1;
      move(parts, drawn.target, number);
      relationships.remove(({ id }) => id === drawn.id);
      const id = relationships.to('chart', chartPart(number));
      reference.parentNode?.replaceChild(fragment(element, referenceXml(id)), reference);
    }
  }
}

/** pptxgenjs's count is never behind ours, so a part moved down the row lands where none is left. */
function move(parts: Parts, from: string, number: number): void {
  const workbook = new Relationships(parts, from).target('package');
  if (!workbook) throw new Error(`${from} has no workbook`);
  const [chart, numbers] = [parts.bytes(from), parts.bytes(workbook)];
  for (const name of [from, relsName(from), workbook]) parts.delete(name);
  parts.set(chartPart(number), chart);
  parts.set(workbookPart(number), numbers);
  new Relationships(parts, chartPart(number)).to('package', workbookPart(number));
}

function referenceXml(id: string): string {
  return `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/>`;
}
