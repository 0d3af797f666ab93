import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from '../excerpt.ts';
import { placeName } from '../placeName.ts';
import type { Report } from '../report.ts';
import type { Span } from '../span.ts';
import { andMore, capped } from './capped.ts';
import { frame } from './frame.ts';
import { safe } from './safe.ts';

/** The most findings of one code that people read. */
const MOST = 50;

/**
 * Prints each finding for people: its place, its message, the line with carets, and the hint. Of one code the first
 * `MOST` findings are printed, and the rest are counted.
 */
export function printPretty(report: Report, colour: boolean): string {
  const paint = colour
    ? (code: number, text: string) => `\u001B[${code}m${text}\u001B[0m`
    : (_: number, text: string) => text;
  const { shown, more } = capped(report.sorted(), MOST);
  return [
    ...shown.map((d) => `${finding(d, report, paint)}\n`),
    ...more.map((left) => `${andMore(left)} (--format json prints more)\n`),
  ].join('\n');
}

type Paint = (code: number, text: string) => string;
const BOLD = 1;
const RED = 31;
const YELLOW = 33;
const CYAN = 36;

function finding(d: Diagnostic, report: Report, paint: Paint): string {
  const tone = d.severity === 'error' ? RED : YELLOW;
  const place = d.span ? `${paint(BOLD, lineAndColumn(d.span, report))} ` : '';
  const lines = [`${place}${paint(tone, `${d.severity} ${d.code}`)}: ${safe(d.message)}`];
  const source = d.span && report.source(d.span.file);
  if (d.span && source) {
    const [code, carets] = frame(source, d.span);
    lines.push(code, paint(tone, carets));
  }
  const context = [slideOf(d), d.template && lineAndColumn(d.template, report).replace(/:\d+$/u, '')]
    .filter(Boolean)
    .join(', ');
  if (d.hint)
    lines.push(`   ${paint(CYAN, 'hint:')} ${safe(d.hint).replace(/\.$/u, '')}${context && ` (${context})`}`);
  else if (context) lines.push(`   ${paint(CYAN, 'in:')} ${context}`);
  return lines.join('\n');
}

const lineAndColumn = (span: Span, report: Report): string => safe(placeName(span, report));

/** The slide's number, and its title when it has one; a title of more than 14 characters is cut to 12. */
function slideOf(d: Diagnostic): string | undefined {
  if (!d.slide) return undefined;
  const title = excerpt(safe(d.slide.title), 14, 12);
  return `slide ${d.slide.number}${title && ` “${title}”`}`;
}
