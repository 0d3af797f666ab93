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
  const read = raw.map((slide, i) => readSlide(slide, i + 1, { origins, report, keep }));
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
  /** Has the texts of the files; no finding is added to it. */
  readonly report: Report;
  readonly keep: Keep;
}

function readSlide(raw: RawSlide, number: number, reading: Reading): ReadSlide {
  const { origins, report, keep } = reading;
  const { text, start } = raw.body;
  const head = { text: TITLE_LINE.exec(text)?.[0] ?? '', start };
  const rest = readRest(raw, head, reading);
  const input = () => [number, head.text, origins.within(start, start + head.text.length), rest];
  return keep('slide', input, () => {
    const findings = report.trial();
    findings.absorb(rest.found);
    const { front, spoken, origin, found, ...below } = rest;
    if (!front || isTooMuchForASlide(head.text, origin, findings)) return { findings };
    const title = head.text === '' ? below.title : readBody(head, origins, findings, 'plain').title;
    const { id, begins, ...named } = front;
    const read = { ...below, title };
    const layout = front.layout ?? plainLayout(read, origin);
    if (!layout) {
      findings.add('slide-no-layout', {}, { span: begins });
      return { findings };
    }
    const own = origins.at(raw.start) ? origin : layout.origin;
    const slide = {
      ...{ number, ...named, layout, ...(id ? { id: id.value } : {}) },
      ...{ ...read, notes: spoken, origin: own },
    };
    return { slide, ...(id ? { id } : {}), findings };
  });
}

/** All of a slide but the line of its title. It is kept by itself, because from deck to deck often only titles change. */
function readRest(raw: RawSlide, head: Stretch, { origins, report, keep }: Reading): SlideRest {
  const { start, frontMatter, body, notes } = raw;
  const below = { text: body.text.slice(head.text.length), start: head.start + head.text.length };
  const parts = [frontMatter, below, ...notes];
  const input = () => [
    head.text === '',
    parts.map((part) => [part.text, origins.within(part.start, part.start + part.text.length)]),
    // A copy, because the origin of a kept block may have been named as a part of what was read of it.
    { ...origins.of(start, start + FENCE.length) },
  ];
  return keep('slide without title', input, () => {
    const found = report.trial();
    const origin = origins.of(start, start + FENCE.length);
    const nothing = { front: undefined, spoken: [], origin, found };
    if (isTooMuchForASlide(parts.map(({ text }) => text).join('\n'), origin, found))
      return { ...readBody({ text: '', start }, origins, found, 'plain'), ...nothing };
    const front = readFrontMatter(frontMatter, origins, found);
    const lists = LISTS[front?.layout?.name ?? PLAIN] ?? 'plain';
    const read = readBody(below, origins, found, lists, head.text === '' ? undefined : []);
    if (!front) return { ...read, ...nothing };
    const spoken = notes.flatMap((note) => readNotes(note, origins, found));
    return { ...read, front, spoken, origin, found };
  });
}

/** What of a slide is read without the line of its title: nothing where there is no `front`. */
interface SlideRest extends SlideBody {
  readonly front: FrontMatter | undefined;
  readonly spoken: readonly Text[];
  readonly origin: Origin;
  readonly found: Report;
}

/** The line between two slides, which opens front matter. */
const FENCE = '---';
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
