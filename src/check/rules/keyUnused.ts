import type { Span } from '../../diagnostics/span.ts';
import type { Outline } from '../../outline/outline.ts';
import type { Slide } from '../../slides/slide.ts';
import { rule } from '../rule.ts';
import type { Deck } from '../subject.ts';

export const keyUnused = rule('key-unused', (deck, add) => {
  const { outline, slides } = deck;
  if (!outline) return;
  const alts = new Set(slides.flatMap(picturesOn).map((picture) => picture.alt));
  const isShown = overlapsWith(spansOn(deck));
  for (const { texts } of outline.blocks) {
    for (const { path, text, span } of texts) {
      // A template may read a number or a word such as `true` without printing it. Chinese text is always meant for print.
      const isProse = /\p{Script=Han}/u.test(text);
      if (isProse && !alts.has(text) && !isShown(span)) add({ key: path.join('.') }, { span });
    }
  }
  for (const name of uncited(outline))
    add({ key: `sources.${name}` }, { span: outline.spanAt(['sources', name]) });
});

/** Returns a test of whether a span overlaps one of `spans`. */
function overlapsWith(spans: readonly Span[]): (span: Span) => boolean {
  const byFile = new Map<string, Span[]>();
  for (const span of spans) byFile.set(span.file, [...(byFile.get(span.file) ?? []), span]);
  const tests = new Map([...byFile].map(([file, all]) => [file, overlapsInFile(all)]));
  return (span) => tests.get(span.file)?.(span) ?? false;
}

/** Joins spans of one file that touch, and returns a test of whether a span overlaps one of them, by binary search. */
function overlapsInFile(spans: readonly Span[]): (span: Span) => boolean {
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

/** The spans of all values that are on a slide: its texts, its section and its settings. */
const spansOn = ({ slides, paragraphs }: Deck): Span[] => [
  ...paragraphs().flatMap(({ text }) => text.map((run) => run.origin.value)),
  ...slides.flatMap((slide) => [
    ...(slide.section ?? []).map((run) => run.origin.value),
    ...Object.values(slide.settings).map((setting) => setting.origin.value),
  ]),
];

/** The pictures of a slide. Their origin is the span of the path, so alternative texts are compared as text. */
const picturesOn = (slide: Slide) => [slide, ...slide.entries].flatMap((body) => body.pictures);

/** The sources that no block cites. */
function uncited(outline: Outline): string[] {
  const cited = outline.blocks.flatMap((block) => [block, ...block.texts]).flatMap(({ sources }) => sources);
  const documents = new Set(cited.map((source) => source.document));
  return Object.keys(outline.sources).filter((name) => !documents.has(name));
}
