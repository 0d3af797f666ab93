import type { Report } from '../diagnostics/report.ts';
import { Leaf } from '../outline/leaf.ts';
import { mark } from '../outline/mark.ts';
import { placeOfContext } from '../outline/record.ts';
import type { Budget } from './budget.ts';
import type { Templates } from './templates.ts';
import { TRACE } from './trace.ts';

/** The helpers that print for a traced template: each stretch in a mark of its place in the template. */
export function tracersWith(budget: Budget, templates: Templates, report: Report) {
  const print = (context: unknown, text: string, source: number, start: number, end: number): string => {
    budget.print(text.length);
    const placed = mark('place', { source, start, end }, text);
    const record = placeOfContext(context);
    return record ? mark('place', { source: 0, start: record.start, end: record.end }, placed) : placed;
  };
  const spanIn = (source: number, start: number, end: number) => ({
    file: templates.files[source - 1] ?? '',
    start,
    end,
  });
  return {
    [TRACE.text](this: unknown, text: string, source: number, start: number, end: number): string {
      return print(this, text, source, start, end);
    },
    [TRACE.value](
      this: unknown,
      value: unknown,
      source: number,
      start: number,
      end: number,
      declared: number,
    ): string {
      const span = spanIn(source, start, end);
      if (value instanceof Leaf || typeof value === 'string' || typeof value === 'number')
        return print(this, String(value), source, start, end);
      if (value === undefined && declared) return '';
      const name = (report.source(span.file)?.text ?? '').slice(start, end).replace(/[{}~]/g, '').trim();
      if (value === undefined) report.add('template-unknown-variable', { name, known: [] }, { span });
      else
        report.add(
          'template-not-text',
          { name, found: Array.isArray(value) ? 'a list' : 'a mapping' },
          { span },
        );
      return '';
    },
    /** The name of a block's template. */
    [TRACE.partial](kind: unknown): string {
      return kind instanceof Leaf ? kind.text : '';
    },
    [TRACE.enter](source: number, start: number, end: number): string {
      budget.enter(templates.files[source - 1] ?? '', spanIn(source, start, end));
      return '';
    },
    [TRACE.leave](): string {
      budget.leave();
      return '';
    },
  };
}
