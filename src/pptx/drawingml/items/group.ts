import type { Box, GroupItem, Item } from '../../../scene/item.ts';
import { emu } from '../geometry.ts';
import { nonVisual, type ObjectContext } from './object.ts';

/**
 * `p:grpSp` of a group; `write` writes its members. Its own coordinates are the slide's, so that nothing inside has to
 * be moved or scaled. A group of nothing is left out.
 */
export function groupXml(item: GroupItem, context: ObjectContext, write: (member: Item) => string): string {
  const box = enclosing(item);
  if (!box) return '';
  const about = nonVisual(item, context, { alt: wordsOf(item) || item.name });
  const at = `x="${emu(box.x)}" y="${emu(box.y)}"`;
  const size = `cx="${emu(box.width)}" cy="${emu(box.height)}"`;
  return (
    `<p:grpSp><p:nvGrpSpPr>${about}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${at}/>` +
    `<a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>${item.items.map(write).join('')}</p:grpSp>`
  );
}

/** What screen readers say where they stop at a group: all of its words, as they are read one by one. */
function wordsOf(item: Item): string {
  if (item.kind === 'group') return item.items.map(wordsOf).filter(Boolean).join(' ');
  if (item.kind === 'text' && !item.decorative) {
    const lines = item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
    return lines.join(' ').replace(/\s+/g, ' ');
  }
  return 'described' in item && 'alt' in item.described ? item.described.alt : '';
}

/** The smallest box around all that the item holds; none when it holds nothing. */
function enclosing(item: Item): Box | undefined {
  if (item.kind !== 'group') return item.box;
  const boxes = item.items.map(enclosing).filter((box) => box !== undefined);
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
