import type { Theme } from '../../brand/theme.ts';
import { once } from '../../once.ts';
import type { Item, Paragraph, TextItem } from '../../scene/item.ts';
import { glued } from '../../typography/breaking/glue.ts';
import { wordBorders } from '../../typography/breaking/phrases.ts';
import type { Line, Prepare } from '../../typography/breaking/prepare.ts';
import { piecesOf } from '../../typography/pieces.ts';
import { SLACK } from '../../typography/slack.ts';
import { textBox } from '../../typography/textBox.ts';

/** The most that a text may be narrowed, and the step between two tries, in em of its largest paragraph. */
const MOST = 8;
const STEP = 0.25;
/**
 * Widths that are tried, as multiples, the narrowest first: viewers space Latin letters differently, so their lines hold this much more or less.
 * Han characters are as wide in all, so their lines hold at most the slack of our own measure more.
 */
const VIEWERS = { latin: [0.97, 1, 1.03, 1.06, 1.09, 1.12], han: [1, 1.02, SLACK] } as const;
/** The width, as a multiple, that stands for a viewer whose Latin letters are wider; Han characters are as wide in all. */
const WIDER = 1 / 1.12;
/** In columns below this width, in em, words are kept whole; wider ones have too many lines that end well. */
const NARROW = 14;
/** How bad it is to part a word, and to narrow a text by one em, against 1 for a last line of one character. */
const COST = { torn: 0.5, em: 0.004 };

/** What decides how well the lines of a paragraph end. */
interface Flowing {
  readonly text: string;
  readonly size: number;
  readonly indent: number;
  readonly isLatin: boolean;
  /** Its lines in a box of so many points. */
  readonly linesIn: (width: number) => readonly Line[];
  /** Finds the places within a number and its unit. */
  readonly glue: () => ReadonlySet<number>;
  /** Finds the places between two words. */
  readonly borders: () => ReadonlySet<number>;
}

/**
 * Narrows a flowing text, and those in a group, where fewer of its lines then end badly: a last line of one character (or one
 * Latin word of at most three letters), a number parted from its unit, and in narrow columns a word in two. No paragraph gets
 * another line by it. Each width is tried as several viewers fill it. The box keeps its place and size, so that “Reset slide” moves nothing.
 */
export function withoutOrphans(item: Item, faces: Theme['faces'], prepare: Prepare): Item {
  if (item.kind === 'group')
    return { ...item, items: item.items.map((one) => withoutOrphans(one, faces, prepare)) };
  if (item.kind !== 'text' || item.paragraphs.some(({ align }) => align !== 'left')) return item;
  const narrower = bestInset(item, faces, prepare);
  return narrower > 0 ? { ...item, narrower: narrower + (item.narrower ?? 0) } : item;
}

function bestInset(item: TextItem, faces: Theme['faces'], prepare: Prepare): number {
  const paragraphs = item.paragraphs.map((one) => flowing(one, faces, prepare));
  const { width } = textBox(item);
  const em = Math.max(...paragraphs.map(({ size }) => size));
  let best = { ems: 0, cost: costAt(paragraphs, width) };
  for (let ems = STEP; ems <= MOST && best.cost > ems * COST.em; ems += STEP) {
    const narrow = width - ems * em;
    if (!paragraphs.every((one) => keepsLines(one, width, narrow))) break;
    const cost = costAt(paragraphs, narrow) + ems * COST.em;
    if (cost < best.cost) best = { ems, cost };
  }
  return best.ems * em;
}

function flowing(paragraph: Paragraph, faces: Theme['faces'], prepare: Prepare): Flowing {
  const { runs, indent } = paragraph;
  const text = runs.map((run) => run.text).join('');
  const { pieces, size } = piecesOf(paragraph, faces);
  const prepared = prepare(pieces, 'flow');
  // Several viewers fill several tries with the same width.
  const known = new Map<number, readonly Line[]>();
  const linesIn = (width: number): readonly Line[] => {
    const lines = known.get(width) ?? prepared.breakAt(size, width - indent).lines;
    known.set(width, lines);
    return lines;
  };
  const isLatin = prepared.measured.latin;
  return {
    ...{ text, size, indent, isLatin, linesIn },
    glue: once(() => glued(text)),
    borders: once(() => wordBorders(text)),
  };
}

/** Whether the text has no more lines in the narrower box, neither here nor in viewers whose Latin letters are wider. */
function keepsLines(one: Flowing, width: number, narrow: number): boolean {
  const viewers = one.isLatin ? [1, WIDER] : [1];
  return viewers.every((factor) => one.linesIn(narrow * factor).length <= one.linesIn(width * factor).length);
}

/** How badly the lines of all paragraphs end in a box of `width` points, for each paragraph on an average of all viewers. */
const costAt = (paragraphs: readonly Flowing[], width: number): number =>
  paragraphs.reduce((sum, one) => {
    const viewers = VIEWERS[one.isLatin ? 'latin' : 'han'];
    // A text of one line there has one everywhere.
    if (one.linesIn(width * viewers[0]).length < 2) return sum;
    const costs = viewers.map((factor) => costIn(one, width * factor));
    return sum + costs.reduce((total, cost) => total + cost, 0) / viewers.length;
  }, 0);

function costIn(one: Flowing, width: number): number {
  const lines = one.linesIn(width);
  if (lines.length < 2) return 0;
  const torn = width - one.indent < NARROW * one.size ? partedWords(one, lines) * COST.torn : 0;
  return torn + partedNumbers(one, lines) + (endsInOrphan(one.text, lines) ? 1 : 0);
}

/** How many lines end within a number and its unit. */
const partedNumbers = ({ glue }: Flowing, lines: readonly Line[]): number =>
  lines.slice(1).filter(({ start }) => glue().has(start)).length;

/** How many lines end within a word of Han characters. */
const partedWords = ({ text, borders }: Flowing, lines: readonly Line[]): number =>
  lines
    .slice(1)
    .filter(({ start }) => WITHIN_HAN.test(text.slice(start - 1, start + 1)) && !borders().has(start)).length;

const WITHIN_HAN = /^\p{Script=Han}{2}$/u;

/** A Latin word that is as short as one Han character. */
const SHORT_WORD = /^\p{Script=Latin}{1,3}$/u;

function endsInOrphan(text: string, lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  // A line that we broke ourselves is as it is meant to be.
  if (!last || text[last.start - 1] === '\n') return false;
  const bare = text.slice(last.start, last.end).replace(/[\p{P}\s]/gu, '');
  return bare.length <= 1 || SHORT_WORD.test(bare);
}
