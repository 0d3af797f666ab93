import type { DeckFacts } from './outline/outline.ts';
import type { DocumentInfo } from './scene/scene.ts';
import { plainText, type Slide } from './slides/slide.ts';

/**
 * What the file says of itself. Slide text written by hand has no `deck`: its first title stands in. `date`, an ISO
 * time, is that of a deck that does not say its own.
 */
export function documentInfo(deck: DeckFacts | undefined, slides: readonly Slide[], date = ''): DocumentInfo {
  const first = slides[0];
  return {
    title: deck?.title ?? (first ? plainText(first.title) : ''),
    subject: deck?.subtitle ?? deck?.series ?? '',
    author: deck?.author ?? deck?.organisation ?? '',
    organisation: deck?.organisation ?? '',
    keywords: deck?.keywords ?? [],
    language: deck?.language ?? 'zh-CN',
    date: deck?.date ?? date,
  };
}
