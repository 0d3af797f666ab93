import type { Report } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';
import { HAN } from '../outline/han.ts';
import type { PhrasingContent, Positioned } from './markdown.ts';
import type { Origins } from './origins.ts';
import type { Run, Text } from './slide.ts';

/** Where the parsed text stands: an offset in it as an offset in the slide text. */
export type Place = (offset: number) => number;

/** Reads inline Markdown as runs, each with its look and the one origin it has. */
export function readRuns(
  nodes: readonly PhrasingContent[],
  place: Place,
  origins: Origins,
  report: Report,
): Text {
  const bits = nodes.flatMap((node) => bitsOf(node, {}, place, origins, report));
  return mergeBits(bits, origins);
}

interface Look {
  readonly strong?: true;
  readonly link?: string;
}

/** Text with one look and one origin; `origin` is undefined where the slide text is its own. */
interface Bit extends Look {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly origin: Origin | undefined;
  /** A line end in the source that is no break: a space, or nothing between Chinese characters. */
  readonly soft?: true;
}

function bitsOf(node: PhrasingContent, look: Look, place: Place, origins: Origins, report: Report): Bit[] {
  const [start, end] = offsetsOf(node);
  const inside = (children: readonly PhrasingContent[], change: Look): Bit[] =>
    children.flatMap((child) => bitsOf(child, { ...look, ...change }, place, origins, report));
  switch (node.type) {
    case 'text': {
      const bits = textBits(node.value.replace(/\n$/, ''), start, end, look, place, origins);
      const at = place(end - 1);
      return node.value.endsWith('\n')
        ? [...bits, { ...look, text: ' ', start: at, end: at + 1, origin: origins.at(at), soft: true }]
        : bits;
    }
    case 'break':
      return textBits('\n', start, end, look, place, origins);
    case 'strong':
    case 'emphasis':
      return inside(node.children, { strong: true });
    case 'link': {
      const at = { origin: origins.of(place(start), place(end)) };
      if (!/^(#|https?:\/\/|mailto:)./.test(node.url)) report.add('slide-bad-link', { url: node.url }, at);
      if (node.title) report.add('slide-inline', { what: 'titles of links' }, at);
      return inside(node.children, { link: node.url });
    }
    default:
      report.add(
        'slide-inline',
        { what: INLINE[node.type] ?? node.type },
        { span: origins.blame(place(start), place(end)) },
      );
      return [];
  }
}

const INLINE: Record<string, string> = { image: 'pictures inside a line of text' };

/** The text of one token, parted where its origin changes. An escape is longer in the source than as text. */
function textBits(
  value: string,
  start: number,
  end: number,
  look: Look,
  place: Place,
  origins: Origins,
): Bit[] {
  const bits: Bit[] = [];
  const shift = value.length === 1 ? end - start - 1 : 0;
  for (let i = 0; i < value.length; i++) {
    const at = place(start + i + shift);
    const origin = origins.at(at);
    const last = bits.at(-1);
    const character = value.charAt(i);
    if (last && last.origin === origin)
      bits[bits.length - 1] = { ...last, text: last.text + character, end: at + 1 };
    else bits.push({ ...look, text: character, start: at, end: at + 1, origin });
  }
  return bits;
}

/** Joins neighbours with one look and one origin; a line end that was no break becomes what reads well. */
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

/** Where a node stands in the parsed text. */
export const offsetsOf = ({ position }: Positioned): [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];
