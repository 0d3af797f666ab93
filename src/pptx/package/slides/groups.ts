import type { Box, GroupItem, Item, Paragraph } from '../../../scene/item.ts';
import { escapeXml } from '../../../xml/escapeXml.ts';
import { emu } from '../drawingml/geometry.ts';
import { parseXml } from '../parseXml.ts';
import type { XmlElement } from '../xmlTree.ts';
import type { Slide } from './slide.ts';

/** Gathers the objects of each group into one that moves as one. */
export function groups({ page, objects }: Slide): void {
  const elements = new Map<Item, XmlElement>(objects.map(({ item, element }) => [item, element]));
  for (const item of page.items) if (item.kind === 'group') gather(item, elements);
}

/** Replaces the group's first object by the group and moves all into it. A group of nothing is left out. */
function gather(group: GroupItem, elements: Map<Item, XmlElement>): XmlElement | undefined {
  const members = group.items.flatMap((item) => {
    const element = item.kind === 'group' ? gather(item, elements) : elements.get(item);
    return element ? [element] : [];
  });
  const [first] = members;
  const box = enclosing(group);
  if (!first || !box) return undefined;
  const element = parseXml(groupXml(group, box));
  first.parentNode?.insertBefore(element, first);
  for (const member of members) element.appendChild(member);
  return element;
}

/** The group's own coordinates are the slide's, so that nothing inside has to be moved or scaled. */
function groupXml(group: GroupItem, { x, y, width, height }: Box): string {
  const [name, alt] = [group.name, wordsOf(group) || group.name].map(escapeXml);
  const [at, size] = [`x="${emu(x)}" y="${emu(y)}"`, `cx="${emu(width)}" cy="${emu(height)}"`];
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${name}" descr="${alt}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm></p:grpSpPr></p:grpSp>`
  );
}

/** What screen readers say where they stop at a group: all of its words, as they are read one by one. */
function wordsOf(item: Item): string {
  if (item.kind === 'group') return item.items.map(wordsOf).filter(Boolean).join(' ');
  if (item.kind === 'text' && !item.decorative)
    return item.paragraphs.map(plain).join(' ').replace(/\s+/g, ' ');
  return 'described' in item && 'alt' in item.described ? item.described.alt : '';
}

const plain = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

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
