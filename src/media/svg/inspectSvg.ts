import { type XmlTag, xmlTags } from '../../xml/xmlTags.ts';
import type { Add } from '../mediaFiles.ts';
import type { PixelSize } from '../mediaType.ts';
import { svgHazards } from './svgHazards.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** In bytes. A drawing for a slide has about a hundredth of this; a reader needs many times an SVG's size in memory. */
const SIZE_LIMIT = 5 * 1024 * 1024;

/** The size of an SVG in CSS pixels; `undefined`, and a finding, when it is too large, broken, unsafe or has no size. */
export function inspectSvg(file: string, bytes: Uint8Array, add: Add): PixelSize | undefined {
  if (bytes.length > SIZE_LIMIT) {
    add('file-too-large', { file, size: bytes.length, limit: SIZE_LIMIT });
    return undefined;
  }
  const content = xmlTags(decode(bytes));
  const hazards = content ? svgHazards(content) : [];
  if (hazards.length > 0) {
    add('svg-unsafe', { file, what: hazards.slice(0, 5).join(', ') });
    return undefined;
  }
  const root = content?.tags[0];
  if (root?.local === 'svg' && root.uri === '') {
    add('svg-without-namespace', { file });
    return undefined;
  }
  if (root?.local !== 'svg' || root.uri !== NAMESPACE) {
    add('picture-broken', { file, type: 'svg' });
    return undefined;
  }
  const size = sizeOf(root);
  if (!size) add('svg-without-size', { file, written: relativeLength(root) });
  return size;
}

/** The bytes as text; an empty text, which is not well-formed XML, when they are not UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

/** CSS pixels per unit (CSS Values 3, §6.2). */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
};

/** The size by `width` and `height`, or by `viewBox` where one of them is missing. */
function sizeOf(root: XmlTag): PixelSize | undefined {
  const written = (key: string) => root.attributes.find(({ name }) => name === key)?.value;
  const [, , boxWidth, boxHeight] = (written('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = length(written('width')) ?? boxWidth;
  const height = length(written('height')) ?? boxHeight;
  const usable = (value: number | undefined): value is number => Number.isFinite(value) && Number(value) > 0;
  return usable(width) && usable(height) ? { width, height } : undefined;
}

/** The first of width and height in a unit that depends on the page around the picture. */
const relativeLength = ({ attributes }: XmlTag): string | undefined =>
  attributes.find(({ name, value }) => /^(?:width|height)$/.test(name) && /\d\s*(?:%|[a-z]+)$/i.test(value))
    ?.value;

/** A length with its unit, in CSS pixels; `undefined` for a percentage and the like. */
function length(written: string | undefined): number | undefined {
  const match = /^((?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*)$/i.exec(written?.trim() ?? '');
  const unit = UNITS[match?.[2]?.toLowerCase() ?? '?'];
  return match && unit !== undefined ? Number(match[1]) * unit : undefined;
}

/**
 * Removes the W3C document type that drawing programs write: it does not change the picture, and a reader could load it
 * from the network. A document type of any other form stays, and `xmlTags` then stops at it.
 */
export function withoutDoctype(svg: Uint8Array): Uint8Array {
  const text = Buffer.from(svg).toString('latin1');
  const doctype = W3C.exec(text);
  return doctype ? Buffer.from(text.replace(doctype[0], ''), 'latin1') : svg;
}

const W3C =
  /<!DOCTYPE\s+svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]+\.dtd"\s*>/;
