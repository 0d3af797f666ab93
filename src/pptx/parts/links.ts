import type { Page } from '../../scene/scene.ts';
import { escapeXml, legalXml } from '../../xml/escapeXml.ts';
import type { Relationships } from '../package/relationships.ts';
import { slidePart } from './names.ts';

/** The pages of a deck by the links that lead to them (`#id`), made once for a deck. */
export function linkTargets(pages: readonly Page[]): ReadonlyMap<string, Page> {
  return new Map(pages.map((page) => [`#${page.id}`, page]));
}

/**
 * The attributes of `a:hlinkClick`; its relationship is made. `#id` jumps to `page`, which has that id. Throws when a link is
 * neither that nor an address, which is our mistake. The tip is the place's own name unless one is given. WPS Office follows an
 * address only when it is told to open it as a file; PowerPoint follows both (pptxgenjs issues 1014 and 1262).
 */
export function linkAttributes(
  link: string,
  tip: string | undefined,
  page: Page | undefined,
  relationships: Relationships,
): string {
  if (page) {
    const id = relationships.to('slide', slidePart(page.number));
    return `r:id="${id}" action="ppaction://hlinksldjump"${tooltip(tip, page.title)}`;
  }
  const typed = legalXml(link);
  if (!URL.canParse(typed)) throw new Error(`the link “${link}” leads nowhere`);
  const address = uri(new URL(typed));
  const id = relationships.to('hyperlink', address, true);
  return `r:id="${id}" action="ppaction://hlinkfile"${tooltip(tip, address)}`;
}

/**
 * The address as RFC 3986 has it; PowerPoint refuses files whose targets are no URIs. URL keeps what browsers
 * tolerate: spaces and marks, percent signs that escape nothing, brackets outside of hosts, and a second `#`.
 */
function uri({ href, host }: URL): string {
  const [hostEnd, fragment] = [href.indexOf(host) + host.length, href.indexOf('#')];
  return href.replace(TO_ESCAPE, (mark: string, at: number) => {
    const meant = at === fragment || ('[]'.includes(mark) && at < hostEnd);
    return meant ? mark : encodeURIComponent(mark);
  });
}

const TO_ESCAPE = /[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\dA-F]{2})/gi;

const tooltip = (tip: string | undefined, otherwise: string) =>
  ` tooltip="${escapeXml(legalXml(tip ?? '') || otherwise)}"`;
