import type { Item } from '../scene/item.ts';
import type { Page, Scene } from '../scene/scene.ts';
import { type BaselineRule, inPowerPoint } from './baseline.ts';
import { chartSvg } from './charts/chartSvg.ts';
import { paint } from './paint.ts';
import { freeformSvg, pictureSvg, shapeSvg } from './shapeSvg.ts';
import { tableSvg } from './tableSvg.ts';
import { textSvg } from './textSvg.ts';

/**
 * Draws a page as an SVG of its own, one unit a point: its layout's background and items, then its own items. `rule` says where
 * baselines are, as PowerPoint sets them when it is absent.
 */
export function pageSvg(page: Page, scene: Scene, rule: BaselineRule = inPowerPoint): string {
  const layout = scene.layouts.find(({ name }) => name === page.layout);
  if (!layout) throw new Error(`page ${page.number} has the unknown layout ${page.layout}`);
  const { width, height, theme } = scene;
  const ground = `<rect width="${width}" height="${height}"${paint('fill', layout.background, theme)}/>`;
  const items = [...layout.items, ...page.items].map((item) => itemSvg(item, scene, rule));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `${ground}${items.join('')}</svg>`
  );
}

function itemSvg(item: Item, scene: Scene, rule: BaselineRule): string {
  const { theme, media } = scene;
  switch (item.kind) {
    case 'group':
      return `<g>${item.items.map((inner) => itemSvg(inner, scene, rule)).join('')}</g>`;
    case 'text':
      return textSvg(item, theme, { rule });
    case 'shape':
      return shapeSvg(item, theme);
    case 'freeform':
      return freeformSvg(item, theme);
    case 'picture': {
      const shown = media[item.media];
      if (!shown) throw new Error(`the scene has no medium ${item.media}`);
      return pictureSvg(item, shown);
    }
    case 'table':
      return tableSvg(item, theme, rule);
    case 'chart':
      return chartSvg(item, theme);
  }
}
