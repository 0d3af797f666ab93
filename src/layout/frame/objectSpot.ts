import type { Box, PlaceholderType } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import type { Inks } from './inks.ts';
import { INDEX } from './placeholderIndex.ts';
import { placeholderOf } from './spot.ts';

/** The placeholder of a layout that a chart, a table or a picture fills; its name is its prompt, too. */
export function objectPlaceholder(
  type: Extract<PlaceholderType, 'chart' | 'tbl' | 'pic'>,
  name: string,
  box: Box,
  inks: Inks,
): Placeholder {
  const look = inks.looks.quiet;
  return placeholderOf({
    type,
    idx: INDEX.object,

    name,
    prompt: name,
    box,
    valign: 'top',
    look,
    sizes: [14],
  });
}
