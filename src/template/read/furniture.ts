import type { Box } from '../../scene/item.ts';
import { attribute, child, integer } from '../../xml/attribute.ts';
import type { XmlTag } from '../../xml/xmlTags.ts';
import type { Furniture, Ground } from '../template.ts';
import { type Drawn, identityOf } from './drawn.ts';
import { type FillPlace, fillByReference, fillIn, pictureOf, vectorOf } from './fill.ts';
import { placeholderTag } from './placeholders.ts';

/** What is drawn besides placeholders, from back to front; objects that show nothing are left out. */
export const furnitureOf = (objects: readonly Drawn[], place: FillPlace): Furniture[] =>
  objects.flatMap((drawn) => (placeholderTag(drawn) ? [] : (pieceOf(drawn, place) ?? [])));

function pieceOf({ tag, box }: Drawn, place: FillPlace): Furniture | undefined {
  if (!box) return undefined;
  const pictures = picturesOf(tag, place);
  const text = textIn(child(tag, 'txbody')).trim();
  const { picture } = pictures;
  const fill = picture === undefined ? shapeFill(tag, place) : ({ kind: 'picture', part: picture } as const);
  const isShown = fill || text !== '' || tag.local !== 'sp' || hasLine(tag);
  if (!isShown) return undefined;
  return {
    name: attribute(identityOf(tag), 'name') ?? '',
    box,
    ...pictures,
    ...(text === '' ? {} : { text }),
    ...(fill ? { fill } : {}),
    ...(fills(child(tag, 'sppr')) ? {} : { isShaped: true }),
  };
}

/** The picture that an object shows, and its SVG. */
function picturesOf(tag: XmlTag, { file, part }: FillPlace): Pick<Furniture, 'picture' | 'vector'> {
  const blip = child(tag, 'blipfill') ?? child(tag, 'sppr', 'blipfill');
  const picture = blip && pictureOf(blip, file, part);
  const vector = blip && vectorOf(blip, file, part);
  return { ...(picture === undefined ? {} : { picture }), ...(vector === undefined ? {} : { vector }) };
}

const RECTANGLES =
  /^(?:rect|flowChartProcess|round\w*Rect|snip\w*Rect|snipRoundRect|plaque|bevel|foldedCorner)$/;

/** Whether a shape fills its box, but for the corners: a rectangle, or a freeform of which all points are at the corners of its box. */
function fills(properties: XmlTag | undefined): boolean {
  const freeform = child(properties, 'custgeom');
  if (!freeform) return RECTANGLES.test(attribute(child(properties, 'prstgeom'), 'prst') ?? 'rect');
  const paths = child(freeform, 'pathlst')?.children ?? [];
  return paths.length === 1 && paths.every((path) => isBox(path));
}

function isBox(path: XmlTag): boolean {
  const [width, height] = [attribute(path, 'w'), attribute(path, 'h')];
  const isStraight = path.children.every(({ local }) => ['moveto', 'lnto', 'close'].includes(local));
  const points = path.children.flatMap((step) => child(step, 'pt') ?? []);
  const isCorner = (point: XmlTag) =>
    ['0', width].includes(attribute(point, 'x')) && ['0', height].includes(attribute(point, 'y'));
  return isStraight && points.length >= 4 && points.every(isCorner);
}

/** What fills a shape; undefined when it has no fill. */
function shapeFill(tag: XmlTag, place: FillPlace): Ground | undefined {
  const own = fillIn(child(tag, 'sppr'), place);
  const reference = child(tag, 'style', 'fillref');
  const fill = own ?? (reference ? fillByReference(reference, place) : undefined);
  return fill === 'none' ? undefined : fill;
}

function hasLine(tag: XmlTag): boolean {
  const line = child(tag, 'sppr', 'ln');
  if (line) return !child(line, 'nofill');
  return (integer(child(tag, 'style', 'lnref'), 'idx') ?? 0) > 0;
}

const textIn = (tag: XmlTag | undefined): string =>
  (tag?.children ?? []).map((one) => (one.local === 't' ? one.text : textIn(one))).join('');

/** The share of a slide from which on what covers it is its ground. */
const WHOLE = 0.95;

/** The ground of a slide with its furniture: a picture or shape that covers all of it lies on the ground that is named. */
export const groundWith = (ground: Ground, furniture: readonly Furniture[], slide: Slide): Ground =>
  furniture.reduce((under, { box, fill, isShaped }) => {
    if (!fill || isShaped || !covers(box, slide)) return under;
    return fill.kind === 'picture' ? { ...fill, under } : fill;
  }, ground);

interface Slide {
  readonly width: number;
  readonly height: number;
}

/** Whether a box covers the whole slide. */
export function covers({ x, y, width, height }: Box, slide: Slide): boolean {
  const across = Math.min(x + width, slide.width) - Math.max(x, 0);
  const down = Math.min(y + height, slide.height) - Math.max(y, 0);
  return across >= slide.width * WHOLE && down >= slide.height * WHOLE;
}
