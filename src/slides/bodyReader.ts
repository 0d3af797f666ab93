import type { Report } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';
import { offsetsOf, type PhrasingContent, type Positioned } from './markdown/markdown.ts';
import type { Origins } from './origins.ts';
import { readRuns } from './runs.ts';
import type { Text } from './slide.ts';
import type { Stretch } from './splitSlides.ts';

/** The lists that a layout takes: with bullets, also with numbers, or also with numbers and with lists inside them. */
export type ListForm = 'plain' | 'numbered' | 'nested';

/** Turns the Markdown nodes of a slide's body into text and places. */
export class BodyReader {
  constructor(
    readonly body: Stretch,
    readonly origins: Origins,
    readonly report: Report,
    readonly lists: ListForm,
  ) {}

  runs(node: { readonly children: readonly PhrasingContent[] }, hasIcon = false): Text {
    const place = (offset: number) => this.body.start + offset;
    return readRuns(node.children, place, this.origins, this.report, hasIcon);
  }

  /** Returns the origin of a node, without its first `skip` characters. */
  originOf(node: Positioned, skip = 0): Origin {
    const [start, end] = this.#offsets(node);
    return this.origins.of(start + skip, end);
  }

  /** Whether a template made the node; otherwise the author wrote it in slide text. */
  isRendered(node: Positioned): boolean {
    return this.origins.at(this.#offsets(node)[0]) !== undefined;
  }

  /** Reports structure that has no place on a slide. */
  refuse(what: string, node: Positioned): void {
    this.report.add('slide-structure', { what }, this.blame(node));
  }

  blame(node: Positioned) {
    return { span: this.origins.blame(...this.#offsets(node)) };
  }

  sourceOf(node: Positioned): string {
    return this.body.text.slice(...offsetsOf(node));
  }

  #offsets(node: Positioned): [number, number] {
    const [start, end] = offsetsOf(node);
    return [this.body.start + start, this.body.start + end];
  }
}
