import type { Scene } from '../scene/scene.ts';
import { cleanScene } from './cleanScene.ts';
import { draw } from './draw.ts';
import { finish } from './package/finish.ts';
import { Parts } from './package/parts.ts';
import { thumbnail } from './package/thumbnail.ts';

/**
 * Writes the scene as a PowerPoint file: drawn by pptxgenjs, then finished part by part. `cover` is a JPEG of its
 * first page, or will be one: it is waited for when all is drawn. The same scene gives the same bytes. Throws only on
 * our own mistakes (a page of an unknown layout, say).
 */
export async function writePptx(
  scene: Scene,
  cover?: Uint8Array | PromiseLike<Uint8Array | undefined>,
): Promise<Uint8Array> {
  const clean = cleanScene(scene);
  const parts = Parts.unzip(await draw(clean));
  const picture = await cover;
  if (picture) thumbnail(parts, picture);
  finish(parts, clean);
  return parts.zip();
}
