import type { Report } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';
import { withoutPlaceholders } from '../language/cleanText.ts';
import { HAN } from '../language/han.ts';
import type { Offset } from '../withOffsets.ts';
import { type Link, offsetsOf, type PhrasingContent } from './markdown/markdown.ts';
import { reportMarkup } from './markup.ts';
import type { Origins, Place } from './origins.ts';
import type { Run, Text } from './slide.ts';

/** Reads inline Markdown as runs, each with one look and one origin. The text may begin with an icon where `hasIcon` is true. */
export function readRuns(
  nodes: readonly PhrasingContent[],
  place: Place,
  origins: Origins,
  report: Report,
  hasIcon = false,
): Text {
  const source = { place, origins, report };
  reportMarkup(nodes, source, hasIcon);
  return mergeBits(
    nodes.flatMap((node) => bitsOf(node, {}, source)),
    origins,
  );
}

/** The place, the origins and the report of the text that is read. */
interface Source {
  readonly place: Place;
  readonly origins: Origins;
  readonly report: Report;
}

interface Look {
  readonly strong?: true;
  readonly link?: string;
}

/** Text with one look and one origin. `origin` is undefined where the slide text is its own origin. */
interface Bit extends Look {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly origin: Origin | undefined;
  /** Whether it is a line end that is no break: it becomes a space, or nothing between Chinese characters. */
  readonly soft?: true;
}

function bitsOf(node: PhrasingContent, look: Look, source: Source): Bit[] {
  const { place, origins, report } = source;
  const [start, end] = offsetsOf(node);
  const inside = (children: readonly PhrasingContent[], change: Look): Bit[] =>
    children.flatMap((child) => bitsOf(child, { ...look, ...change }, source));
  switch (node.type) {
    case 'text': {
      if (!node.value.endsWith('\n')) return lineBits({ text: node.value, start, end }, look, source);
      const bits = lineBits({ text: node.value.slice(0, -1), start, end: end - 1 }, look, source);
      const lineEnd = place(end - 1);
      const origin = origins.at(lineEnd);
      return [...bits, { ...look, text: ' ', start: lineEnd, end: lineEnd + 1, origin, soft: true }];
    }
    case 'break':
      return textBits({ text: '\n', start, end }, look, source);
    case 'strong':
    case 'emphasis':
      return inside(node.children, { strong: true });
    case 'link':
      checkLink(node, source);
      return inside(node.children, { link: withoutPlaceholders(node.url) });
    default: {
      const span = origins.blame(place(start), place(end));
      report.add('slide-inline', { what: INLINE[node.type] ?? node.type }, { span });
      return [];
    }
  }
}

const INLINE: Record<string, string> = { image: 'pictures inside a line of text' };

/** Reports an address to which a deck cannot link. The address follows the link's text and `](`. */
function checkLink(node: Link, { place, origins, report }: Source): void {
  const [start, end] = offsetsOf(node);
  const last = node.children.at(-1);
  const address = (last ? offsetsOf(last)[1] : start + '['.length) + ']('.length;
  const bracket = end - ')'.length - address > node.url.length ? 1 : 0;
  const origin = origins.of(place(address + bracket), place(end) - 1);
  const url = withoutPlaceholders(node.url);
  const leads = /^#./.test(url) || (/^(https?:\/\/|mailto:)./i.test(url) && URL.canParse(url));
  if (!leads) report.add('slide-bad-link', { url }, { origin });
  if (node.title) report.add('slide-inline', { what: 'titles of links' }, { origin });
}

/** Reads the text of one token, in which `<br>` is a line break; a backslash before it makes two tokens of it. */
function lineBits(token: Offset<{ readonly text: string }>, look: Look, source: Source): Bit[] {
  const { text, start, end } = token;
  if (!text.includes('<')) return textBits(token, look, source);
  const bits: Bit[] = [];
  let from = 0;
  for (const { 0: tag, index } of text.matchAll(LINE_BREAK)) {
    bits.push(
      ...textBits({ text: text.slice(from, index), start: start + from, end: start + index }, look, source),
    );
    from = index + tag.length;
    bits.push(...textBits({ text: '\n', start: start + index, end: start + from }, look, source));
  }
  return [...bits, ...textBits({ text: text.slice(from), start: start + from, end }, look, source)];
}

const LINE_BREAK = /[ \t]*<br[ \t]*\/?>[ \t]*/gi;

/** Splits the text of one token where its origin changes. An escape has one character of text and two in the source. */
function textBits(token: Offset<{ readonly text: string }>, look: Look, { place, origins }: Source): Bit[] {
  const { text, start, end } = token;
  const shift = text.length === 1 ? end - start - 1 : 0;
  const placeOf = (i: number): number => place(start + i + shift);
  const bits: Bit[] = [];
  for (let from = 0, to = 1; from < text.length; from = to, to += 1) {
    const stretch = origins.stretchAt(placeOf(from));
    const origin = stretch?.origin;
    const isInside = (offset: number): boolean =>
      (stretch && offset >= stretch.start && offset < stretch.end) || origins.at(offset) === origin;
    while (to < text.length && isInside(placeOf(to))) to += 1;
    const written = withoutPlaceholders(text.slice(from, to));
    bits.push({ ...look, text: written, start: placeOf(from), end: placeOf(to - 1) + 1, origin });
  }
  return bits;
}

/** Joins neighbours of one look and one origin. Drops a line end that is no break between Chinese characters. */
function mergeBits(bits: readonly Bit[], origins: Origins): Run[] {
  const merged: Bit[] = [];
  for (const [i, bit] of bits.entries()) {
    const last = merged.at(-1);
    if (bit.soft && ENDS_HAN.test(last?.text ?? '') && BEGINS_HAN.test(bits[i + 1]?.text ?? '')) continue;
    if (last && last.origin === bit.origin && last.strong === bit.strong && last.link === bit.link)
      merged[merged.length - 1] = { ...last, text: last.text + bit.text, end: bit.end };
    else merged.push(bit);
  }
  return merged.map(({ text, start, end, origin, soft: _, ...look }) => ({
    text,
    ...look,
    origin: origin ?? origins.of(start, end),
  }));
}

const ENDS_HAN = new RegExp(`${HAN}$`, 'u');
const BEGINS_HAN = new RegExp(`^${HAN}`, 'u');
