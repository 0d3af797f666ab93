import { placeName } from '../diagnostics/placeName.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Outline } from '../outline/outline.ts';
import type { Basis, Evidence } from './sources/evidence.ts';

/**
 * The report that a reviewer signs, as Markdown: first the findings, then every confirmed fact with its slide, its place in
 * the outline, and the source, heading and sentence that state it, or the formula that computes it.
 */
export function factReport(outline: Outline, facts: readonly Evidence[], report: Report): string {
  const evidence = facts.filter(({ basis }) => basis);
  const open = report.sorted().map(({ span, message }) => [placeOf(report, span), escaped(message)]);
  const computed = evidence.filter(({ basis }) => basis?.type === 'computed').length;
  const rows = evidence.map(({ claim, fact, span, basis }, i) => [
    String(i + 1),
    escaped(fact),
    escaped(`${claim.scope.slide?.number ?? 1} ${claim.scope.title}`),
    placeOf(report, span),
    ...basisCells(basis, outline),
    '',
  ]);
  const blocks = [
    `# Facts of ${escaped(outline.deck.title)}`,
    `${evidence.length} facts traced, ${computed} of them computed; ${open.length || 'nothing'} left open.`,
    ...(open.length === 0 ? [] : ['## Left open', table(['Place', 'Finding'], open)]),
    '## Traced',
    table(['No.', 'Fact', 'Slide', 'Place', 'Source', 'Heading', 'Sentence', 'Checked'], rows),
    'Reviewed by: ____________________  Date: ____________________',
  ];
  return `${blocks.join('\n\n')}\n`;
}

function basisCells(basis: Basis | undefined, outline: Outline): string[] {
  if (!basis) return ['', '', ''];
  if (basis.type === 'computed') return ['computed', '', escaped(`${basis.formula} = ${basis.result}`)];
  const { document, heading, sentence, start, end } = basis;
  const source = outline.sources[document];
  const [before, fact, after] = [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)];
  const marked = `${escaped(before)}**${escaped(fact)}**${escaped(after)}`;
  return [escaped(source?.short ?? source?.title ?? document), escaped(heading), marked];
}

/** The file with the line, or with the cell of a workbook; empty without a place. */
const placeOf = (report: Report, span: Evidence['span'] | undefined): string =>
  span && report.source(span.file) ? placeName(span, report).replace(/(:\d+):\d+$/, '$1') : '';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Escapes text for a cell of a table: columns, emphasis, code, links and HTML. */
const escaped = (text: string): string =>
  text.replace(/\s*\n\s*/g, ' ').replace(/[|\\`*_<>[\]]/g, (sign) => `\\${sign}`);
