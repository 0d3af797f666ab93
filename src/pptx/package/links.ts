import type { Scene } from '../../scene/scene.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import type { Relationships } from './relationships.ts';

/**
 * Turns links of the scene into the attributes of `a:hlinkClick`, making the relationships. `#id` jumps to the page
 * of that id; what is neither that nor an address is our mistake and throws. The tip is the place's own name unless
 * one is given. WPS Office follows an address only when it is told to open it as a file; PowerPoint follows both
 * (pptxgenjs issues 1014 and 1262).
 */
export function linkAttributes(
  relationships: Relationships,
  scene: Scene,
): (link: string, tip?: string) => string {
  const pages = new Map(scene.pages.map((page) => [`#${page.id}`, page]));
  return (link, tip) => {
    const page = pages.get(link);
    if (page) {
      const id = relationships.to('slide', `ppt/slides/slide${page.number}.xml`);
      return `r:id="${id}" action="ppaction://hlinksldjump"${tooltip(tip || page.title)}`;
    }
    if (!URL.canParse(link)) throw new Error(`the link “${link}” leads nowhere`);
    const address = uri(new URL(link));
    const id = relationships.to('hyperlink', address, true);
    return `r:id="${id}" action="ppaction://hlinkfile"${tooltip(tip || address)}`;
  };
}

/**
 * The address as RFC 3986 has it; PowerPoint refuses files whose targets are no URIs. URL leaves what browsers put up
 * with: spaces and marks, percent signs that escape nothing, brackets outside of hosts, and more than one `#`.
 */
function uri({ href, host }: URL): string {
  const [hostEnd, fragment] = [href.indexOf(host) + host.length, href.indexOf('#')];
  return href.replace(TO_ESCAPE, (mark: string, at: number) => {
    const meant = at === fragment || ('[]'.includes(mark) && at < hostEnd);
    return meant ? mark : encodeURIComponent(mark);
  });
}

const TO_ESCAPE = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\dA-F]{2})/gi;

const tooltip = (tip: string) => ` tooltip="${escapeXml(tip)}"`;
