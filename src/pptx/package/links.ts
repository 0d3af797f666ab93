import type { Scene } from '../../scene/scene.ts';
import type { Relationships } from './relationships.ts';

/**
 * Turns links of the scene into the attributes of `a:hlinkClick`, making the relationships. `#id` jumps to the page
 * of that id; what is neither that nor an address gives `undefined`. WPS Office follows an address only when it is
 * told to open it as a file; PowerPoint follows both (pptxgenjs issues 1014 and 1262).
 */
export function linkAttributes(
  relationships: Relationships,
  scene: Scene,
): (link: string) => string | undefined {
  const slides = new Map(scene.pages.map(({ id, number }) => [`#${id}`, `ppt/slides/slide${number}.xml`]));
  return (link) => {
    const slide = slides.get(link);
    if (slide) return `r:id="${relationships.to('slide', slide)}" action="ppaction://hlinksldjump"`;
    // A target that is not a URI makes PowerPoint refuse the file; URL escapes what an address may not hold.
    const address = URL.canParse(link) ? new URL(link).href : undefined;
    return address && `r:id="${relationships.to('hyperlink', address, true)}" action="ppaction://hlinkfile"`;
  };
}
