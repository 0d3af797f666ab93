import { type Code, catalogue, type Facts } from './catalogue.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { CatalogueEntry } from './entry.ts';
import { SourceFile } from './sourceFile.ts';
import type { Origin, Span } from './span.ts';

/** Where a finding belongs; `origin` gives both the value's span and the template's. */
export interface Place {
  readonly span?: Span | undefined;
  readonly origin?: Origin | undefined;
  readonly slide?: { readonly number: number; readonly title: string } | undefined;
}

/** What the author wants of a rule, by code: to switch it off, or another severity. */
export type Levels = Readonly<Record<string, 'off' | Severity>>;

/** Collects the findings of every stage, each once. Passed in, never global. */
export class Report {
  readonly #found = new Map<string, Diagnostic>();
  readonly #counts = { error: 0, warning: 0 };
  readonly #sources = new Map<string, SourceFile>();
  #levels: Levels = {};
  #sorted: readonly Diagnostic[] | undefined;

  /** Adds the finding `code`; its words come from the catalogue, filled with `facts`. */
  add<C extends Code>(code: C, facts: Facts<C>, place: Place = {}, severity?: Severity): void {
    const entry = catalogue[code] as CatalogueEntry<Facts<C>>;
    const span = place.span ?? place.origin?.value;
    const hint = entry.hint?.(facts);
    const template = place.origin?.template;
    const { slide } = place;
    this.#keep({
      severity: severity ?? entry.severity,
      code,
      message: entry.message(facts),
      ...(hint === undefined ? {} : { hint }),
      ...(span ? { span } : {}),
      ...(template ? { template } : {}),
      ...(slide ? { slide: { number: slide.number, title: slide.title } } : {}),
    });
  }

  /** Adds what a trial found, once the trial is what counts. */
  absorb(trial: Report): void {
    for (const found of trial.#found.values()) this.#keep(found);
  }

  /** Findings that are added from now on have the severity that the author gave their code, or are dropped. */
  setLevels(levels: Levels): void {
    this.#levels = levels;
  }

  /** Keeps the text of a file that spans point into: what positions and code frames are taken from. */
  addSource(file: string, text: string): void {
    this.#sources.set(file, new SourceFile(text));
  }

  source(file: string): SourceFile | undefined {
    return this.#sources.get(file);
  }

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  get hasErrors(): boolean {
    return this.#counts.error > 0;
  }

  count(severity: Severity): number {
    return this.#counts[severity];
  }

  /** All findings in order of place (file, offset); those without a place come first. */
  sorted(): readonly Diagnostic[] {
    this.#sorted ??= [...this.#found.values()].sort(byPlace);
    return this.#sorted;
  }

  #keep(found: Diagnostic): void {
    const severity = this.#levels[found.code] ?? found.severity;
    if (severity === 'off') return;
    const key = `${found.code}|${found.message}|${found.span?.file}|${found.span?.start}`;
    const known = this.#found.get(key);
    if (known) this.#counts[known.severity] -= 1;
    this.#counts[severity] += 1;
    this.#found.set(key, severity === found.severity ? found : { ...found, severity });
    this.#sorted = undefined;
  }
}

function byPlace({ span: one }: Diagnostic, { span: other }: Diagnostic): number {
  const files = one?.file === other?.file ? 0 : (one?.file ?? '').localeCompare(other?.file ?? '', 'en');
  return files || (one?.start ?? -1) - (other?.start ?? -1);
}
