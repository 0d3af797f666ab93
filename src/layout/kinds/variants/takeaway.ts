import type { Slot } from '../../../brand/theme.ts';
import type { Box, TextItem } from '../../../scene/item.ts';
import type { Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { PANELS } from '../../frame/grid.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { cardOn, isPlated } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setOne } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';
import { markedHeading } from '../parts/markedHeading.ts';

/** Height of the band where the area has its usual height, and where a company's template leaves less, the space above the band, and that from its edge to the text, in points. */
const HEIGHT = { usual: 84, low: 60 };
const ABOVE = 18;
const SIDE = 24;
const LABEL_SIZE = 16;
/** The ground of the band: the quiet one, or below plates of that a solid one. */
const groundOf = (deck: DeckFacts): Slot => (isPlated(deck) ? deck.brand.look.solid : 'lt2');
const [LARGEST] = SIZES.heading;

/** Whether panels are lower than on the pages that Deckwright draws itself. */
export const isLow = ({ height }: Box): boolean => height < PANELS.height;

const heightIn = (area: Box): number => (isLow(area) ? HEIGHT.low : HEIGHT.usual);

/** The part of `area` above the band. */
export const withoutTakeaway = (area: Box): Box => ({
  ...area,
  height: area.height - heightIn(area) - ABOVE,
});

/** The placeholder on the band at the foot of the area. */
function takeawaySpec(deck: DeckFacts): EntrySpec {
  const { panels } = deck.areas;
  const { styles, strong } = deck.palette(groundOf(deck));
  const { prompts, names } = deck.words;
  return {
    idx: INDEX.main,
    name: names.takeaway,
    box: { ...panels, y: panels.y + panels.height - heightIn(panels), height: heightIn(panels) },
    valign: 'middle',
    card: cardOn(deck, groundOf(deck), { left: SIDE, top: 0, right: SIDE, bottom: 0 }),
    levels: [{ prompt: prompts.takeaway, style: { ...styles.title, colour: strong }, size: LARGEST }],
  };
}

/** The layout with the band when it has a `takeaway`. */
export function withTakeaway(deck: DeckFacts, takeaway: boolean, parts: FrameParts): FrameParts {
  if (!takeaway) return parts;
  const { placeholders = [] } = parts;
  return { ...parts, placeholders: [...placeholders, entryPlaceholder(takeawaySpec(deck))] };
}

/** The takeaway on its band: a strong beginning is its label, on a line above it. The list is empty when there is no paragraph. */
export function takeawayItem([text]: readonly Text[], page: PageFacts): TextItem[] {
  if (!text) return [];
  const spec = takeawaySpec(page.deck);
  const { style } = nth(spec.levels, 0);
  const { quiet } = page.deck.palette(groundOf(page.deck));
  const { mark, rest } = markedHeading(text);
  const small = { colour: quiet, bold: false, scale: LABEL_SIZE / LARGEST };
  const label = mark.map((run, i) => {
    const last = i === mark.length - 1;
    return { ...run, ...small, text: last ? `${run.text}\n` : run.text };
  });
  const words: StyledText = [...label, ...rest.map(({ strong: _strong, ...run }) => run)];
  const box = { width: spec.box.width - 2 * SIDE, height: spec.box.height };
  const maxLines = label.length > 0 ? 2 : 1;
  const set = setOne(page, { what: 'takeaway', text: [words], style, ...box, maxLines }, SIZES.heading);
  return entryItem(spec, text, [{ level: 0, text: set }], page.deck);
}
