import { arithmetic, decimal, type Exact, exact } from '../../read/exact.ts';
import type { Amount, Quantity } from '../../read/quantity.ts';
import { basisOf, type Cited, occurrencesIn } from '../../sources/citation.ts';
import type { Document, Occurrence } from '../../sources/document.ts';
import type { Basis } from '../../sources/evidence.ts';
import { isPartInWords, isRounded } from '../agree/rounding.ts';
import { arePeople, leavesOutUnit } from '../agree/unitsAgree.ts';
import { positive } from '../agree/valuesAgree.ts';
import { likeness, type Words } from '../likeness.ts';

type Computed = Extract<Basis, { type: 'computed' }>;
interface Operand {
  readonly document: Document;
  readonly occurrence: Occurrence;
  readonly quantity: Amount;
  readonly likeness: number;
}

/** The figures of the cited passages that are tried: those whose words are most like those of the slide. */
const MOST_OPERANDS = 26;

/** In points of likeness: what the slide shows is a likelier operand. */
const SHOWN = 100;

/** Words of a slide that announce a difference, a sum, a share or a growth. Without one, arithmetic may fit by chance. */
const DIFFERENCE =
  /[多少高低]了?\d|比[^，。；]{1,12}[多少高低增减]|还有|剩|尚余|增加|减少|净增|净减|相差|差距|缩短|[增减]量|还[要需差]|[快慢早晚]|\b(?:quicker|slower|faster|earlier|later|older|younger|gap|margin|short of|improv\w*|more|less|fewer|higher|lower|up|down|rose|fell|gain|increase|decrease|added|difference|improve|shorter|longer|thinner|thicker|smaller|larger|bigger|taller|cheaper|dearer|heavier|lighter|lost|ahead|behind|saved?|remain\w*|left)/i;
const SUM = /合计|共计|总共|一共|总计|累计|加起来|\b(?:total|combined|together|altogether|sum|in all)/i;
const RATIO =
  /倍|番|占|比重|份额|每|平均|率|比例|\b(?:times|share|ratio|per|doubl|tripl|quadrupl|halv|of all|each|average|proportion|accounts?|fold|rate|of the|of all)/i;
const GROWTH =
  /增长|下降|增幅|降幅|增速|提高|减少|\b(?:grow|grew|rose|fell|increase|decrease|up|down|gain|declin|chang|shr[aiu]nk|dropp?|cut|reduc)/i;

/**
 * The arithmetic that gives an amount which stands in no cited passage: a difference, a sum, a ratio, a share or a growth
 * of two figures there, when the slide's words announce it. `undefined` when there is none.
 */
export function arithmeticOf(
  figure: Quantity,
  words: Words,
  text: string,
  cited: readonly Cited[],
  shown: Iterable<Occurrence> = [],
): Computed | undefined {
  if (figure.type !== 'amount' || figure.to || figure.mantissa.n === 0n) return undefined;
  const onSlide = [...shown];
  const values = onSlide.flatMap(({ quantity }) => (quantity.type === 'amount' ? quantity.value : []));
  const isShown = ({ quantity }: Pick<Operand, 'quantity'>) =>
    values.some((value) => arithmetic.same(value, quantity.value));
  const operands = operandsOf(words, cited, isShown, matesOf(onSlide), figure.qualifiers.length > 0);
  // What the slide announces comes first; what it shows both figures of needs no announcement.
  return (
    ofTwo(figure, (form) => form.test(text), operands) ??
    ofTwo(figure, () => true, operands.filter(isShown)) ??
    restOf(figure, text, operands) ??
    sumOf(figure, operands) ??
    eachOf(figure, operands.filter(isShown))
  );
}

/** The first formula of two operands of one unit that gives a figure. `isSaid` tells which forms of words announce one. */
function ofTwo(
  figure: Amount,
  isSaid: (form: RegExp) => boolean,
  operands: readonly Operand[],
): Computed | undefined {
  for (const [i, first] of operands.entries())
    for (const second of operands.slice(i + 1)) {
      const [a, b] = [withUnitOf(first, second), withUnitOf(second, first)];
      if (a.quantity.unit !== b.quantity.unit) continue;
      const [high, low] = arithmetic.isLess(a.quantity.value, b.quantity.value) ? [b, a] : [a, b];
      const found = formulaOf(figure, isSaid, high, low);
      if (found) return found;
    }
  return undefined;
}

/** A bare number with the unit of the other one in its sentence: 27 minutes, down from 41. */
function withUnitOf(one: Operand, other: Operand): Operand {
  const { quantity } = one;
  const isBareNumber =
    quantity.unit + quantity.noun === '' && one.occurrence.sentence === other.occurrence.sentence;
  if (!isBareNumber || one.occurrence.cell || other.quantity.unit === '') return one;
  const value = arithmetic.multiply(quantity.value, scaleOf(other.quantity));
  return { ...one, quantity: { ...quantity, value, unit: other.quantity.unit } };
}

/**
 * Makes the measure of how near an occurrence stands to those that a slide shows, in points of likeness: in the same
 * sentence or row, in the same paragraph, or neither.
 */
function matesOf(shown: readonly Occurrence[]): (occurrence: Occurrence) => number {
  const sentences = new Set(shown.flatMap(mateKeys));
  const lines = new Set(shown.flatMap(lineOf));
  return (occurrence) =>
    mateKeys(occurrence).some((key) => sentences.has(key))
      ? MATE
      : lineOf(occurrence).some((line) => lines.has(line))
        ? 1
        : 0;
}

/** In points of likeness. */
const MATE = 8;

/** The row and the column of a cell, or the sentence of a figure. */
const mateKeys = ({ sentence, cell, passage }: Occurrence): string[] =>
  cell ? [`${passage.start} row ${cell[0]}`, `${passage.start} column ${cell[1]}`] : [sentence];

/** The paragraph of an occurrence of a text. */
function lineOf({ passage: { text }, sentence, cell }: Occurrence): string[] {
  const at = cell ? -1 : text.indexOf(sentence);
  if (at < 0) return [];
  const end = text.indexOf('\n', at + sentence.length);
  return [text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end)];
}

function operandsOf(
  words: Words,
  cited: readonly Cited[],
  isShown: (operand: Pick<Operand, 'quantity'>) => boolean,
  isMate: (occurrence: Occurrence) => number,
  isHedged: boolean,
): Operand[] {
  const all = cited.flatMap((passage) =>
    occurrencesIn(passage).flatMap((occurrence) => {
      if (occurrence.quantity.type !== 'amount') return [];
      // A deficit of (6.3) counts by its size.
      const quantity = positive(occurrence.quantity);
      const isRough = quantity.qualifiers.length > 0 && !isHedged && !isShown({ quantity });
      if (!quantity.isFigure || quantity.to || isRough) return [];
      return {
        document: passage.document,
        occurrence,
        quantity,
        likeness:
          likeness(words, occurrence.words()) + (isShown({ quantity }) ? SHOWN : 0) + isMate(occurrence),
      };
    }),
  );
  return all
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_OPERANDS);
}

/** The rest of a whole: one in three, where two thirds go elsewhere; with a word for it also beside two parts. */
function restOf(figure: Amount, text: string, operands: readonly Operand[]): Computed | undefined {
  if (figure.unit !== '%') return undefined;
  const parts = operands.filter(({ quantity: { unit } }) => unit === '%');
  const isRest = REST.test(text);
  const pairs = parts
    .flatMap((a, i) => parts.slice(i + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => {
      const { sentence } = a.occurrence;
      return isRest || (sentence === b.occurrence.sentence && REST.test(sentence));
    });
  const groups: readonly (readonly Operand[])[] = [...parts.map((part) => [part]), ...pairs];
  for (const some of groups) {
    const rest = some.reduce((left, { quantity }) => arithmetic.subtract(left, quantity.value), exact('100'));
    const formula = () => ['100', ...some.map(({ quantity }) => decimal(quantity.value, 2))].join(' - ');
    const found = made(figure, rest, formula, some);
    if (found) return found;
  }
  return undefined;
}

/** The sum of three or more figures of one unit in one sentence, or of all that a slide shows of one unit: 3名, 8名 and 20名 are 31. */
function sumOf(figure: Amount, operands: readonly Operand[]): Computed | undefined {
  const groups = new Map<string, Operand[]>();
  for (const one of operands) {
    const { sentence, passage, cell } = one.occurrence;
    if (one.quantity.unit !== figure.unit && figure.unit !== '') continue;
    const key = `${one.quantity.unit}|${cell ? `${passage.start}|${cell[1]}` : sentence}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) {
    if (group.length < 3 || group.length > 8) continue;
    const total = group.reduce((sum, { quantity }) => arithmetic.add(sum, quantity.value), exact('0'));
    const found = made(figure, total, () => group.map(bare).join(' + '), group);
    if (found) return found;
  }
  return undefined;
}

/** So much for each of so many, and the other way round, when the slide shows both: £622,000 from 517 people, £1,203 each. */
function eachOf(figure: Amount, shown: readonly Operand[]): Computed | undefined {
  for (const all of shown)
    for (const count of shown) {
      const isCount = /^(?:人|户)?$/.test(count.quantity.unit) || count.quantity.isCounter;
      if (all === count || figure.unit === '' || all.quantity.unit !== figure.unit || !isCount) continue;
      const each = arithmetic.divide(all.quantity.value, count.quantity.value);
      const whole = arithmetic.multiply(all.quantity.value, count.quantity.value);
      const found =
        made(figure, each, () => `${bare(all)} / ${bare(count)}`, [all, count]) ??
        made(figure, whole, () => `${bare(all)} * ${bare(count)}`, [all, count]);
      if (found) return found;
    }
  return undefined;
}

const REST = /其余|剩[余下]|\b(?:rest|remain\w*|left)\b/i;

/** Whether two operands have the unit of a figure, or none that is written. */
const areOfUnit = (figure: Amount, high: Operand, low: Operand): boolean =>
  figure.unit === high.quantity.unit ||
  isPoints(figure, high.quantity) ||
  arePeople(figure, high.quantity) ||
  [high, low].every((one) => leavesOutUnit(one.quantity) || isBareCell(one));

/** What a formula of two figures gives: an amount of their unit, a part of one in percent, or how many times one is the other. */
type Kind = 'amount' | 'percent' | 'times';

/** A formula of the larger figure `a` and the smaller one `b`, with the words of a slide that announce it. */
interface Formula {
  readonly kind: Kind;
  readonly words: RegExp;
  readonly formula: string;
  readonly give: (a: Exact, b: Exact) => Exact | undefined;
}

const { add, subtract, multiply, divide } = arithmetic;

const FORMULAS: readonly Formula[] = [
  { kind: 'amount', words: DIFFERENCE, formula: 'a - b', give: subtract },
  { kind: 'amount', words: SUM, formula: 'a + b', give: add },
  // Growth from one figure to the other, or by an increase to a figure: 62 more make 217.
  { kind: 'percent', words: GROWTH, formula: '(a - b) / b', give: (a, b) => divide(subtract(a, b), b) },
  { kind: 'percent', words: GROWTH, formula: 'b / (a - b)', give: (a, b) => divide(b, subtract(a, b)) },
  { kind: 'percent', words: GROWTH, formula: '(a - b) / a', give: (a, b) => divide(subtract(a, b), a) },
  { kind: 'percent', words: RATIO, formula: 'b / a', give: (a, b) => divide(b, a) },
  { kind: 'times', words: RATIO, formula: 'a / b', give: divide },
  { kind: 'times', words: RATIO, formula: 'b / a', give: (a, b) => divide(b, a) },
];

/** Whether a formula of two figures may give a figure, by the units. */
const MAY_GIVE: Readonly<Record<Kind, (figure: Amount, high: Operand, low: Operand) => boolean>> = {
  amount: areOfUnit,
  percent: ({ unit }, { quantity }) => unit === '%' && quantity.unit !== '%',
  times: ({ unit }) => unit === '倍',
};

/** The formula of two figures that gives the amount shown, at the precision shown. `isSaid` tells whether the slide announces one. */
function formulaOf(
  figure: Amount,
  isSaid: (form: RegExp) => boolean,
  high: Operand,
  low: Operand,
): Computed | undefined {
  // A part in words announces itself.
  const isAnnounced = (words: RegExp) => isSaid(words) || (words === RATIO && isPartInWords(figure));
  for (const { kind, words, formula, give } of FORMULAS) {
    if (!MAY_GIVE[kind](figure, high, low) || !isAnnounced(words)) continue;
    const value = give(high.quantity.value, low.quantity.value);
    const shown = value && kind === 'percent' ? multiply(value, exact('100')) : value;
    const written = () => formula.replaceAll('a', bare(high)).replaceAll('b', bare(low));
    const found = made(figure, shown, written, [high, low]);
    if (found) return found;
  }
  return undefined;
}

/** A formula with its operands, when its value is the amount shown. */
const made = (
  figure: Amount,
  value: Exact | undefined,
  formula: () => string,
  operands: readonly Operand[],
): Computed | undefined =>
  value && shows(figure, value)
    ? {
        type: 'computed',
        formula: formula(),
        result: decimal(arithmetic.divide(value, scaleOf(figure)) ?? value, 4),
        isDeclared: false,
        operands: operands.map(basisOf),
      }
    : undefined;

/** What one of the unit shown is in the unit that values are compared in: 60 for hours, 10 000 for 万. */
export const scaleOf = ({ value, mantissa }: Amount): Exact =>
  arithmetic.divide(value, mantissa) ?? exact('1');

/** Whether an operand is a cell of a table whose unit stands nowhere: 138 under 场次. */
const isBareCell = ({ occurrence: { cell }, quantity: { unit } }: Operand): boolean =>
  cell !== undefined && unit === '';

/** Whether an amount is in percentage points and the other in percent. */
const isPoints = (figure: Amount, operand: Amount): boolean =>
  figure.unit === '百分点' && operand.unit === '%';

/** Whether an amount shows a value, rounded to the places shown. */
export function shows(figure: Amount, value: Exact): boolean {
  const exactly = { ...figure, value, qualifiers: [] };
  const isUnder = figure.qualifiers.join() === 'under' && arithmetic.isLess(value, figure.value);
  if (isUnder) return arithmetic.isLess(arithmetic.multiply(figure.value, exact('0.7')), value);
  return arithmetic.same(figure.value, value) || isRounded(figure, exactly);
}

/** The number of an operand as its source has it: 213.6亿 of 213.6亿元. */
const bare = ({ quantity }: Operand): string =>
  /[\d][\d,.]*[百千万亿]*/.exec(quantity.written)?.[0] ?? decimal(quantity.mantissa);
