import type { Box } from '../../../scene/item.ts';

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
