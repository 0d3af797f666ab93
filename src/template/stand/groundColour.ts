import type { TemplateLayout } from '../template.ts';

/** The colour of the ground of a layout: that of the page where it is a picture or a gradient. */
export function groundColour({
  ground,
  theme,
  colourMap,
}: Pick<TemplateLayout, 'ground' | 'theme' | 'colourMap'>) {
  return ground.kind === 'solid' ? ground.colour : theme.colours[colourMap.bg1];
}
