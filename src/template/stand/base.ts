import type { Box } from '../../scene/item.ts';
import { titleOf } from '../roles/placed.ts';
import type {
  LayoutRole,
  RoleMapping,
  Template,
  TemplateLayout,
  TemplateLevel,
  TemplatePlaceholder,
} from '../template.ts';
import type { BaseLayout } from './baseLayout.ts';
import { groundBehind, type SamplesOf } from './groundUnder.ts';
import {
  type Halves,
  halvesOf,
  type ObjectPlace,
  type ObjectType,
  objectPlaces,
  pictured,
} from './objectPlaces.ts';

/** The company's template that a deck stands on: its layouts by the parts that they play. */
export interface Base {
  readonly template: Template;
  readonly roles: Readonly<Record<LayoutRole, BaseLayout>>;
  /** The layouts on which an object of a content slide fills a placeholder, and those on which the picture of an opening does. */
  readonly objects: Readonly<Partial<Record<ObjectType, ObjectPlace>>>;
  readonly pictured: Readonly<Partial<Record<LayoutRole, ObjectPlace>>>;
  /** The layout for two columns of words. */
  readonly halves?: Halves;
}

/** The roles that a role takes the layout of when the template has none for it, in this order. */
const INSTEAD: Readonly<Record<LayoutRole, readonly LayoutRole[]>> = {
  content: [],
  points: ['content'],
  cover: ['section', 'content'],
  section: ['cover', 'content'],
  closing: ['cover', 'section', 'content'],
};

/**
 * Gives every role a layout: its own, that of the next role, or for content without any a layout with a title that
 * Deckwright adds to the first master. `samplesOf` gives the pixels of pictures.
 */
export function baseOf(
  template: Template,
  mapping: RoleMapping,
  samplesOf: SamplesOf = () => undefined,
): Base {
  const own = (role: LayoutRole): BaseLayout | undefined => {
    const mapped = mapping.roles[role];
    const layout = mapped && template.layouts[mapped.layout];
    if (!layout) return undefined;
    const isContent = role === 'content' || role === 'points';
    const clear = isContent ? underTitle(mapped.frame, layout, template) : mapped.frame;
    const frame = aboveFoot(clear, template);
    return { layout, frame, ground: groundBehind(frame, layout, template, samplesOf) };
  };
  const content = own('content') ?? addedLayout(template, samplesOf);
  const of = (role: LayoutRole): BaseLayout =>
    own(role) ??
    INSTEAD[role].map((other) => (other === 'content' ? content : own(other))).find(Boolean) ??
    content;
  const places = Object.entries(objectPlaces(content, template, mapping));
  const halves = halvesOf(content, template, mapping);
  return {
    template,
    ...(halves ? { halves } : {}),
    objects: Object.fromEntries(
      places.map(([type, place]) => [
        type,
        {
          ...place,
          frame: aboveFoot(underTitle(place.frame, place.layout, template), template),
        },
      ]),
    ),
    pictured: pictured(template, mapping),
    roles: {
      content,
      points: of('points'),
      cover: of('cover'),
      section: of('section'),
      closing: of('closing'),
    },
  };
}

/** Shares of the height of the slide that are air above what stands at its foot, and below a title or an ornament. */
const AIR = { foot: 0.012, top: 0.022 };
/** Edges that are this near to one another, in points, are one. */
const NEAR = 2;

/** The frame with some air below what ends above it, and as wide as the words of a title that has its width. */
function underTitle(frame: Box, { placeholders, furniture }: TemplateLayout, template: Template): Box {
  const title = titleOf(placeholders, template);
  const above = [
    title?.box,
    ...furniture.map(({ box, fill, picture }) => (fill || picture ? box : undefined)),
  ]
    .flatMap((box) => box ?? [])
    .filter(({ x, width }) => x < frame.x + frame.width && x + width > frame.x)
    .map(({ y, height }) => y + height)
    .filter((edge) => edge <= frame.y + 1);
  const down = Math.max(
    0,
    AIR.top * template.height - (frame.y - Math.max(Number.NEGATIVE_INFINITY, ...above)),
  );
  const [x, right] = [frame.x, frame.x + frame.width];
  const { left: inLeft, right: inRight } = title?.insets ?? { left: 0, right: 0 };
  const left = title?.box && Math.abs(title.box.x - x) <= NEAR ? inLeft : 0;
  const end = title?.box && Math.abs(title.box.x + title.box.width - right) <= NEAR ? inRight : 0;
  return {
    ...{ x: x + left, width: frame.width - left - end },
    ...{ y: frame.y + down, height: frame.height - down },
  };
}

/** The frame with some air above what stands at the foot of the slide. */
const aboveFoot = (frame: Box, { height }: Template): Box => ({
  ...frame,
  height: Math.max(1, frame.height - AIR.foot * height),
});

/** The part of the layout that Deckwright adds. */
export const ADDED_LAYOUT = 'ppt/slideLayouts/deckwrightLayout1.xml';

/** A layout with a title alone, on the first master: the title's place and look are those of the master's, where it has one. */
function addedLayout(template: Template, samplesOf: SamplesOf): BaseLayout {
  const { width, height, masters } = template;
  const [master] = masters;
  if (!master) throw new Error('a template has no master');
  const own = master.placeholders.find(({ type, box }) => type === 'title' && box);
  const unit = width / 960;
  const title: TemplatePlaceholder = own ?? {
    type: 'title',
    idx: 0,
    name: 'Title',
    box: { x: 48 * unit, y: 36 * unit, width: width - 96 * unit, height: 72 * unit },
    insets: { left: 7.2, top: 3.6, right: 7.2, bottom: 3.6 },
    valign: 'middle',
    isVertical: false,
    shrinks: true,
    levels: [plainTitle(28 * unit, master)],
  };
  const { box } = title;
  const top = (box ? box.y + box.height : 108 * unit) + 6 * unit;
  const frame = {
    ...{ x: box?.x ?? 48 * unit, y: top },
    ...{ width: box?.width ?? width - 96 * unit, height: height - top - 48 * unit },
  };
  const { theme, colourMap, ground, furniture } = master;
  const layout = {
    ...{ part: ADDED_LAYOUT, name: 'Deckwright', type: 'titleOnly', master: 0 },
    ...{ theme, colourMap, ground, furniture, placeholders: [title] },
  };
  return { layout, frame, ground: groundBehind(frame, layout, template, samplesOf), isAdded: true };
}

const plainTitle = (
  size: number,
  { theme, colourMap }: Pick<Template['masters'][number], 'theme' | 'colourMap'>,
): TemplateLevel => ({
  size,
  bold: true,
  colour: theme.colours[colourMap.tx1],
  faces: theme.major,
  align: 'left',
  spacing: { share: 1 },
  before: 0,
  after: 0,
  indent: 0,
  hanging: 0,
  hasBullet: false,
});
