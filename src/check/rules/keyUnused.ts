import type { Span } from '../../diagnostics/span.ts';
import type { BlockText, Outline } from '../../outline/outline.ts';
import type { Slide } from '../../slides/slide.ts';
import { rule } from '../rule.ts';
import type { Deck } from '../subject.ts';

/**
 * Reports texts of the outline that are neither on a slide nor in its notes, and sources that nothing cites. Of a mapping
 * or list without any shown text it reports the whole.
 */
export const keyUnused = rule('key-unused', (deck, add) => {
  const { outline, slides } = deck;
  if (!outline) return;
  const alts = new Set(slides.flatMap(picturesOn).map((picture) => picture.alt));
  const isShown = overlapsWith(spansOn(deck));
  const unshown = ({ text, span }: Pick<BlockText, 'text' | 'span'>): boolean =>
    !alts.has(text) && !isShown(span);
  const units = new Set(outline.blocks.map(({ section }) => section));
  for (const { kind, texts } of outline.blocks) {
    const divider = kind === 'section';
    const short = divider && texts.find(({ path }) => path.join() === 'short')?.text;
    for (const group of byParent(texts)) {
      const missing = group.filter(unshown);
      const prose = missing.filter((one) => isProse(one.text) && !units.has(one.text) && one.text !== short);
      const [first] = prose;
      if (first && first.path.length > 1 && missing.length === group.length) {
        const end = Math.max(...missing.map(({ span }) => span.end));
        add(
          { key: first.path.slice(0, -1).join('.'), divider },
          { span: { ...(missing[0] ?? first).span, end } },
        );
      } else for (const { path, span } of prose) add({ key: path.join('.'), divider }, { span });
    }
  }
  for (const name of ['series', 'unit']) {
    const span = outline.spanAt(['deck', name]);
    if (span && !isShown(span)) add({ key: `deck.${name}`, divider: name === 'unit' }, { span });
  }
  for (const name of uncited(outline))
    add({ key: `sources.${name}`, divider: false }, { span: outline.spanAt(['sources', name]) });
});

/** Groups texts by the mapping or list that holds them. */
function byParent(texts: readonly BlockText[]): Iterable<BlockText[]> {
  const groups = new Map<string, BlockText[]>();
  for (const text of texts) {
    const parent = text.path.slice(0, -1).join('.');
    const group = groups.get(parent);
    if (group) group.push(text);
    else groups.set(parent, [text]);
  }
  return groups.values();
}

/** Whether a text is meant for print. A template may read a number or a word such as `true` without printing it. */
const isProse = (text: string): boolean =>
  /\p{L}/u.test(text) && !/^(?:true|false|yes|no|on|off)$/i.test(text);

/** Returns a test of whether a span overlaps one of `spans`. */
function overlapsWith(spans: readonly Span[]): (span: Span) => boolean {
  const byFile = new Map<string, Span[]>();
  for (const span of spans) {
    const known = byFile.get(span.file);
    if (known) known.push(span);
    else byFile.set(span.file, [span]);
  }
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

/** The spans of all values that are on a slide: its texts, section and settings, the paths of its pictures, and its icons. */
const spansOn = ({ slides, paragraphs }: Deck): Span[] => [
  ...paragraphs().flatMap(({ text }) => text.map((run) => run.origin.value)),
  ...slides.flatMap((slide) => [
    ...(slide.section ?? []).map((run) => run.origin.value),
    ...Object.values(slide.settings).flatMap(({ origin, text }) => [
      origin.value,
      ...text.map((run) => run.origin.value),
    ]),
    ...picturesOn(slide).map((picture) => picture.origin.value),
    ...slide.entries.flatMap(({ icon }) => (icon ? [icon.origin.value] : [])),
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
