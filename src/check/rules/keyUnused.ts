import type { Span } from '../../diagnostics/span.ts';
import type { Outline } from '../../outline/outline.ts';
import type { Slide } from '../../slides/slide.ts';
import { rule } from '../rule.ts';
import type { Deck } from '../subject.ts';

export const keyUnused = rule('key-unused', (deck, found) => {
  const { outline, slides } = deck;
  if (!outline) return;
  const alts = new Set(slides.flatMap(picturesOn).map((picture) => picture.alt));
  const isShown = overlapsWith(spansOn(deck).filter((span) => span.file === outline.file));
  for (const { texts } of outline.blocks) {
    for (const { path, text, span } of texts) {
      // A number or a word such as `true` may steer a template without being printed; prose is meant to be read.
      const isProse = /\p{Script=Han}/u.test(text);
      if (isProse && !alts.has(text) && !isShown(span)) found({ key: path.join('.') }, { span });
    }
  }
  for (const name of uncited(outline))
    found({ key: `sources.${name}` }, { span: outline.spanAt(['sources', name]) });
});

/** Whether a span overlaps any of some others: these are joined where they touch, so that one look per span is enough. */
function overlapsWith(spans: readonly Span[]): (span: Span) => boolean {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return ({ start, end }) => {
    let [low, high] = [0, joined.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((joined[middle]?.start ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return (joined[low - 1]?.end ?? start) > start;
  };
}

/** The values that stand anywhere on a slide, visible or not. */
const spansOn = ({ slides, passages }: Deck): Span[] => [
  ...passages().flatMap(({ text }) => text.map((run) => run.origin.value)),
  ...slides.flatMap((slide) => [
    ...(slide.section ?? []).map((run) => run.origin.value),
    ...Object.values(slide.settings).map((setting) => setting.origin.value),
  ]),
];

/** A picture's place is its path's; its alt text is told by its words. */
const picturesOn = (slide: Slide) => [slide, ...slide.entries].flatMap((body) => body.pictures);

function uncited(outline: Outline): string[] {
  const cited = outline.blocks.flatMap((block) => [block, ...block.texts]).flatMap(({ sources }) => sources);
  const documents = new Set(cited.map((source) => source.document));
  return Object.keys(outline.sources).filter((name) => !documents.has(name));
}
