import { readdirSync, readFileSync } from 'node:fs';
import { dataReader } from '../../src/data/dataReader.ts';
import { Report } from '../../src/diagnostics/report.ts';
import type { Span } from '../../src/diagnostics/span.ts';
import { readOutline } from '../../src/outline/readOutline.ts';
import { parseSlides } from '../../src/slides/parseSlides.ts';
import type { Slide } from '../../src/slides/slide.ts';
import { renderText } from '../../src/text/renderText.ts';
import type { SlideText } from '../../src/text/slideText.ts';
import { readTemplates, type TemplateSource } from '../../src/text/templates.ts';

import { memoryFiles } from '../files/memoryFiles.ts';

const folder = new URL('../../templates/', import.meta.url);

/** Deckwright's own templates. */
export const ownTemplates: TemplateSource[] = ['', 'partials/'].flatMap((path) =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => ({
      file: `deckwright/templates/${path}${name}`,
      text: readFileSync(new URL(path + name, folder), 'utf8'),
    })),
);

const alone = readTemplates(ownTemplates, [], new Report());

/** Compiles an outline without errors to slide text. `templates` are the user's, by their path; `files` are the data files. */
export function compileText(
  yaml: string,
  templates: Record<string, string> = {},
  files: Record<string, string | Uint8Array> = {},
  settings: readonly string[] = [],
) {
  const report = new Report();
  const users = Object.entries(templates).map(([path, text]) => ({ file: `templates/${path}.hbs`, text }));
  const read = users.length > 0 ? readTemplates(ownTemplates, users, report) : alone;
  for (const { file, text } of ownTemplates) report.addSource(file, text);
  const before = report.errorsAdded;
  const rest = readOutline(
    yaml,
    'content.yaml',
    read.kinds,
    {
      readData: dataReader(memoryFiles(files), '', report),
      readBrandFile: ({ text }) => ({ text: String(files[text] ?? ''), file: text, folder: 'brand' }),
      settings,
    },
    report,
  );
  const outline = report.errorsAdded > before ? undefined : rest;
  const empty: SlideText = { text: '', file: '', origins: [] };
  const text = outline && !report.hasErrors ? renderText(outline, read, report) : empty;
  const slides: Slide[] = outline && !report.hasErrors ? parseSlides(text, report) : [];
  return { report, outline, templates: read, text, slides, said: said(report) };
}

/** Writes the findings as lines: `content.yaml:3:5 error code: message (hint)`. */
export const said = (report: Report): string[] =>
  report.sorted().map(({ severity, code, message, hint, span }) => {
    const where = span ? placeName(span, report) : 'nowhere';
    return `${where} ${severity} ${code}: ${message}${hint ? ` (${hint})` : ''}`;
  });

/** A deck with one block in its opening. The block begins in line 6, column 7. */
export const deckWith = (block: string): string =>
  `deck:\n  title: 标题\nopening:\n  name: 开篇\n  slides:\n${block.replace(/^(?=.)/gm, '      ').replace(/^ {6}/, '    - ')}\n`;

/** Returns the text of a span in its file. */
export const pointedAt = (span: Span | undefined, report: Report): string =>
  span ? (report.source(span.file)?.text ?? '').slice(span.start, span.end) : '';

function placeName(span: Span, report: Report): string {
  const { line = 1, column = 1 } = report.source(span.file)?.positionAt(span.start) ?? {};
  return `${span.file}:${line}:${column}`;
}
