import type { Diagnostic } from '../diagnostic.ts';
import { placeName } from '../placeName.ts';
import type { Report } from '../report.ts';
import type { Span } from '../span.ts';
import { frame } from './frame.ts';
import { safe } from './safe.ts';

/** The most findings of one code that are printed: so many findings have one cause, and the author corrects the cause. */
const MOST = 50;

/**
 * Prints each finding for people: its place, its message, the line with carets, and the hint. Of one code the first
 * `MOST` findings are printed, and the rest are counted.
 */
export function printPretty(report: Report, colour: boolean): string {
  const paint = colour
    ? (code: number, text: string) => `\u001B[${code}m${text}\u001B[0m`
    : (_: number, text: string) => text;
  const counts = new Map<string, number>();
  const shown = report.sorted().filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST;
  });
  const more = [...counts].filter(([, count]) => count > MOST);
  return [
    ...shown.map((d) => `${finding(d, report, paint)}\n`),
    ...more.map(([code, count]) => `and ${count - MOST} more of ${code} (--format json prints all)\n`),
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

/** The slide's number and title; a title of more than 14 characters is cut to 12. */
function slideOf(d: Diagnostic): string | undefined {
  if (!d.slide) return undefined;
  const title = [...safe(d.slide.title)];
  const more = /\p{Script=Han}/u.test(title.slice(0, 12).join('')) ? '……' : '…';
  return `slide ${d.slide.number} “${title.length > 14 ? `${title.slice(0, 12).join('')}${more}` : title.join('')}”`;
}
