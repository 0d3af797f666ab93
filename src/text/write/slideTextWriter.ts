import type { Origin } from '../../diagnostics/span.ts';
import type { PlacedOrigin, SlideText } from '../slideText.ts';
import { type Fragment, skeletonOf } from './fragment.ts';
import { writeBodyLine } from './writeBody.ts';
import { writeFrontMatterLine } from './writeFrontMatter.ts';
import { writeNotesLine } from './writeNotes.ts';

/** The states that a line can begin in. */
type State = 'body' | 'front matter' | 'notes';

/** A part of a slide text that begins with a line, with its origins counted from its start. */
export interface WrittenPart {
  readonly text: string;
  readonly origins: readonly PlacedOrigin[];
  readonly slides: number;
  /** How the line behind it begins. */
  readonly state: State;
  readonly wasBlank: boolean;
  /** Whether its last line has ended; otherwise the writer still has what is there of it. */
  readonly isWhole: boolean;
}

/**
 * Makes slide text from what templates print, in the order of printing. Each value is written so that it stays text,
 * and each stretch keeps its origin; only literal text of templates makes structure. Of several blank lines one is
 * kept, none in front matter.
 */
export class SlideTextWriter {
  #line: Fragment[] = [];
  #state: State = 'body';
  #wasBlank = true;
  #length = 0;
  #slides = 0;
  #texts: string[] = [];
  #origins: PlacedOrigin[] = [];

  /** `file` is the outline's file. */
  constructor(readonly file: string) {}

  /** Adds a printed stretch. A line break in literal text ends the line; one in a value is part of the value. */
  add(text: string, isValue: boolean, origin: Origin): void {
    for (let start = 0; start < text.length; ) {
      const lineEnd = isValue ? -1 : text.indexOf('\n', start);
      const end = lineEnd < 0 ? text.length : lineEnd + 1;
      this.#line.push({ text: text.slice(start, end), isValue, origin });
      if (lineEnd >= 0) this.#endLine();
      start = end;
    }
  }

  /** How many slides have begun so far. */
  get slides(): number {
    return this.#slides;
  }

  /** What the next line depends on of those before it; undefined within a line. */
  get lineBegin(): string | undefined {
    return this.#line.length === 0 ? `${this.#state} ${this.#wasBlank}` : undefined;
  }

  /** Returns the lines that `write` adds, apart from those before them. `addPart` puts them there. */
  part(write: () => void): WrittenPart {
    const before = { texts: this.#texts, origins: this.#origins, length: this.#length, slides: this.#slides };
    [this.#texts, this.#origins, this.#length, this.#slides] = [[], [], 0, 0];
    write();
    const part = {
      text: this.#texts.join(''),
      origins: this.#origins,
      slides: this.#slides,
      state: this.#state,
      wasBlank: this.#wasBlank,
      isWhole: this.#line.length === 0,
    };
    ({ texts: this.#texts, origins: this.#origins, length: this.#length, slides: this.#slides } = before);
    return part;
  }

  addPart({ text, origins, slides, state, wasBlank }: WrittenPart): void {
    const from = this.#length;
    this.#texts.push(text);
    for (const { start, end, origin } of origins)
      this.#origins.push({ start: from + start, end: from + end, origin });
    this.#length += text.length;
    this.#slides += slides;
    [this.#state, this.#wasBlank] = [state, wasBlank];
  }

  /** Returns the text of everything that was added. */
  finish(): SlideText {
    this.#endLine();
    return { text: this.#texts.join(''), file: this.file, origins: this.#origins };
  }

  #endLine(): void {
    const line = this.#line;
    this.#line = [];
    const skeleton = skeletonOf(line);
    const trimmed = skeleton.trim();
    const isBlank = trimmed === '';
    if (isBlank && (this.#wasBlank || this.#state === 'front matter')) return;
    this.#wasBlank = isBlank;
    if (this.#state !== 'notes' && trimmed === '---') {
      this.#state = this.#state === 'body' ? 'front matter' : 'body';
      if (this.#state === 'front matter') this.#slides += 1;
      this.#write(line);
    } else if (this.#state === 'front matter') this.#write(writeFrontMatterLine(line, skeleton));
    else if (this.#state === 'notes' || /^ {0,3}<!--/.test(skeleton)) {
      this.#state = skeleton.includes('-->') ? 'body' : 'notes';
      this.#write(writeNotesLine(line));
    } else this.#write(writeBodyLine(line, skeleton));
  }

  #write(fragments: readonly Fragment[]): void {
    for (const { text, origin } of fragments) {
      const start = this.#length;
      this.#length += text.length;
      this.#texts.push(text);
      const last = this.#origins.at(-1);
      if (last?.origin === origin) this.#origins[this.#origins.length - 1] = { ...last, end: this.#length };
      else if (text !== '') this.#origins.push({ start, end: this.#length, origin });
    }
  }
}
