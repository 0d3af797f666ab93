import type { PictureItem } from '../scene/item.ts';
import type { Scene } from '../scene/scene.ts';
import { frame } from './shapeOptions.ts';

/** What pptxgenjs's `addImage` takes for a picture: bytes only, never a path or an address. */
export function pictureOptions(item: PictureItem, media: Scene['media']) {
  const found = media[item.media];
  if (!found) throw new Error(`the scene has no medium ${item.media}`);
  const type = found.type === 'svg' ? 'svg+xml' : found.type;
  return { ...frame(item.box), data: `image/${type};base64,${found.data}`, altText: item.name };
}
