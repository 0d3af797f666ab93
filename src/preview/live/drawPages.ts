import type { Keep } from '../../keep/keep.ts';
import { once } from '../../once.ts';
import type { Page, Scene } from '../../scene/scene.ts';
import { pageSvg } from '../pageSvg.ts';
import { type Area, areasOf } from './areas.ts';

/** A page as the preview shows it. */
export interface DrawnPage {
  readonly page: Page;
  /** The name of its section; empty when the deck has none. */
  readonly section: string;
  readonly svg: string;
  /** What stands on it, in the order of `shown`. Found at the first call, because only a click or an editor asks for it. */
  readonly areas: () => readonly Area[];
  /** The areas without their origins: boxes of x, y, width and height, and the words. */
  readonly shown: readonly { readonly boxes: readonly (readonly number[])[]; readonly words: string }[];
}

/** Draws all pages of a scene. `keep` gives back the drawings of pages that are as they were. */
export function drawPages(scene: Scene, keep: Keep): DrawnPage[] {
  return scene.pages.map((page) => {
    const { number, items, layout } = page;
    const input = () => [items, layout, scene.layouts, scene.theme];
    return {
      page,
      section: scene.sections.find(({ last }) => last >= number)?.name ?? '',
      areas: once(() => areasOf(page, scene.theme)),
      ...keep('drawing', input, () => drawing(page, scene)),
    };
  });
}

function drawing(page: Page, scene: Scene): Pick<DrawnPage, 'svg' | 'shown'> {
  const shown = areasOf(page, scene.theme).map(({ boxes, words }) => ({
    boxes: boxes.map(({ x, y, width, height }) => [x, y, width, height].map((n) => Math.round(n * 10) / 10)),
    words,
  }));
  return { svg: pageSvg(page, scene), shown };
}
