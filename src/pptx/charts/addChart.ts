import type { ChartItem } from '../../scene/item.ts';
import type { Package } from '../package/package.ts';
import type { Relationships } from '../package/relationships.ts';
import { chartXml } from './chartXml.ts';
import { workbook } from './workbook.ts';

/** What a chart needs of its deck. */
interface ChartDeck {
  readonly scene: { readonly document: { readonly language: string } };
  readonly package: Package;
  nextChart(): number;
}

/** Adds a chart and its workbook to the package, numbered in the order of the slides; gives the slide's relationship to it. */
export function addChart(item: ChartItem, deck: ChartDeck, relationships: Relationships): string {
  const number = deck.nextChart();
  const chart = `ppt/charts/chart${number}.xml`;
  const book = `ppt/embeddings/workbook${number}.xlsx`;
  deck.package.add(book, workbook(item, deck.package.deflateOnce));
  deck.package.addWith(chart, (own) => chartXml(item, deck.scene.document.language, own.to('package', book)));
  return relationships.to('chart', chart);
}
