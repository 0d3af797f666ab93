import type { Brand } from '../../brand/brand.ts';
import { colourLike } from '../../brand/colour.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Media, Page, SceneLayout } from '../../scene/scene.ts';
import { shareOf } from '../../template/roles/placed.ts';
import { groundColour } from '../../template/stand/groundColour.ts';
import type { Furniture, TemplateLayout } from '../../template/template.ts';
import { placeOf, type Stand } from './stand.ts';

/** The layouts of the template that pages are on, as the preview and the checks see them. */
export function templateLayouts(
  { roles, template }: Stand,
  pages: readonly Page[],
  theme: Brand['theme'],
  media: Readonly<Record<string, Media>>,
): SceneLayout[] {
  const used = new Set(pages.map(({ layout }) => layout));
  const all = new Map(
    [...Object.values(roles).map(({ layout }) => layout), ...template.layouts].map((one) => [one.part, one]),
  );
  // What stands for the pixels of a picture is the colour that was found under the frame.
  const grounds = new Map(
    Object.values(roles)
      .filter(({ layout }) => layout.ground.kind !== 'solid')
      .map(({ layout, ground }) => [layout.part, ground]),
  );
  return [...all.values()]
    .filter(({ part }) => used.has(part))
    .map((layout) => ({
      ...{ name: layout.part, part: layout.part, label: layout.name },
      background: colourLike(grounds.get(layout.part) ?? groundColour(layout), SLOTS, theme),
      items: furnitureItems(layout, template, theme, media),
      placeholders: objectPlaceholders(layout),
    }));
}

/** The placeholders of a layout that objects may fill. */
const objectPlaceholders = ({ placeholders }: TemplateLayout): SceneLayout['placeholders'] =>
  placeholders.flatMap(({ type, idx, name, box, valign }) => {
    const object = OBJECTS.find((one) => one === type);
    return object && box ? [{ type: object, idx, name, box, valign, levels: [] }] : [];
  });
const OBJECTS = ['tbl', 'chart', 'pic', 'obj'] as const;

/** What a layout draws, its ground first: pictures, and shapes of one colour. */
function furnitureItems(
  { ground, furniture }: TemplateLayout,
  { width, height }: { readonly width: number; readonly height: number },
  theme: Brand['theme'],
  media: Readonly<Record<string, Media>>,
): SceneLayout['items'] {
  const whole = { x: 0, y: 0, width, height };
  const under: Furniture[] =
    ground.kind === 'picture' ? [{ name: 'Ground', box: whole, picture: ground.part }] : [];
  const described = { decorative: true } as const;
  return [...under, ...furniture].flatMap(({ name, box, picture, fill, isShaped }): SceneLayout['items'] => {
    if (box.width <= 0 || box.height <= 0) return [];
    // What is parked beside the slide is not seen, and resvg ends the process on a picture there.
    if (shareOf(whole, box) === 0) return [];
    if (picture !== undefined)
      return media[picture] ? [{ kind: 'picture', name, box, media: picture, described }] : [];
    if (fill?.kind !== 'solid' || isShaped) return [];
    return [
      { kind: 'shape', shape: 'rect', name, box, fill: colourLike(fill.colour, SLOTS, theme), described },
    ];
  });
}

/** The slots by which the colours of grounds are named. */
const SLOTS = ['lt1', 'lt2', 'dk1', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5'] as const;

/** Reports the footer of the brand when the layouts of content slides have no placeholder for one. */
export function footerCheck({ footer }: Brand, { roles: { content } }: Stand, report: Report): void {
  const [first] = footer;
  if (!first || placeOf(content.layout, 'ftr')) return;
  report.add('template-unplaced', { what: 'footer', layout: content.layout.name }, { origin: first.origin });
}
