import type { Theme } from '../../brand/theme.ts';
import type { Box } from '../../scene/item.ts';
import type { Media } from '../../scene/scene.ts';
import type { Slide, Text } from '../../slides/slide.ts';
import type { Base } from '../../template/stand/base.ts';
import type { BaseLayout } from '../../template/stand/baseLayout.ts';
import type { BrandOn } from '../../template/stand/brandOn.ts';
import { coloursUnder, isLegibleOn, knownUnder } from '../../template/stand/groundUnder.ts';
import type { TemplateLayout, TemplatePlaceholder } from '../../template/template.ts';
import { type Areas, areasOf, INNER } from '../frame/grid.ts';
import { PITCH, SIZES } from '../typesetting/scale.ts';

/** How a deck stands on a template: its layouts, and what all content slides keep free for the lines around their content. */
export interface Stand extends Base {
  readonly branded: BrandOn;
  /** Height of the line of a kicker above the content and of that of a source below it, in points of the page of kinds; 0 for none. */
  readonly kicker: number;
  readonly source: number;
  /** The sizes that sources may take there, largest first. */
  readonly sourceSizes: readonly [number, ...number[]];
  /** The small placeholder of the content layout that takes kickers. */
  readonly kickerPlace?: TemplatePlaceholder;
  /** Content stands on a panel, because the ground under it is a picture or a gradient on which words cannot be read. */
  readonly panel: boolean;
}

const KICKER = 27;
/** The least size of a source on a slide, however narrow, in points. */
const LEAST_SOURCE = 9;
/** What content that reaches below its area makes of the scale of a page. */
const ROUGHLY = 0.97;
/** Its lines, their pitch in em, and the space above them, in points of the page of kinds. */
const SOURCE = { lines: 2, pitch: PITCH.body, above: 1 };
/** The least and the most height of the panels of a page; a frame of other proportions is filled in one direction only. */
const LEAST = 300;
const MOST = 600;

/** The template that a deck stands on, and the brand that is made of it. */
export interface OnTemplate {
  readonly base: Base;
  readonly branded: BrandOn;
}

/** Makes the stand of a deck of these slides. `media` has the pictures of the template by their parts. */
export function standOn(
  { base, branded }: OnTemplate,
  slides: readonly Slide[],
  media: Readonly<Record<string, Media>>,
): Stand {
  const { content } = base.roles;
  const kickerPlace = kickerOf(content, base.template);
  const kicked = slides.some((slide) => kickerIn(slide).length > 0 && !OPENINGS.has(slide.layout.name));
  const kicker = !kickerPlace && kicked ? KICKER : 0;
  const frames = [content, ...Object.values(base.objects)].map(({ frame }) => frame);
  const scales = frames.map(({ width, height }) => Math.min(width / INNER, height / (LEAST + kicker + 36)));
  const sourceSizes = sourceSizesAt(Math.min(...scales));
  return {
    ...base,
    branded,
    kicker,
    source: slides.some(({ source }) => source.length > 0) ? sourceHeight(sourceSizes) + SOURCE.above : 0,
    sourceSizes,
    ...(kickerPlace ? { kickerPlace } : {}),
    panel: needsPanel(content, base.template, branded.brand.theme, media),
  };
}

/** The sizes of sources where the page of kinds is drawn at this scale: none is smaller than 9 points on the slide. */
export function sourceSizesAt(scale: number): readonly [number, ...number[]] {
  const least = Math.ceil((2 * LEAST_SOURCE) / (ROUGHLY * scale)) / 2;
  const [largest, ...others] = SIZES.source;
  return [Math.max(largest, least), ...others.filter((size) => size >= least)];
}

/** The height of the place of sources that may take these sizes. */
export const sourceHeight = (sizes: readonly number[]): number =>
  SOURCE.lines * SOURCE.pitch * Math.max(...sizes);

/** The text above the content of a slide: its kicker, or the lead of an agenda. */
export const kickerIn = ({ layout, kicker, paragraphs }: Slide): Text =>
  layout.name === 'agenda' ? (paragraphs[0] ?? []) : kicker;

/** The kinds whose texts stand in the placeholders of a layout of their own. */
export const OPENINGS: ReadonlySet<string> = new Set(['cover', 'section', 'closing']);

/** The areas of a page that has the proportions of the template's frame. */
export function areasOn({ roles: { content }, kicker, source }: Stand): Areas {
  const { width, height } = content.frame;
  const whole = (INNER * height) / width;
  return areasOf(Math.min(MOST, Math.max(LEAST, Math.floor(whole - kicker - source))));
}

/** The title of a layout. */
export const titleOf = ({ placeholders }: TemplateLayout): TemplatePlaceholder | undefined =>
  placeholders.find(({ type, box }) => (type === 'title' || type === 'ctrTitle') && box !== undefined);

/** The placeholder of a layout for text of this type. */
export const placeOf = ({ placeholders }: TemplateLayout, type: string): TemplatePlaceholder | undefined =>
  placeholders.find((one) => one.type === type && one.box !== undefined && one.levels.length > 0);

/** The placeholders of a layout for running text, the largest first. */
export function bodiesOf({ placeholders }: TemplateLayout): TemplatePlaceholder[] {
  const area = ({ box }: TemplatePlaceholder) => (box ? box.width * box.height : 0);
  return placeholders
    .filter(
      ({ type, box, levels, isVertical }) => BODIES.has(type) && box && levels.length > 0 && !isVertical,
    )
    .sort((a, b) => area(b) - area(a));
}
const BODIES: ReadonlySet<string> = new Set(['body', 'subTitle', 'obj']);

/** A body placeholder of few lines above the frame, clear of the title. */
export function kickerOf(
  { layout, frame }: BaseLayout,
  { width, height }: { readonly width: number; readonly height: number },
): TemplatePlaceholder | undefined {
  const title = titleOf(layout)?.box;
  return layout.placeholders.find(
    ({ type, box, levels }) =>
      type === 'body' &&
      levels.length > 0 &&
      box !== undefined &&
      box.height < 0.14 * height &&
      box.width > 0.25 * width &&
      box.y + box.height <= frame.y + 1 &&
      !(title && meet(box, title)),
  );
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;

/** Whether words on what the layout draws under the frame could be illegible. */
function needsPanel(
  { layout, frame }: BaseLayout,
  template: Base['template'],
  { colours }: Theme,
  media: Readonly<Record<string, Media>>,
): boolean {
  const under = knownUnder(frame, layout, template);
  if (under.ground?.kind === 'solid') return false;
  const seen = coloursUnder(frame, under, (part) => media[part]?.samples);
  return !seen || !isLegibleOn(colours.dk1, seen);
}

/** What the pages of a deck depend on: the stand without the bytes of the template. */
export const inputOf = ({ template: { parts: _, ...template }, ...stand }: Stand): object => ({
  ...stand,
  template,
});
