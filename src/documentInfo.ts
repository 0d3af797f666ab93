import { languageOf } from './language/languageOf.ts';
import type { DeckFacts } from './outline/outline.ts';
import type { DocumentInfo } from './scene/scene.ts';
import { plainWords } from './slides/plainWords.ts';
import { plainText, type Slide } from './slides/slide.ts';

/** What the project knows of a deck that does not say it itself. */
interface Given {
  /** The input's text. */
  readonly text: string;
  /** Its name. */
  readonly file: string;
  /** An ISO time. */
  readonly date?: string | undefined;
}

/**
 * What the file says of itself, in plain words. Slide text written by hand has no `deck`: its first title stands in, or
 * the name of the file.
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
