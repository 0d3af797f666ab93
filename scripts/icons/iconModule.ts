import { simplePath } from './simplePath.ts';

/** The text of `src/icons/paths.ts`: the outline of each icon as path data of absolute M, L, C and Z, on a grid of 24. */
export function iconModule(icons: readonly { readonly name: string; readonly svg: string }[]): string {
  const rows = icons.map(
    ({ name, svg }) => `  ${/-/u.test(name) ? `'${name}'` : name}: '${outlineOf(svg)}',`,
  );
  return [
    '// Made by `npm run icons` from the Lucide icons in the folder icons (ISC licence, see icons/LICENSE).',
    '/** The outline of each icon as path data of absolute M, L, C and Z, on a grid of 24 by 24. */',
    'export const ICON_PATHS = {',
    ...rows,
    '} as const satisfies Record<string, string>;',
    '',
  ].join('\n');
}

/** All elements of an icon as one path. Throws at an element that is not known here. */
function outlineOf(svg: string): string {
  const elements = svg.matchAll(/<(\w+)\s([^>]*?)\/>/gu);
  return [...elements].map(([, tag = '', rest = '']) => simplePath(pathOf(tag, attributesOf(rest)))).join('');
}

const attributesOf = (rest: string): Record<string, string> =>
  Object.fromEntries([...rest.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, key, value]) => [key, value]));

/** The path data that draws an SVG element. */
function pathOf(tag: string, attributes: Readonly<Record<string, string>>): string {
  const number = (key: string) => Number(attributes[key] ?? 0);
  const ellipse = (cx: number, cy: number, rx: number, ry: number) =>
    `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
  switch (tag) {
    case 'path':
      return attributes.d ?? '';
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline':
      return `M${attributes.points}`;
    case 'polygon':
      return `M${attributes.points}Z`;
    case 'rect': {
      const [x, y, w, h] = [number('x'), number('y'), number('width'), number('height')];
      const r = number('rx') || number('ry');
      if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}Z`;
      const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
      return (
        `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}` +
        `h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}Z`
      );
    }
    default:
      throw new Error(`an icon has the unknown element ${tag}`);
  }
}
