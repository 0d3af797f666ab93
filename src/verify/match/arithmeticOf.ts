import { arithmetic, decimal, type Exact, exact } from '../read/exact.ts';
import type { Amount, Quantity } from '../read/quantity.ts';
import { basisOf, type Cited, occurrencesIn } from '../sources/citation.ts';
import type { Document, Occurrence } from '../sources/document.ts';
import type { Basis } from '../sources/evidence.ts';
import { arePeople, positive } from './agreement.ts';
import { likeness, type Words } from './likeness.ts';
import { isPartInWords, isRounded } from './rounding.ts';

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
  for (const [i, first] of operands.entries()) {
    for (const second of operands.slice(i + 1)) {
      const [a, b] = [withUnitOf(first, second), withUnitOf(second, first)];
      if (a.quantity.unit !== b.quantity.unit) continue;
      const [high, low] = arithmetic.isLess(a.quantity.value, b.quantity.value) ? [b, a] : [a, b];
      // What the slide shows both figures of needs no announcement.
      const isPlain = isShown(first) && isShown(second);
      const found = formulaOf(figure, isPlain ? () => true : (form) => form.test(text), high, low);
      if (found) return found;
    }
  }
  return (
    restOf(figure, text, operands) ?? sumOf(figure, operands) ?? eachOf(figure, operands.filter(isShown))
  );
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
    if (!shows(figure, rest)) continue;
    const formula = ['100', ...some.map(({ quantity }) => decimal(quantity.value, 2))].join(' - ');
    const operands = some.map(basisOf);
    return { type: 'computed', formula, result: decimal(rest, 4), isDeclared: false, operands };
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
    if (!shows(figure, total)) continue;
    const result = decimal(arithmetic.divide(total, scaleOf(figure)) ?? total, 4);
    return {
      type: 'computed',
      formula: group.map(bare).join(' + '),
      result,
      isDeclared: false,
      operands: group.map(basisOf),
    };
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
      for (const [sign, value] of [['/', each] as const, ['*', whole] as const])
        if (value && shows(figure, value))
          return {
            type: 'computed',
            formula: `${bare(all)} ${sign} ${bare(count)}`,
            result: decimal(arithmetic.divide(value, scaleOf(figure)) ?? value, 4),
            isDeclared: false,
            operands: [basisOf(all), basisOf(count)],
          };
    }
  return undefined;
}

const REST = /其余|剩[余下]|\b(?:rest|remain\w*|left)\b/i;

/** Whether two operands have the unit of a figure, or none that is written. */
const areOfUnit = (figure: Amount, high: Operand, low: Operand): boolean =>
  figure.unit === high.quantity.unit ||
  isPoints(figure, high.quantity) ||
  arePeople(figure, high.quantity) ||
  [high, low].every((one) => isBareLarge(one) || isBareCell(one));

/** The formula of two figures that gives the amount shown, at the precision shown. `isSaid` tells whether the slide announces one. */
function formulaOf(
  figure: Amount,
  isSaid: (form: RegExp) => boolean,
  high: Operand,
  low: Operand,
): Computed | undefined {
  const [a, b] = [high.quantity.value, low.quantity.value];
  const made = (sign: string, value: Exact | undefined): Computed | undefined =>
    value && shows(figure, value)
      ? {
          type: 'computed',
          formula: sign.replaceAll('a', bare(high)).replaceAll('b', bare(low)),
          result: decimal(arithmetic.divide(value, scaleOf(figure)) ?? value, 4),
          isDeclared: false,
          operands: [basisOf(high), basisOf(low)],
        }
      : undefined;
  const share = arithmetic.divide(a, b);
  const inPercent = (value: Exact | undefined) => value && arithmetic.multiply(value, exact('100'));
  const growth = share && arithmetic.subtract(share, exact('1'));
  if (areOfUnit(figure, high, low)) {
    if (isSaid(DIFFERENCE)) {
      const difference = made('a - b', arithmetic.subtract(a, b));
      if (difference) return difference;
    }
    const sum = isSaid(SUM) ? made('a + b', arithmetic.add(a, b)) : undefined;
    if (sum) return sum;
  }
  if (figure.unit === '%' && high.quantity.unit !== '%') {
    // Growth from one figure to the other, or by an increase to a figure: 62 more make 217.
    const before = arithmetic.divide(b, arithmetic.subtract(a, b));
    const fall = arithmetic.divide(arithmetic.subtract(a, b), a);
    const grown = () =>
      made('(a - b) / b', inPercent(growth)) ??
      made('b / (a - b)', inPercent(before)) ??
      made('(a - b) / a', inPercent(fall));
    const found = isSaid(GROWTH) ? grown() : undefined;
    if (found) return found;
    const part = arithmetic.divide(b, a);
    if ((isSaid(RATIO) || isPartInWords(figure)) && part) return made('b / a', inPercent(part));
  }
  const times = () => made('a / b', share) ?? made('b / a', arithmetic.divide(b, a));
  return figure.unit === '倍' && isSaid(RATIO) ? times() : undefined;
}

/** What one of the unit shown is in the unit that values are compared in: 60 for hours, 10 000 for 万. */
export const scaleOf = ({ value, mantissa }: Amount): Exact =>
  arithmetic.divide(value, mantissa) ?? exact('1');

/** Whether an operand is a cell of a table whose unit stands nowhere: 138 under 场次. */
const isBareCell = ({ occurrence: { cell }, quantity: { unit } }: Operand): boolean =>
  cell !== undefined && unit === '';

/** Whether an operand in 万 or 亿 leaves out its unit: 6.8亿. */
const isBareLarge = ({ quantity: { unit, written } }: Operand): boolean =>
  unit === '' && /\d[万亿](?:左右|以上|多|余)?$/.test(written);

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
