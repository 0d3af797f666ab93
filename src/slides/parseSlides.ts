import type { Report } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';
import { type Keep, keepNothing } from '../keep/keep.ts';
import { blankOut, type OddCharacter, oddCharacters } from '../language/cleanText.ts';
import { tidyText } from '../language/tidyText.ts';
import type { SlideText } from '../text/slideText.ts';
import type { ListForm } from './bodyReader.ts';
import { isTooMuch, isTooMuchForASlide } from './limits.ts';
import { parseParagraph } from './markdown/markdown.ts';
import { Origins } from './origins.ts';
import { readBody, type SlideBody } from './readBody.ts';
import { type FrontMatter, readFrontMatter } from './readFrontMatter.ts';
import { readRuns } from './runs.ts';
import type { Body, Slide, Text } from './slide.ts';
import { type RawSlide, type Stretch, splitSlides } from './splitSlides.ts';
import { standInFor } from './standIn.ts';

/**
 * Parses slide text, rendered or written by hand. Reports Markdown that has no place on a slide instead of dropping it.
 * Leaves out a slide that cannot be read, after reporting it. `keep` gives back slides whose text is as it was. A stand-in for
 * each slide with errors goes into `standIns`, by the number of the slide, unless the text cannot be divided into slides.
 */
export function parseSlides(
  slideText: SlideText,
  report: Report,
  keep: Keep = keepNothing,
  standIns = new Map<number, Slide>(),
): Slide[] {
  const text = slideText.origins.length > 0 ? slideText.text : handWritten(slideText, report);
  const origins = new Origins(slideText);
  if (isTooMuch('characters', text.length, slideText.file, report)) return [];
  const { slides: raw, problems } = splitSlides(text);
  for (const { code, start, end } of problems) report.add(code, {}, { span: origins.blame(start, end) });
  if (isTooMuch('slides', raw.length, slideText.file, report)) return [];
  if (raw.length === 0 && problems.length === 0) {
    report.add('slides-none', {}, { span: { file: slideText.file, start: 0, end: 0 } });
  }
  const read = raw.map((slide, i) => {
    const end = raw[i + 1]?.start ?? text.length;
    const input = () => [i + 1, text.slice(slide.start, end), origins.within(slide.start, end)];
    return keep('slide', input, () => readSlide(slide, i + 1, { origins, findings: report.trial(), keep }));
  });
  return withoutTwins(read, report, problems.length === 0 ? standIns : new Map());
}

/** The slides that could be read. Reports all findings, and an id that an earlier slide has; sets stand-ins for slides with errors. */
function withoutTwins(read: readonly ReadSlide[], report: Report, standIns: Map<number, Slide>): Slide[] {
  const ids = new Set<string>();
  return read.flatMap(({ slide, id, findings }, i) => {
    const before = report.errorsAdded;
    report.absorb(findings);
    if (slide && id && ids.has(id.value))
      report.add('slide-duplicate-id', { id: id.value }, { origin: id.origin });
    if (slide && id) ids.add(id.value);
    if (report.errorsAdded > before) standIns.set(i + 1, standInFor(slide, i + 1));
    return slide ? [slide] : [];
  });
}

/** Prepares text written by hand: tidies it, keeps its offsets, and adds it to the report for code frames. */
function handWritten({ text, file }: SlideText, report: Report): string {
  const tidy = tidyText(text);
  report.addSource(file, tidy);
  const odd = oddCharacters(tidy);
  const place = ({ index, character }: OddCharacter) => ({
    span: { file, start: index, end: index + character.length },
  });
  const dropped = odd.find(({ shown }) => shown === '');
  if (dropped) report.add('slide-cleaned', {}, place(dropped));
  for (const one of odd) if (one.shown !== '') report.add('odd-character', one, place(one));
  return blankOut(tidy);
}

/** A slide with its findings; without the slide when it cannot be read. */
interface ReadSlide {
  readonly slide?: Slide;
  readonly id?: FrontMatter['id'];
  readonly findings: Report;
}

/** What the reading of a slide has beside its text. */
interface Reading {
  readonly origins: Origins;
  readonly findings: Report;
  readonly keep: Keep;
}

function readSlide(raw: RawSlide, number: number, reading: Reading): ReadSlide {
  const { start, frontMatter, body, notes } = raw;
  const { origins, findings } = reading;
  const origin = origins.of(start, start + '---'.length);
  const all = [frontMatter, body, ...notes].map((part) => part.text).join('\n');
  if (isTooMuchForASlide(all, origin, findings)) return { findings };
  const { front, spoken, title, below } = readParts(raw, reading);
  if (!front) return { findings };
  const read = title ? { ...below, title } : below;
  const { id, begins, ...rest } = front;
  const layout = front.layout ?? plainLayout(read, origin);
  if (!layout) {
    findings.add('slide-no-layout', {}, { span: begins });
    return { findings };
  }
  const slide: Slide = {
    number,
    ...rest,
    layout,
    ...(id ? { id: id.value } : {}),
    ...read,
    notes: spoken,
    origin: origins.at(start) ?? layout.origin,
  };
  return { slide, ...(id ? { id } : {}), findings };
}

/** Reads the parts of a slide. All but the line of the title is kept by itself, because from deck to deck often only titles change. */
function readParts(
  { start: begin, frontMatter, body, notes }: RawSlide,
  { origins, findings, keep }: Reading,
) {
  const { text, start } = body;
  const end = TITLE_LINE.exec(text)?.[0].length ?? 0;
  const rest = { text: text.slice(end), start: start + end };
  const above = end > 0 ? [] : undefined;
  const placed = (part: Stretch, from = part.start) => [
    part.text,
    origins.within(from, part.start + part.text.length),
  ];
  const input = () => [above, placed(frontMatter, begin), placed(rest), notes.map((note) => placed(note))];
  const { found, ...parts } = keep('slide without title', input, () => {
    const own = findings.trial();
    const front = readFrontMatter(frontMatter, origins, own);
    const lists = LISTS[front?.layout?.name ?? PLAIN] ?? 'plain';
    const below = readBody(rest, origins, own, lists, above);
    const spoken = front ? notes.flatMap((note) => readNotes(note, origins, own)) : [];
    return { front, below, spoken, found: own };
  });
  findings.absorb(found);
  const head = above && readBody({ text: text.slice(0, end), start }, origins, findings, 'plain');
  return { ...parts, title: head?.title };
}

const TITLE_LINE = /^\n*# .*\n/u;

/** The layouts of plain words, which a slide takes when it names none: text, and text in columns. */
const PLAIN = 'text';
const COLUMNS = 'columns';
/** What lists layouts take that take more than bullets. */
const LISTS: Readonly<Record<string, ListForm>> = {
  points: 'numbered',
  [PLAIN]: 'nested',
  [COLUMNS]: 'nested',
};

/** The layout of a slide that names none and has nothing but words: paragraphs and lists, or two or three entries of them. */
function plainLayout(body: SlideBody, origin: Origin): Slide['layout'] | undefined {
  const { entries, ...own } = body;
  const isPlain = ({ quotations, tables, pictures }: Body) =>
    [quotations, tables, pictures].every((parts) => parts.length === 0);
  if (![own, ...entries].every(isPlain)) return undefined;
  if (entries.length === 0) return own.flow.length > 0 ? { name: PLAIN, origin } : undefined;
  const few = entries.length >= 2 && entries.length <= 3 && own.flow.length === 0;
  return few && entries.every(({ icon }) => !icon) ? { name: COLUMNS, origin } : undefined;
}

/** Reads the paragraphs of notes. A blank line separates them, and so does a line that begins like a list item. */
function readNotes({ text, start }: Stretch, origins: Origins, report: Report): Text[] {
  const paragraphs = text
    .trimEnd()
    .matchAll(/\S[\s\S]*?(?=\n[ \t]*\n|(?<!\\)\n[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]|$(?![\s\S]))/g);
  return [...paragraphs].map(({ 0: paragraph, index }) =>
    readRuns(parseParagraph(paragraph), (offset) => start + index + offset, origins, report),
  );
}
