import { frameOf, isSmall } from '../roles/frame.ts';
import { areaShare, bodiesOf, FOOTERS, isOnSlide, othersOf, shareOf, titleOf } from '../roles/placed.ts';
import { candidates } from '../roles/score.ts';
import type { LayoutRole, RoleMapping, Template, TemplateLayout, TemplatePlaceholder } from '../template.ts';
import type { BaseLayout } from './baseLayout.ts';
import { groundColour } from './groundColour.ts';

/** The types of placeholders for one object, as PowerPoint calls them. */
export type ObjectType = 'tbl' | 'chart' | 'pic';

/** A layout with a placeholder that takes one object. */
export interface ObjectPlace extends BaseLayout {
  readonly placeholder: TemplatePlaceholder;
}

/** From this share of the slide on an object placeholder is what a layout is for; a smaller text beside it is a kicker. */
const LARGE = 0.12;
/** The share of the room for content that a layout with an object placeholder leaves at least, in each direction. */
const ALIKE = 0.9;

/**
 * For each type of object the layout on which it fills a placeholder: one of its type, or one for any object. Such a layout has the
 * master, the ground and nearly the room of that for content, and no other large placeholder; where the layout for content was
 * written down, it is that layout or none.
 */
export function objectPlaces(
  { layout: content, frame, ground }: BaseLayout,
  template: Template,
  { roles }: RoleMapping,
): Readonly<Partial<Record<ObjectType, ObjectPlace>>> {
  const points = template.layouts[roles.points?.layout ?? -1];
  const usual = [content, ...(points ? [points] : [])];
  const alike = alikeLayouts(content, usual, template, roles);
  const placeFor = (type: ObjectType): Place | undefined => {
    const found = (wanted: string) =>
      alike.flatMap((layout) => placeOn(layout, wanted, frame, template) ?? [])[0];
    // A layout for any object says so by its type: others with such a placeholder are for code, quotations and the like.
    return (
      found(type) ??
      alike
        .filter((one) => usual.includes(one))
        .flatMap((one) => placeOn(one, 'obj', frame, template) ?? [])[0]
    );
  };
  const found = (['tbl', 'chart', 'pic'] as const).flatMap((type) => {
    const place = placeFor(type);
    return place ? [[type, { ...place, ground }] as const] : [];
  });
  return Object.fromEntries(found);
}

/** The layouts that slides of content may stand on: the usual ones, then the others of their master and ground; only the one that was written down. */
function alikeLayouts(
  content: TemplateLayout,
  usual: readonly TemplateLayout[],
  { layouts }: Template,
  { content: mapped }: RoleMapping['roles'],
): TemplateLayout[] {
  if (mapped?.by === 'outline' || mapped?.by === 'mapping file') return [content];
  return [...new Set([...usual, ...layouts])].filter((one) => one === content || isAlike(one, content));
}

const isAlike = (one: TemplateLayout, content: TemplateLayout): boolean =>
  one.master === content.master &&
  JSON.stringify([one.ground, one.colourMap]) === JSON.stringify([content.ground, content.colourMap]);

/** A layout with two placeholders for text side by side, from the left. */
export interface Halves extends BaseLayout {
  readonly bodies: readonly [TemplatePlaceholder, TemplatePlaceholder];
}

/** The layout for two columns of words: it is like that for content, and below its title stand just two texts of one look and nearly one height, side by side. */
export function halvesOf(
  { layout: content, frame, ground }: BaseLayout,
  template: Template,
  { roles }: RoleMapping,
): Halves | undefined {
  return alikeLayouts(content, [], template, roles).flatMap((layout) => {
    const { placeholders } = layout;
    const texts = bodiesOf(placeholders, template);
    const [left, right] = texts.toSorted((a, b) => (a.box?.x ?? 0) - (b.box?.x ?? 0));
    if (!titleOf(placeholders, template) || texts.length !== 2 || !left?.box || !right?.box) return [];
    const isEven =
      left.box.x + left.box.width <= right.box.x + 1 &&
      Math.abs(left.box.y - right.box.y) <= EVEN * template.height &&
      Math.abs(left.box.height - right.box.height) <= EVEN * template.height;
    const looks = [left, right].map(({ levels, valign }) => JSON.stringify([levels, valign]));
    const isOneLook = looks[0] === looks[1];
    if (!isEven || !isOneLook || othersOf(placeholders, template).length > 0) return [];
    if (!texts.every((one) => isLarge(one, template))) return [];
    return { layout, frame, ground, bodies: [left, right] as const };
  })[0];
}

/** How much two halves may differ in their tops and heights, as a share of the height of the slide. */
const EVEN = 0.03;

/** The place of an object in the only large placeholder of a layout, when that has the wanted type and room enough. */
function placeOn(
  layout: TemplateLayout,
  wanted: string,
  room: BaseLayout['frame'],
  template: Template,
): Place | undefined {
  if (!titleOf(layout.placeholders, template)) return undefined;
  const large = layout.placeholders.filter((one) => isLarge(one, template));
  const [placeholder] = large;
  if (large.length !== 1 || placeholder?.type !== wanted || placeholder.isVertical) return undefined;
  const frame = frameOf(layout, template, placeholder);
  const isRoomy = frame.width >= ALIKE * room.width && frame.height >= ALIKE * room.height;
  return isRoomy && !isSmall(frame, template) ? { layout, frame, placeholder } : undefined;
}

/** A place whose ground is that of content. */
type Place = Omit<ObjectPlace, 'ground'>;

const isLarge = (one: TemplatePlaceholder, template: Template): boolean =>
  !/title$/i.test(one.type) && !FOOTERS.includes(one.type) && areaShare(one, template) >= LARGE;

/** How sure a layout must be of its role to take a picture: as a layout that looks like one without a name that says so. */
const LIKELY = 1.2;

/**
 * For cover, divider and closing the layout on which a picture fills a placeholder clear of the texts: that of the role, or
 * another one of its master that can play it, unless the layout was written down.
 */
export function pictured(
  template: Template,
  { roles }: RoleMapping,
): Readonly<Partial<Record<LayoutRole, ObjectPlace>>> {
  const placeFor = (role: 'cover' | 'section' | 'closing'): ObjectPlace | undefined => {
    const own = roles[role];
    const layout = own && template.layouts[own.layout];
    if (!layout) return undefined;
    const isWritten = own.by === 'outline' || own.by === 'mapping file';
    const others = isWritten
      ? []
      : candidates(role, layout.master, template).filter(({ evidence }) => evidence >= LIKELY);
    const all = [layout, ...others.flatMap((one) => template.layouts[one.layout] ?? [])];
    const ground = groundColour(layout);
    return all.flatMap((one) => pictureOn(one, { frame: own.frame, ground }, template) ?? [])[0];
  };
  const found = (['cover', 'section', 'closing'] as const).flatMap((role) => {
    const place = placeFor(role);
    return place ? [[role, place] as const] : [];
  });
  return Object.fromEntries(found);
}

/** The only placeholder for a picture on a layout, when no text lies on it. */
function pictureOn(
  layout: TemplateLayout,
  room: Pick<BaseLayout, 'frame' | 'ground'>,
  template: Template,
): ObjectPlace | undefined {
  const { placeholders } = layout;
  const others = othersOf(placeholders, template);
  const [placeholder] = others;
  const box = placeholder?.box;
  if (others.length !== 1 || placeholder?.type !== 'pic' || !box) return undefined;
  const texts = [titleOf(placeholders, template), ...bodiesOf(placeholders, template)];
  const isClear = texts.every(
    (one) => !one?.box || (isOnSlide(one, template) && shareOf(box, one.box) < 0.05),
  );
  return isClear && areaShare(placeholder, template) >= LARGE ? { layout, ...room, placeholder } : undefined;
}
