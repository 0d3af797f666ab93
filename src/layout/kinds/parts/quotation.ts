import { Report } from '../../../diagnostics/report.ts';
import type { Colour } from '../../../scene/colour.ts';
import type { TextItem } from '../../../scene/item.ts';
import { plainText, type Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { nth } from '../../nth.ts';
import type { BoxText } from '../../typesetting/measureText.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { type SetText, setText } from '../../typesetting/setText.ts';
import type { StyledText, TextStyle } from '../../typesetting/textStyle.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { clauseLines, emsOf } from './clauseLines.ts';

const [SHORT, OWN, LONG, ...FLOORS] = SIZES.quotation;
/** Pitch of a large quotation as a multiple of its size: large lines need less air. */
export const LARGE_PITCH = 1.35;
const CLAUSES_END = /^(?:[^\n]*[，。！？；：、…—”’」』）》,;:.!?]\n)*[^\n]*$/u;
/** The most text, in em of Han, that is set at 40 points. */
const MOST = 44;
/** The sizes of a quotation, the lines it may take at each, and the pitch of a large one as a multiple of its size. */
const WAYS = [
  { size: SHORT, maxLines: 2, pitch: LARGE_PITCH },
  { size: OWN, maxLines: 5, pitch: LARGE_PITCH },
  { size: LONG, maxLines: 5 },
] as const;
type Way = { readonly size: number; readonly maxLines: number; readonly pitch?: number };
const [, , FOR_LONG] = WAYS;

/**
 * Sets a quotation: at 54 points in one line or in two that end with clauses, else at 40 up to 44 em of text, or at 34; of these the first at which every line
 * ends where a clause does, or else the first that fits, with even lines that end between phrases. More text flows, because
 * even lines would be ragged, at smaller sizes too.
 */
export function setQuotation(boxText: BoxText, page: PageFacts): SetText {
  const ems = boxText.text.reduce((sum, one) => sum + emsOf(plainText(one)), 0);
  const ways = ems > MOST ? [FOR_LONG] : WAYS;
  const fitting = ways.flatMap(({ size, maxLines, ...more }: Way) => {
    const style: TextStyle = { ...boxText.style, ...more, breaking: 'balanced' };
    const clauses = boxText.text.map((one) => clauseLines(one, boxText.width / size) ?? one);
    const at = (text: readonly StyledText[]): SetText[] => {
      const report = new Report();
      const one = { ...boxText, text, style, maxLines };
      const set = setText({ ...page, report }, [one], [size]).at(0);
      return report.sorted().length > 0 ? [] : [set];
    };
    return [clauses, boxText.text].flatMap((text) => {
      const full = at(text);
      const ends = full.every((set) => set.lines === 1 || endsWithClauses(set));
      return ends || size !== SHORT ? full : [];
    });
  });
  const best = fitting.find((set) => set.lines > 1 && endsWithClauses(set)) ?? fitting[0];
  if (best) return best;
  // Small text needs more contrast than the colour of a large mark may have.
  const plain = boxText.text.map((one) => one.map(({ colour: _colour, ...run }) => run));
  const style: TextStyle = { ...boxText.style, breaking: 'flow' };
  return setText(page, [{ ...boxText, text: plain, style }], [LONG, ...FLOORS]).at(0);
}

/**
 * Sets the quotations of one slide at one size: the largest of `sizes` at which all fit with lines that end where clauses do or between
 * phrases; else they flow at the smaller sizes.
 */
export function setQuotations(
  boxTexts: readonly BoxText[],
  sizes: readonly number[],
  page: PageFacts,
): SetText[] {
  const ways = [
    ...sizes.flatMap((size) => [true, false].map((clauses) => ({ clauses, sizes: [size], flows: false }))),
    { clauses: false, sizes: sizes.slice(-2), flows: true },
  ];
  return tryWays(page, ways, ({ clauses, sizes, flows }, trial) => {
    const all = boxTexts.map((one): BoxText => {
      const lines = (text: Text) => (clauses && clauseLines(text, one.width / nth(sizes, 0))) || text;
      const breaking = flows ? 'flow' : 'balanced';
      return { ...one, text: one.text.map(lines), style: { ...one.style, breaking } };
    });
    const set = setText(trial, all, sizes);
    return boxTexts.map((_, i) => set.at(i));
  });
}

const endsWithClauses = ({ paragraphs }: SetText): boolean =>
  paragraphs.every(({ runs }) => CLAUSES_END.test(runs.map((run) => run.text).join('')));

/** Divides an attribution at its first comma into name and role: `陈业林，广西水口检验检疫局党组书记`. */
export function nameAndRole(attribution: Text): Text[] {
  const index = attribution.findIndex((run) => /[，,]/.test(run.text));
  const run = attribution[index];
  if (!run) return [attribution];
  const comma = run.text.search(/[，,]/);
  const name = [...attribution.slice(0, index), { ...run, text: run.text.slice(0, comma) }];
  const role = [{ ...run, text: run.text.slice(comma + 1).trimStart() }, ...attribution.slice(index + 1)];
  return plainText(name).trim() === '' ? [attribution] : [name, role];
}

/** The paragraphs of a quotation with the closing mark after the last one, in `colour`; a text that has its own mark stays. */
export function withClosingMark(paragraphs: readonly Text[], colour: Colour): readonly StyledText[] {
  const last = paragraphs.at(-1)?.at(-1);
  if (!last || /[”’」』"]\s*$/u.test(last.text)) return paragraphs;
  const mark = { text: '”', origin: last.origin, colour };
  return paragraphs.map((one, i) => (i === paragraphs.length - 1 ? [...one, mark] : one));
}

/** The space between the mark and the words, and the width that the mark may take, in points. */
const [SPACE, MARK_WIDTH] = [3, 45];

/** The opening mark of a quotation, of that colour, in the space to the left of its first line, whose top left corner is `at`; nothing before no words. */
export function hangingMark(
  paragraphs: TextItem['paragraphs'],
  at: { readonly x: number; readonly y: number },
  colour: Colour,
  deck: DeckFacts,
  number?: number,
): TextItem[] {
  if (paragraphs.length === 0) return [];
  const first = nth(paragraphs, 0);
  const { size, role } = nth(first.runs, 0);
  const run = { text: '“', size, bold: false, colour, role };
  const { quotationMark } = deck.words.names;
  return [
    {
      kind: 'text',
      name: number ? `${quotationMark} ${number}` : quotationMark,
      box: { x: at.x - SPACE - MARK_WIDTH, y: at.y, width: MARK_WIDTH, height: first.pitch },
      valign: 'top',
      decorative: true,
      paragraphs: [{ ...first, runs: [run], align: 'right', before: 0 }],
    },
  ];
}
