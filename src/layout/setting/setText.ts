import type { Paragraph, SceneRun } from '../../scene/item.ts';
import type { Line } from '../../typography/breaking/breakLines.ts';
import type { Sheet } from '../deck.ts';
import { checkSize } from './checkSize.ts';
import { fitInAll } from './fitInAll.ts';
import { fittingOf, isBold, type Words } from './fittingOf.ts';
import type { Look, StyledRun, StyledText } from './look.ts';
import { withoutOrphans } from './withoutOrphans.ts';

export interface Setting {
  readonly paragraphs: readonly Paragraph[];
  readonly lines: number;
  /** Width of the longest line, and height of all, in points. */
  readonly width: number;
  readonly height: number;
  /** How much narrower its box must be for no paragraph to end in a line of one character; found when it is asked for. */
  narrower(): number;
}

/**
 * Sets siblings at one size: the largest of `sizes` at which all of them fit. Reports `text-overflow` for the one
 * that does not fit at the floor, and then sets it there all the same, since a build with errors writes nothing.
 * Reports `text-small` past the second step down the `ladder`, the sizes this kind of text is meant to take.
 */
export function setText(
  sheet: Sheet,
  words: readonly Words[],
  sizes: readonly number[],
  ladder: readonly number[] = [],
): { readonly size: number; readonly settings: readonly Setting[] } {
  const pitch = words[0]?.look.pitch ?? 1;
  const fittings = words.map((item) => fittingOf(item, sheet.deck));
  const fitted = fitInAll(fittings, sizes, pitch, sheet.deck.prepare);
  if (!fitted.fits) {
    const worst = words[fitted.index];
    const run = worst?.text.flat()[0];
    const { needs, holds, size, cut } = fitted;
    sheet.report.add(
      'text-overflow',
      { what: worst?.what ?? 'text', needs, holds, size, cut },
      { origin: run?.origin ?? sheet.origin, slide: sheet },
    );
  }
  const { size } = fitted;
  const lines = fitted.fits
    ? fitted.lines
    : fittings.map(({ paragraphs, width }) => paragraphs.map(({ breakAt }) => breakAt(size, width).lines));
  if (fitted.fits) {
    for (const [i, font] of fitted.failing.entries()) {
      const item = words[i];
      if (!item || !font) continue;
      const origin = item.text.flat()[0]?.origin ?? sheet.origin;
      sheet.report.add(
        'font-fallback',
        { what: item.what, font: font.latin, size },
        { origin, slide: sheet },
      );
    }
    checkSize(sheet, words, size, ladder);
  }
  return { size, settings: words.map((item, i) => settle(item, size, lines[i] ?? [], sheet)) };
}

function settle(words: Words, size: number, lines: readonly Line[][], sheet: Sheet): Setting {
  const { look, gap = 0 } = words;
  const paragraphs = words.text.map((text, i): Paragraph => {
    const broken = look.style === 'balanced' ? withBreaks(text, lines[i] ?? []) : text;
    return {
      runs: broken.map((run) => sceneRun(run, look, size, sheet)),
      align: look.align,
      pitch: round(size * look.pitch * largestScale(text)),
      before: i === 0 ? 0 : round(gap * size),
      after: 0,
      level: 0,
      indent: 0,
      hanging: 0,
    };
  });
  const height = paragraphs.reduce(
    (sum, { before, pitch }, i) => sum + before + pitch * (lines[i]?.length ?? 0),
    0,
  );
  const width = Math.max(0, ...lines.flat().map((line) => line.width));
  const flowing = look.style === 'flow' && lines.some((one) => one.length > 1);
  const count = lines.flat().length;
  const narrower = () => (flowing ? withoutOrphans(fittingOf(words, sheet.deck), size, count) : 0);
  return { paragraphs, lines: count, width, height, narrower };
}

/** A paragraph that is small throughout takes a smaller pitch; a larger heading keeps that of its text. */
const largestScale = (text: StyledText): number =>
  text.length === 0 ? 1 : Math.min(1, Math.max(...text.map((run) => run.scale ?? 1)));

function sceneRun(run: StyledRun, look: Look, size: number, sheet: Sheet): SceneRun {
  const target = run.link?.startsWith('#') ? sheet.deck.target(run.link) : undefined;
  return {
    text: run.text,
    size: Math.floor(size * (run.scale ?? 1) + ROUNDING),
    bold: isBold(run, look),
    colour: run.colour ?? (run.strong ? (look.strong ?? look.colour) : look.colour),
    role: look.role,
    origin: run.origin,
    ...(run.link ? { link: run.link, tip: target?.title ?? run.link } : {}),
  };
}

/** The runs with `'\n'` where lines end, in place of the spaces there. */
function withBreaks(text: StyledText, lines: readonly Line[]): StyledText {
  let at = 0;
  return text.map((run) => {
    const start = at;
    at += run.text.length;
    const parts = lines.map((line, i) => {
      const part = run.text.slice(Math.max(line.start, start) - start, Math.max(line.end, start) - start);
      const breaks = i < lines.length - 1 && line.end > start && line.end <= at;
      return breaks ? `${part}\n` : part;
    });
    return { ...run, text: parts.join('') };
  });
}

/** Sizes are rounded down to whole points; this is added before, since a share of a size may miss one by a hair. */
const ROUNDING = 0.01;

const round = (points: number): number => Math.round(points * 4) / 4;
