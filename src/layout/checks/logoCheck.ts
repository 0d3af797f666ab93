import type { Brand } from '../../brand/brand.ts';
import { contrast } from '../../brand/contrast.ts';
import { ALIKE, difference } from '../../brand/difference.ts';
import type { Report } from '../../diagnostics/report.ts';
import { type Keep, keepNothing } from '../../keep/keep.ts';
import type { Media, Page, SceneLayout } from '../../scene/scene.ts';
import { groundAt } from './contrastCheck.ts';

/** The difference from the ground with which a part of a logo stands out, and the least share of its area that has to. */
const SEEN = 1.5 * ALIKE;
const LEAST = 1 / 3;

/**
 * Reports `logo-unseen`, once for each picture of the logo and each ground: less than a third of it stands out from the
 * ground under it. Says nothing about a logo whose pixels are not known, such as a JPEG, or one that stands on a picture.
 * `keep` gives back how much of the same picture stood out from the same ground.
 */
export function logoCheck(
  { logo, theme }: Brand,
  media: Readonly<Record<string, Media>>,
  layouts: readonly SceneLayout[],
  pages: readonly Page[],
  report: Report,
  keep: Keep = keepNothing,
): void {
  if (!logo) return;
  const own = [logo, ...(logo.dark ? [logo.dark] : [])];
  const checked = new Set<string>();
  for (const page of pages) {
    const layout = layouts.find(({ name }) => name === page.layout);
    for (const item of [...(layout?.items ?? []), ...page.items]) {
      const named = item.kind === 'picture' && own.find(({ path }) => path === item.media);
      const samples = named && media[named.path]?.samples;
      if (item.kind !== 'picture' || !named || !samples || !layout) continue;
      const { x, y, width, height } = item.box;
      const ground = groundAt({ x: x + width / 2, y: y + height / 2 }, layout, page, theme);
      const key = `${named.path} ${ground?.colour}`;
      if (!ground || checked.has(key)) continue;
      checked.add(key);
      const { share } = keep(
        'logo',
        () => [media[named.path], ground.colour],
        () => ({ share: seenShare(samples.colours, ground.colour) }),
      );
      if (share >= LEAST) continue;
      const facts = {
        file: named.path,
        ground: ground.colour,
        share,
        dark: contrast(ground.colour, 'FFFFFF') >= 4.5,
      };
      report.add('logo-unseen', facts, {
        origin: named.origin,
        slide: { number: page.number, title: page.title },
      });
    }
  }
}

/** The share of the opaque pixels that stand out from a ground. */
function seenShare(colours: readonly (string | undefined)[], ground: string): number {
  const opaque = colours.filter((colour) => colour !== undefined);
  return opaque.filter((colour) => difference(colour, ground) >= SEEN).length / Math.max(1, opaque.length);
}
