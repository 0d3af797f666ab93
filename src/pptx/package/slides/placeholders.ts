import type { Box, PlaceholderRef } from '../../../scene/item.ts';
import type { Page, Placeholder, Scene } from '../../../scene/scene.ts';
import { emu } from '../drawingml/geometry.ts';
import { parseXml } from '../parseXml.ts';
import type { XmlElement } from '../xmlTree.ts';
import { child, children, setChildren } from './children.ts';
import type { Slide } from './slide.ts';

/**
 * Ties items to the placeholders of their layout. What a placeholder inherits is not repeated: no geometry, fill
 * or line, and no position unless it differs, so that moving it on the layout moves it on every slide.
 */
export function placeholders({ page, scene, objects }: Slide): void {
  for (const { item, element } of objects) {
    if (!('placeholder' in item) || !item.placeholder) continue;
    const placeholder = layoutPlaceholder(scene, page, item.placeholder);
    if (!placeholder) {
      throw new Error(`layout ${page.layout} has no ${item.placeholder.type} ${item.placeholder.idx}`);
    }
    mark(element, placeholder);
    inherit(element, sameBox(item.box, placeholder.box));
  }
}

/** The placeholder of the page's layout that `ref` means. */
export function layoutPlaceholder(
  scene: Scene,
  page: Page,
  ref: PlaceholderRef | undefined,
): Placeholder | undefined {
  const layout = scene.layouts.find(({ name }) => name === page.layout);
  return ref && layout?.placeholders.find(({ type, idx }) => type === ref.type && idx === ref.idx);
}

/** `p:ph` as slides write it. A title has no index: there is one, and readers find it by its type. */
export function placeholderXml({ type, idx }: PlaceholderRef): string {
  const index = type === 'title' || type === 'ctrTitle' ? '' : ` idx="${idx}"`;
  return `<p:ph type="${type}"${index}/>`;
}

/** What fills a placeholder is locked against grouping. */
const PROPERTIES: Readonly<Record<string, readonly [own: string, kind: string, locks: string]>> = {
  'p:sp': ['p:nvSpPr', 'p:cNvSpPr', 'a:spLocks'],
  'p:pic': ['p:nvPicPr', 'p:cNvPicPr', 'a:picLocks'],
  'p:graphicFrame': ['p:nvGraphicFramePr', 'p:cNvGraphicFramePr', 'a:graphicFrameLocks'],
};

function mark(object: XmlElement, ref: PlaceholderRef): void {
  const tags = PROPERTIES[object.nodeName];
  if (!tags) throw new Error(`a ${object.nodeName} cannot fill a placeholder`);
  const properties = child(object, tags[0]);
  setChildren(child(properties, 'p:nvPr'), placeholderXml(ref));
  const kind = child(properties, tags[1]);
  kind.removeAttribute('txBox');
  const locks = children(kind, tags[2])[0] ?? kind.appendChild(parseXml(`<${tags[2]}/>`));
  locks.setAttribute('noGrp', '1');
}

/** A frame always says where it stands: the schema wants it. */
function inherit(object: XmlElement, placed: boolean): void {
  if (object.nodeName === 'p:graphicFrame') return;
  const properties = child(object, 'p:spPr');
  for (const node of [...properties.childNodes]) {
    if (node.nodeName !== 'a:xfrm' || placed) properties.removeChild(node);
  }
}

function sameBox(a: Box, b: Box): boolean {
  const edges = ['x', 'y', 'width', 'height'] as const;
  return edges.every((edge) => emu(a[edge]) === emu(b[edge]));
}
