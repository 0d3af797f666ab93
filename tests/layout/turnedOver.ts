import { en } from '../../src/layout/words/en.ts';
import { zh } from '../../src/layout/words/zh.ts';
import type { Item, Paragraph } from '../../src/scene/item.ts';
import type { Page } from '../../src/scene/scene.ts';

/** Layouts whose main text is larger than their title: an opening, a figure, a quotation or a statement. */
const MAIN_TEXT = /^(cover|section|quote|statement|fact|closing)/;
/** Figures, which are set larger than any text, have a digit or a Han numeral. */
const FIGURE = /[\p{N}一二两三四五六七八九十百千万亿半]/u;

/** Under a portrait the role of a person, of the second level, stands between the name and the text; it is no heading. */
const isRole = (layout: string, level: number): boolean => /-portraits/.test(layout) && level === 1;

/** A callout shows a word as large as a figure. */
const CALLOUTS = [zh.names.callout, en.names.callout];

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));
const largest = ({ runs }: Paragraph): number => Math.max(...runs.map((run) => run.size));
const words = ({ runs }: Paragraph): string => runs.map((run) => run.text).join('');

/** Where the order of sizes on a page is turned over: a text larger than the title, or a text larger than its heading. */
export function turnedOver({ layout, items }: Page): string[] {
  const texts = flat(items).flatMap((item) => (item.kind === 'text' && !item.decorative ? [item] : []));
  const title = texts.find(({ placeholder }) => placeholder?.type === 'title');
  const most = title && !MAIN_TEXT.test(layout) ? Math.max(...title.paragraphs.map(largest)) : undefined;
  return texts.flatMap(({ name, paragraphs }) => {
    const callout = CALLOUTS.some((one) => name.startsWith(one));
    const figures = paragraphs.filter((one) => FIGURE.test(words(one))).map(({ level }) => level);
    return paragraphs.flatMap((one, i) => {
      // A unit may stand on a line of its own below its figure, which is of the same level.
      const figure = callout || figures.includes(one.level) || largest(one) >= 40;
      const size = largest(one);
      const above = paragraphs.slice(0, i).findLast(({ level }) => !isRole(layout, level));
      const large = most !== undefined && size > most && !figure ? [`larger than the title of ${most}`] : [];
      const deeper = above && one.level > above.level && size > largest(above) && !figure;
      const detail = deeper ? [`larger than “${words(above)}” of ${largest(above)}`] : [];
      return [...large, ...detail].map((what) => `${name}: “${words(one)}” of ${size} is ${what}`);
    });
  });
}
