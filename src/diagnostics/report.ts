import { type Code, catalogue, type Facts } from './catalogue.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { CatalogueEntry } from './entry.ts';
import type { Origin, Span } from './span.ts';

/** Where a finding belongs; `origin` gives both the value's span and the template's. */
export interface Place {
  readonly span?: Span | undefined;
  readonly origin?: Origin | undefined;
  readonly slide?: { readonly number: number; readonly title: string } | undefined;
}

/** Collects the findings of every stage. Passed in, never global. */
export class Report {
  readonly #found: Diagnostic[] = [];
  /** The texts that spans point into, by file name: what a code frame is cut from. */
  readonly sources = new Map<string, string>();
  /** What the author wants of a rule, by code: to switch it off, or another severity. Set once the outline is read. */
  levels: Readonly<Record<string, 'off' | Severity>> = {};

  /** Adds the finding `code`; its words come from the catalogue, filled with `facts`. */
  add<C extends Code>(code: C, facts: Facts<C>, place: Place = {}, severity?: Severity): void {
    const entry = catalogue[code] as CatalogueEntry<Facts<C>>;
    const level = this.levels[code] ?? severity ?? entry.severity;
    if (level === 'off') return;
    const span = place.span ?? place.origin?.value;
    const hint = entry.hint?.(facts);
    const template = place.origin?.template;
    this.#found.push({
      severity: level,
      code,
      message: entry.message(facts),
      ...(hint === undefined ? {} : { hint }),
      ...(span ? { span } : {}),
      ...(template ? { template } : {}),
      ...(place.slide ? { slide: place.slide } : {}),
    });
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  get hasErrors(): boolean {
    return this.#found.some((d) => d.severity === 'error');
  }

  /** How many findings of one severity there are, each counted once. */
  count(severity: Severity): number {
    return this.sorted().filter((d) => d.severity === severity).length;
  }

  /** All findings in order of place (file, offset), each once; those without a place come first. */
  sorted(): Diagnostic[] {
    const key = (d: Diagnostic) => `${d.code}|${d.message}|${d.span?.file}|${d.span?.start}`;
    const unique = new Map(this.#found.map((d) => [key(d), d]));
    return [...unique.values()].sort(
      (a, b) =>
        (a.span?.file ?? '').localeCompare(b.span?.file ?? '', 'en') ||
        (a.span?.start ?? -1) - (b.span?.start ?? -1),
    );
  }
}
