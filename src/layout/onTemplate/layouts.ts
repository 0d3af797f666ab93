import type { Brand } from '../../brand/brand.ts';
import { colourLike } from '../../brand/colour.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Media, Page, SceneLayout } from '../../scene/scene.ts';
import { groundColour } from '../../template/stand/brandOn.ts';
import type { TemplateLayout } from '../../template/template.ts';
import { placeOf, type Stand } from './stand.ts';

/** The layouts of the template that pages are on, as the preview and the checks see them. */
export function templateLayouts(
  { roles, template }: Stand,
  pages: readonly Page[],
  theme: Brand['theme'],
  media: Readonly<Record<string, Media>>,
): SceneLayout[] {
  const used = new Set(pages.map(({ layout }) => layout));
  const all = new Map(Object.values(roles).map(({ layout }) => [layout.part, layout]));
  return [...all.values()]
    .filter(({ part }) => used.has(part))
    .map((layout) => ({
      ...{ name: layout.part, part: layout.part, label: layout.name },
      background: colourLike(groundColour(layout), ['lt1', 'lt2', 'dk1', 'dk2', 'accent1', 'accent2'], theme),
      items: furnitureItems(layout, template, media),
      placeholders: [],
    }));
}

/** The pictures that a layout shows, its ground first. */
function furnitureItems(
  { ground, furniture }: TemplateLayout,
  { width, height }: { readonly width: number; readonly height: number },
  media: Readonly<Record<string, Media>>,
): SceneLayout['items'] {
  const whole = { x: 0, y: 0, width, height };
  const shown = [
    ...(ground.kind === 'picture' ? [{ name: 'Ground', box: whole, picture: ground.part }] : []),
    ...furniture,
  ];
  return shown.flatMap(({ name, box, picture }) =>
    picture !== undefined && media[picture] && box.width > 0 && box.height > 0
      ? [{ kind: 'picture' as const, name, box, media: picture, described: { decorative: true as const } }]
      : [],
  );
}

/** Reports the footer of the brand when the layouts of content slides have no placeholder for one. */
export function footerCheck({ footer }: Brand, { roles: { content } }: Stand, report: Report): void {
  const [first] = footer;
  if (!first || placeOf(content.layout, 'ftr')) return;
  report.add('template-unplaced', { what: 'footer', layout: content.layout.name }, { origin: first.origin });
}
