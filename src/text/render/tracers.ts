import type { Report } from '../../diagnostics/report.ts';
import type { Origin, Span } from '../../diagnostics/span.ts';
import { Leaf } from '../../outline/tree/leaf.ts';
import { readMarks } from '../../outline/tree/mark.ts';
import { placeOfContext } from '../../outline/tree/record.ts';
import type { Settling } from '../settle/settle.ts';
import { MAX_LENGTH } from '../template.ts';
import type { Budget } from './budget.ts';
import { TRACE } from './trace.ts';

/**
 * Makes the helpers that print for a traced template. Templates print in the order of the slide text, so each stretch
 * goes directly to `settling`, with the place of the value and the template's text that placed it. The helpers return
 * the empty string. `fileOf` returns the file of a template.
 */
export function tracersWith(
  budget: Budget,
  fileOf: (template: string) => string,
  settling: Settling,
  report: Report,
) {
  const origins = originsWith(fileOf);
  return {
    [TRACE.text](this: unknown, text: string, template: string, start: number, end: number): string {
      budget.print(text.length);
      settling.add(text, false, origins(placeOfContext(this), template, start, end));
      return '';
    },
    [TRACE.value](
      this: unknown,
      value: unknown,
      template: string,
      start: number,
      end: number,
      declared: number,
    ): string {
      if (value instanceof Leaf) {
        budget.print(value.text.length);
        settling.add(value.text, true, origins(value.span, template, start, end));
      } else if (typeof value === 'string' || typeof value === 'number') {
        budget.print(String(value).length);
        const own = placeOfContext(this);
        for (const piece of readMarks(String(value))) {
          const place = piece.value ? { file: settling.file, ...piece.value } : own;
          settling.add(piece.text, piece.value !== undefined, origins(place, template, start, end));
        }
      } else if (value !== undefined || !declared) {
        const span = { file: fileOf(template), start, end };
        const written = (report.source(span.file)?.text ?? '').slice(start, end);
        const name = written.replace(/[{}~]/g, '').trim();
        const found = Array.isArray(value) ? 'a list' : 'a mapping';
        if (value === undefined) report.add('template-unknown-variable', { name, known: [] }, { span });
        else report.add('template-not-text', { name, found }, { span });
      }
      return '';
    },
    /** Returns the name of a block's template. */
    [TRACE.partial](kind: unknown): string {
      return kind instanceof Leaf ? kind.text : '';
    },
    [TRACE.enter](template: string, start: number, end: number): string {
      const file = fileOf(template);
      budget.enter(file, { file, start, end });
      return '';
    },
    [TRACE.leave](): string {
      budget.leave();
      return '';
    },
  };
}

/**
 * Makes the origin of a stretch: its place in the outline, if it has one, and the template's text. Equal places share
 * one origin, so that neighbours of the same origin can be found by identity.
 */
function originsWith(fileOf: (template: string) => string) {
  const known = new Map<string, Map<number, Origin>>();
  return (own: Span | undefined, template: string, start: number, end: number): Origin => {
    const inTemplate = known.get(template) ?? new Map<number, Origin>();
    if (inTemplate.size === 0) known.set(template, inTemplate);
    // One number for both starts is found faster than a text; it is unique, because a template is shorter than
    // MAX_LENGTH.
    const key = ((own?.start ?? -1) + 1) * MAX_LENGTH + start;
    const found = inTemplate.get(key);
    if (found && found.value.end === (own ?? found.value).end && (found.template ?? found.value).end === end)
      return found;
    const placed = { file: fileOf(template), start, end };
    const origin: Origin = own ? { value: own, template: placed } : { value: placed };
    inTemplate.set(key, origin);
    return origin;
  };
}
