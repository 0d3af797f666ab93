import type { Report } from '../diagnostics/report.ts';
import { tidyText } from '../outline/tidyText.ts';
import type { SlideText } from '../text/slideText.ts';
import { parseParagraph } from './markdown.ts';
import { Origins } from './origins.ts';
import { readBody } from './readBody.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { readRuns } from './runs.ts';
import type { Slide, Text } from './slide.ts';
import { type Stretch, splitSlides } from './splitSlides.ts';

const MAX_LENGTH = 8_000_000;
const MAX_SLIDES = 5_000;
/** Of one slide: characters, lines, and marks that the parser has to pair. */
const MAX_SLIDE = { characters: 100_000, lines: 4_000, marks: 4_000 } as const;

/**
 * Parses slide text, rendered or written by hand. What Markdown has and a slide has no place for is reported, never
 * dropped; a slide that cannot be read at all is left out after that.
 */
export function parseSlides(slideText: SlideText, report: Report): Slide[] {
  const { file } = slideText;
  const rendered = slideText.origins.length > 0;
  const text = rendered ? slideText.text : tidyText(slideText.text);
  if (!rendered) report.sources.set(file, text);
  const origins = new Origins(slideText);
  if (text.length > MAX_LENGTH) {
    report.add(
      'slides-too-large',
      { length: text.length, max: MAX_LENGTH },
      { span: { file, start: 0, end: 0 } },
    );
    return [];
  }
  const { slides: raw, problems } = splitSlides(text);
  for (const { code, start, end } of problems) report.add(code, {}, { span: origins.blame(start, end) });
  if (raw.length === 0 && problems.length === 0)
    report.add('slides-none', {}, { span: { file, start: 0, end: 0 } });
  if (raw.length > MAX_SLIDES) {
    report.add(
      'slides-too-many',
      { found: raw.length, max: MAX_SLIDES },
      { span: { file, start: 0, end: 0 } },
    );
    return [];
  }
  const slides = raw.flatMap(({ start, frontMatter, body, notes }, i): Slide[] => {
    const tooMany = excess([frontMatter, body, ...notes].map((part) => part.text).join('\n'));
    if (tooMany) {
      report.add('slide-too-large', tooMany, { origin: origins.of(start, start + 3) });
      return [];
    }
    const front = readFrontMatter(frontMatter, origins, report);
    const read = readBody(body, origins, report);
    if (!front) return [];
    const origin = origins.at(start) ?? front.layout.origin;
    return [
      {
        number: i + 1,
        ...front,
        ...read,
        notes: notes.flatMap((note) => readNotes(note, origins, report)),
        origin,
      },
    ];
  });
  checkIds(slides, report);
  return slides;
}

/** What of a slide is more than is read: Markdown takes time that grows with the square of some of it. */
function excess(text: string): { what: string; found: number; max: number } | undefined {
  const found = {
    characters: text.length,
    lines: text.match(/\n/g)?.length ?? 0,
    marks: text.match(/[*[\]>]/g)?.length ?? 0,
  };
  const what = (['characters', 'lines', 'marks'] as const).find((name) => found[name] > MAX_SLIDE[name]);
  return what && { what, found: found[what], max: MAX_SLIDE[what] };
}

/** Blank lines part the paragraphs of notes. */
function readNotes({ text, start }: Stretch, origins: Origins, report: Report): Text[] {
  return [...text.matchAll(/\S[\s\S]*?(?=\n[ \t]*\n|\s*$(?![\s\S]))/g)].map(({ 0: paragraph, index }) =>
    readRuns(parseParagraph(paragraph), (offset) => start + index + offset, origins, report),
  );
}

function checkIds(slides: readonly Slide[], report: Report): void {
  const taken = new Set<string>();
  for (const { id, origin } of slides) {
    if (id !== undefined && taken.has(id)) report.add('slide-duplicate-id', { id }, { origin });
    if (id !== undefined) taken.add(id);
  }
}
