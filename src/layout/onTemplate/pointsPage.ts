import type { Item, TextItem } from '../../scene/item.ts';
import { plainText, type Slide } from '../../slides/slide.ts';
import type { BaseLayout } from '../../template/stand/baseLayout.ts';
import type { TemplatePlaceholder } from '../../template/template.ts';
import type { PageFacts } from '../deckFacts.ts';
import { frameSpecs, sourceText } from '../frame/frameSpecs.ts';
import { INNER } from '../frame/grid.ts';
import { textItems } from '../frame/itemMakers.ts';
import type { Placed } from '../slideKind.ts';
import { setOne } from '../typesetting/setText.ts';
import { bodyWords, columnWords } from './bodyWords.ts';
import { footed, titled } from './frameTexts.ts';
import { fits, inheritedText, type Words } from './inherited.ts';
import { moved } from './moved.ts';
import { recoloured } from './recoloured.ts';
import { bodiesOf, kickerOf, type Stand, sourceHeight, sourceSizesAt, titleOf } from './stand.ts';

/** The least share of the slide that a body for points has. */
const LEAST = 0.2;

/**
 * A page of plain words in the body of the layout for points, or of two columns of them in the two bodies of a layout. Undefined
 * where they do not fit as they are, with the source in the last line, or where the kicker has no place: the layout has no small
 * placeholder for it, and the footer does not say it.
 */
export function pointsPage(slide: Slide, page: PageFacts, stand: Stand): Placed | undefined {
  const columns = columnWords(slide);
  const words = bodyWords(slide);
  const on = columns ? stand.halves : stand.roles.points;
  if (!on || !titleOf(on.layout)) return undefined;
  const [largest] = bodiesOf(on.layout);
  const bodies = columns ? (stand.halves?.bodies ?? []) : largest ? [largest] : [];
  return filledPage(slide, bodies, columns ?? (words ? [words] : []), page, { ...stand, on });
}

/** A page on a layout with each of the texts in the body of the same number. */
function filledPage(
  slide: Slide,
  bodies: readonly TemplatePlaceholder[],
  texts: readonly (readonly Words[])[],
  page: PageFacts,
  stand: Stand & { readonly on: BaseLayout },
): Placed | undefined {
  const { layout, frame } = stand.on;
  const { width, height } = stand.template;
  const boxes = bodies.flatMap(({ type, box }) => (type === 'subTitle' || !box ? [] : box));
  const [first] = boxes;
  if (!first || boxes.length !== texts.length) return undefined;
  const whole = { ...first, width: Math.max(...boxes.map((box) => box.x + box.width)) - first.x };
  const foot = Math.min(first.y + first.height, frame.y + frame.height);
  const source = sourceLine(slide, whole, foot, page, stand);
  const end = source[0]?.box.y ?? foot;
  const rooms = bodies.map((body, i) => {
    const box = boxes[i] ?? first;
    return { ...body, box: { ...box, height: end - box.y } };
  });
  const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  const isHeld = rooms.every((room, i) => fits(room, texts[i] ?? [], page));
  if (!isHeld || area < LEAST * width * height) return undefined;
  const footer = footed(layout, page);
  const kicker = kickerItems(slide, footer, page, stand);
  if (!kicker) return undefined;
  const { names } = page.deck.words;
  return {
    layout: layout.part,
    items: [
      ...titled(slide, layout, page),
      ...kicker,
      ...bodies.flatMap((body, i) => {
        const name = i > 0 ? `${names.points} ${i + 1}` : names.points;
        return inheritedText(body, { what: 'points', name }, texts[i] ?? [], page);
      }),
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
  { on, template }: Stand & { readonly on: BaseLayout },
): Item[] | undefined {
  const words = plainText(kicker).trim();
  if (words === '') return [];
  const place = kickerOf(on, template);
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
