import type { ChartItem } from '../../scene/item.ts';
import type { Package } from '../package/package.ts';
import { chartPart, workbookPart } from '../parts/names.ts';
import { chartXml } from './chartXml.ts';
import { workbook } from './workbook.ts';

/** What a chart needs of its deck. */
interface ChartDeck {
  readonly package: Package;
  nextChart(): number;
}

/** Adds a chart and its workbook to the package, numbered in the order of the slides; its words in the `language` of the deck. */
export function addChart(item: ChartItem, language: string, deck: ChartDeck): void {
  const number = deck.nextChart();
  const book = workbookPart(number);
  deck.package.add(book, workbook(item, deck.package.deflateOnce));
  deck.package.addWith(chartPart(number), (own) => chartXml(item, language, own.to('package', book)));
}
