import type { Theme } from '../brand/theme.ts';
import type { Box, Card, Paragraph, SceneRun, TextItem } from '../scene/item.ts';
import { advances, EAST_ASIAN, scriptsIn } from '../typography/faces/measure.ts';
import { textBox } from '../typography/textBox.ts';
import { withOffsets } from '../withOffsets.ts';
import { escapeXml } from '../xml/escapeXml.ts';
import { type BaselineRule, inPowerPoint } from './baseline.ts';
import { numbers, paint } from './paint.ts';
import { shownLines } from './paragraphLines.ts';
import { stroke } from './shapeSvg.ts';

/** A line of text: its runs, and the distance in points from the top of the first line to its own. */
interface Row {
  readonly paragraph: Paragraph;
  readonly runs: readonly SceneRun[];
  readonly top: number;
  /** The bullet or number before the first line of a paragraph. */
  readonly bullet?: SceneRun;
  /** The first line of a paragraph without a bullet begins where that would. */
  readonly isFirst: boolean;
  /** The scripts of the runs, as those of the whole paragraph decide them. */
  readonly scripts: Uint8Array;
}

/**
 * Draws text in its box as SVG, on its card when it has one, with one `text` element for each line. Lines break as in
 * PowerPoint; `rule` says where their baselines are.
 */
export function textSvg(
  item: Pick<TextItem, 'box' | 'card' | 'paragraphs' | 'valign'>,
  theme: Theme,
  { rule = inPowerPoint, inCell = false }: { rule?: BaselineRule; inCell?: boolean } = {},
): string {
  const { card, paragraphs, valign } = item;
  const box = textBox(item);
  const ground = card ? cardSvg(item.box, card, theme) : '';
  const { rows, height } = rowsOf(paragraphs, box.width, theme);
  const spare = box.height - height;
  const top = box.y + { top: 0, middle: spare / 2, bottom: spare }[valign];
  const lines = rows.map(({ paragraph, runs, top: below, bullet, isFirst, scripts }) => {
    const { align, indent, hanging, pitch } = paragraph;
    const size = Math.max(...runs.map((run) => run.size));
    const text = runs.map((run) => run.text).join('');
    const baseline = top + below + rule({ pitch, size, text, inCell });
    const left = box.x + indent;
    const x = { left, center: (left + box.x + box.width) / 2, right: box.x + box.width };
    const begin = align === 'left' && isFirst && !bullet ? left + hanging : x[align];
    return (
      (bullet ? lineSvg([bullet], { align: 'left', x: left + hanging, y: baseline }, theme) : '') +
      lineSvg(runs, { align, x: begin, y: baseline }, theme, scripts)
    );
  });
  return ground + lines.join('');
}

const cardSvg = ({ x, y, width, height }: Box, { fill, line, radius }: Card, theme: Theme): string =>
  `<rect${numbers({ x, y, width, height, ...(radius > 0 ? { rx: radius } : {}) })}${paint('fill', fill, theme)}${stroke(line, theme)}/>`;

/** The place of a line: its start, middle or end, depending on `align`, and its baseline, in points. */
export interface LinePlace {
  readonly align: Paragraph['align'];
  readonly x: number;
  readonly y: number;
}

/**
 * Draws one line of runs, each stretch of a script in its face. In a line of several stretches each begins where the layout measured
 * it: a viewer of SVG that finds no Han in the Latin face may set the whole of a text in another face and weight, unless
 * stretches have places of their own. They have their measured widths too, so that a face that a viewer shows in the place of one it
 * lacks does not run into the next stretch. What follows a sign stands where the sign ends, because signs are measured by the widest
 * face that has them.
 */
export function lineSvg(
  runs: readonly SceneRun[],
  { align, x, y }: LinePlace,
  theme: Theme,
  scripts = scriptsIn(runs.map(({ text }) => text).join('')),
): string {
  const stretches = stretchesOf(runs, theme, scripts);
  const whole = stretches.reduce((sum, { width }) => sum + width, 0);
  let left = x - { left: 0, center: whole / 2, right: whole }[align];
  let flows = false;
  const spans = stretches.map(({ text, width, look, fixed, isSign }) => {
    const wide = fixed ? `${numbers({ textLength: width })} lengthAdjust="spacingAndGlyphs"` : '';
    const place = stretches.length > 1 && !flows ? `${numbers({ x: left })}${wide} text-anchor="start"` : '';
    left += width;
    flows ||= isSign;
    return `<tspan${place}${look}>${escapeXml(text)}</tspan>`;
  });
  return `<text${numbers({ x, y })} text-anchor="${ANCHOR[align]}" xml:space="preserve">${spans.join('')}</text>`;
}

/**
 * The stretches of a line in one look and one face: their text, width in points and attributes. Spaces, what is tracked, and signs
 * that are measured by the widest face that has them, have no fixed width.
 */
function stretchesOf(
  runs: readonly SceneRun[],
  theme: Theme,
  scripts: Uint8Array,
): { text: string; width: number; look: string; fixed: boolean; isSign: boolean }[] {
  return withOffsets(runs).flatMap(({ text, start, size, bold, colour, role, tracking = 0 }) => {
    const { latin, ea } = theme.faces[role];
    const own = scripts.subarray(start, start + text.length);
    const widths = advances(text, { latin, ea, bold }, own);
    const weight = bold ? ' font-weight="bold"' : '';
    const fill = paint('fill', colour, theme);
    return inOneFace(text, own, tracking !== 0).map(({ from, to, isEastAsian, isSign }) => {
      const family = isEastAsian ? `'${ea}', '${latin}', sans-serif` : `'${latin}', '${ea}', sans-serif`;
      const words = text.slice(from, to);
      return {
        text: words,
        fixed: tracking === 0 && words.trim() !== '' && !isSign,
        isSign,
        width:
          size * widths.subarray(from, to).reduce((sum, width) => sum + width, 0) + tracking * (to - from),
        look: `${numbers({ 'font-size': size })}${weight} font-family="${escapeXml(family)}"${fill}`,
      };
    });
  });
}

/** A part of a text that is set in one face. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly isEastAsian: boolean;
  /** Whether it is of signs that the faces of texts may lack. */
  readonly isSign: boolean;
}

/**
 * Parts a text where its face changes, and tracked text at each character. Signs that a face may lack are parts of their own: a
 * viewer of SVG may set all of a part in the face in which it finds them. A space is set in the Latin face, as the layout measures
 * it; at either end it is a part of its own, because viewers do not agree whether it counts to the width of a text.
 */
function inOneFace(text: string, scripts: Uint8Array, isTracked: boolean): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const isEastAsian = (scripts[i] ?? 0) >= EAST_ASIAN && text[i] !== ' ';
    const last = parts.at(-1);
    const isWith = last !== undefined && !isWhole(text, i);
    const isSign = isWith
      ? last.isSign
      : SIGNS.test(text.slice(i)) || (last?.isSign === true && POWER.test(text.slice(i)));
    const isSame = last?.isEastAsian === isEastAsian && last.isSign === isSign;
    if (last && isSame && !(isTracked && !isWith)) parts[parts.length - 1] = { ...last, to: i + 1 };
    else parts.push({ from: i, to: i + 1, isEastAsian, isSign });
  }
  return parts.flatMap((part) => endsApart(text, part));
}

/** Superscripts, subscripts, letterlike signs, number forms, arrows, symbols, dingbats and emoji, but not the signs that most faces have: № ™ ← ↑ → ↓ − ≈ ≠ ≤ ≥. */
const SIGNS =
  /^[¹²³]*[\u2070-\u209c\u2100-\u2115\u2117-\u2121\u2123-\u218f\u2194-\u2211\u2213-\u2247\u2249-\u225f\u2266-\u2bff\u{1f000}-\u{1fbff}]/u;

/** The superscripts that most faces have. Beside others they are set with those, so that no gap parts the signs of a power. */
const POWER = /^[¹²³]/u;

/** The part of a text, with spaces at its ends as parts of their own. */
function endsApart<Part extends { from: number; to: number }>(text: string, part: Part): Part[] {
  const words = text.slice(part.from, part.to);
  const from = part.from + words.length - words.trimStart().length;
  const to = Math.max(from, part.from + words.trimEnd().length);
  const parts = [
    { ...part, to: from },
    { ...part, from, to },
    { ...part, from: to },
  ];
  return parts.filter((one) => one.from < one.to);
}

/** Whether a character begins at `i`, not the second half of one, nor what combines with the one before. */
const isWhole = (text: string, i: number): boolean =>
  !/^(?:\p{M}|\u200d|[\udc00-\udfff])/u.test(text.slice(i, i + 2));

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

function rowsOf(paragraphs: readonly Paragraph[], width: number, theme: Theme) {
  const rows: Row[] = [];
  let height = 0;
  let counted = 0;
  for (const paragraph of paragraphs) {
    const { before, after, pitch } = paragraph;
    if (paragraph.bullet?.kind === 'number') counted = numberAfter(counted, paragraph.bullet.start);
    // Numbering continues past the paragraphs under a numbered one, which are a level deeper.
    else if (paragraph.level === 0) counted = 0;
    // Viewers leave no space above the first paragraph of a box.
    height += rows.length > 0 ? before : 0;
    const scripts = scriptsIn(paragraph.runs.map(({ text }) => text).join(''));
    for (const [index, line] of shownLines(paragraph, width, theme.faces).entries()) {
      const bullet = index === 0 ? bulletOf(paragraph, counted) : undefined;
      const runs = stretches(paragraph.runs, line.start, line.end);
      rows.push({
        ...{ paragraph, runs, top: height, isFirst: index === 0 },
        scripts: scripts.subarray(line.start, line.end),
        ...(bullet ? { bullet } : {}),
      });
      height += pitch;
    }
    height += after;
  }
  return { rows, height };
}

/** Returns the next number of a list. A list that begins at another number than 1 gives it as `start`. */
const numberAfter = (counted: number, start: number | undefined): number =>
  start && counted === 0 ? start : counted + 1;

function bulletOf({ bullet, runs }: Paragraph, number: number): SceneRun | undefined {
  const [first] = runs;
  if (!bullet || !first) return undefined;
  const text = bullet.kind === 'number' ? String(number) : (bullet.char ?? '•');
  return { ...first, text, size: first.size * (bullet.scale ?? 1), colour: bullet.colour };
}

/** Returns the runs between two offsets of their joined text. */
function stretches(runs: readonly SceneRun[], start: number, end: number): SceneRun[] {
  return withOffsets(runs).flatMap(({ start: from, end: _, ...run }) => {
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...run, text }];
  });
}
