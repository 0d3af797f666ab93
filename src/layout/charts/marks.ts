import { nearest } from '../../diagnostics/nearest.ts';
import type { Colour } from '../../scene/colour.ts';
import type { ChartItem, FreeformItem, Item, ShapeItem, TextItem } from '../../scene/item.ts';
import type { Setting, Slide } from '../../slides/slide.ts';
import { measure } from '../../typography/faces/measure.ts';
import type { PageFacts } from '../deckFacts.ts';
import { group, textItem } from '../frame/itemMakers.ts';
import type { Palette } from '../frame/palette.ts';
import { valueText } from '../kinds/parts/value.ts';
import { type SetText, setText } from '../typesetting/setText.ts';
import type { StyledText } from '../typesetting/textStyle.ts';
import { type Path, pathAbove, pathBetween, topOf } from './arrowPath.ts';
import type { ChartData } from './chartData.ts';
import { indexOf } from './highlight.ts';
import { plotOn } from './plotOn.ts';

/** An arrow from one category to another, with words on it. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  readonly words: Setting;
  /** What its words are, where it says so: computed. */
  readonly note?: Setting;
}
/** A line across the plot at a value. */
export interface Target {
  readonly value: number;
  readonly written: Setting;
  readonly label?: Setting;
}
/** What is drawn over a chart. */
export interface Marks {
  readonly arrow?: Arrow;
  readonly target?: Target;
}

/** Height of the pill on an arrow with one line and with two, the space below it and the space above it, in points. */
const [PILL, HIGH_PILL, ARROW, OVER] = [48, 64, 14, 14];
/** The widest pill of one line, in points: wider ones have their note below the words. */
const PILL_WIDTH = 200;
/** Sizes in a pill, in points: of its figure, of words, and of a note. */
const [FIGURE, WORDS, NOTE] = [28, 18, 14];
const APART = 8;
const LABEL = 14;

type Problem = 'kind' | 'unknown' | 'words' | 'ends' | 'same' | 'number' | 'gap';
type Add = (setting: Setting, problem: Problem, near?: string) => void;

/**
 * The arrow and the target line that the slide asks for. Reports names that are no category, an arrow without words or
 * with only one end, a target that is no number, and kinds of chart that can carry neither.
 */
export function readMarks(slide: Slide, chart: ChartItem['chart'], data: ChartData, page: PageFacts): Marks {
  const { from, to, annotate, target, 'target-label': label } = slide.settings;
  const asked = annotate ?? from ?? to;
  const written = asked ?? target ?? label;
  if (!written) return {};
  const add: Add = (setting, problem, near) => {
    const facts = { written: setting.value, problem, known: data.categories, near };
    page.report.add('chart-marks', facts, { origin: setting.origin, slide: page });
  };
  const several = data.series.length > 1 || slide.settings.line !== undefined;
  if (chart === 'bar' || chart === 'doughnut' || chart === 'scatter' || (asked && several)) {
    add(written, 'kind');
    return {};
  }
  const arrow = asked && readArrow(slide, asked, data, add);
  const line = readTarget(target, label, add);
  return { ...(arrow ? { arrow } : {}), ...(line ? { target: line } : {}) };
}

function readArrow(
  { settings: { from, to, annotate, 'annotate-note': note } }: Slide,
  asked: Setting,
  data: ChartData,
  add: Add,
): Arrow | undefined {
  if (!annotate || !from || !to) {
    add(asked, annotate ? 'ends' : 'words');
    return undefined;
  }
  const [start, stop] = [from, to].map((setting): number => {
    const at = indexOf(setting.value, data);
    if (at < 0) add(setting, 'unknown', nearest(setting.value, data.categories));
    else if (data.series[0]?.values[at] === null) add(setting, 'gap');
    else return at;
    return -1;
  });
  if (start === undefined || stop === undefined || start < 0 || stop < 0) return undefined;
  if (start === stop) add(to, 'same');
  if (start === stop) return undefined;
  return { from: start, to: stop, words: annotate, ...(note ? { note } : {}) };
}

function readTarget(target: Setting | undefined, label: Setting | undefined, add: Add): Target | undefined {
  const value = target ? Number(target.value.replace(/[,，]/g, '').replace(/[%％]$/, '')) : Number.NaN;
  if (target && Number.isFinite(value)) return { value, written: target, ...(label ? { label } : {}) };
  const wrong = target ?? label;
  if (wrong) add(wrong, 'number');
  return undefined;
}

/** The words beside a target line: its label and its value. */
export const targetWords = ({ written, label }: Target): string =>
  label ? `${label.value} ${written.value}` : written.value;

/** The width that the words of a target take beside the plot, in points. */
export const targetRoom = (target: Target, page: PageFacts): number =>
  Math.ceil(measure(targetWords(target), { ...page.deck.brand.theme.faces.body, bold: true }, LABEL)) +
  APART * 2;

/** The shapes over a chart whose plot is fixed: the target line with its words, and the arrow with its pill. */
export function drawMarks(
  { arrow, target }: Marks,
  item: ChartItem,
  palette: Palette,
  page: PageFacts,
): Item[] {
  return [
    ...(target ? [targetItem(target, item, palette, page)] : []),
    ...(arrow ? [arrowItem(arrow, item, palette, page)] : []),
  ];
}

function targetItem(target: Target, item: ChartItem, palette: Palette, page: PageFacts): Item {
  const { deck } = page;
  const { plot, heightOf } = plotOn(item);
  const y = heightOf(target.value);
  const colour = palette.text;
  const style = { ...palette.styles.body, bold: true, pitch: 1.25 };
  const width = item.box.x + item.box.width - plot.x - plot.width - APART;
  const text = [{ text: targetWords(target), origin: target.written.origin }];
  const set = setText(
    page,
    [{ what: 'target', text: [text], style, width, height: LABEL * 3, maxLines: 2 }],
    [LABEL],
  );
  const height = set.at(0).height;
  const words = textItem(
    deck.words.names.label,
    { x: plot.x + plot.width + APART, y: y - height / 2, width, height },
    set.at(0),
  );
  const alt = `${deck.words.names.target}${deck.words.colon}${targetWords(target)}`;
  return group(deck, deck.words.names.target, text, [
    ...pieces(item, y, page).map(
      ([from, to], i): ShapeItem => ({
        kind: 'shape',
        shape: 'line',
        name: `${deck.words.names.line} ${i + 1}`,
        box: { x: from, y, width: to - from, height: 0 },
        line: { colour, width: 1.5, dashed: true },
        described: i === 0 ? { alt } : { decorative: true },
      }),
    ),
    words,
  ]);
}

/** The line across the plot at `y` from end to end, without the parts where a label stands on it. */
function pieces(item: ChartItem, y: number, page: PageFacts): (readonly [number, number])[] {
  const { plot } = plotOn(item);
  const hit =
    item.series.length > 1
      ? []
      : item.categories
          .map((_, point) => topOf(item, point, page))
          .filter((top) => top.labelTop - 2 <= y && y < top.y - 1);
  const ends = [
    plot.x,
    ...hit.flatMap(({ x, label }) => [x - label / 2 - 4, x + label / 2 + 4]),
    plot.x + plot.width,
  ];
  return ends.flatMap((from, i) => {
    const to = ends[i + 1];
    return i % 2 === 0 && to !== undefined && to > from ? [[from, to] as const] : [];
  });
}

/** The points that an arrow above the columns and their labels takes. */
export const arrowRoom = (arrow: Arrow, page: PageFacts): number =>
  pillItem(arrow, page).box.height + ARROW + OVER;

/** True when the arrow has room between its two columns in this chart, whose plot is placed. */
export const isBetween = (arrow: Arrow, item: ChartItem, page: PageFacts): boolean =>
  between(arrow, item, page) !== undefined;

/** The path of an arrow between its two columns, and its pill: of one line, or else with its note below its words. */
function between(arrow: Arrow, item: ChartItem, page: PageFacts): (Path & { pill: TextItem }) | undefined {
  for (const most of arrow.note ? [PILL_WIDTH, 0] : [PILL_WIDTH]) {
    const pill = pillItem(arrow, page, most);
    const path = pathBetween(...endsOf(arrow, item, page), item, pill.box);
    if (path) return { ...path, pill };
  }
  return undefined;
}

const endsOf = ({ from, to }: Arrow, item: ChartItem, page: PageFacts) =>
  [topOf(item, from, page), topOf(item, to, page)] as const;

/** The path of an arrow above the columns of the chart and their labels, and its pill. */
function above(arrow: Arrow, item: ChartItem, page: PageFacts): Path & { pill: TextItem } {
  const { from, to } = arrow;
  const pill = pillItem(arrow, page);
  const others = item.categories.flatMap((_, i) => ((i - from) * (i - to) < 0 ? [topOf(item, i, page)] : []));
  const top = item.box.y + (item.plot?.y ?? 0) - biggestLabel(item) * 1.5;
  return { ...pathAbove(...endsOf(arrow, item, page), others, top - pill.box.height / 2 - ARROW), pill };
}

function arrowItem(arrow: Arrow, item: ChartItem, palette: Palette, page: PageFacts): Item {
  const { deck } = page;
  const { from, to, words, note } = arrow;
  const { pieces, at, pill } = between(arrow, item, page) ?? above(arrow, item, page);
  const { height, width } = pill.box;
  const remark = note ? deck.words.aside(note.value) : '';
  const alt = `${item.categories[from]} → ${item.categories[to]}${deck.words.colon}${words.value}${remark}`;
  const line = { colour: palette.strong, width: 2.5, head: true } as const;
  return group(deck, deck.words.names.arrow, words.text, [
    freeform(deck.words.names.arrow, pieces, line, alt),
    { ...pill, box: { ...pill.box, x: at.x - width / 2, y: at.y - height / 2 } },
  ]);
}

const biggestLabel = ({ labels, series }: ChartItem): number =>
  Math.max(
    labels.size,
    ...series.flatMap((one) => Object.values(one.labels ?? {}).map(({ size = 0 }) => size)),
  );

/** A path in points of the page as a freeform in the box around it. */
function freeform(
  name: string,
  pieces: Path['pieces'],
  line: { readonly colour: Colour; readonly width: number; readonly head: true },
  alt: string,
): FreeformItem {
  const points = pieces.flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const view = { width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  const at = (value: number) => Math.round(value * 100) / 100;
  const written = pieces.map((piece, i) => {
    const command = i === 0 ? 'M' : piece.length === 3 ? 'C' : 'L';
    return command + piece.map((one) => `${at(one.x - x)} ${at(one.y - y)}`).join(' ');
  });
  return {
    ...{ kind: 'freeform', name, box: { x, y, ...view }, path: written.join(' '), view, line },
    described: { alt },
  };
}

/** The words of an arrow on a pill at the corner of the page; the strong part is the figure, and a note stands behind it, or below where one line is wider than `most` points. */
function pillItem({ words, note }: Arrow, page: PageFacts, most = PILL_WIDTH): TextItem {
  const { deck } = page;
  const { styles, text: ink, quiet, strong } = deck.palette('lt1');
  const hasValue = words.text.some((run) => run.strong);
  const style = { ...styles.value, breaking: 'flow' as const, align: 'center' as const };
  const size = hasValue ? FIGURE : WORDS;
  const scaled = (to: number) => ({ scale: to / size });
  const text = hasValue
    ? valueText(words.text, style)
        .flat()
        .map((run) => ((run.scale ?? 1) < 0.5 ? { ...run, ...scaled(WORDS), colour: ink } : run))
    : words.text;
  const small = note?.text.map((run) => ({ ...run, ...scaled(NOTE), bold: false, colour: quiet })) ?? [];
  const behind = small.map((run, i) => (i === 0 ? { ...run, text: ` ${run.text}` } : run));
  const set = (lines: readonly StyledText[]) =>
    setText(
      page,
      [{ what: 'annotation', text: lines, style, width: MOST, height: HIGH_PILL, maxLines: lines.length }],
      [size],
    ).at(0);
  const wide = (one: SetText) => Math.ceil(one.width * 1.06) + 36;
  const line = set([[...text, ...behind]]);
  const high = small.length > 0 && wide(line) > most;
  const shown = high ? set([text, small]) : line;
  const height = high ? HIGH_PILL : PILL;
  const insets = { left: 0, right: 0, top: 0, bottom: 0 };
  return {
    ...textItem(deck.words.names.value, { x: 0, y: 0, width: wide(shown), height }, shown, 'middle'),
    card: { fill: { slot: 'lt1' }, line: { colour: strong, width: 2 }, radius: height / 2, insets },
  };
}

/** The widest words on an arrow, in points. */
const MOST = 300;
