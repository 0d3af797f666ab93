import { type Code, catalogue, type Facts } from './catalogue.ts';
import { type Diagnostic, MOST_DECKS } from './diagnostic.ts';
import type { CatalogueEntry, Severity } from './entry.ts';
import { SourceFile } from './sourceFile.ts';
import type { Origin, Span } from './span.ts';

/** Where a finding belongs. `origin` holds the span of the value and the line of the template that placed it. */
export interface Place {
  readonly span?: Span | undefined;
  readonly origin?: Origin | undefined;
  readonly slide?: { readonly number: number; readonly title: string } | undefined;
}

/** What `checks:` sets for each code: a severity, or `off`. */
export type Levels = Readonly<Record<string, 'off' | Severity>>;

/** Collects the findings of every stage, each once. Each stage gets the report as a parameter. */
export class Report {
  readonly #findings = new Map<string, Diagnostic>();
  readonly #counts = { error: 0, warning: 0 };
  readonly #sources: Map<string, SourceFile>;
  #errorsAdded = 0;
  #levels: Levels = {};
  #sorted: readonly Diagnostic[] | undefined;

  constructor(sources = new Map<string, SourceFile>()) {
    this.#sources = sources;
  }

  /** Adds a finding of `code`. The catalogue gives its message, filled with `facts`, and its severity unless one is given. */
  add<C extends Code>(code: C, facts: Facts<C>, place: Place = {}, severity?: Severity): void {
    const entry = catalogue[code] as CatalogueEntry<Facts<C>>;
    const span = place.span ?? place.origin?.value;
    const hint = entry.hint?.(facts);
    const remedy = entry.remedy?.(facts);
    const template = place.origin?.template;
    const { slide } = place;
    this.#keep({
      severity: severity ?? entry.severity,
      code,
      message: entry.message(facts),
      ...(hint === undefined ? {} : { hint }),
      ...(remedy ? { remedy } : {}),
      ...(span ? { span } : {}),
      ...(template ? { template } : {}),
      ...(slide ? { slide: { number: slide.number, title: slide.title } } : {}),
    });
  }

  /** A report without findings that shares the texts of the files with this one. */
  trial(): Report {
    return new Report(this.#sources);
  }

  /** Adds the findings of a trial's report, or those that `isWanted`, when the result of that trial is used. */
  absorb(trial: Report, isWanted: (finding: Diagnostic) => boolean = () => true): void {
    for (const finding of trial.#findings.values()) if (isWanted(finding)) this.#keep(finding);
  }

  /** Adds findings that were made elsewhere; the same ones of several decks become one that names the decks. */
  take(findings: readonly Diagnostic[]): void {
    for (const finding of findings) this.#keep(finding);
  }

  /** Whether the report holds this finding, of whatever deck. */
  has(finding: Diagnostic): boolean {
    return this.#findings.has(keyOf(finding));
  }

  /** A copy whose findings are changed. */
  with(change: (finding: Diagnostic) => Diagnostic): Report {
    const copy = this.trial();
    for (const finding of this.#findings.values()) copy.#keep(change(finding));
    return copy;
  }

  /** Sets the severities of `checks:` for all findings, earlier ones too; `off` drops them. */
  setLevels(levels: Levels): void {
    this.#levels = levels;
    const earlier = [...this.#findings.values()];
    this.#findings.clear();
    this.#counts.error = 0;
    this.#counts.warning = 0;
    for (const finding of earlier) this.#keep(finding);
  }

  /**
   * Keeps the text of a file, from which the lines and columns of its spans are computed. The text of a workbook's sheet
   * is kept under the name `figures.xlsx:Sheet1`, along with the name of the workbook.
   */
  addSource(file: string, text: string, workbook?: string): void {
    this.#sources.set(file, new SourceFile(text, workbook));
  }

  /** The file as `addSource` kept it. */
  source(file: string): SourceFile | undefined {
    return this.#sources.get(file);
  }

  /** Whether this report and the other one keep the same texts under the same names. */
  hasSourcesOf(other: Report): boolean {
    if (this.#sources === other.#sources) return true;
    if (this.#sources.size !== other.#sources.size) return false;
    return [...this.#sources].every(([file, { text }]) => other.#sources.get(file)?.text === text);
  }

  get isEmpty(): boolean {
    return this.#findings.size === 0;
  }

  get hasErrors(): boolean {
    return this.#counts.error > 0;
  }

  count(severity: Severity): number {
    return this.#counts[severity];
  }

  /** How many errors were added, the same one again included: a stage asks before and after a part whether that part is sound. */
  get errorsAdded(): number {
    return this.#errorsAdded;
  }

  /** All findings, ordered by file and offset; findings without a place come first. */
  sorted(): readonly Diagnostic[] {
    this.#sorted ??= [...this.#findings.values()].sort(byPlace);
    return this.#sorted;
  }

  #keep(finding: Diagnostic): void {
    const severity = this.#levels[finding.code] ?? finding.severity;
    if (severity === 'off') return;
    if (severity === 'error') this.#errorsAdded += 1;
    const key = keyOf(finding);
    const known = this.#findings.get(key);
    if (known) this.#counts[known.severity] -= 1;
    this.#counts[severity] += 1;
    const decks = finding.decks && known?.decks ? [...known.decks, ...finding.decks] : finding.decks;
    const isSame = severity === finding.severity && decks === finding.decks;
    this.#findings.set(
      key,
      isSame ? finding : { ...finding, severity, ...(decks ? { decks: decks.slice(0, MOST_DECKS) } : {}) },
    );
    this.#sorted = undefined;
  }
}

const keyOf = ({ code, message, span }: Diagnostic): string =>
  `${code}|${message}|${span?.file}|${span?.start}`;

/** Orders by file and offset; what has no place comes first. */
export function byPlace({ span: a }: { span?: Span }, { span: b }: { span?: Span }): number {
  const files = a?.file === b?.file ? 0 : (a?.file ?? '').localeCompare(b?.file ?? '', 'en');
  return files || (a?.start ?? -1) - (b?.start ?? -1);
}
