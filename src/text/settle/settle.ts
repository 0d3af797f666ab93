import type { Origin } from '../../diagnostics/span.ts';
import type { PlacedOrigin, SlideText } from '../slideText.ts';
import { type Fragment, skeletonOf } from './fragment.ts';
import { settleBodyLine } from './settleBody.ts';
import { settleFrontMatterLine } from './settleFrontMatter.ts';
import { settleNotesLine } from './settleNotes.ts';

/**
 * Makes slide text from what templates print, in the order of printing. Each value is written so that it stays text,
 * and each stretch keeps its origin; only literal text of templates makes structure. Of several blank lines one is
 * kept, none in front matter.
 */
export class Settling {
  #line: Fragment[] = [];
  #state: 'body' | 'front matter' | 'notes' = 'body';
  #wasBlank = true;
  #length = 0;
  #slides = 0;
  readonly #texts: string[] = [];
  readonly #origins: PlacedOrigin[] = [];

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

  /** The number of slides that were begun so far. */
  get slides(): number {
    return this.#slides;
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
      if (this.#state === 'body') this.#slides += 1;
      this.#state = this.#state === 'body' ? 'front matter' : 'body';
      this.#write(line);
    } else if (this.#state === 'front matter') this.#write(settleFrontMatterLine(line, skeleton));
    else if (this.#state === 'notes' || /^ {0,3}<!--/.test(skeleton)) {
      this.#state = skeleton.includes('-->') ? 'body' : 'notes';
      this.#write(settleNotesLine(line));
    } else this.#write(settleBodyLine(line, skeleton));
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
