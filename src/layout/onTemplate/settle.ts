import { ALIKE, difference } from '../../brand/difference.ts';
import type { Box, Item, PlaceholderRef, ShapeItem } from '../../scene/item.ts';
import { plainText, type Slide, type Text } from '../../slides/slide.ts';
import type { BaseLayout } from '../../template/stand/baseLayout.ts';
import type { ObjectType } from '../../template/stand/objectPlaces.ts';
import type { TemplateLayout, TemplatePlaceholder } from '../../template/template.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { coverPicture, readFocus } from '../frame/coverPicture.ts';
import { across, down, inset, PANELS, WIDTH } from '../frame/grid.ts';
import type { Placed } from '../slideKind.ts';
import { footed, titled } from './frameTexts.ts';
import { fits, inheritedText, type Words } from './inherited.ts';
import { around, type Move, moved, within } from './moved.ts';
import { beside, inRoom, isShownIn, wordsBeside } from './opening.ts';
import { pointsPage } from './pointsPage.ts';
import { recoloured } from './recoloured.ts';
import { bodiesOf, kickerIn, kickerOf, OPENINGS, placeOf, type Stand, titleOf } from './stand.ts';

/**
 * Brings a page that its kind composed onto a layout of the template: title, body and footer into its placeholders, what is
 * drawn into its frame. `drawn` are the items of the page and of the kind's own layout.
 */
export function settle(slide: Slide, drawn: readonly Item[], page: PageFacts, stand: Stand): Placed {
  if (OPENINGS.has(slide.layout.name)) return opening(slide, drawn, page, stand);
  const body = pointsPage(slide, page, stand);
  if (body) return body;
  return objectPage(slide, drawn, page, stand) ?? contentPage(slide, drawn, page, stand, stand.roles.content);
}

/** A page with what is drawn in the frame of a layout for content. `fills` is the placeholder that takes its object. */
function contentPage(
  slide: Slide,
  drawn: readonly Item[],
  page: PageFacts,
  stand: Stand,
  on: BaseLayout,
  fills?: PlaceholderRef,
): Placed {
  const kicker = stand.kickerPlace && kickerOf(on, stand.template);
  const { kicker: name } = page.deck.words.names;
  return {
    layout: on.layout.part,
    items: [
      ...titled(slide, on.layout, page),
      ...(kicker ? inheritedText(kicker, { what: 'kicker', name }, [{ text: kickerIn(slide) }], page) : []),
      ...inFrame(drawn, on, page.deck, stand, fills),
      ...footed(on.layout, page),
    ],
  };
}

/** The least shares of the width and of the height of the room that an object fills which may take all of its placeholder. */
const FILLS = { width: 0.9, height: 0.6 };

/**
 * A page whose only table, chart or picture fills a placeholder of the template. Undefined where no layout has one for it, or
 * where something stands beside the object, on which it would lie after PowerPoint's “Reset Slide”.
 */
function objectPage(slide: Slide, drawn: readonly Item[], page: PageFacts, stand: Stand): Placed | undefined {
  const [object, ...others] = drawn.flatMap((item) => typeOfObject(item) ?? []);
  const place = object && others.length === 0 ? stand.objects[object] : undefined;
  if (!place || (stand.kickerPlace && !kickerOf(place, stand.template))) return undefined;
  const { type, idx } = place.placeholder;
  const placed = contentPage(slide, drawn, page, stand, place, { type, idx } as PlaceholderRef);
  const filled = placed.items.find((item) => typeOfObject(item) !== undefined);
  if (!filled || filled.kind === 'group') return undefined;
  const { width, height } = filled.box;
  const isWide = width >= FILLS.width * place.frame.width;
  const isHigh = filled.kind === 'table' || height >= FILLS.height * place.frame.height;
  return isWide && isHigh ? placed : undefined;
}

/** The type of placeholder that a kind gives to its table, chart or picture; undefined for other items. */
function typeOfObject(item: Item): ObjectType | undefined {
  if (item.kind !== 'table' && item.kind !== 'chart' && item.kind !== 'picture') return undefined;
  return item.placeholder && ({ table: 'tbl', chart: 'chart', picture: 'pic' } as const)[item.kind];
}

/** Cover, divider or closing: on its own layout when it is made of texts alone, else on that for content, the texts beside what is drawn. */
function opening(slide: Slide, drawn: readonly Item[], page: PageFacts, stand: Stand): Placed {
  const role = slide.layout.name as 'cover' | 'section' | 'closing';
  const lines = openingLines(slide, page);
  const own = stand.roles[role];
  const pictures = picturesOn(slide, drawn, page, stand, role);
  const isPlaced =
    drawn.length === 0 || (isRoomy(own, drawn, stand) && isShownIn(drawn, own.frame, stand.template.width));
  const on = pictures ?? (isPlaced ? { layout: own.layout, items: inRoom(drawn, own.frame) } : undefined);
  const filled = on && takes(on.layout, lines, page);
  if (filled) {
    const { layout, items } = onOwn(slide, filled, on.layout, page);
    return { layout, items: [...items, ...on.items] };
  }
  const { content } = stand.roles;
  const words = recoloured(wordsBeside(lines, drawn.length > 0, page), stand.branded);
  return {
    layout: content.layout.part,
    items: [
      ...titled(slide, content.layout, page),
      ...inFrame([...words, ...beside(drawn, words.length > 0, page.deck)], content, page.deck, stand),
      ...footed(content.layout, page),
    ],
  };
}

/** The space between pictures beside one another, as a share of the width of the slide, and that above and below them, of its height; the proportions that they may have. */
const PANES = { gap: 0.00625, air: 0.015, least: 0.4, most: 3 };

/**
 * The pictures of an opening on a layout of the template, each around its focal point: in the placeholder for one, which a single picture fills, or in the room
 * that the texts leave on its own layout. Undefined where more than pictures and ornaments is drawn, or where they would be slivers.
 */
function picturesOn(
  slide: Slide,
  drawn: readonly Item[],
  page: PageFacts,
  stand: Stand,
  role: 'cover' | 'section' | 'closing',
): { readonly layout: TemplateLayout; readonly items: Item[] } | undefined {
  const { pictures, settings } = slide;
  const isAlone = drawn.every(({ kind }) => kind === 'picture' || kind === 'shape');
  const [own, place] = [stand.roles[role], stand.pictured[role]];
  const room = place?.placeholder.box ?? inset(own.frame, 0, PANES.air * stand.template.height);
  if (!isAlone || pictures.length === 0 || (!place && own.layout.ground.kind === 'picture')) return undefined;
  const gap = PANES.gap * stand.template.width;
  const boxes = (room.width >= room.height ? across : down)(room, pictures.length, gap);
  const isSliver = ({ width, height }: Box) =>
    width < PANES.least * height || width > PANES.most * height || height < 0.2 * stand.template.height;
  if (!place && boxes.some(isSliver)) return undefined;
  // The kind has reported what it cannot read of the focal points.
  const focuses = readFocus(settings.focus, { ...page, report: page.report.trial() });
  const items = boxes.flatMap((box, i) =>
    coverPicture(page.deck.words.names.picture, pictures[i], box, page, {
      focus: focuses[i] ?? focuses[0],
      ...(place && pictures.length === 1 ? { placeholder: { type: 'pic', idx: place.placeholder.idx } } : {}),
    }),
  );
  return { layout: (place ?? own).layout, items };
}

/** The texts of an opening beside its title, in reading order. */
function openingLines({ kicker, paragraphs, settings, lists, layout }: Slide, { deck }: PageFacts): Text[] {
  const slogans = layout.name === 'closing' ? lists.flat() : [];
  const joined = slogans.flatMap((text, i) =>
    i > 0 && text[0] ? [{ text: deck.words.gap, origin: text[0].origin }, ...text] : text,
  );
  const all = [kicker, ...paragraphs, settings.imprint?.text ?? [], joined];
  return all.filter((text) => plainText(text).trim() !== '');
}

/** Whether a layout has room for what is drawn: enough of it, and none that a picture fills. */
function isRoomy(
  { layout, ground, frame: { width, height } }: BaseLayout,
  drawn: readonly Item[],
  { template, roles }: Stand,
): boolean {
  const isSmall = width < 0.3 * template.width || height < 0.3 * template.height;
  if (layout.ground.kind === 'picture' || isSmall) return false;
  // The colours of what is drawn are chosen for the ground of content.
  const alike = difference(ground, roles.content.ground) < ALIKE;
  return alike || drawn.every(({ kind }) => kind === 'picture');
}

const subtitleOf = (layout: TemplateLayout): TemplatePlaceholder | undefined =>
  placeOf(layout, 'subTitle') ?? bodiesOf(layout).find(({ idx }) => idx === 1) ?? bodiesOf(layout)[0];

/** The placeholders of a layout that take the texts of an opening, with the texts of each. */
type Filled = readonly (readonly [TemplatePlaceholder, readonly Words[]])[];

/**
 * The placeholders in which the texts of an opening can be read: the subtitle, or where it does not hold all, that and another one
 * for the last text. Undefined where there is no title, or no such placeholder.
 */
function takes(layout: TemplateLayout, lines: readonly Text[], page: PageFacts): Filled | undefined {
  const subtitle = subtitleOf(layout);
  const words = lines.map((text): Words => ({ text }));
  if (!titleOf(layout)) return undefined;
  if (words.length === 0) return [];
  if (!subtitle) return undefined;
  if (fits(subtitle, words, page, LEAST)) return [[subtitle, words]];
  const [first, last] = [words.slice(0, -1), words.slice(-1)];
  const second = bodiesOf(layout).find((one) => one !== subtitle && fits(one, last, page, LEAST));
  const isSplit = second && first.length > 0 && fits(subtitle, first, page, LEAST);
  return isSplit
    ? [
        [subtitle, first],
        [second, last],
      ]
    : undefined;
}

/** The share to which the texts of an opening shrink at most before they stand elsewhere. */
const LEAST = 0.7;

function onOwn(slide: Slide, filled: Filled, layout: TemplateLayout, page: PageFacts): Placed {
  const { subtitle } = page.deck.words.names;
  return {
    layout: layout.part,
    items: [
      ...titled(slide, layout, page),
      ...filled.flatMap(([place, words]) =>
        inheritedText(place, { what: 'subtitle', name: subtitle }, words, page),
      ),
    ],
  };
}

/** What is drawn on the page of kinds, in the frame of the layout, on its panel when the stand has one. */
function inFrame(
  drawn: readonly Item[],
  { frame }: BaseLayout,
  deck: DeckFacts,
  stand: Stand,
  fills?: PlaceholderRef,
): Item[] {
  const room = regionOf(drawn, deck, stand);
  const scale = Math.min(frame.width / room.width, frame.height / room.height);
  const move: Move = { from: room, to: frame, scale };
  const items = drawn
    .flatMap((item) => within(item, room) ?? [])
    .map((item) => ({
      ...moved(item, move),
      ...(fills && typeOfObject(item) ? { placeholder: fills } : {}),
    }));
  return stand.panel && items.length > 0 ? [recoloured(panel(frame, deck), stand.branded), ...items] : items;
}

/** The part of the page of kinds that comes into the frame: the area with its lines, and what reaches below it. */
function regionOf(drawn: readonly Item[], { areas: { panels } }: DeckFacts, stand: Stand): Box {
  const covers = drawn.some(
    ({ kind, ...item }) => kind === 'picture' && 'box' in item && item.box.width > 0.9 * WIDTH,
  );
  const margin = covers ? 24 : 0;
  const texts = around(drawn.filter(({ kind }) => kind !== 'picture' && kind !== 'shape'));
  const top = panels.y - stand.kicker;
  // A picture that covers the page of kinds ends at its foot, however tall the frame is.
  const height = covers ? PANELS.height : panels.height;
  const foot = Math.max(panels.y + height + stand.source, texts ? texts.y + texts.height : 0);
  return {
    ...{ x: panels.x - margin, y: top - margin },
    ...{ width: panels.width + 2 * margin, height: foot - top + 2 * margin },
  };
}

function panel(frame: Box, deck: DeckFacts): ShapeItem {
  const air = 0.02 * frame.width;
  return {
    kind: 'shape',
    shape: 'rect',
    name: deck.words.names.panel,
    box: {
      ...{ x: frame.x - air, y: frame.y - air / 2 },
      ...{ width: frame.width + 2 * air, height: frame.height + air },
    },
    fill: { slot: 'lt1' },
    described: { decorative: true },
  };
}
