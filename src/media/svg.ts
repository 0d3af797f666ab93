import type { Say } from './mediaFiles.ts';
import type { PixelSize } from './pixelSize.ts';
import { svgHazards } from './svgHazards.ts';
import { type SvgTag, svgTags } from './svgTags.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A drawing of a slide has a hundredth of it; readers take an SVG apart into many times its size. */
const SIZE_LIMIT = 5 * 1024 * 1024;

/** The size of an SVG in CSS pixels; undefined, and a finding, when it is too large, broken, unsafe or has no size. */
export function inspectSvg(file: string, bytes: Uint8Array, say: Say): PixelSize | undefined {
  if (bytes.length > SIZE_LIMIT) {
    say('file-too-large', { file, size: bytes.length, limit: SIZE_LIMIT });
    return undefined;
  }
  const content = svgTags(decode(bytes));
  const hazards = content ? svgHazards(content) : [];
  if (hazards.length > 0) {
    say('svg-unsafe', { file, what: hazards.slice(0, 5).join(', ') });
    return undefined;
  }
  const root = content?.tags[0];
  if (root?.local !== 'svg' || root.uri !== NAMESPACE) {
    say('picture-broken', { file, type: 'svg' });
    return undefined;
  }
  const size = sizeOf(root);
  if (!size) say('svg-without-size', { file });
  return size;
}

/** Empty, and so not well-formed, when the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}

/** Pixels per unit (CSS Values 3, §6.2). */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
};

function sizeOf(root: SvgTag): PixelSize | undefined {
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

function length(written: string | undefined): number | undefined {
  const match = /^((?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*)$/i.exec(written?.trim() ?? '');
  const unit = UNITS[match?.[2]?.toLowerCase() ?? '?'];
  return match && unit !== undefined ? Number(match[1]) * unit : undefined;
}
