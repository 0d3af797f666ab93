import type { Box } from '../../scene/item.ts';
import { attribute, child, integer } from '../../xml/attribute.ts';
import type { XmlTag } from '../../xml/xmlTags.ts';

/** English metric units in a point. */
export const EMU = 12_700;

/** An object of a slide, master or layout; objects of a group stand alone. */
export interface Drawn {
  readonly tag: XmlTag;
  /** In points, with the transforms of its groups and its own turn; undefined when it has no `a:xfrm`. */
  readonly box: Box | undefined;
  /** Degrees, clockwise. */
  readonly turn: number;
}

/** An affine transform: x′ = ax + cy + e, y′ = bx + dy + f. */
type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const SAME: Transform = [1, 0, 0, 1, 0, 0];

const OBJECTS = ['sp', 'pic', 'graphicframe', 'cxnsp', 'contentpart'];

/** The objects below a `p:spTree` from back to front, without hidden ones. */
export function drawnIn(tree: XmlTag | undefined, within: Transform = SAME): Drawn[] {
  return (tree?.children ?? []).flatMap((tag): Drawn[] => {
    if (isHidden(tag)) return [];
    if (tag.local === 'grpsp') return drawnIn(tag, times(within, groupTransform(tag)));
    if (tag.local === 'alternatecontent')
      return drawnIn(child(tag, 'choice') ?? child(tag, 'fallback'), within);
    if (!OBJECTS.includes(tag.local)) return [];
    const frame = frameOf(tag);
    return [{ tag, box: frame && boxIn(frame, within), turn: frame?.turn ?? 0 }];
  });
}

/** `p:cNvPr` of an object. */
export const identityOf = (tag: XmlTag): XmlTag | undefined =>
  tag.children.find(({ local }) => /^nv\w+pr$/.test(local))?.children.find(({ local }) => local === 'cnvpr');

const isHidden = (tag: XmlTag): boolean => /^(?:1|true)$/.test(attribute(identityOf(tag), 'hidden') ?? '');

interface Frame extends Box {
  readonly turn: number;
  readonly isFlipped: readonly [across: boolean, down: boolean];
}

/** Reads the `a:xfrm` of an object or a group. */
function frameOf(tag: XmlTag): Frame | undefined {
  const properties = child(tag, 'grpsppr') ?? child(tag, 'sppr') ?? tag;
  const written = child(properties, 'xfrm');
  const [offset, extent] = [child(written, 'off'), child(written, 'ext')];
  if (!offset || !extent) return undefined;
  const flips = ['fliph', 'flipv'].map((name) => /^(?:1|true)$/.test(attribute(written, name) ?? ''));
  return {
    ...pointsOf(offset, extent),
    turn: ((((integer(written, 'rot') ?? 0) / 60_000) % 360) + 360) % 360,
    isFlipped: [flips[0] ?? false, flips[1] ?? false],
  };
}

const pointsOf = (offset: XmlTag | undefined, extent: XmlTag | undefined): Box => ({
  x: (integer(offset, 'x') ?? 0) / EMU,
  y: (integer(offset, 'y') ?? 0) / EMU,
  width: (integer(extent, 'cx') ?? 0) / EMU,
  height: (integer(extent, 'cy') ?? 0) / EMU,
});

/** What a group does to its objects (ECMA-376, part 1, §20.1.7.5): from `a:chOff` and `a:chExt` to its own place, flipped and turned. */
function groupTransform(group: XmlTag): Transform {
  const frame = frameOf(group);
  const written = child(group, 'grpsppr', 'xfrm');
  const inner = pointsOf(child(written, 'choff'), child(written, 'chext'));
  if (!frame || !child(written, 'choff')) return SAME;
  const [wide, high] = [ratio(frame.width, inner.width), ratio(frame.height, inner.height)];
  const placed: Transform = [wide, 0, 0, high, frame.x - inner.x * wide, frame.y - inner.y * high];
  return times(turned(frame), placed);
}

const ratio = (to: number, from: number): number => (from === 0 ? 1 : to / from);

/** The flips and the turn of a frame about its middle. */
function turned({ x, y, width, height, turn, isFlipped: [across, down] }: Frame): Transform {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [wide, high] = [across ? -1 : 1, down ? -1 : 1];
  const there: Transform = [cos * wide, sin * wide, -sin * high, cos * high, middleX, middleY];
  return times(there, [1, 0, 0, 1, -middleX, -middleY]);
}

/** The transform that applies `first` and then `then`. */
const times = (then: Transform, first: Transform): Transform => {
  const [a, b, c, d, e, f] = then;
  const [p, q, r, s, t, u] = first;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
};

/** The upright box around a frame under a transform. */
function boxIn(frame: Frame, within: Transform): Box {
  const [a, b, c, d, e, f] = times(within, turned(frame));
  const corners = [0, 1].flatMap((i) =>
    [0, 1].map((j) => [frame.x + i * frame.width, frame.y + j * frame.height] as const),
  );
  const across = corners.map(([x, y]) => a * x + c * y + e);
  const down = corners.map(([x, y]) => b * x + d * y + f);
  const [x, y] = [Math.min(...across), Math.min(...down)].map(hundredths) as [number, number];
  return { x, y, width: hundredths(Math.max(...across) - x), height: hundredths(Math.max(...down) - y) };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
