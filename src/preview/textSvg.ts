import type { Theme } from '../brand/theme.ts';
import type { Paragraph, SceneRun, TextItem } from '../scene/item.ts';
import { escapeXml } from '../xml/escapeXml.ts';
import { numbers, paint } from './paint.ts';
import { paragraphLines } from './paragraphLines.ts';

/** A line of text: the stretches on it, and how far its top is below the first line's. */
interface Row {
  readonly paragraph: Paragraph;
  readonly runs: readonly SceneRun[];
  readonly top: number;
  /** The bullet or number before a paragraph's first line. */
  readonly mark?: SceneRun;
}

/** Text in its box as SVG, a `text` element a line, broken where the layout reckoned that it breaks. */
export function textSvg(
  { box, paragraphs, valign }: Pick<TextItem, 'box' | 'paragraphs' | 'valign'>,
  theme: Theme,
): string {
  const { rows, height } = rowsOf(paragraphs, box.width, theme);
  const spare = box.height - height;
  const top = box.y + { top: 0, middle: spare / 2, bottom: spare }[valign];
  return rows
    .map(({ paragraph, runs, top: below, mark }) => {
      const { align, indent, hanging, pitch } = paragraph;
      const baseline = top + below + pitch / 2 + CENTRE * Math.max(...runs.map(({ size }) => size));
      const x = { left: box.x + indent, center: box.x + (indent + box.width) / 2, right: box.x + box.width };
      return (
        (mark ? lineSvg([mark], 'left', x.left + hanging, baseline, theme) : '') +
        lineSvg(runs, align, x[align], baseline, theme)
      );
    })
    .join('');
}

/** One line of runs; `x` is where it starts, or its middle or end, as it is aligned. */
export function lineSvg(
  runs: readonly SceneRun[],
  align: Paragraph['align'],
  x: number,
  y: number,
  theme: Theme,
): string {
  const spans = runs.map(({ text, size, bold, colour, role }) => {
    const { latin, ea } = theme.faces[role];
    const family = escapeXml(`'${latin}', '${ea}', sans-serif`);
    const weight = bold ? ' font-weight="bold"' : '';
    const look = `${numbers({ 'font-size': size })}${weight} font-family="${family}"${paint('fill', colour, theme)}`;
    return `<tspan${look}>${escapeXml(text)}</tspan>`;
  });
  return `<text${numbers({ x, y })} text-anchor="${ANCHOR[align]}" xml:space="preserve">${spans.join('')}</text>`;
}

/** How far the middle of Han characters stands above their baseline, in em: they reach from −0.12 to 0.88. */
const CENTRE = 0.38;
const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

function rowsOf(paragraphs: readonly Paragraph[], width: number, theme: Theme) {
  const rows: Row[] = [];
  let height = 0;
  let counted = 0;
  for (const paragraph of paragraphs) {
    const { bullet, before, after, pitch } = paragraph;
    if (bullet?.kind === 'number') counted = bullet.start && counted === 0 ? bullet.start : counted + 1;
    // Numbers go on past the words under them, which stand a level deeper.
    else if (paragraph.level === 0) counted = 0;
    // Over the first paragraph of a box viewers leave no air.
    height += rows.length > 0 ? before : 0;
    for (const [index, line] of paragraphLines(paragraph, width, theme.faces).entries()) {
      const mark = index === 0 ? markOf(paragraph, counted) : undefined;
      const runs = stretches(paragraph.runs, line.start, line.end);
      rows.push({ paragraph, runs, top: height, ...(mark ? { mark } : {}) });
      height += pitch;
    }
    height += after;
  }
  return { rows, height };
}

function markOf({ bullet, runs }: Paragraph, number: number): SceneRun | undefined {
  const [first] = runs;
  if (!bullet || !first) return undefined;
  const text = bullet.kind === 'number' ? String(number) : (bullet.char ?? '•');
  return { ...first, text, size: first.size * (bullet.scale ?? 1), colour: bullet.colour };
}

/** What of the runs stands between two offsets of their joined text. */
function stretches(runs: readonly SceneRun[], start: number, end: number): SceneRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...run, text }];
  });
}
