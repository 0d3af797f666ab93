import { compile, type Stages } from '../build.ts';
import { RULES } from '../check/allRules.ts';
import { check } from '../check/check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { frame } from '../diagnostics/print/frame.ts';
import { Report } from '../diagnostics/report.ts';
import type { Origin, Span } from '../diagnostics/span.ts';
import { listAssets } from '../files/listFiles.ts';
import { Kept } from '../keep/kept.ts';
import { movesBetween } from '../keep/movedSpans.ts';
import { type DrawnPage, drawPages } from '../preview/live/drawPages.ts';
import type { Project } from '../project.ts';
import type { Scene } from '../scene/scene.ts';
import type {
  DeckMessage,
  FindingMessage,
  FindingsMessage,
  GotoMessage,
  PlaceAnswer,
  PlaceRequest,
  SlideMessage,
} from './message.ts';
import { pagesAt } from './pagesAt.ts';
import { type Editor, placeOf } from './places.ts';

/** Opens the project as it is now. */
export type Open = (report: Report) => Project | undefined;

/** A deck that could be compiled, and the report with its files. */
interface Good {
  readonly scene: Scene;
  readonly pages: readonly DrawnPage[];
  readonly report: Report;
}

/** A deck that is compiled after each change, as the page in the browser is told of it. */
export class Preview {
  readonly #open: Open;
  readonly #editor: Editor;
  readonly #kept = new Kept();
  #version = 0;
  #good: Good | undefined;
  #slides: ReadonlyMap<string, SlideMessage> = new Map();
  #report = new Report();
  #stages: Stages = {};
  #project: Project | undefined;
  #failed = false;
  #findings: FindingsMessage = { version: 0, findings: [] };
  #asked = { question: '', times: 0 };

  constructor(open: Open, editor: Editor) {
    this.#open = open;
    this.#editor = editor;
  }

  /** The project as it was opened last; undefined when it could not be. */
  get project(): Project | undefined {
    return this.#project;
  }

  /** The deck that is shown; undefined before the first that could be compiled. */
  get scene(): Scene | undefined {
    return this.#good?.scene;
  }

  /** The report of the last compile. */
  get report(): Report {
    return this.#report;
  }

  /** Compiles the deck and returns what changed. `clock` gives milliseconds. `judge` must follow for the findings. */
  update(clock: () => number): DeckMessage {
    const started = clock();
    const report = new Report();
    const keep = this.#kept.begin(report);
    this.#project = this.#open(report);
    this.#stages = this.#project ? compile(this.#project, report, () => {}, keep) : {};
    const { scene } = this.#stages;
    this.#failed = !scene || report.hasErrors;
    this.#report = report;
    if (scene && !this.#failed) this.#good = { scene, report, pages: drawPages(scene, keep) };
    this.#kept.end(scene !== undefined);
    this.#version += 1;
    const before = this.#slides;
    this.#slides = this.#failed ? before : this.#slidesFrom(before);
    const changed = [...this.#slides.values()].filter((slide) => slide.changed === this.#version);
    return { ...this.#head(), from: this.#version - 1, changed, ms: clock() - started };
  }

  /** Runs the rules over the deck that `update` compiled, and returns all findings. */
  judge(): FindingsMessage {
    const { slides } = this.#stages;
    const report = this.#report;
    if (this.#project && slides) {
      const assets = listAssets(this.#project.files, this.#project.file, report);
      check({ ...this.#stages, slides, assets }, report, RULES);
    }
    const findings = report.sorted().map((finding) => this.#finding(finding));
    this.#findings = { version: this.#version, findings };
    return this.#findings;
  }

  /** The whole deck, for a page that is new or missed a version. */
  all(): { readonly deck: DeckMessage; readonly findings: FindingsMessage } {
    return {
      deck: { ...this.#head(), changed: [...this.#slides.values()], ms: 0 },
      findings: this.#findings,
    };
  }

  /** Says where something on a slide was written. What changed since the page was told of the slide is refused. */
  place({ key, changed, area, template = false }: PlaceRequest): PlaceAnswer {
    const page = this.#good?.pages.find((one) => one.page.key === key);
    const found = page?.areas()[area];
    if (!found || this.#slides.get(key)?.changed !== changed)
      return { refused: 'this slide has changed since; try again' };
    const span = this.#now(spanOf(found.origin, template));
    return span
      ? placeOf(span, this.#report, this.#editor)
      : { refused: 'this text is changed in a save that cannot be compiled' };
  }

  /** Finds the slide that shows a line of a file. The same question again finds the next slide that does. */
  goto(file: string, line: number): GotoMessage | undefined {
    if (!this.#good) return undefined;
    const path = this.#editor.pathOf(file);
    const isFile = (name: string) =>
      name === file || (path !== undefined && this.#editor.pathOf(name) === path);
    const found = pagesAt(this.#good.pages, isFile, line, this.#good.report);
    const question = `${file}:${line}`;
    const times = question === this.#asked.question ? this.#asked.times + 1 : 0;
    this.#asked = { question, times };
    return found[times % Math.max(1, found.length)];
  }

  #head(): Omit<DeckMessage, 'changed' | 'ms' | 'from'> {
    const scene = this.#good?.scene;
    return {
      version: this.#version,
      title: scene?.document.title ?? '',
      language: scene?.document.language ?? '',
      width: scene?.width ?? 16,
      height: scene?.height ?? 9,
      order: this.#good?.pages.map(({ page }) => page.key) ?? [],
      failed: this.#failed,
    };
  }

  /** The slides of the good deck; those that differ from `before` changed in this version. */
  #slidesFrom(before: ReadonlyMap<string, SlideMessage>): ReadonlyMap<string, SlideMessage> {
    const slides = (this.#good?.pages ?? []).map((drawn): [string, SlideMessage] => {
      const slide = slideMessage(drawn, this.#version);
      const old = before.get(slide.key);
      return [slide.key, old && isSame(old, slide) ? old : slide];
    });
    return new Map(slides);
  }

  /** Where a span of the good deck stands in the files as they are now. */
  #now(span: Span): Span | undefined {
    const good = this.#good?.report;
    return good && good !== this.#report ? movesBetween(good, this.#report)(span) : span;
  }

  #finding({ severity, code, message, hint, span, slide }: Diagnostic): FindingMessage {
    const report = this.#report;
    const source = span && report.source(span.file);
    const key = this.#slideAt(span, slide?.number);
    return {
      severity,
      code,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...(span ? placeOf(span, report, this.#editor) : {}),
      ...(span && source ? { frame: frame(source, span) } : {}),
      ...(key === undefined ? {} : { slide: key }),
    };
  }

  /** The key of the slide that a finding is about, by its number; by its place when the deck cannot be compiled. */
  #slideAt(span: Span | undefined, number: number | undefined): string | undefined {
    const { pages = [], report = this.#report } = this.#good ?? {};
    if (number !== undefined && !this.#failed) return pages[number - 1]?.page.key;
    if (!span || number === undefined) return undefined;
    const line = report.source(span.file)?.positionAt(span.start).line;
    return line === undefined
      ? undefined
      : pagesAt(pages, (name) => name === span.file, line, report)[0]?.key;
  }
}

const spanOf = ({ value, template }: Origin, isTemplate: boolean): Span =>
  isTemplate && template ? template : value;

function slideMessage({ page, section, svg, shown }: DrawnPage, changed: number): SlideMessage {
  const { key, id, title, notes } = page;
  return { key, id, title, section, notes, svg, areas: shown, changed };
}

/** Whether two messages of a slide say the same. Of a kept drawing, both hold the same areas. */
const isSame = (a: SlideMessage, b: SlideMessage): boolean =>
  a.svg === b.svg &&
  (a.areas === b.areas || JSON.stringify(a.areas) === JSON.stringify(b.areas)) &&
  JSON.stringify([a.id, a.title, a.section, a.notes]) === JSON.stringify([b.id, b.title, b.section, b.notes]);
