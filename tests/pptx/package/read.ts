import { draw } from '../../../src/pptx/draw.ts';
import { Parts } from '../../../src/pptx/package/parts.ts';
import type { Scene } from '../../../src/scene/scene.ts';

/** The package as pptxgenjs leaves it: what the patches are there to put right. */
export async function drawn(scene: Scene): Promise<Parts> {
  return Parts.unzip(await draw(scene));
}

/** The text of a part as it stands now. */
export function read(parts: Parts, name: string): string {
  return new TextDecoder().decode(parts.bytes(name));
}
