import type { PictureItem } from '../scene/item.ts';
import { frame } from './shapeOptions.ts';

/** One transparent pixel. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

/** What pptxgenjs's `addImage` takes for a picture: its frame, with a dot that the package replaces. */
export function pictureOptions(item: PictureItem) {
  return { ...frame(item.box), data: `image/png;base64,${DOT}` };
}
