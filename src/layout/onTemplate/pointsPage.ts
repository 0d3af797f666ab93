import type { Item, TextItem } from '../../scene/item.ts';
import { plainText, type Slide } from '../../slides/slide.ts';
import type { TemplatePlaceholder } from '../../template/template.ts';
import type { PageFacts } from '../deckFacts.ts';
import { frameSpecs, sourceText } from '../frame/frameSpecs.ts';
import { INNER } from '../frame/grid.ts';
import { textItems } from '../frame/itemMakers.ts';
import type { Placed } from '../slideKind.ts';
import { setOne } from '../typesetting/setText.ts';
import { bodyWords } from './bodyWords.ts';
import { footed, titled } from './frameTexts.ts';
import { fits, inheritedText } from './inherited.ts';
import { moved } from './moved.ts';
import { recoloured } from './recoloured.ts';
import { bodiesOf, kickerOf, type Stand, sourceHeight, sourceSizesAt, titleOf } from './stand.ts';

/** The least share of the slide that a body for points has. */
const LEAST = 0.2;

/**
 * A page of plain words in the body of the layout for points. Undefined where they do not fit it as they are, with the source
 * in its last line, or where the kicker has no place: the layout has no small placeholder for it, and the footer does not say it.
 */
export function pointsPage(slide: Slide, page: PageFacts, stand: Stand): Placed | undefined {
  const { layout, frame } = stand.roles.points;
  const { width, height } = stand.template;
  const words = bodyWords(slide);
  const [body] = bodiesOf(layout);
  if (!words || !body?.box || body.type === 'subTitle' || !titleOf(layout)) return undefined;
  const foot = Math.min(body.box.y + body.box.height, frame.y + frame.height);
  const source = sourceLine(slide, body.box, foot, page, stand);
  const room = { ...body, box: { ...body.box, height: (source[0]?.box.y ?? foot) - body.box.y } };
  if (body.box.width * body.box.height < LEAST * width * height || !fits(room, words, page)) return undefined;
  const footer = footed(layout, page);
  const kicker = kickerItems(slide, footer, page, stand);
  if (!kicker) return undefined;
  const { names } = page.deck.words;
  return {
    layout: layout.part,
    items: [
      ...titled(slide, layout, page),
      ...kicker,
      ...inheritedText(body, { what: 'points', name: names.points }, words, page),
      ...source,
      ...footer,
    ],
  };
}

/** The kicker in the small placeholder above the body; nothing where the footer says it, undefined where it has no place. */
function kickerItems(
  { kicker }: Slide,
  footer: readonly TextItem[],
  page: PageFacts,
  stand: Stand,
): Item[] | undefined {
  const words = plainText(kicker).trim();
  if (words === '') return [];
  const place = kickerOf(stand.roles.points, stand.template);
  if (place)
    return inheritedText(
      place,
      { what: 'kicker', name: page.deck.words.names.kicker },
      [{ text: kicker }],
      page,
    );
  const said = footer.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)),
  );
  return said.join('').includes(words) ? [] : undefined;
}

/** The source as a line at the foot of the body, where furniture leaves it free. */
function sourceLine(
  slide: Slide,
  box: NonNullable<TemplatePlaceholder['box']>,
  foot: number,
  page: PageFacts,
  stand: Stand,
): TextItem[] {
  const { source } = frameSpecs(page.deck);
  const text = sourceText(slide, page.deck);
  if (plainText(text).trim() === '') return [];
  const scale = box.width / INNER;
  const { what, style, maxLines = 1 } = source;
  const sizes = sourceSizesAt(scale);
  const place = { x: 0, y: 0, width: INNER, height: sourceHeight(sizes) };
  const set = setOne(
    page,
    { what, text: [text], style, width: INNER, height: place.height, maxLines },
    sizes,
  );
  const to = { x: box.x, y: foot - place.height * scale };
  return textItems(source.name, place, set, source.valign).map(
    (item) => moved(recoloured(item, stand.branded), { from: { x: 0, y: 0 }, to, scale }) as TextItem,
  );
}
