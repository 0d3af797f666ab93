import type { Span } from '../../diagnostics/span.ts';
import type { Outline } from '../../outline/outline.ts';
import type { Slide } from '../../slides/slide.ts';
import { passages } from '../passages.ts';
import { rule } from '../rule.ts';

export const keyUnused = rule('key-unused', ({ outline, slides }, found) => {
  if (!outline) return;
  const alts = new Set(slides.flatMap(picturesOn).map((picture) => picture.alt));
  const shown = slides.flatMap(spansOn).filter((span) => span.file === outline.file);
  for (const { texts } of outline.blocks) {
    for (const { path, text, span } of texts) {
      // A number or a word such as `true` may steer a template without being printed; prose is meant to be read.
      const isProse = /\p{Script=Han}/u.test(text);
      const isShown = alts.has(text) || shown.some((one) => overlap(one, span));
      if (isProse && !isShown) found({ key: path.join('.') }, { span });
    }
  }
  for (const name of uncited(outline))
    found({ key: `sources.${name}` }, { span: outline.spanAt(['sources', name]) });
});

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The values that stand anywhere on a slide, visible or not. */
const spansOn = (slide: Slide): Span[] => [
  ...passages(slide).flatMap(({ text }) => text.map((run) => run.origin.value)),
  ...(slide.section ?? []).map((run) => run.origin.value),
  ...Object.values(slide.settings).map((setting) => setting.origin.value),
];

/** A picture's place is its path's; its alt text is told by its words. */
const picturesOn = (slide: Slide) => [slide, ...slide.entries].flatMap((body) => body.pictures);

function uncited(outline: Outline): string[] {
  const cited = outline.blocks.flatMap((block) => [block, ...block.texts]).flatMap(({ sources }) => sources);
  const documents = new Set(cited.map((source) => source.document));
  return Object.keys(outline.sources).filter((name) => !documents.has(name));
}
