import { contrast } from '../../brand/contrast.ts';
import type { Scene, SceneLayout } from '../../scene/scene.ts';
import { layoutPart } from './master.ts';
import { parseXml } from './parseXml.ts';
import type { Parts } from './parts.ts';
import { children, setChildren } from './slides/children.ts';
import { slideName } from './slides/slide.ts';
import type { XmlElement } from './xmlTree.ts';

/**
 * Turns the colour map around on layouts with a dark ground: a text box that someone adds to a slide there takes the
 * text colour, and reads. Slides follow the map of the layout they are on, so one that is given another follows that.
 * What stands there already says which slot it means, whatever the map; so it looks the same, also to readers that
 * pass such maps over.
 */
export function darkGrounds(parts: Parts, scene: Scene): void {
  for (const [index, layout] of scene.layouts.entries()) {
    if (!isDark(layout, scene)) continue;
    const root = parts.xml(layoutPart(index));
    nameSlots(root);
    for (const override of root.getElementsByTagName('p:clrMapOvr')) setChildren(override, TURNED);
    for (const page of scene.pages) if (page.layout === layout.name) nameSlots(parts.xml(slideName(page)));
  }
}

/** Whether white reads better on the layout's ground than the text colour. */
export function isDark({ background }: SceneLayout, { theme: { colours } }: Scene): boolean {
  const ground = colours[background.slot];
  return contrast(colours.lt1, ground) > contrast(colours.dk1, ground);
}

const SLOTS: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

const TURNED =
  '<a:overrideClrMapping bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1" accent2="accent2" ' +
  'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** Colours by the slots of the theme, which no map changes. */
function nameSlots(root: XmlElement): void {
  for (const colour of root.getElementsByTagName('a:schemeClr')) {
    const name = colour.getAttribute('val') ?? '';
    colour.setAttribute('val', SLOTS[name] ?? name);
  }
  for (const object of [...root.getElementsByTagName('p:sp'), ...root.getElementsByTagName('a:tc')])
    keepDark(object);
}

/** Text outside placeholders leaves out the colour that it has by default, which is now another. */
function keepDark(object: XmlElement): void {
  if (object.getElementsByTagName('p:ph').length > 0) return;
  for (const tag of ['a:rPr', 'a:endParaRPr']) {
    for (const look of object.getElementsByTagName(tag)) {
      if (children(look, 'a:solidFill').length > 0) continue;
      look.insertBefore(parseXml('<a:solidFill><a:schemeClr val="dk1"/></a:solidFill>'), look.childNodes[0]);
    }
  }
}
