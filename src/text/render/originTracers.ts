import type { Report } from '../../diagnostics/report.ts';
import type { Origin, Span } from '../../diagnostics/span.ts';
import { placeOfContext } from '../../outline/tree/dataRecord.ts';
import { PlacedText } from '../../outline/tree/placedText.ts';
import { unwrapped } from '../../outline/tree/wrapped.ts';
import type { Settling } from '../settle/settle.ts';
import { MAX_LENGTH } from '../template.ts';
import type { Budget } from './budget.ts';
import { TRACERS } from './traceOrigins.ts';

/**
 * Makes the helpers that print for a traced template. Templates print in the order of the slide text, so each stretch
 * goes directly to `settling`, with the place of the value and the template's text that placed it. The helpers return
 * the empty string. `fileOf` returns the file of a template.
 */
export function originTracers(
  budget: Budget,
  fileOf: (template: string) => string,
  settling: Settling,
  report: Report,
) {
  const origins = originsWith(fileOf);
  const open: OpenPartial[] = [];
  return {
    [TRACERS.text](this: unknown, text: string, template: string, start: number, end: number): string {
      budget.print(text.length, { template, start, end });
      settling.add(text, false, origins(placeOfContext(this), template, start, end));
      return '';
    },
    [TRACERS.value](
      this: unknown,
      value: unknown,
      template: string,
      start: number,
      end: number,
      declared: number,
    ): string {
      if (value instanceof PlacedText) {
        budget.print(value.text.length, { template, start, end });
        settling.add(value.text, true, origins(value.span, template, start, end));
      } else if (typeof value === 'string' || typeof value === 'number') {
        budget.print(String(value).length, { template, start, end });
        const own = placeOfContext(this);
        for (const { text, place } of unwrapped(String(value))) {
          const span = place ? { file: settling.file, ...place } : own;
          settling.add(text, place !== undefined, origins(span, template, start, end));
        }
      } else if (value !== undefined || !declared)
        reportNoText(value, { file: fileOf(template), start, end }, report);
      return '';
    },
    /** Returns the name of a block's template. */
    [TRACERS.partial](kind: unknown): string {
      if (!(kind instanceof PlacedText)) return '';
      const partial = open.at(-1);
      if (partial) partial.block = { kind, slides: settling.slides };
      return kind.text;
    },
    [TRACERS.enter](template: string, start: number, end: number): string {
      budget.enter({ template, start, end });
      open.push({});
      return '';
    },
    [TRACERS.leave](): string {
      budget.leave();
      const block = open.pop()?.block;
      if (block && block.slides === settling.slides)
        report.add('template-no-slide', { kind: block.kind.text }, { span: block.kind.span });
      return '';
    },
  };
}

/** A partial that is being rendered. For the template of a block: its kind, and the number of slides before it. */
interface OpenPartial {
  block?: { readonly kind: PlacedText; readonly slides: number };
}

/** Reports an undeclared value that does not exist, or is a list or a mapping. `span` is its place in the template. */
function reportNoText(value: unknown, span: Span, report: Report): void {
  const written = report.source(span.file)?.text.slice(span.start, span.end) ?? '';
  const name = written.replace(/[{}~]/g, '').trim();
  const found = Array.isArray(value) ? 'a list' : 'a mapping';
  if (value === undefined) report.add('template-unknown-variable', { name, known: [] }, { span });
  else report.add('template-not-text', { name, found }, { span });
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
