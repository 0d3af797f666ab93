import { languageOf } from './language/languageOf.ts';
import type { DeckFacts } from './outline/outline.ts';
import type { DocumentInfo } from './scene/scene.ts';
import { plainWords } from './slides/markdown/markdown.ts';
import { plainText, type Slide } from './slides/slide.ts';

/** The facts of a project that stand in for missing facts of its deck. */
interface Given {
  /** The text of the input. */
  readonly text: string;
  /** The name of the input. */
  readonly file: string;
  /** An ISO time. */
  readonly date?: string | undefined;
}

/**
 * Collects the document properties of the file as plain words. Slide text written by hand has no `deck`, so its first
 * title, or else the name of its file, becomes the title.
 */
export function documentInfo(
  deck: DeckFacts | undefined,
  slides: readonly Slide[],
  given: Given,
): DocumentInfo {
  const words = (...texts: readonly (string | undefined)[]): string =>
    texts.map((text) => plainWords(text ?? '').trim()).find((text) => text !== '') ?? '';
  const first = slides.map((slide) => plainText(slide.title).trim()).find((title) => title !== '');
  return {
    title: words(deck?.title) || (first ?? given.file.replace(/^.*[\\/]|\.[^.]*$/g, '')),
    subject: words(deck?.subtitle, deck?.series),
    author: words(deck?.author, deck?.organisation),
    organisation: words(deck?.organisation),
    keywords: (deck?.keywords ?? []).map((keyword) => words(keyword)),
    language: deck?.language ?? languageOf(given.text),
    date: deck?.date ?? given.date ?? '',
  };
}
