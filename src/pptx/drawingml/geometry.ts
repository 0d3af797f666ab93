import type { Box } from '../../scene/item.ts';

const EMU_PER_POINT = 12_700;

/** Points as English Metric Units, the whole numbers of DrawingML. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/** `a:xfrm` (or `p:xfrm`): where an object stands. */
export function transform(box: Box, tag: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string {
  const offset = `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/>`;
  return `<${tag}>${offset}<a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></${tag}>`;
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

/** `a:prstGeom` of a preset shape. The radius of a roundRect is told in 100 000ths of the shorter side, half of it at most. */
export function preset(shape: string, box?: Box, radius?: number): string {
  const side = box ? Math.min(box.width, box.height) : 0;
  if (shape !== 'roundRect' || radius === undefined || side <= 0) {
    return `<a:prstGeom prst="${shape}"><a:avLst/></a:prstGeom>`;
  }
  const share = Math.min(50_000, Math.round((radius / side) * 100_000));
  const guide = `<a:gd name="adj" fmla="val ${share}"/>`;
  return `<a:prstGeom prst="roundRect"><a:avLst>${guide}</a:avLst></a:prstGeom>`;
}
