import type { Report } from '../diagnostics/report.ts';
import { offsetsOf, type PhrasingContent } from './markdown/markdown.ts';
import type { Origins, Place } from './origins.ts';

/** The markup that other tools read and slides show as it was typed, by its name in the finding `slide-markup`. */
const MARKUP = {
  comment: '<!--(?:[^\\n<-]|-(?!->))*-->',
  address: '<(?:[a-z][a-z0-9+.-]+:[^\\s<>]+|[^\\s<>@]+@[^\\s<>@]+)>',
  html: '</?(?!br[ \\t]*/?>)[a-z][a-z0-9-]*(?:[ \\t][^<>]*)?/?>',
  entity: '&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\\d{0,2});',
  picture: '!\\[[^\\][\\n]*\\](?:\\([^()\\n]*\\)|\\[)',
  note: '\\[\\^[^\\][\\s]+\\]',
  link: '\\[[^\\][\\n]+\\](?:\\([^()\\n]+\\)|\\[[^\\][\\n]+\\]|:[ \\t]+\\S+)',
  code: '`[^`\\n]+`',
  struck: '~~[^~\\s][^~\\n]*~~',
  marked: '==[^=\\s][^=\\n]*==',
  lowered: '(?<=[\\p{L})])~[^\\s~]{1,9}~',
  raised: '(?<=[\\p{L}\\p{N})])\\^[^\\s^]{1,9}\\^',
  task: '(?<=^|\\n)\\[[ x]\\](?=[ \\t])',
  command: '\\\\(?:newpage|pagebreak|pause)(?![a-z])',
  end: '(?<![:\\\\])\\\\(?=$|\\n)',
  underscores:
    '(?<![\\p{L}\\p{N}_/])(?<line>__?)(?=[^\\s_])[^_\\n]*(?<=[^\\s_])\\k<line>(?![\\p{L}\\p{N}_/])',
  formula: '\\$(?=[^\\s$])[^$\\n]*[a-z\\\\^_=][^$\\n]*(?<=\\S)\\$(?!\\d)',
  emoji: '(?<![\\w:]):[a-z][a-z0-9_+-]+:(?![\\w:])',
  fence: '(?<=^|\\n):{3,}[^\\n]*',
  attributes: '(?<!\\{)\\{(?:[.#][a-z][^{}\\n]*|[a-z]+=[^{}\\n]+)\\}',
  underline: '(?<=\\n)={2,}(?=$|\\n)',
} as const;

/** The name of a construct of Markdown that slides do not have. */
export type Markup = keyof typeof MARKUP;

const PATTERN = new RegExp(
  Object.entries(MARKUP)
    .map(([name, pattern]) => `(?<${name}>${pattern})`)
    .join('|'),
  'giu',
);

/** The places of a text and the report for its findings. */
interface Source {
  readonly place: Place;
  readonly origins: Origins;
  readonly report: Report;
}

/**
 * Reports markup in inline text that slides show as typed. A backslash before its first character makes it text. `:flame:` at
 * the start is no markup where `hasIcon` is true: the heading of an entry has its icon there.
 */
export function reportMarkup(nodes: readonly PhrasingContent[], source: Source, hasIcon: boolean): void {
  const pieces = [...piecesOf(nodes, source)];
  const text = pieces.map((piece) => piece.text).join('');
  if (!/[<&[`~^=_$:{\\]/.test(text)) return;
  const { place, origins, report } = source;
  for (const { 0: written, index, groups = {} } of text.matchAll(PATTERN)) {
    const what = NAMES.find((name) => groups[name] !== undefined);
    if (!what || (hasIcon && what === 'emoji' && index === 0)) continue;
    const [start, end] = [index, index + written.length - 1].map((at) => place(offsetAt(pieces, at)));
    report.add('slide-markup', { what, written }, { origin: origins.of(start ?? 0, (end ?? 0) + 1) });
  }
}

const NAMES = Object.keys(MARKUP) as Markup[];

/** A stretch of text and its offset in the parsed text. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Yields the text of nodes; a character behind a backslash of the author is replaced by one that means nothing. */
function* piecesOf(nodes: readonly PhrasingContent[], source: Source): Generator<Piece> {
  for (const node of nodes) {
    const [start, end] = offsetsOf(node);
    if ('children' in node) yield* piecesOf(node.children, source);
    else if (node.type !== 'text') yield { text: node.type === 'break' ? '\n' : NOTHING, start };
    else if (node.value.length !== 1 || end - start === 1) yield { text: node.value, start };
    else yield { text: isEscaped(node.value, start, source) ? NOTHING : node.value, start };
  }
}

const NOTHING = '\uFFFC';

/** Whether the author wrote a backslash before the character. In rendered text, templates put others. */
function isEscaped(character: string, start: number, { place, origins, report }: Source): boolean {
  const value = origins.at(place(start))?.value;
  const written = value && report.source(value.file)?.text.slice(value.start, value.end);
  return written === undefined || written.includes(`\\${character}`);
}

function offsetAt(pieces: readonly Piece[], index: number): number {
  let from = 0;
  for (const { text, start } of pieces) {
    if (index < from + text.length) return start + index - from;
    from += text.length;
  }
  return 0;
}
