import type { DeckMessage, FindingMessage, FindingsMessage, SlideMessage } from '../message.ts';

/** The deck as the page has it: the slides of the last good save, and the findings of the last save. */
export class Deck {
  version = -1;
  title = '';
  language = '';
  width = 16;
  height = 9;
  failed = false;
  order: readonly string[] = [];
  /** The findings of the version `judged`; those of a newer one are on their way. */
  findings: readonly FindingMessage[] = [];
  judged = -1;
  readonly #slides = new Map<string, SlideMessage>();

  /** Takes a message. Returns the keys of the slides that changed; undefined when a version before it is missing. */
  take(message: DeckMessage): readonly string[] | undefined {
    const isNext = message.from === undefined || message.from === this.version;
    if (!isNext) return undefined;
    if (message.from === undefined) this.#slides.clear();
    this.version = message.version;
    this.title = message.title;
    this.language = message.language;
    this.width = message.width;
    this.height = message.height;
    this.failed = message.failed;
    this.order = message.order;
    for (const slide of message.changed) this.#slides.set(slide.key, slide);
    for (const key of [...this.#slides.keys()]) if (!message.order.includes(key)) this.#slides.delete(key);
    return message.changed.map(({ key }) => key);
  }

  judge({ version, findings }: FindingsMessage): void {
    if (version !== this.version) return;
    this.findings = findings;
    this.judged = version;
  }

  slide(key: string): SlideMessage | undefined {
    return this.#slides.get(key);
  }

  get slides(): SlideMessage[] {
    return this.order.flatMap((key) => this.#slides.get(key) ?? []);
  }

  /** The slide's number, from 1. */
  number(key: string): number {
    return this.order.indexOf(key) + 1;
  }

  findingsOf(key: string): FindingMessage[] {
    return this.findings.filter((finding) => finding.slide === key);
  }

  /** The key `by` slides further, within the deck. */
  beside(key: string, by: number): string | undefined {
    const at = Math.max(0, this.order.indexOf(key)) + by;
    return this.order[Math.max(0, Math.min(this.order.length - 1, at))];
  }
}
