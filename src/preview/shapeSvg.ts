import type { Theme } from '../brand/theme.ts';
import type { Gradient } from '../scene/colour.ts';
import type { Box, FreeformItem, Line, PictureItem, ShapeItem } from '../scene/item.ts';
import { type Corner, PRESET_SHAPES } from '../scene/presetShapes.ts';
import type { Media } from '../scene/scene.ts';
import { TURNS, UPRIGHT } from '../scene/turns.ts';
import { numbers, paint, round } from './paint.ts';

type Point = { readonly x: number; readonly y: number };

/** Draws a shape as SVG. */
export function shapeSvg(item: ShapeItem, theme: Theme): string {
  const { shape, box, radius = 0, notch, fill, line, rising } = item;
  const { x, y, width, height } = box;
  const { attribute, definition } = filling(shape === 'line' ? undefined : fill, theme);
  const look = attribute + stroke(line, theme);
  const outline = PRESET_SHAPES[shape];
  switch (outline) {
    case 'rectangle':
      return `${definition}<rect${numbers({ x, y, width, height, ...(radius > 0 ? { rx: radius } : {}) })}${look}/>`;
    case 'ellipse': {
      const [rx, ry] = [width / 2, height / 2];
      return `${definition}<ellipse${numbers({ cx: x + rx, cy: y + ry, rx, ry })}${look}/>`;
    }
    case 'line': {
      const [y1, y2] = rising ? [y + height, y] : [y, y + height];
      const head = line?.head ? arrowHead({ x: x + width, y: y2 }, { x, y: y1 }, line, theme) : '';
      return `<line${numbers({ x1: x, y1, x2: x + width, y2 })}${look}/>${head}`;
    }
    default: {
      const unit = shape === 'rightArrow' ? height : (notch ?? Math.min(width, height) / 2);
      return `${definition}<path d="${polygon(outline, box, unit)}"${look}/>`;
    }
  }
}

/** Draws a freeform as SVG: its path with each x and y moved into its box. */
export function freeformSvg({ box, path, view, fill, line }: FreeformItem, theme: Theme): string {
  const [across, down] = [box.width / view.width, box.height / view.height];
  let isAcross = false;
  const moved = path.replace(/-?[\d.]+/gu, (number) => {
    isAcross = !isAcross;
    return String(round(isAcross ? box.x + Number(number) * across : box.y + Number(number) * down));
  });
  const ends = line ? ' stroke-linecap="round" stroke-linejoin="round"' : '';
  const [fromX = 0, fromY = 0, x = 0, y = 0] =
    moved
      .match(/-?[\d.]+/gu)
      ?.slice(-4)
      .map(Number) ?? [];
  const head = line?.head ? arrowHead({ x, y }, { x: fromX, y: fromY }, line, theme) : '';
  return `<path d="${moved}"${fill ? paint('fill', fill, theme) : ' fill="none"'}${stroke(line, theme)}${ends}/>${head}`;
}

/** The attributes of a line or an outline; none when there is none. */
export function stroke(line: Line | undefined, theme: Theme): string {
  if (!line) return '';
  const dashes = line.dashed ? ` stroke-dasharray="${round(line.width * 3)} ${round(line.width)}"` : '';
  return paint('stroke', line.colour, theme) + numbers({ 'stroke-width': line.width }) + dashes;
}

/** The attribute that fills a shape, and before it the gradient that it names. */
function filling(fill: ShapeItem['fill'], theme: Theme): { attribute: string; definition: string } {
  if (!fill) return { attribute: ' fill="none"', definition: '' };
  if (!('stops' in fill)) return { attribute: paint('fill', fill, theme), definition: '' };
  const stops = fill.stops.map(({ at, colour: { slot, alpha = 1 } }) => `${at}${slot}${alpha}`);
  const id = ['g', fill.towards, ...stops].join('-');
  return { attribute: ` fill="url(#${id})"`, definition: gradientSvg(fill, id, theme) };
}

function gradientSvg({ stops, towards }: Gradient, id: string, { colours }: Theme): string {
  const drawn = stops.map(
    ({ at, colour: { slot, alpha = 1 } }) =>
      `<stop offset="${at}" stop-color="#${colours[slot]}" stop-opacity="${alpha}"/>`,
  );
  const way = towards === 'right' ? 'x2="1" y2="0"' : 'x2="0" y2="1"';
  return `<linearGradient id="${id}" ${way}>${drawn.join('')}</linearGradient>`;
}

/** The open head of an arrow at the end of a line, as wide as five widths of the line. */
function arrowHead(tip: Point, from: Point, line: Line, theme: Theme): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const reach = 5 * line.width;
  const side = (turn: number) =>
    `${round(tip.x - reach * (dx + (turn * dy) / 2))} ${round(tip.y - reach * (dy - (turn * dx) / 2))}`;
  const path = `M${side(1)}L${round(tip.x)} ${round(tip.y)}L${side(-1)}`;
  return `<path d="${path}" fill="none"${stroke({ colour: line.colour, width: line.width }, theme)}/>`;
}

/** Draws a picture as SVG, cropped as its item requires. Of an SVG picture it draws the PNG for readers without SVG. */
export function pictureSvg(
  { box, crop, outline, turn = 1 }: PictureItem,
  { type, data, fallback }: Media,
): string {
  const [mime, bytes] =
    type === 'svg' && fallback ? ['png', fallback] : [type === 'svg' ? 'svg+xml' : type, data];
  const { left, top, right, bottom } = crop ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const [width, height] = [box.width / (1 - left - right), box.height / (1 - top - bottom)];
  const place = turnedPlace({ x: -left * width, y: -top * height, width, height }, turn);
  const [rx, ry] = [box.width / 2, box.height / 2];
  const id = `e${[box.x, box.y, box.width, box.height].map(Math.round).join('-')}`;
  const shape =
    outline === 'ellipse'
      ? `<ellipse${numbers({ cx: rx, cy: ry, rx, ry })}/>`
      : `<rect${numbers({ width: box.width, height: box.height, rx: outline?.radius ?? 0 })}/>`;
  const clip = outline ? `<clipPath id="${id}">${shape}</clipPath>` : '';
  return (
    `<svg${numbers({ ...box })} overflow="hidden">${clip}${clip && `<g clip-path="url(#${id})">`}<image${place} ` +
    `preserveAspectRatio="none" href="data:image/${mime};base64,${bytes}"/>${clip && '</g>'}</svg>`
  );
}

/** The attributes that place a picture in `box`; one that is not stored upright is mirrored and turned around its middle. */
function turnedPlace(box: Box, turn: number): string {
  const { flip, quarters } = TURNS[turn] ?? UPRIGHT;
  if (!flip && quarters === 0) return numbers({ ...box });
  const [across, down] = [box.x + box.width / 2, box.y + box.height / 2];
  const [width, height] = quarters % 2 === 0 ? [box.width, box.height] : [box.height, box.width];
  const mirrored = flip ? ' scale(-1 1)' : '';
  return (
    `${numbers({ x: -width / 2, y: -height / 2, width, height })} style="image-orientation:none" ` +
    `transform="translate(${round(across)} ${round(down)}) rotate(${quarters * 90})${mirrored}"`
  );
}

/** The path of a polygon in its box, as SVG writes it. A corner left of the box is moved to its left edge. */
function polygon(corners: readonly Corner[], { x, y, width, height }: Box, unit: number): string {
  const points = corners.map(([across, along, down]) => [
    x + Math.max(0, across * width + along * unit),
    y + down * height,
  ]);
  return `M${points.map((point) => point.map(round).join(' ')).join('L')}Z`;
}
