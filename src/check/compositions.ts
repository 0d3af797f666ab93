import type { Page, Scene } from '../scene/scene.ts';

/**
 * The composition of each page: what the eye sees before it reads, which is the arrangement of its layout and the colour
 * of its ground. How many entries it has, and whether it has a lead or a source, makes no other one.
 */
export function compositions({ layouts, pages }: Pick<Scene, 'layouts' | 'pages'>): readonly string[] {
  const grounds = new Map(layouts.map(({ name, background }) => [name, background.slot]));
  return pages.map(({ layout }) => `${arrangement({ layout })} ${grounds.get(layout) ?? ''}`);
}

/** The name of the layout of a page without what the eye does not take for another arrangement. */
export const arrangement = ({ layout }: Pick<Page, 'layout'>): string =>
  layout.replace(/-(?:\d+|words|unsigned|slogans|marked)(?=-|$)/gu, '');
