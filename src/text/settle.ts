import type { Origin } from '../diagnostics/span.ts';
import { type MarkedPlace, type Piece, readMarks } from '../outline/mark.ts';
import { type Part, skeletonOf } from './part.ts';
import { settleBodyLine } from './settleBody.ts';
import { settleFrontMatterLine } from './settleFrontMatter.ts';
import { settleNotesLine } from './settleNotes.ts';
import type { PlacedOrigin, SlideText } from './slideText.ts';

/** The files that marks speak of. */
export interface MarkedFiles {
  readonly outline: string;
  readonly templates: readonly string[];
}

/**
 * Turns rendered text with marks into slide text: the marks become origins, and each value is written so that it stays
 * text where it stands. Only what templates wrote makes structure. Of several blank lines one stays, none in front matter.
 */
export function settle(marked: string, files: MarkedFiles): SlideText {
  const parts = partsOf(readMarks(marked), files);
  const settled: Part[] = [];
  let state: 'body' | 'front matter' | 'notes' = 'body';
  let wasBlank = true;
  for (const line of linesOf(parts)) {
    const skeleton = skeletonOf(line);
    const isBlank = skeleton.trim() === '';
    if (isBlank && (wasBlank || state === 'front matter')) continue;
    wasBlank = isBlank;
    if (state !== 'notes' && skeleton.trim() === '---') {
      state = state === 'body' ? 'front matter' : 'body';
      settled.push(...line);
    } else if (state === 'front matter') settled.push(...settleFrontMatterLine(line));
    else if (state === 'notes' || /^ {0,3}<!--/.test(skeleton)) {
      state = skeleton.includes('-->') ? 'body' : 'notes';
      settled.push(...settleNotesLine(line));
    } else settled.push(...settleBodyLine(line));
  }
  return { ...write(settled), file: files.outline };
}

function partsOf(pieces: readonly Piece[], files: MarkedFiles): Part[] {
  const origins = new Map<string, Origin>();
  const span = ({ source, start, end }: MarkedPlace) => ({
    file: source === 0 ? files.outline : (files.templates[source - 1] ?? ''),
    start,
    end,
  });
  return pieces.map(({ text, value, record, template }) => {
    const own = value ?? record ?? template ?? { source: 0, start: 0, end: 0 };
    const key = JSON.stringify([own, template]);
    const origin = origins.get(key) ?? {
      value: span(own),
      ...(template && own !== template ? { template: span(template) } : {}),
    };
    origins.set(key, origin);
    return { text, isValue: value !== undefined, origin };
  });
}

/** Lines end where a template ends them; a line break inside a value is the value's. */
function linesOf(parts: readonly Part[]): Part[][] {
  const lines: Part[][] = [[]];
  for (const part of parts) {
    const pieces = part.isValue ? [part.text] : part.text.split(/(?<=\n)/);
    for (const text of pieces) {
      lines.at(-1)?.push({ ...part, text });
      if (!part.isValue && text.endsWith('\n')) lines.push([]);
    }
  }
  return lines;
}

function write(parts: readonly Part[]): { text: string; origins: PlacedOrigin[] } {
  const origins: PlacedOrigin[] = [];
  let start = 0;
  for (const { text, origin } of parts) {
    const end = start + text.length;
    const last = origins.at(-1);
    if (last?.origin === origin) origins[origins.length - 1] = { ...last, end };
    else if (end > start) origins.push({ start, end, origin });
    start = end;
  }
  return { text: parts.map((part) => part.text).join(''), origins };
}
