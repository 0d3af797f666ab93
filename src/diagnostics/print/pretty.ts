import type { Diagnostic } from '../diagnostic.ts';
import { positionAt } from '../position.ts';
import type { Report } from '../report.ts';
import type { Span } from '../span.ts';
import { frame } from './frame.ts';
import { safe } from './safe.ts';

/** For people: a finding is its place, its sentence, the line with carets, and what to do. */
export function printPretty(report: Report, colour: boolean): string {
  const paint = colour
    ? (code: number, text: string) => `\u001B[${code}m${text}\u001B[0m`
    : (_: number, text: string) => text;
  return report
    .sorted()
    .map((d) => `${finding(d, report.sources, paint)}\n`)
    .join('\n');
}

type Paint = (code: number, text: string) => string;
const BOLD = 1;
const RED = 31;
const YELLOW = 33;
const CYAN = 36;

function finding(d: Diagnostic, sources: ReadonlyMap<string, string>, paint: Paint): string {
  const tone = d.severity === 'error' ? RED : YELLOW;
  const place = d.span ? `${paint(BOLD, at(d.span, sources))} ` : '';
  const lines = [`${place}${paint(tone, `${d.severity} ${d.code}`)}: ${safe(d.message)}`];
  const source = d.span && sources.get(d.span.file);
  if (d.span && source !== undefined) {
    const [code, carets] = frame(source, d.span);
    lines.push(code, paint(tone, carets));
  }
  const context = [slideOf(d), d.template && at(d.template, sources).replace(/:\d+$/u, '')]
    .filter(Boolean)
    .join(', ');
  if (d.hint)
    lines.push(`   ${paint(CYAN, 'hint:')} ${safe(d.hint).replace(/\.$/u, '')}${context && ` (${context})`}`);
  else if (context) lines.push(`   ${paint(CYAN, 'in:')} ${context}`);
  return lines.join('\n');
}

const at = (span: Span, sources: ReadonlyMap<string, string>): string => {
  const text = sources.get(span.file);
  if (text === undefined) return safe(span.file);
  const { line, column } = positionAt(text, span.start);
  return `${safe(span.file)}:${line}:${column}`;
};

/** Long titles are cut: the number finds the slide, the words only confirm it. */
function slideOf(d: Diagnostic): string | undefined {
  if (!d.slide) return undefined;
  const title = [...safe(d.slide.title)];
  return `slide ${d.slide.number} “${title.length > 14 ? `${title.slice(0, 12).join('')}……` : title.join('')}”`;
}
