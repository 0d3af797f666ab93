import { en } from '../../src/layout/words/en.ts';
import type { FixedWords } from '../../src/layout/words/fixedWords.ts';
import { zh } from '../../src/layout/words/zh.ts';
import { cellBox, paragraphLines } from '../../src/preview/paragraphLines.ts';
import type { Item, Paragraph, TableItem, TextItem } from '../../src/scene/item.ts';
import type { Page, Scene } from '../../src/scene/scene.ts';
import { textBox } from '../../src/typography/textBox.ts';
import { turnedOver } from './turnedOver.ts';

const SIZES = new Set([
  9, 10, 12, 13, 14, 16, 17, 18, 20, 22, 24, 28, 30, 32, 34, 36, 40, 42, 44, 48, 54, 56, 60, 64, 72, 80, 84,
  89, 96, 112, 132, 150, 160, 200,
]);
/** The points by which the end of a text may differ from the sum of its pitches, because of rounding. */
const ROUNDING = 0.5;

interface Extent {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Lists the faults of a scene; none when all rules of the layout stage hold. */
export function faults(scene: Scene): string[] {
  return scene.pages.flatMap((page) => pageFaults(page, scene).map((fault) => `${page.title}: ${fault}`));
}

function pageFaults(page: Page, scene: Scene): string[] {
  const layout = scene.layouts.find((one) => one.name === page.layout);
  if (!layout) return [`there is no layout ${page.layout}`];
  const all = flat(page.items);
  const texts = all.filter((item): item is TextItem => item.kind === 'text' && !item.decorative);
  const names = [...all.map((item) => item.name)];
  const refs = all.flatMap((item) => ('placeholder' in item && item.placeholder ? [item.placeholder] : []));
  const keys = refs.map(({ type, idx }) => `${type} ${idx}`);
  const known = new Set(layout.placeholders.map(({ type, idx }) => `${type} ${idx}`));
  const extents = texts.map((text) => extentOf(text, scene));
  return [
    ...twice(names).map((name) => `two items are called ${name}`),
    ...twice(keys).map((key) => `two items fill ${key}`),
    ...keys.filter((key) => !known.has(key)).map((key) => `${page.layout} has no placeholder ${key}`),
    ...(keys.some((key) => /^(title|ctrTitle) /.test(key)) ? [] : ['there is no title placeholder']),
    ...(isTitle(texts[0]) ? [] : ['the title is not the first text']),
    ...all.flatMap(outside),
    ...texts.flatMap(emptyOrOdd),
    ...texts.flatMap((text) => belowFloor(text, page.layout)),
    ...texts.flatMap(forbiddenBreaks),
    ...all.flatMap((item) => (item.kind === 'table' ? tableFaults(item, scene) : [])),
    ...turnedOver(page),
    ...extents.flatMap((extent, i) => overflow(extent, texts[i])),
    ...extents.flatMap((one, i) => extents.slice(i + 1).flatMap((other) => overlap(one, other))),
  ];
}

const isTitle = (item: Item | undefined): boolean =>
  item?.kind === 'text' && /^(title|ctrTitle)$/.test(item.placeholder?.type ?? '');

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...flat(item.items)] : [item]));

const twice = (all: readonly string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i);

function outside(item: Item): string[] {
  if (item.kind === 'group') return item.items.length > 0 ? [] : [`${item.name} is empty`];
  const { x, y, width, height } = item.box;
  const inside = x >= 0 && y >= 0 && x + width <= 960.01 && y + height <= 540.01 && width > 0 && height >= 0;
  return inside ? [] : [`${item.name} leaves the slide`];
}

function emptyOrOdd({ name, paragraphs }: TextItem): string[] {
  if (paragraphs.every((one) => one.runs.every((run) => run.text.trim() === ''))) return [`${name} is empty`];
  const sizes = paragraphs.flatMap((one) => one.runs.map((run) => run.size));
  const small = Math.min(...sizes) < 9 ? [`${name} is set at ${Math.min(...sizes)}`] : [];
  const main = paragraphs.map(largest);
  return [...small, ...main.filter((size) => !SIZES.has(size)).map((size) => `${name} is set at ${size}`)];
}

/** The smallest size of a text in points, by its layout and name. Texts that are not listed may be 10 points. */
const FLOORS: readonly (readonly [RegExp, readonly (keyof FixedWords['names'])[], number])[] = [
  // On these layouts the figure, the quotation and the units are the main text, so the title and the text beside them are small.
  [/^(quote|fact|statement)/, ['title'], 18],
  [/^closing/, ['row', 'slogans'], 12],
  [/^/, ['title'], 28],
  [/^/, ['quotation'], 20],
  [/^/, ['numeral'], 12],
  [/^/, ['points', 'card', 'side', 'milestone', 'lead', 'subtitle', 'takeaway', 'slogans'], 14],
  [/^/, ['callout', 'label', 'tagline', 'caption', 'date', 'row'], 12],
];

function belowFloor({ name, paragraphs }: TextItem, layout: string): string[] {
  const bare = name.replace(/(：|: ).*/, '').replace(/ \(?\d+\)?$/, '');
  const is = (key: keyof FixedWords['names']) => bare === zh.names[key] || bare === en.names[key];
  const floor = FLOORS.find(([pattern, names]) => pattern.test(layout) && names.some(is))?.[2] ?? 10;
  // The attribution is the second level of a quotation.
  const own = paragraphs.filter(({ level }) => level === 0 || !is('quotation'));
  const size = Math.min(...own.map(largest));
  return size < floor ? [`${name} is set at ${size}, below ${floor}`] : [];
}

/** Marks that may not begin a line, and marks that may not end one (GB/T 15834, clreq). */
const NOT_FIRST = /^[、，。．；：！？）】〉》」』”’…·%‰℃]/u;
const NOT_LAST = /[（【〈《「『“‘￥$#]$/u;

/**
 * Lists the lines that begin or end with a forbidden mark. Only breaks that the layout chose are in the text, as soft
 * breaks.
 */
function forbiddenBreaks({ name, paragraphs }: TextItem): string[] {
  return paragraphs.flatMap(({ runs }) => {
    const lines = runs
      .map((run) => run.text)
      .join('')
      .split('\n')
      .map((line) => line.trim());
    const first = lines.slice(1).filter((line) => NOT_FIRST.test(line));
    const last = lines.slice(0, -1).filter((line) => NOT_LAST.test(line));
    return [...first, ...last].map((line) => `${name} is broken at “${line}”`);
  });
}

function tableFaults(table: TableItem, scene: Scene): string[] {
  const { name, box, columns, rowHeights, rows } = table;
  const wide = sum(columns) > box.width + ROUNDING ? [`${name} is wider than its frame`] : [];
  const high = sum(rowHeights) > box.height + ROUNDING ? [`${name} is higher than its frame`] : [];
  const over = rows.flatMap((row, r) =>
    row.flatMap(({ paragraphs }, c) => {
      const { width, height } = cellBox(table, r, c);
      const heights = paragraphs.map(
        (one) => paragraphLines(one, width, scene.theme.faces).length * one.pitch,
      );
      return sum(heights) > height + ROUNDING ? [`cell ${r + 1}:${c + 1} overflows`] : [];
    }),
  );
  return [...wide, ...high, ...over];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const largest = ({ runs }: Paragraph): number => Math.max(...runs.map((run) => run.size));

function overflow({ name, top, bottom }: Extent, item: TextItem | undefined): string[] {
  const height = item ? textBox(item).height : 0;
  if (!item || bottom - top <= height + ROUNDING) return [];
  return [`${name} needs ${Math.round(bottom - top)} of ${Math.round(height)}`];
}

function overlap(one: Extent, other: Extent): string[] {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > ROUNDING && down > ROUNDING ? [`${one.name} runs into ${other.name}`] : [];
}

/** Where the lines of a text are, as they are broken in its box. */
function extentOf(item: TextItem, scene: Scene): Extent {
  const { name, paragraphs, valign } = item;
  const box = textBox(item);
  const height = paragraphs.reduce(
    (sum, one) =>
      sum + one.before + one.after + paragraphLines(one, box.width, scene.theme.faces).length * one.pitch,
    0,
  );
  const spare = box.height - height;
  const top = box.y + (valign === 'top' ? 0 : valign === 'middle' ? spare / 2 : spare);
  return { name, left: box.x, top, right: box.x + box.width, bottom: top + height };
}
