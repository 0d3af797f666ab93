import type { Box } from '../../scene/item.ts';

const EMU_PER_POINT = 12_700;

/** Points as English Metric Units, the whole numbers of DrawingML. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/** `a:xfrm` (or `p:xfrm`): where an object stands. */
export function transform(box: Box, tag: 'a:xfrm' | 'p:xfrm' = 'a:xfrm', flip = ''): string {
  const offset = `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/>`;
  return `<${tag}${flip}>${offset}<a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></${tag}>`;
}

/** Whether two boxes are the same to 1 EMU. */
export function sameBox(a: Box, b: Box): boolean {
  return (
    emu(a.x) === emu(b.x) &&
    emu(a.y) === emu(b.y) &&
    emu(a.width) === emu(b.width) &&
    emu(a.height) === emu(b.height)
  );
}

/** The adjustment of a preset shape, in points: `radius` of a roundRect, `notch` of a chevron or homePlate. */
interface Adjustment {
  readonly radius?: number;
  readonly notch?: number;
}

/** `a:prstGeom` of a preset shape. DrawingML writes an adjustment in 100 000ths of the shorter side. */
export function preset(shape: string, box?: Box, { radius, notch }: Adjustment = {}): string {
  const side = box ? Math.min(box.width, box.height) : 0;
  const value = shape === 'roundRect' ? radius : notch;
  if (value === undefined || side <= 0) return `<a:prstGeom prst="${shape}"><a:avLst/></a:prstGeom>`;
  const share = Math.round((value / side) * 100_000);
  const guide = `<a:gd name="adj" fmla="val ${shape === 'roundRect' ? Math.min(50_000, share) : share}"/>`;
  return `<a:prstGeom prst="${shape}"><a:avLst>${guide}</a:avLst></a:prstGeom>`;
}

/** Units of `a:path` for one unit of the path data, so that hundredths are kept. */
const PATH_UNITS = 100;

/** `a:custGeom` of path data (absolute M, L, C and Z) that fills a box of `view`. Throws at any other command. */
export function customGeometry(
  path: string,
  view: { width: number; height: number },
  filled: boolean,
): string {
  const units = (value: number) => Math.round(value * PATH_UNITS);
  const commands = path.match(/[A-Za-z][^A-Za-z]*/gu) ?? [];
  const drawn = commands.map((command) => {
    const values = (command.slice(1).match(/-?[\d.]+/gu) ?? []).map(Number).map(units);
    const points = Array.from(
      { length: values.length / 2 },
      (_, i) => `<a:pt x="${values[2 * i]}" y="${values[2 * i + 1]}"/>`,
    ).join('');
    switch (command[0]) {
      case 'M':
        return `<a:moveTo>${points}</a:moveTo>`;
      case 'L':
        return `<a:lnTo>${points}</a:lnTo>`;
      case 'C':
        return `<a:cubicBezTo>${points}</a:cubicBezTo>`;
      case 'Z':
        return '<a:close/>';
      default:
        throw new Error(`a freeform has no command ${command}`);
    }
  });
  const size = `w="${units(view.width)}" h="${units(view.height)}"`;
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path ${size}${filled ? '' : ' fill="none"'}>${drawn.join('')}</a:path></a:pathLst></a:custGeom>`
  );
}
