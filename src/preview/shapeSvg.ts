import type { Theme } from '../brand/theme.ts';
import type { Box, PictureItem, ShapeItem } from '../scene/item.ts';
import { type Corner, PRESET_SHAPES } from '../scene/presetShapes.ts';
import type { Media } from '../scene/scene.ts';
import { numbers, paint, round } from './paint.ts';

/** Draws a shape as SVG. */
export function shapeSvg({ shape, box, radius = 0, fill, line }: ShapeItem, theme: Theme): string {
  const { x, y, width, height } = box;
  const look =
    (fill && shape !== 'line' ? paint('fill', fill, theme) : ' fill="none"') +
    (line ? paint('stroke', line.colour, theme) + numbers({ 'stroke-width': line.width }) : '');
  const outline = PRESET_SHAPES[shape];
  switch (outline) {
    case 'rectangle':
      return `<rect${numbers({ x, y, width, height, ...(radius > 0 ? { rx: radius } : {}) })}${look}/>`;
    case 'ellipse': {
      const [rx, ry] = [width / 2, height / 2];
      return `<ellipse${numbers({ cx: x + rx, cy: y + ry, rx, ry })}${look}/>`;
    }
    case 'line':
      return `<line${numbers({ x1: x, y1: y, x2: x + width, y2: y + height })}${look}/>`;
    default:
      return `<path d="${polygon(outline, box)}"${look}/>`;
  }
}

/** Draws a picture as SVG, cropped as its item requires. Of an SVG picture it draws the PNG for readers without SVG. */
export function pictureSvg({ box, crop }: PictureItem, { type, data, fallback }: Media): string {
  const [mime, bytes] =
    type === 'svg' && fallback ? ['png', fallback] : [type === 'svg' ? 'svg+xml' : type, data];
  const [cutX, cutY] = [crop?.x ?? 0, crop?.y ?? 0];
  const [width, height] = [box.width / (1 - 2 * cutX), box.height / (1 - 2 * cutY)];
  const place = numbers({ x: -cutX * width, y: -cutY * height, width, height });
  return (
    `<svg${numbers({ ...box })} overflow="hidden"><image${place} preserveAspectRatio="none" ` +
    `href="data:image/${mime};base64,${bytes}"/></svg>`
  );
}

/** The path of a polygon in its box, as SVG writes it. A corner left of the box is moved to its left edge. */
function polygon(corners: readonly Corner[], { x, y, width, height }: Box): string {
  const points = corners.map(([across, along, down]) => [
    x + Math.max(0, across * width + along * height),
    y + down * height,
  ]);
  return `M${points.map((point) => point.map(round).join(' ')).join('L')}Z`;
}
