import type { Scene } from '../../../scene/scene.ts';
import type { Parts } from '../parts.ts';
import { Relationships } from '../relationships.ts';
import { drawnElements, slideName } from './slidePart.ts';

/** Puts the PNG of an SVG where older readers look for it; pptxgenjs leaves a picture of a broken image there. */
export function pictures(parts: Parts, scene: Scene): void {
  for (const page of scene.pages) {
    for (const { item, element } of drawnElements(parts, page)) {
      const media = item.kind === 'picture' ? scene.media[item.media] : undefined;
      if (media?.type !== 'svg' || !media.fallback) continue;
      const id = element.getElementsByTagName('a:blip')[0]?.getAttribute('r:embed');
      const target = new Relationships(parts, slideName(page)).list().find((r) => r.id === id)?.target;
      if (!target) throw new Error(`picture “${item.name}” has no PNG part`);
      parts.set(target, Uint8Array.from(Buffer.from(media.fallback, 'base64')));
    }
  }
}
