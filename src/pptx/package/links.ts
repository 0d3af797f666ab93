import type { Scene } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import type { Relationships } from './relationships.ts';

/**
 * Turns links of the scene into the attributes of `a:hlinkClick`, making the relationships. `#id` jumps to the page
 * of that id; what is neither that nor an address gives `undefined`. The tip is the place's own name unless one is
 * given. WPS Office follows an address only when it is
 * told to open it as a file; PowerPoint follows both (pptxgenjs issues 1014 and 1262).
 */
export function linkAttributes(
  relationships: Relationships,
  scene: Scene,
): (link: string, tip?: string) => string | undefined {
  const pages = new Map(scene.pages.map((page) => [`#${page.id}`, page]));
  return (link, tip) => {
    const page = pages.get(link);
    if (page) {
      const id = relationships.to('slide', `ppt/slides/slide${page.number}.xml`);
      return `r:id="${id}" action="ppaction://hlinksldjump"${tooltip(tip || page.title)}`;
    }
    // A target that is not a URI makes PowerPoint refuse the file; URL escapes what an address may not hold.
    const address = URL.canParse(link) ? new URL(link).href : undefined;
    if (!address) return undefined;
    const id = relationships.to('hyperlink', address, true);
    return `r:id="${id}" action="ppaction://hlinkfile"${tooltip(tip || address)}`;
  };
}

const tooltip = (tip: string) => ` tooltip="${escapeXml(tip)}"`;
